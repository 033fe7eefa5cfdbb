import {
	add,
	divide,
	fromNumber,
	hundredths,
	multiply,
	round,
	subtract,
	type Decimal
} from '#decimal';
import { drivers, type Driver, type DriverName } from './drivers.ts';
import type { Growth, Ramp } from './growth-schema.ts';
import type { Staged } from './staged.ts';
import type { Stage } from './timetable.ts';

/**
 * How a new practice fills: the middles of our examples that open with few, in percent. Nobody has
 * counted them; they are points to begin with.
 */
export const fillCurve: Ramp = {
	driver: 'fill',
	shape: 'linear',
	points: [
		{ month: 1, to: 30 },
		{ month: 12, to: 75 },
		{ month: 24, to: 90 },
		{ month: 36, to: 90 }
	]
};

/** A ramped driver in a month, counted from 0; people are whole. */
export function rampedTo({ driver, shape, points }: Ramp, month: number): Decimal {
	const next = points.findIndex((point) => point.month > month + 1);
	const [before, after] = [points[next - 1], points[next]];
	if (!before || !after)
		return fromNumber((points[0] && next === 0 ? points[0] : points.at(-1))?.to ?? 0);
	const [part, whole] = shareOf(month + 1 - before.month, after.month - before.month, shape);
	const rise = subtract(fromNumber(after.to), fromNumber(before.to));
	// Divided last, so that a half is a half: up and down the same numbers are passed.
	const all = add(multiply(fromNumber(before.to), whole), multiply(rise, part));
	return divide(all, whole, placesOf(drivers[driver]), 'half-away-from-zero');
}

/** What is whole stays whole; a percentage on its way has as many decimals as it needs. */
function placesOf({ places }: Driver): number {
	return places === 0 ? 0 : 9;
}

/** How far so many of so many months are, as a fraction; an S begins and ends gently: 3x² - 2x³. */
function shareOf(
	months: number,
	span: number,
	shape: Ramp['shape']
): [part: Decimal, whole: Decimal] {
	if (shape === 'linear') return [fromNumber(months), fromNumber(span)];
	return [fromNumber(months * months * (3 * span - 2 * months)), fromNumber(span * span * span)];
}

const hundred = fromNumber(100);

/** What the visits of each stage are of those of a usual first month. */
export function visitsFactors(
	{ visitsPerMonth = 0, seasons }: Growth,
	stages: readonly Stage[]
): Staged<Decimal> {
	const step = hundredths(add(hundred, fromNumber(visitsPerMonth)));
	let factor = fromNumber(1);
	let past = 0;
	return stages.map(({ month, monthOfYear }) => {
		for (; past < month && visitsPerMonth !== 0; past += 1) {
			factor = round(multiply(factor, step), 12, 'half-away-from-zero');
		}
		const season = seasons?.[monthOfYear - 1];
		return season === undefined ? factor : multiply(factor, hundredths(fromNumber(season)));
	});
}

export function rampOf({ ramps = [] }: Growth, driver: DriverName): Ramp | undefined {
	return ramps.find((ramp) => ramp.driver === driver);
}

/** The growth in which a driver keeps still; none when nothing else was said. */
export function withoutRamp({ ramps, ...rest }: Growth, driver: DriverName): Growth | undefined {
	const others = ramps?.filter((ramp) => ramp.driver !== driver) ?? [];
	const growth = { ...rest, ...(others.length > 0 && { ramps: others }) };
	return Object.keys(growth).length > 0 ? growth : undefined;
}
