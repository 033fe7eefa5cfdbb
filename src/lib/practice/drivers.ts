/** The numbers a person moves. */
export const driverNames = [
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
] as const;
export type DriverName = (typeof driverNames)[number];

export interface Driver {
	/** Where the slider starts and, unless a larger number is typed, ends. */
	readonly from: number;
	readonly to: number;
	/** What an arrow key or a stepper moves, and what Page Up moves. */
	readonly step: number;
	readonly bigStep: number;
	/** The least and most that make sense at all. */
	readonly least: number;
	readonly most: number;
	/** Decimals a typed value may have: people are whole. */
	readonly places: 0 | 1 | 2;
}

export const drivers: Readonly<Record<DriverName, Driver>> = {
	/** People licensed to see patients on their own. */
	providers: { from: 1, to: 12, step: 1, bigStep: 5, least: 0, most: 10_000, places: 0 },
	/** Supervised people who see patients. */
	associates: { from: 0, to: 12, step: 1, bigStep: 5, least: 0, most: 10_000, places: 0 },
	/** Front desk, billing and scheduling. */
	admins: { from: 0, to: 12, step: 1, bigStep: 5, least: 0, most: 10_000, places: 0 },
	/** Completed visits of one person who sees patients, on a working day. */
	visitsPerDay: { from: 0, to: 25, step: 0.5, bigStep: 5, least: 0, most: 200, places: 1 },
	/** Days a month. */
	workingDays: { from: 1, to: 31, step: 0.5, bigStep: 5, least: 0, most: 31, places: 1 },
	/** Percent of visits held by video. */
	telehealthShare: { from: 0, to: 100, step: 1, bigStep: 10, least: 0, most: 100, places: 1 },
	minutesPerVideoVisit: { from: 5, to: 90, step: 1, bigStep: 10, least: 0, most: 1_440, places: 1 },
	/** Messages sent for one appointment. */
	remindersPerAppointment: { from: 0, to: 8, step: 1, bigStep: 2, least: 0, most: 100, places: 1 },
	/** Megabytes that one patient adds in a year. */
	storagePerPatient: { from: 0, to: 500, step: 5, bigStep: 50, least: 0, most: 100_000, places: 1 },
	/** Visits of one active patient in a month. */
	visitsPerPatient: { from: 0.5, to: 8, step: 0.05, bigStep: 1, least: 0.05, most: 31, places: 2 }
};

/** Where the slider ends so that this value still has its place: past its own end, doubled until it fits. */
export function sliderEnd(name: DriverName, value: number): number {
	const { to, most } = drivers[name];
	let end = to;
	while (end < value) end *= 2;
	return Math.min(end, most);
}
