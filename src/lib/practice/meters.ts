import { monthsPerYear } from '#calendar';
import { add, divide, fromNumber, multiply, round, type Decimal } from '#decimal';
import type { DriverName } from './drivers.ts';
import type { Practice } from './practice.ts';

/** What vendors count. */
export const meterNames = [
	'licensed-providers',
	'associates',
	'admins',
	'clinicians',
	'staff',
	'encounters',
	'video-visits',
	'video-minutes',
	'messages',
	'active-patients',
	'stored-gb'
] as const;
export type MeterName = (typeof meterNames)[number];
export type Meters = Readonly<Record<MeterName, Decimal>>;

const hundred = fromNumber(100);
const megabytesPerGigabyte = fromNumber(1024);
/** A year sees about three times as many different patients as a month does: our assumption. */
const patientsPerYearForOneActive = fromNumber(3);

/** What a practice that stays as it is amounts to in a month; the first month is 1. */
export function metersIn(practice: Practice, month: number): Meters {
	const { megabytesAdded, ...meters } = monthlyMeters(practice);
	return { ...meters, 'stored-gb': gigabytes(multiply(megabytesAdded, fromNumber(month))) };
}

/**
 * The same for every month, and what every month adds to the files. Fractions of visits are kept until
 * a meter is read, and each meter is rounded once: people and events are whole, storage goes by the megabyte.
 */
export function monthlyMeters(
	practice: Practice
): Omit<Meters, 'stored-gb'> & { megabytesAdded: Decimal } {
	const of = (name: DriverName) => fromNumber(practice[name]);
	const clinicians = add(of('providers'), of('associates'));
	const visits = multiply(multiply(clinicians, of('visitsPerDay')), of('workingDays'));
	const videoVisits = divide(
		multiply(visits, of('telehealthShare')),
		hundred,
		9,
		'half-away-from-zero'
	);
	const activePatients = divide(visits, of('visitsPerPatient'), 6, 'half-away-from-zero');
	const megabytesAdded = divide(
		multiply(multiply(activePatients, patientsPerYearForOneActive), of('storagePerPatient')),
		fromNumber(monthsPerYear),
		9,
		'half-away-from-zero'
	);
	return {
		'licensed-providers': of('providers'),
		associates: of('associates'),
		admins: of('admins'),
		clinicians,
		staff: add(clinicians, of('admins')),
		encounters: whole(visits),
		'video-visits': whole(videoVisits),
		'video-minutes': whole(multiply(videoVisits, of('minutesPerVideoVisit'))),
		messages: whole(multiply(visits, of('remindersPerAppointment'))),
		'active-patients': whole(activePatients),
		megabytesAdded
	};
}

export function gigabytes(megabytes: Decimal): Decimal {
	return divide(megabytes, megabytesPerGigabyte, 3, 'half-away-from-zero');
}

function whole(quantity: Decimal): Decimal {
	return round(quantity, 0, 'half-away-from-zero');
}
