import { readDay } from '#calendar';
import { hasAtMostPlaces, readDecimal, toNumber } from '#decimal';
import * as z from 'zod/mini';
import { driverNames, drivers, type DriverName } from './drivers.ts';

function driverValue(name: DriverName) {
	const { least, most, places } = drivers[name];
	return z.number().check(
		z.minimum(least),
		z.maximum(most),
		z.refine((value) => hasAtMostPlaces(value, places), {
			params: { code: 'at-most-decimals', count: places }
		})
	);
}

const meter = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/, 'meter'));
/** Up to 1e12, in thousandths at the finest, so that every sum of them is exact. */
const quantity = z.string().check(z.regex(/^(1000000000000|\d{1,12}(\.\d{1,3})?)$/, 'count'));

/**
 * A level stands at every moment, as headcounts do; a flow adds up over a month, as visits do; so does
 * money, which comes in cents where visits are whole.
 */
const natures = ['level', 'flow', 'money'] as const;
export type Nature = (typeof natures)[number];

/** Something the practice counts itself: beyond what its drivers tell, or instead of it. */
const countSchema = z.strictObject({
	meter,
	/** How people call it; the computed meters have names. */
	name: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
	quantity,
	nature: z.enum(natures)
});

/** From a day on, something is different: somebody is hired, a new scanner stands in the room. */
const changeSchema = z
	.strictObject({
		on: z.string().check(
			z.regex(/^\d{4}-\d{2}-\d{2}$/, 'day'),
			z.refine((day) => readDay(day) !== undefined, 'day')
		),
		driver: z.optional(z.enum(driverNames)),
		meter: z.optional(meter),
		to: quantity
	})
	.check(
		z.refine(({ driver, meter }) => (driver === undefined) !== (meter === undefined), {
			params: { code: 'driver-or-meter' }
		}),
		z.check(({ value: { driver, to }, issues }) => {
			if (driver === undefined || isDriverValue(driver, to)) return;
			const { least, most, places } = drivers[driver];
			const params = { code: 'driver-range', least, most, places };
			issues.push({ code: 'custom', input: to, path: ['to'], params });
		})
	);
export type Change = Readonly<z.infer<typeof changeSchema>>;

function isDriverValue(driver: DriverName, to: string): boolean {
	const value = readDecimal(to);
	return value === undefined || driverValue(driver).safeParse(toNumber(value)).success;
}

/** The clinic being planned. Counts only: nothing here could name a patient. */
export const practiceSchema = z.strictObject({
	providers: driverValue('providers'),
	associates: driverValue('associates'),
	admins: driverValue('admins'),
	visitsPerDay: driverValue('visitsPerDay'),
	workingDays: driverValue('workingDays'),
	telehealthShare: driverValue('telehealthShare'),
	minutesPerVideoVisit: driverValue('minutesPerVideoVisit'),
	remindersPerAppointment: driverValue('remindersPerAppointment'),
	storagePerPatient: driverValue('storagePerPatient'),
	visitsPerPatient: driverValue('visitsPerPatient'),
	/** Drivers nobody has confirmed yet: they came with the starter. */
	guesses: z.array(z.enum(driverNames)).check(z.maxLength(driverNames.length)),
	counts: z.optional(z.array(countSchema).check(z.maxLength(200))),
	/** In any order; on one day the later in the list holds. */
	changes: z.optional(z.array(changeSchema).check(z.maxLength(500)))
});
export type Practice = Readonly<z.infer<typeof practiceSchema>>;

/** The practice with one number changed; a number somebody set is no longer a guess. */
export function withDriver(practice: Practice, name: DriverName, value: number): Practice {
	return {
		...practice,
		[name]: value,
		guesses: practice.guesses.filter((guess) => guess !== name)
	};
}
