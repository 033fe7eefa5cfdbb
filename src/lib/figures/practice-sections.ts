import { toNumber } from '#decimal';
import type { Bill } from '#forecast';
import type { Standing } from '#insight';
import { m } from '#messages';
import { isPriced, nothing, sum, type Amount, type Currency } from '#money';
import {
	derivationOf,
	driverIn,
	drivers,
	type Driver,
	type DriverName,
	type MeterName
} from '#practice';
import { startOf, type Scenario } from '#scenario';
import { exactMoney, major, plainNumber, roundMoney } from './format.ts';
import { driverAmount, driverName, driverUnit, driverValue } from './practice-words.ts';
import { sourceBeside } from './template-sources.ts';
import { planName } from './words.ts';

/** A part of the practice: what it says, and what that does to the bill. */
export interface SectionFigure {
	readonly key: SectionKey;
	readonly title: string;
	/** What it says while it is closed. */
	readonly summary: string;
	/** What it costs in the cheapest plan; empty where nothing of it is billed. */
	readonly effect: string;
	readonly fields: readonly DriverField[];
}

/** A number of the practice as its field shows it. */
export interface DriverField {
	readonly driver: DriverName;
	readonly name: string;
	readonly unit: string;
	readonly value: number;
	readonly limits: Driver;
	readonly guess: boolean;
	readonly spread: { readonly low: number; readonly high: number } | undefined;
	/** It moves by itself from month to month: what stands here is where it would be without. */
	readonly isRamped: boolean;
	/** Where the number is from, until somebody changes it. */
	readonly from: string;
}

/** In the order one thinks of them. Headcounts belong to the rows of the team. */
const sections = {
	calendar: {
		title: m.section_calendar,
		drivers: [
			'visitsPerDay',
			'workingDays',
			'fill',
			'noShows',
			'cancellations',
			'refilled',
			'visitsPerPatient',
			'locations'
		],
		meters: [
			'booked-appointments',
			'no-shows',
			'cancellations',
			'refilled-appointments',
			'encounters',
			'patient-encounters',
			'therapy-sessions',
			'active-patients',
			'monthly-active-users',
			'patient-lives',
			'in-person-visits',
			'bookings-per-clinician',
			'visits-per-clinician',
			'locations'
		]
	},
	video: {
		title: m.section_video,
		drivers: ['telehealthShare', 'minutesPerVideoVisit'],
		meters: [
			'video-visits',
			'video-minutes',
			'whole-video-minutes',
			'participant-minutes',
			'consultation-sessions',
			'session-minutes'
		]
	},
	messages: {
		title: m.section_messages,
		drivers: ['remindersPerAppointment', 'segmentsPerMessage', 'repliesPerAppointment'],
		meters: ['messages', 'message-segments', 'replies', 'asynchronous-messages']
	},
	files: {
		title: m.section_files,
		drivers: ['storagePerPatient', 'patientsPerYear'],
		meters: ['stored-gb', 'added-gb', 'patients-of-the-year']
	},
	care: {
		title: m.section_care,
		drivers: ['prescriptionsPerVisit', 'claimsPerVisit', 'aiNoteShare', 'imagesPerVisit'],
		meters: [
			'prescriptions',
			'prescription-transactions',
			'prescriptions-managed',
			'prescriptions-processed',
			'provider-orders',
			'claims',
			'ai-notes',
			'images-analyzed'
		]
	},
	payments: {
		title: m.section_payments,
		drivers: [
			'paymentsPerVisit',
			'cardShare',
			'ticket',
			'collectionsPerVisit',
			'members',
			'membershipFee'
		],
		meters: [
			'card-payments',
			'visit-card-payments',
			'member-card-payments',
			'card-volume',
			'visit-card-volume',
			'member-card-volume',
			'in-person-card-payments',
			'online-card-payments',
			'in-person-card-volume',
			'online-card-volume',
			'visit-collections',
			'collections',
			'members',
			'membership-fees'
		]
	},
	monitoring: {
		title: m.section_monitoring,
		drivers: ['monitoredPatients', 'qualifyingShare', 'readingsPerPatient'],
		meters: ['monitored-patients', 'qualifying-patients', 'data-transmissions']
	},
	devices: {
		title: m.section_devices,
		drivers: [
			'workstationsPerPerson',
			'laptopsPerPerson',
			'mobilesPerPerson',
			'sharedWorkstations',
			'sharedLaptops',
			'sharedMobiles',
			'servers',
			'networkAppliances'
		],
		meters: [
			'workstations',
			'laptops',
			'mobiles',
			'servers',
			'network-appliances',
			'computers',
			'devices',
			'shared-workstations',
			'shared-laptops',
			'shared-mobiles'
		]
	},
	logins: {
		title: m.section_logins,
		drivers: ['invitations', 'sharedLogins', 'partTimeHours'],
		meters: [
			'signed-in-users',
			'open-invitations',
			'invited-providers',
			'invited-associates',
			'invited-admins',
			'invited-seats',
			'employees-with-email',
			'employees-with-device',
			'employees-supported',
			'seasonal-staff',
			'shared-logins',
			'full-time-clinicians',
			'part-time-clinicians'
		]
	}
} as const satisfies Record<
	string,
	{ title: () => string; drivers: readonly DriverName[]; meters: readonly MeterName[] }
