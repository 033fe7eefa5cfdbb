import { drivers, type DriverName } from './drivers.ts';
import { withoutRamp } from './growth.ts';
import type { Practice } from './practice-schema.ts';
import type { Ranges } from './ranges-schema.ts';
import { headcountDrivers, isHeadcount, roleCounted } from './roles.ts';
import { headcountOf, withHeadcount } from './team.ts';

/** The number a driver stands at. */
export function driverIn(practice: Practice, name: DriverName): number {
	return isHeadcount(name)
		? headcountOf(practice.team, roleCounted(name))
		: (practice[name] ?? drivers[name].usual);
}

/** The practice with one number changed. */
export function moved(practice: Practice, name: DriverName, value: number): Practice {
	return isHeadcount(name)
		? { ...practice, team: [...withHeadcount(practice.team, roleCounted(name), value)] }
		: { ...practice, [name]: value };
}

/**
 * The same, by somebody who knows: it is no longer a guess, nor a range that leaves it out, and it no
 * longer moves by itself.
 */
export function withDriver(practice: Practice, name: DriverName, value: number): Practice {
	const after = moved(practice, name, value);
	const { guesses, ranges, growth } = after;
	// Mostly nothing of this is said, and who asks about thousands of practices need not wait for it.
	const isOnlyValue = !ranges && !growth && !guesses.includes(name);
	return isOnlyValue ? after : confirmed(after, name);
}

function confirmed({ guesses, ranges, growth, ...rest }: Practice, name: DriverName): Practice {
	const still = growth && withoutRamp(growth, name);
	const after = { ...rest, guesses: guesses.filter((guess) => guess !== name) };
	const kept = ranges?.filter((range) => !isOf(range, name) || liesIn(after, range));
	return {
		...after,
		...(still && { growth: still }),
		...(kept && kept.length > 0 && { ranges: kept })
	};
}

/** The practice with another team. A range of headcounts that a row has left, or that has lost its row, goes. */
export function withTeam({ ranges, ...practice }: Practice, team: Practice['team']): Practice {
	const after = { ...practice, team };
	const kept = ranges?.filter(
		(range) => !headcountDrivers.some((name) => isOf(range, name)) || liesIn(after, range)
	);
	return { ...after, ...(kept && kept.length > 0 && { ranges: kept }) };
}

/** Whether a range may be left when the driver moves; headcounts move the rows of the team. */
function isOf({ driver, row }: Ranges[number], name: DriverName): boolean {
	return driver === name || (row !== undefined && isHeadcount(name));
}

function liesIn(practice: Practice, { driver, row: id, low, high }: Ranges[number]): boolean {
	const row = practice.team.find((each) => each.id === id);
	const value = driver === undefined ? row?.headcount : driverIn(practice, driver);
	return value !== undefined && low <= value && value <= high;
}
