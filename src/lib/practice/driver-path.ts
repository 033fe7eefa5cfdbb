import { monthsPerYear, type CalendarMonth } from '#calendar';
import { multiply, round, toNumber } from '#decimal';
import { drivers, type DriverName } from './drivers.ts';
import type { Practice } from './practice-schema.ts';
import { isHeadcount, roleCounted } from './roles.ts';
import { Said } from './said.ts';
import { combined, mapped, type Staged } from './staged.ts';
import { headcountOf } from './team.ts';
import { timetableOf } from './timetable.ts';

/**
 * What a driver comes to month by month, as each begins: with ramps, hires and other dated changes. Visits
 * that grow by so much a month are so many more a day.
 */
export function driverPath(
	practice: Practice,
	driver: DriverName,
	start: CalendarMonth,
	months: number
): number[] {
	const lasting = withoutSeasons(practice);
	const timetable = timetableOf(lasting, start, months);
	const values = valuesOf(new Said(lasting, timetable), driver);
	return timetable.stretches.flatMap(({ from, until, spells: [{ stage }] }) =>
		Array.from({ length: until - from }, () => values[stage] ?? 0)
	);
}

function valuesOf(said: Said, driver: DriverName): Staged<number> {
	if (isHeadcount(driver)) {
		const role = roleCounted(driver);
		return mapped(said.team, (team) => headcountOf(team, role));
	}
	const factors = driver === 'visitsPerDay' ? said.visitsFactors : undefined;
	const { places } = drivers[driver];
	return combined(said.driver(driver), factors ?? said.always(1), (value, factor) =>
		toNumber(round(multiply(value, factor), places, 'half-away-from-zero'))
	);
}

const everyMonth = Array.from({ length: monthsPerYear }, (_month, place) => place + 1);

/** Seasons come and go, and lead nowhere. */
function withoutSeasons({ team, growth, ...rest }: Practice): Practice {
	const { ramps, visitsPerMonth = 0 } = growth ?? {};
	return {
		...rest,
		team: team.map((row) => (row.months ? { ...row, months: everyMonth } : row)),
		...(growth && { growth: { visitsPerMonth, ...(ramps && { ramps }) } })
	};
}
