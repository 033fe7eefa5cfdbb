import { monthsPerYear } from '#calendar';
import * as z from 'zod/mini';
import { driverNames, drivers } from './drivers.ts';
import { within } from './within-schema.ts';

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
