import { hasAtMostPlaces } from '#decimal';
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
	guesses: z.array(z.enum(driverNames)).check(z.maxLength(driverNames.length))
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
