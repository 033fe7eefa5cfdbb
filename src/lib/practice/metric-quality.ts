import type { Category } from './meter.ts';
import type { MeterName } from './meter-names.ts';
import { meters } from './meters.ts';

/** A good thing to be charged by can be foreseen and steered, follows what it is worth, and can be checked. */
export type Verdict = 'yes' | 'partly' | 'no';

/** Why an answer is what it is, and what it is. */
const foreseen = {
	'own-team': 'yes',
	steady: 'yes',
	'with-visits': 'partly',
	'with-others': 'no'
} as const satisfies Record<string, Verdict>;
const steered = {
	'you-decide': 'yes',
	'you-influence': 'partly',
	'care-decides': 'no',
	'others-decide': 'no'
} as const satisfies Record<string, Verdict>;
const worth = {
	'is-work': 'yes',
	'is-income': 'yes',
	'goes-along': 'partly',
	'stands-apart': 'no'
} as const satisfies Record<string, Verdict>;
const checked = {
	'own-list': 'yes',
	'own-records': 'yes',
	'own-inventory': 'partly',
	'vendor-definition': 'partly',
	'vendor-only': 'no'
} as const satisfies Record<string, Verdict>;

/** The four questions of a metric, in the order they are asked. */
export const qualityReasons = { foreseen, steered, worth, checked } as const;
export type QualityQuestion = keyof typeof qualityReasons;
export type MetricQuality = {
	readonly [Question in QualityQuestion]: keyof (typeof qualityReasons)[Question];
};

type Answers = readonly [
	MetricQuality['foreseen'],
	MetricQuality['steered'],
	MetricQuality['worth'],
	MetricQuality['checked']
];

const judged: readonly (readonly [Answers, readonly MeterName[]])[] = [
	[
		['own-team', 'you-decide', 'goes-along', 'own-list'],
		[
			'licensed-providers',
			'associates',
			'technicians',
			'admins',
			'low-use-providers',
			'contractors',
			'clinicians',
			'full-time-clinicians',
			'part-time-clinicians',
			'staff',
			'signed-in-users',
			'employees-with-email',
			'employees-with-device',
			'employees-supported',
			'seasonal-staff',
			'locations',
			'network-connections',
			'trial-sites'
		]
	],
	[
		['own-team', 'you-decide', 'stands-apart', 'vendor-definition'],
		[
			'open-invitations',
			'invited-providers',
			'invited-associates',
			'invited-admins',
			'invited-seats',
			'shared-logins'
		]
	],
	[
		['own-team', 'you-decide', 'goes-along', 'own-inventory'],
		[
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
	],
	[
		['with-visits', 'you-influence', 'is-work', 'own-records'],
		[
			'encounters',
			'bookings-per-clinician',
			'visits-per-clinician',
			'in-person-visits',
			'video-visits',
			'consultation-sessions',
			'patient-encounters',
			'therapy-sessions',
			'booked-appointments',
			'refilled-appointments'
		]
	],
	[
		['with-visits', 'others-decide', 'stands-apart', 'own-records'],
		['no-shows', 'cancellations']
	],
	[
		['with-visits', 'you-influence', 'is-work', 'vendor-definition'],
		[
			'video-minutes',
			'whole-video-minutes',
			'participant-minutes',
			'session-minutes',
			'active-providers',
			'active-patients',
			'patients-of-the-year',
			'patient-lives',
			'monthly-active-users',
			'images-analyzed',
			'studies-processed',
			'imaging-credits'
		]
	],
	[
		['with-visits', 'you-decide', 'goes-along', 'vendor-definition'],
		['messages', 'message-segments', 'mails-sent', 'faxed-pages', 'asynchronous-messages']
	],
	[['with-others', 'others-decide', 'stands-apart', 'vendor-definition'], ['replies']],
	[
		['steady', 'others-decide', 'stands-apart', 'vendor-definition'],
		['added-gb', 'stored-gb']
	],
	[
		['with-visits', 'care-decides', 'goes-along', 'own-records'],
		[
			'prescriptions',
			'prescription-transactions',
			'prescriptions-managed',
			'prescriptions-processed',
			'provider-orders',
			'refill-transactions',
			'prior-authorizations',
			'active-prescriptions'
		]
	],
	[
		['with-visits', 'others-decide', 'is-income', 'own-records'],
		['claims', 'visit-collections', 'collections']
	],
	[
		['with-visits', 'you-influence', 'is-income', 'own-records'],
		[
			'card-payments',
			'visit-card-payments',
			'card-volume',
			'visit-card-volume',
			'in-person-card-payments',
			'in-person-card-volume',
			'online-card-payments',
			'online-card-volume',
			'bank-transfers',
			'bank-transfer-volume'
		]
	],
	[
		['steady', 'you-influence', 'is-income', 'own-records'],
		['members', 'membership-fees', 'member-card-payments', 'member-card-volume']
	],
	[['with-visits', 'you-decide', 'is-work', 'own-records'], ['ai-notes']],
	[
		['steady', 'you-influence', 'is-work', 'own-list'],
		['monitored-patients', 'trial-participants', 'treatment-sessions']
	],
	[['with-others', 'others-decide', 'is-income', 'own-records'], ['qualifying-patients']],
	[
		['with-others', 'others-decide', 'goes-along', 'vendor-only'],
		[
			'api-calls',
			'fhir-calls',
			'records-accessed',
			'bundles-transmitted',
			'data-transmissions',
			'queries-executed'
		]
	],
	[
		['with-others', 'care-decides', 'is-work', 'vendor-only'],
		['positive-findings', 'alert-events', 'crisis-interventions', 'therapeutic-milestones']
	],
	[
		['with-others', 'you-influence', 'goes-along', 'vendor-definition'],
		[
			'data-submissions',
			'query-events',
			'adherence-check-ins',
			'risk-assessments',
			'report-exports'
		]
	]
];

/** Of everything a vendor may charge by. */
export const metricQualities: Readonly<Record<MeterName, MetricQuality>> = Object.fromEntries(
	judged.flatMap(([[foreseen, steered, worth, checked], names]) =>
		names.map((name) => [name, { foreseen, steered, worth, checked }])
	)
) as Record<MeterName, MetricQuality>;

export function verdictOf<Question extends QualityQuestion>(
	question: Question,
	reason: MetricQuality[Question]
): Verdict {
	return (qualityReasons[question] as Readonly<Record<string, Verdict>>)[reason] ?? 'no';
}

/** Everyday meters that are what a kind of health software counts under another name, or close to it. */
const nearest: readonly (readonly [Category, readonly MeterName[]])[] = [
	['telehealth', ['video-visits', 'video-minutes', 'whole-video-minutes', 'participant-minutes']],
	[
		'records',
		[
			'encounters',
			'in-person-visits',
			'booked-appointments',
			'refilled-appointments',
			'no-shows',
			'cancellations',
			'bookings-per-clinician',
			'visits-per-clinician',
			'active-patients',
			'patients-of-the-year',
			'claims',
			'ai-notes',
			'messages',
			'message-segments',
			'replies',
			'mails-sent',
			'faxed-pages'
		]
	],
	['pharmacy', ['prescriptions']]
];
const nearestCategory = new Map(
	nearest.flatMap(([category, names]) => names.map((name) => [name, category] as const))
);

/** Whose rules about data of patients a meter touches; none where single events tell nothing of anybody. */
export function rulesTouched(name: MeterName): Category | undefined {
	const { category, exposes } = meters[name];
	return exposes ? (category ?? nearestCategory.get(name)) : undefined;
}
