import { headcountDrivers, type HeadcountDriver } from './roles.ts';

/** The numbers a person moves. */
export const driverNames = [
	...headcountDrivers,
	'invitations',
	'sharedLogins',
	'partTimeHours',
	'locations',
	'visitsPerDay',
	'workingDays',
	'fill',
	'noShows',
	'cancellations',
	'refilled',
	'telehealthShare',
	'minutesPerVideoVisit',
	'remindersPerAppointment',
	'segmentsPerMessage',
	'repliesPerAppointment',
	'visitsPerPatient',
	'patientsPerYear',
	'storagePerPatient',
	'prescriptionsPerVisit',
	'claimsPerVisit',
	'paymentsPerVisit',
	'cardShare',
	'ticket',
	'collectionsPerVisit',
	'members',
	'membershipFee',
	'aiNoteShare',
	'imagesPerVisit',
	'monitoredPatients',
	'qualifyingShare',
	'readingsPerPatient',
	'workstationsPerPerson',
	'laptopsPerPerson',
	'mobilesPerPerson',
	'sharedWorkstations',
	'sharedLaptops',
	'sharedMobiles',
	'servers',
	'networkAppliances'
] as const;
export type DriverName = (typeof driverNames)[number];
/** Those that are not headcounts: the team says how many people there are. */
export type NumberDriver = Exclude<DriverName, HeadcountDriver>;

export interface Driver {
	/** What it is where nobody says: the number that changes nothing. */
	readonly usual: number;
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

const people = {
	usual: 0,
	from: 0,
	to: 12,
	step: 1,
	bigStep: 5,
	least: 0,
	most: 10_000,
	places: 0
} as const;
const percent = {
	usual: 0,
	from: 0,
	to: 100,
	step: 1,
	bigStep: 10,
	least: 0,
	most: 100,
	places: 1
} as const;
const perVisit = {
	usual: 0,
	from: 0,
	to: 3,
	step: 0.05,
	bigStep: 0.5,
	least: 0,
	most: 100,
	places: 2
} as const;
const money = {
	usual: 0,
	from: 0,
	to: 500,
	step: 5,
	bigStep: 50,
	least: 0,
	most: 1_000_000,
	places: 2
} as const;
const perPerson = {
	usual: 0,
	from: 0,
	to: 3,
	step: 0.1,
	bigStep: 0.5,
	least: 0,
	most: 20,
	places: 2
} as const;
const shared = {
	usual: 0,
	from: 0,
	to: 20,
	step: 1,
	bigStep: 5,
	least: 0,
	most: 10_000,
	places: 0
} as const;

export const drivers: Readonly<Record<DriverName, Driver>> = {
	/** People licensed to see patients on their own. */
	providers: { ...people, from: 1 },
	/** Supervised people who see patients. */
	associates: people,
	/** Technicians, medical assistants, estheticians. */
	technicians: people,
	/** Front desk, billing and scheduling. */
	admins: people,
	/** Who signs in rarely: a medical director. */
	lowUseProviders: people,
	/** Contractors and seasonal staff. */
	contractors: people,
	/** Invitations sent that nobody has accepted yet. */
	invitations: people,
	/** Logins that several people use. */
	sharedLogins: people,
	/** Fewer hours a week than this are part-time. */
	partTimeHours: {
		usual: 20,
		from: 1,
		to: 40,
		step: 1,
		bigStep: 5,
		least: 0,
		most: 168,
		places: 0
	},
	/** Sites; what is shared is there in each. */
	locations: { usual: 1, from: 1, to: 10, step: 1, bigStep: 2, least: 0, most: 1_000, places: 0 },
	/** Visits booked for one person who sees patients, on a working day. */
	visitsPerDay: {
		usual: 0,
		from: 0,
		to: 25,
		step: 0.5,
		bigStep: 5,
		least: 0,
		most: 200,
		places: 1
	},
	/** Days a month. */
	workingDays: { usual: 20, from: 1, to: 31, step: 0.5, bigStep: 5, least: 0, most: 31, places: 1 },
	/** How full the calendar is, in percent of what could be booked. */
	fill: { ...percent, usual: 100 },
	/** Percent of booked visits nobody comes to. */
	noShows: percent,
	/** Percent of booked visits that are cancelled, and of these, that somebody else takes. */
	cancellations: percent,
	refilled: percent,
	/** Percent of visits held by video. */
	telehealthShare: percent,
	minutesPerVideoVisit: {
		usual: 0,
		from: 5,
		to: 90,
		step: 1,
		bigStep: 10,
		least: 0,
		most: 1_440,
		places: 1
	},
	/** Messages sent for one appointment. */
	remindersPerAppointment: {
		usual: 0,
		from: 0,
		to: 8,
		step: 1,
		bigStep: 2,
		least: 0,
		most: 100,
		places: 1
	},
	/** Long messages are sent, and billed, in several parts. */
	segmentsPerMessage: {
		usual: 1,
		from: 1,
		to: 5,
		step: 1,
		bigStep: 2,
		least: 1,
		most: 10,
		places: 2
	},
	/** Messages that come back, for one appointment. */
	repliesPerAppointment: perVisit,
	/** Visits of one active patient in a month. */
	visitsPerPatient: {
		usual: 1,
		from: 0.5,
		to: 8,
		step: 0.05,
		bigStep: 1,
		least: 0.05,
		most: 31,
		places: 2
	},
	/** How many different patients a year sees for each one that is active in a month. */
	patientsPerYear: {
		usual: 3,
		from: 1,
		to: 12,
		step: 0.5,
		bigStep: 2,
		least: 0,
		most: 12,
		places: 1
	},
	/** Megabytes that one patient adds in a year. */
	storagePerPatient: {
		usual: 0,
		from: 0,
		to: 500,
		step: 5,
		bigStep: 50,
		least: 0,
		most: 100_000,
		places: 1
	},
	prescriptionsPerVisit: perVisit,
	claimsPerVisit: perVisit,
	/** Payments of patients, the percent of them by card, and the average of one. */
	paymentsPerVisit: perVisit,
	cardShare: percent,
	ticket: money,
	/** What a visit brings in, from patients and insurers. */
	collectionsPerVisit: money,
	/** Patients who pay a fee every month. */
	members: { ...people, to: 1_000, step: 10, bigStep: 100, most: 1_000_000 },
	membershipFee: money,
	/** Percent of visits whose note an AI drafts. */
	aiNoteShare: percent,
	/** Images an AI reads, for one visit. */
	imagesPerVisit: perVisit,
	/** Patients monitored from afar, the percent who measure on 16 days a month, and the readings of one. */
	monitoredPatients: { ...people, to: 200, step: 5, bigStep: 50, most: 100_000 },
	qualifyingShare: { ...percent, usual: 100 },
	readingsPerPatient: {
		usual: 30,
		from: 0,
		to: 120,
		step: 1,
		bigStep: 10,
		least: 0,
		most: 10_000,
		places: 0
	},
	workstationsPerPerson: perPerson,
	laptopsPerPerson: perPerson,
	mobilesPerPerson: perPerson,
	sharedWorkstations: shared,
	sharedLaptops: shared,
	sharedMobiles: shared,
	servers: shared,
	networkAppliances: shared
};
