import { drivers, type DriverName } from './drivers.ts';
import { withoutRamp } from './growth.ts';
import type { Practice } from './practice-schema.ts';
import { isHeadcount, roleCounted } from './roles.ts';
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
	const { guesses, ranges, growth, ...rest } = moved(practice, name, value);
	const still = growth && withoutRamp(growth, name);
	const kept = ranges?.filter(
		(range) => range.driver !== name || (range.low <= value && value <= range.high)
	);
	return {
		...rest,
		guesses: guesses.filter((guess) => guess !== name),
		...(still && { growth: still }),
		...(kept && kept.length > 0 && { ranges: kept })
	};
}
