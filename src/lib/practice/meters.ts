import { monthsPerYear } from '#calendar';
import type { NumberDriver } from './drivers.ts';
import type { Category, Counting, Formula, Meter, Unit } from './meter.ts';
import type { MeterName } from './meter-names.ts';
import { seesPatients, type Role } from './roles.ts';
import type { Row } from './row-schema.ts';

const people = (of: (row: Row, partTimeHours: number) => boolean): Meter => ({
	unit: 'people',
	counting: 'standing',
	exposes: false,
	formula: [{ people: of }]
});
const inRole = (role: Role) => people((row) => row.role === role);
const invitedTo = (role: Role): Meter => ({
	...inRole(role),
	formula: [{ people: (row) => row.role === role, who: 'invited' }]
});

const sees = ({ role, visitsPerDay = 0 }: Row) => seesPatients(role) || visitsPerDay > 0;
const isPartTime = ({ hoursPerWeek }: Row, hours: number) =>
	hoursPerWeek !== undefined && hoursPerWeek < hours;
/** Interns and others who are there for some months of the year. */
const isSeasonal = ({ months }: Row) => months !== undefined && months.length < monthsPerYear;
const isEmployee = (row: Row) => row.role !== 'contractor' && !isSeasonal(row);
const hasEmail = ({ email }: Row) => email === undefined;
const hasDevice = ({ device }: Row) => device === undefined;

const devices = (...formula: Formula): Meter => ({
	unit: 'devices',
	counting: 'standing',
	exposes: false,
	formula
});
const ofClass = (perPerson: NumberDriver, shared: MeterName) =>
	devices({ of: 'staff' }, ['times', perPerson], ['plus', { of: shared }]);

/** An event of a patient's care, or of something that stands for it. */
const events = (...formula: Formula): Meter => ({
	unit: 'events',
	counting: 'each-event',
	exposes: true,
	formula
});
const measured = (unit: Unit, ...formula: Formula): Meter => ({ ...events(...formula), unit });
const patients = (...formula: Formula): Meter => ({
	unit: 'patients',
	counting: 'each-once-a-month',
	exposes: true,
	formula
});

/** The same number under the name a kind of software gives it. */
const known = (category: Category, as: Meter): Meter => ({ ...as, category });
/** A practice says nothing that leads to it. */
const countedByHand = (unit: Unit): Meter => ({ unit, counting: 'each-event', exposes: true });
/** Counted by such software; a practice says nothing that leads to it. */
const byHand = (
	category: Category,
	counting: Counting = 'each-event',
	unit: Unit = 'events'
): Meter => ({
	unit,
	counting,
	exposes: true,
	category
});

/** Megabytes of a gigabyte. */
const megabytes = 1024;

const videoVisits = events({ of: 'encounters' }, ['percent', 'telehealthShare']);
const videoMinutes = measured('minutes', { of: 'video-visits' }, ['times', 'minutesPerVideoVisit']);
const encounters = events(
	{ of: 'booked-appointments' },
	['minus', { of: 'cancellations' }],
	['plus', { of: 'refilled-appointments' }],
	['minus', { of: 'no-shows' }]
);
const prescriptions = events({ of: 'encounters' }, ['times', 'prescriptionsPerVisit']);
// Who pays every month is a patient also in a month without a visit.
const activePatients = patients(
	{ of: 'encounters' },
	['over', 'visitsPerPatient'],
	['at-least', { of: 'members' }]
);
const same = (meter: Meter, of: MeterName): Meter => ({ ...meter, formula: [{ of }] });

