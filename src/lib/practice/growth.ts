import { monthsPerYear } from '#calendar';
import { add, divide, fromNumber, multiply, round, subtract, type Decimal } from '#decimal';
import * as z from 'zod/mini';
import { driverNames, drivers, type Driver, type DriverName } from './drivers.ts';
import { within } from './within.ts';

/** The ways a number gets from one point to the next. */
const shapes = ['linear', 's-shaped'] as const;

/** A driver that moves by itself: through these points, and as the last one from there on. */
const rampSchema = z
	.strictObject({
		driver: z.enum(driverNames),
		shape: z.enum(shapes),
		points: z
			.array(z.strictObject({ month: z.int().check(z.minimum(1), z.maximum(120)), to: z.number() }))
			.check(z.minLength(1), z.maxLength(12))
	})
	.check(
		z.check(({ value: { driver, points }, issues }) => {
			points.forEach(({ month, to }, index) => {
				if (month <= (points[index - 1]?.month ?? 0)) {
					issues.push({
						code: 'custom',
						input: month,
						path: ['points', index, 'month'],
						params: { code: 'later-than-before' }
					});
				}
				if (!within(drivers[driver]).safeParse(to).success) {
					const { least, most, places } = drivers[driver];
					issues.push({
						code: 'custom',
						input: to,
						path: ['points', index, 'to'],
						params: { code: 'driver-range', least, most, places }
					});
				}
			});
		})
	);
export type Ramp = Readonly<z.infer<typeof rampSchema>>;

const season = within({ least: 0, most: 1_000, places: 1 });

/** How a practice changes from month to month by itself; dated changes come on top. */
export const growthSchema = z.strictObject({
	ramps: z.optional(
		z.array(rampSchema).check(
			z.maxLength(driverNames.length),
			z.refine((ramps) => new Set(ramps.map(({ driver }) => driver)).size === ramps.length, {
				params: { code: 'ramp-once' }
			})
		)
	),
	/** So many percent more visits than the month before. */
	visitsPerMonth: z.optional(within({ least: -50, most: 100, places: 2 })),
	/** Visits of each month of the year, from January, in percent of a usual one. */
	seasons: z.optional(
		z.array(season).check(z.minLength(monthsPerYear), z.maxLength(monthsPerYear))
	),
	/** How far headcounts may turn out otherwise, in percent; the draws of chances ask for it. */
	volatility: z.optional(within({ least: 0, most: 100, places: 1 }))
});
export type Growth = Readonly<z.infer<typeof growthSchema>>;

/** Whether months differ though nothing happens in them. */
export function growsByItself({ ramps = [], visitsPerMonth = 0, seasons }: Growth): boolean {
	return ramps.length > 0 || visitsPerMonth !== 0 || seasons !== undefined;
}

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
	shape: (typeof shapes)[number]
): [part: Decimal, whole: Decimal] {
	if (shape === 'linear') return [fromNumber(months), fromNumber(span)];
	return [fromNumber(months * months * (3 * span - 2 * months)), fromNumber(span * span * span)];
}

const hundred = fromNumber(100);

/** What the visits of a month, counted from 0, are of those of a usual first month. */
export function visitsFactor(
	{ visitsPerMonth = 0, seasons }: Growth,
	month: number,
	monthOfYear: number
): Decimal {
	let factor = fromNumber(1);
	if (visitsPerMonth !== 0) {
		const step = percentOf(add(hundred, fromNumber(visitsPerMonth)));
		for (let past = 0; past < month; past += 1) {
			factor = round(multiply(factor, step), 12, 'half-away-from-zero');
		}
	}
	const season = seasons?.[monthOfYear - 1];
	return season === undefined ? factor : multiply(factor, percentOf(fromNumber(season)));
}

function percentOf({ digits, places }: Decimal): Decimal {
	return { digits, places: places + 2 };
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