>;
export type SectionKey = keyof typeof sections;

/** Who is there: what is billed for each of them. */
const teamMeters: readonly MeterName[] = [
	'licensed-providers',
	'associates',
	'technicians',
	'admins',
	'low-use-providers',
	'contractors',
	'clinicians',
	'active-providers',
	'staff'
];

/** What the people of the team cost in the cheapest plan. */
export function teamEffect(scenario: Scenario, bills: readonly Bill[], standing: Standing): string {
	return effectOf(scenario, bills, standing, teamMeters);
}

export function practiceSections(
	scenario: Scenario,
	bills: readonly Bill[],
	standing: Standing
): SectionFigure[] {
	return (Object.keys(sections) as SectionKey[]).map((key) => {
		const { title, drivers: names, meters: counted } = sections[key];
		return {
			key,
			title: title(),
			summary: names
				.filter((name) => driverIn(scenario.practice, name) !== drivers[name].usual)
				.map((name) => driverValue(name, driverIn(scenario.practice, name), scenario.currency))
				.join(' · '),
			effect: effectOf(scenario, bills, standing, counted),
			fields: names.map((name) => driverField(scenario, name))
		};
	});
}

/** What lines of these meters come to in the cheapest plan; empty where nothing of them is billed. */
function effectOf(
	{ plans, currency }: Scenario,
	bills: readonly Bill[],
	{ cheapest }: Standing,
	meters: readonly MeterName[]
): string {
	const place = plans.findIndex(({ id }) => id === cheapest?.plan.id);
	const own = new Set<string>(meters);
	const lines = (bills[place]?.lines ?? []).filter(({ meter = '' }) => own.has(meter));
	const cost = sum(lines.map(({ amount }) => amount).filter(isPriced));
	const plan = plans[place];
	if (cost === nothing || !plan) return '';
	return m.section_effect({ amount: sectionMoney(cost, currency), plan: planName(plan) });
}

/** To the unit; what is less than one to the cent. */
function sectionMoney(cost: Amount, currency: Currency): string {
	return major(cost, currency) < 1 ? exactMoney(cost, currency) : roundMoney(cost, currency);
}

function driverField(scenario: Scenario, driver: DriverName): DriverField {
	const { practice } = scenario;
	return {
		driver,
		name: driverName(driver),
		unit: driverUnit(driver),
		value: driverIn(practice, driver),
		limits: drivers[driver],
		guess: practice.guesses.includes(driver),
		spread: practice.ranges?.find((range) => range.driver === driver),
		isRamped: practice.growth?.ramps?.some((ramp) => ramp.driver === driver) === true,
		from: sourceBeside(scenario, driver)?.source ?? ''
	};
}

/** What a driver may be, for the sentence beside a field that could not be read. */
export function driverBounds(
	{ currency }: Pick<Scenario, 'currency'>,
	driver: DriverName
): { least: string; most: string } {
	const { least, most } = drivers[driver];
	return {
		least: driverAmount(driver, least, currency),
		most: driverAmount(driver, most, currency)
	};
}

/** "1.8 devices for each person who signs in": what an IT contract by device or by person turns on. */
export function deviceRatio(scenario: Scenario): string {
	// Not as a bill would count them: of one person with 1.2 devices there is no whole number.
	const [devices, people] = ['devices', 'signed-in-users'].map((meter) => {
		const [first] = derivationOf(scenario.practice, startOf(scenario), 0, meter).spells;
		return first ? toNumber(first.result) : 0;
	});
	if (!devices || !people) return m.devices_none();
	const ratio = devices / people;
	return m.devices_ratio({ ratio: plainNumber(ratio) });
}