export const meters: Readonly<Record<MeterName, Meter>> = {
	'licensed-providers': inRole('provider'),
	associates: inRole('associate'),
	technicians: inRole('technician'),
	admins: inRole('admin'),
	'low-use-providers': inRole('low-use-provider'),
	contractors: inRole('contractor'),
	clinicians: people(sees),
	'full-time-clinicians': people((row, hours) => sees(row) && !isPartTime(row, hours)),
	'part-time-clinicians': people((row, hours) => sees(row) && isPartTime(row, hours)),
	staff: people(() => true),
	'signed-in-users': people(({ signsIn = true }) => signsIn),
	'open-invitations': {
		...people(() => true),
		formula: [{ people: () => true, who: 'invited' }, ['plus', 'invitations']]
	},
	'invited-providers': invitedTo('provider'),
	'invited-associates': invitedTo('associate'),
	'invited-admins': invitedTo('admin'),
	'invited-seats': {
		...people(() => true),
		formula: [{ of: 'signed-in-users' }, ['plus', { of: 'open-invitations' }]]
	},
	// Who is a user of IT support is a matter of contract: each kind can be counted or left out.
	'employees-with-email': people((row) => isEmployee(row) && hasEmail(row)),
	'employees-with-device': people((row) => isEmployee(row) && hasDevice(row)),
	'employees-supported': people((row) => isEmployee(row) && (hasEmail(row) || hasDevice(row))),
	'seasonal-staff': people((row) => isSeasonal(row) && row.role !== 'contractor'),
	'shared-logins': { ...people(() => true), formula: ['sharedLogins'] },
	locations: { unit: 'places', counting: 'standing', exposes: false, formula: ['locations'] },

	workstations: ofClass('workstationsPerPerson', 'shared-workstations'),
	laptops: ofClass('laptopsPerPerson', 'shared-laptops'),
	mobiles: ofClass('mobilesPerPerson', 'shared-mobiles'),
	servers: devices('servers'),
	'network-appliances': devices('networkAppliances'),
	computers: devices({ of: 'workstations' }, ['plus', { of: 'laptops' }]),
	devices: devices({ of: 'computers' }, ['plus', { of: 'mobiles' }]),
	// What is shared is there in each location.
	'shared-workstations': devices('sharedWorkstations', ['times', 'locations']),
	'shared-laptops': devices('sharedLaptops', ['times', 'locations']),
	'shared-mobiles': devices('sharedMobiles', ['times', 'locations']),

	'booked-appointments': events('bookable', ['percent', 'fill']),
	'no-shows': events({ of: 'booked-appointments' }, ['percent', 'noShows']),
	cancellations: events({ of: 'booked-appointments' }, ['percent', 'cancellations']),
	'refilled-appointments': events({ of: 'cancellations' }, ['percent', 'refilled']),
	encounters,
	// On average: some vendors sell so many to each.
	'bookings-per-clinician': events({ of: 'booked-appointments' }, ['over', { of: 'clinicians' }]),
	'visits-per-clinician': events({ of: 'encounters' }, ['over', { of: 'clinicians' }]),
	'in-person-visits': events({ of: 'encounters' }, ['minus', { of: 'video-visits' }]),
	'video-visits': videoVisits,
	'video-minutes': videoMinutes,
	// Some vendors round every visit up to whole minutes, some count both ends of the line.
	'whole-video-minutes': measured('minutes', { of: 'video-visits' }, [
		'times-whole',
		'minutesPerVideoVisit'
	]),
	'participant-minutes': measured('minutes', { of: 'video-minutes' }, ['times', 2]),
	messages: measured('messages', { of: 'booked-appointments' }, [
		'times',
		'remindersPerAppointment'
	]),
	'message-segments': measured('messages', { of: 'messages' }, ['times', 'segmentsPerMessage']),
	replies: measured('messages', { of: 'booked-appointments' }, ['times', 'repliesPerAppointment']),
	'active-patients': activePatients,
	members: { ...patients('members'), counting: 'standing' },
	'patients-of-the-year': patients({ of: 'active-patients' }, ['times', 'patientsPerYear']),
	'added-gb': {
		...measured(
			'gigabytes',
			{ of: 'patients-of-the-year' },
			['times', 'storagePerPatient'],
			['over', monthsPerYear],
			['over', megabytes]
		),
		exposes: false
	},
	'stored-gb': {
		unit: 'gigabytes',
		counting: 'piling-up',
		exposes: false,
		formula: [{ of: 'added-gb' }]
	},
	prescriptions,
	claims: events({ of: 'encounters' }, ['times', 'claimsPerVisit']),
	'card-payments': events({ of: 'visit-card-payments' }, ['plus', { of: 'member-card-payments' }]),
	'visit-card-payments': events(
		{ of: 'encounters' },
		['times', 'paymentsPerVisit'],
		['percent', 'cardShare']
	),
	'member-card-payments': events({ of: 'members' }, ['percent', 'cardShare']),
	'card-volume': measured('money', { of: 'visit-card-volume' }, [
		'plus',
		{ of: 'member-card-volume' }
	]),
	'visit-card-volume': measured('money', { of: 'visit-card-payments' }, ['times', 'ticket']),
	'member-card-volume': measured('money', { of: 'member-card-payments' }, [
		'times',
		'membershipFee'
	]),
	'membership-fees': measured('money', 'members', ['times', 'membershipFee']),
	'visit-collections': measured('money', { of: 'encounters' }, ['times', 'collectionsPerVisit']),
	collections: measured('money', { of: 'visit-collections' }, ['plus', { of: 'membership-fees' }]),
	// Who comes pays with the card in hand; video visits and memberships are paid online.
	'in-person-card-payments': events(
		{ of: 'in-person-visits' },
		['times', 'paymentsPerVisit'],
		['percent', 'cardShare']
	),
	'online-card-payments': events({ of: 'card-payments' }, [
		'minus',
		{ of: 'in-person-card-payments' }
	]),
	'in-person-card-volume': measured('money', { of: 'in-person-card-payments' }, [
		'times',
		'ticket'
	]),
	'online-card-volume': measured('money', { of: 'card-volume' }, [
		'minus',
		{ of: 'in-person-card-volume' }
	]),
	'bank-transfers': countedByHand('events'),
	'bank-transfer-volume': countedByHand('money'),
	'mails-sent': countedByHand('messages'),
	'faxed-pages': countedByHand('events'),
	'ai-notes': events({ of: 'encounters' }, ['percent', 'aiNoteShare']),

	'consultation-sessions': known('telehealth', same(videoVisits, 'video-visits')),
	'session-minutes': known('telehealth', same(videoMinutes, 'video-minutes')),
	'asynchronous-messages': byHand('telehealth', 'each-event', 'messages'),
	'active-providers': known('telehealth', { ...people(sees), counting: 'each-once-a-month' }),
	'patient-encounters': known('records', same(encounters, 'encounters')),
	'prescription-transactions': known('records', same(prescriptions, 'prescriptions')),
	'api-calls': byHand('records'),
	'images-analyzed': known('imaging', events({ of: 'encounters' }, ['times', 'imagesPerVisit'])),
	'studies-processed': byHand('imaging'),
	'positive-findings': byHand('imaging'),
	'imaging-credits': byHand('imaging'),
	'monitored-patients': known('monitoring', {
		...patients('monitoredPatients'),
		counting: 'standing'
	}),
	'data-transmissions': known(
		'monitoring',
		events({ of: 'monitored-patients' }, ['times', 'readingsPerPatient'])
	),
	'alert-events': byHand('monitoring'),
	'qualifying-patients': known(
		'monitoring',
		patients({ of: 'monitored-patients' }, ['percent', 'qualifyingShare'])
	),
	'fhir-calls': byHand('exchange'),
	'records-accessed': byHand('exchange', 'each-once-a-month', 'patients'),
	'bundles-transmitted': byHand('exchange'),
	'network-connections': { ...byHand('exchange', 'standing', 'places'), exposes: false },
	'trial-participants': byHand('trials', 'each-once-a-month', 'patients'),
	'data-submissions': byHand('trials'),
	'query-events': byHand('trials'),
	'trial-sites': { ...byHand('trials', 'standing', 'places'), exposes: false },
	'therapy-sessions': known('mental-health', same(encounters, 'encounters')),
	'monthly-active-users': known('mental-health', same(activePatients, 'active-patients')),
	'crisis-interventions': byHand('mental-health'),
	'prescriptions-managed': known('mental-health', same(prescriptions, 'prescriptions')),
	'prescriptions-processed': known('pharmacy', same(prescriptions, 'prescriptions')),
	'refill-transactions': byHand('pharmacy'),
	'adherence-check-ins': byHand('pharmacy'),
	'prior-authorizations': byHand('pharmacy'),
	'patient-lives': known('analytics', same(activePatients, 'active-patients')),
	'queries-executed': byHand('analytics'),
	'risk-assessments': byHand('analytics'),
	'report-exports': byHand('analytics'),
	'treatment-sessions': byHand('therapeutics'),
	'active-prescriptions': byHand('therapeutics', 'standing', 'patients'),
	'therapeutic-milestones': byHand('therapeutics'),
	'provider-orders': known('therapeutics', same(prescriptions, 'prescriptions'))
};

export const meterNames = Object.keys(meters) as readonly MeterName[];
