import { drivers, type DriverName } from './drivers.ts';

/** Those with a slider of their own: what most answers hang on. */
export const sliderDrivers = [
	'providers',
	'associates',
	'admins',
	'visitsPerDay',
	'workingDays',
	'telehealthShare',
	'minutesPerVideoVisit',
	'remindersPerAppointment',
	'storagePerPatient',
	'visitsPerPatient'
] as const satisfies readonly DriverName[];
export type SliderDriver = (typeof sliderDrivers)[number];

/** Where the slider ends so that this value still has its place: past its own end, doubled until it fits. */
export function sliderEnd(name: DriverName, value: number): number {
	const { to, most } = drivers[name];
	let end = to;
	while (end < value) end *= 2;
	return Math.min(end, most);
}
