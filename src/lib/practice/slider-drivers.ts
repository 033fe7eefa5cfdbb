import { trimmed } from '#decimal';
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

/** Both are values of the slider. */
export interface SliderSpan {
	readonly from: number;
	readonly to: number;
}

/** From where to where it goes: the present value has its place, and so has one it must keep room for. */
export function sliderSpan(name: DriverName, here: number, reach = here): SliderSpan {
	const { from, step, places } = drivers[name];
	const start = Math.min(from, trimmed(Math.floor(here / step) * step, places));
	return { from: start, to: sliderEnd(name, Math.max(here, reach)) };
}
