import * as z from 'zod/mini';
import { driverNames, drivers, type DriverName } from './drivers.ts';
import { mostRows } from './team.ts';
import { within } from './within-schema.ts';

/** Between which numbers a driver or a headcount may lie, when what it is is only the likeliest. */
const rangeSchema = z
	.strictObject({
		driver: z.optional(z.enum(driverNames)),
		/** A row of the team, by its id. */
		row: z.optional(z.string()),
		low: z.number(),
		high: z.number()
	})
	.check(
		z.refine(({ driver, row }) => (driver === undefined) !== (row === undefined), {
			params: { code: 'driver-or-row' }
		}),
		z.check(({ value: { driver = 'providers', low, high }, issues }) => {
			const params = boundsOf(driver);
			for (const [end, value] of [
				['low', low],
				['high', high]
			] as const) {
				if (within(drivers[driver]).safeParse(value).success) continue;
				issues.push({ code: 'custom', input: value, path: [end], params });
			}
			if (low <= high) return;
			issues.push({
				code: 'custom',
				input: low,
				path: ['low'],
				params: { code: 'least-above-most' }
			});
		})
	);

export const rangesSchema = z.array(rangeSchema).check(z.maxLength(driverNames.length + mostRows));
export type Ranges = Readonly<z.infer<typeof rangesSchema>>;

/** What is said of a number that a driver cannot be. */
export function boundsOf(driver: DriverName) {
	const { least, most, places } = drivers[driver];
	return { code: 'driver-range', least, most, places };
}
