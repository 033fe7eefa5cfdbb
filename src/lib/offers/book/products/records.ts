import {
	addOn,
	between,
	cards,
	each,
	firstThen,
	flat,
	head,
	once,
	seat,
	seats,
	share
} from '../charges.ts';
import type { Line, ListedProduct } from '../product.ts';

/** Which of them are sold with which tier the sources do not say. */
const simplePracticeAddOns: readonly Line[] = [
	addOn('ai-notes', 'AI Note Taker', ['ai-notes'], seat('clinicians', '35')),
	addOn('prescribing', 'ePrescribe', ['e-prescribing'], seat('clinicians', '49')),
	addOn('prescribing-set-up', 'Set-up of ePrescribe', [], once('89', 'clinicians'), {
		with: 'prescribing'
	}),
	addOn('cards', 'Card payments', ['payments'], cards('all', '3.15', '0.30')),
	addOn('claims', 'Insurance claims', ['claims'], each('claims', '0.25')),
	addOn('cpt', 'Licence for CPT codes', [], seat('clinicians', '20'), { per: 'year' })
];

/** Whoever has 24 booked hours a week or more is one licence, anybody else half of one. */
const janeLicence = {
	...firstThen('full-time-clinicians', ['1', '0'], 'unknown'),
	also: [{ meter: 'part-time-clinicians', percent: '50' }]
};
const janeLicences: Line = {
	id: 'licences',
	charge: seats(janeLicence, head('admins', '0')),
	origin: [{}, {}, { source: 'jane-licences', confidence: 'second-hand' }]
};
const janeCounts =
	'A clinician with 24 or more booked hours a week is one licence, with fewer half of one: set the hours of part-time work to 24. Admins are free.';
const janeQuestion = 'What does one more licence cost a month, full-time and part-time?';
const janeAddOns: readonly Line[] = [
	addOn('ai-notes', 'AI Scribe, after five free notes', ['ai-notes'], seat('clinicians', '15')),
	addOn('group-video', 'Group Telehealth, up to 15 people', [], seat('clinicians', '15')),
	// 20 with the first licence in it, then 5 for a full one and 2.50 for half of one.
	addOn(
		'claims',
		'Insurance billing',
		['claims'],
		seats({
			meter: 'full-time-clinicians',
			also: [{ meter: 'part-time-clinicians', percent: '50' }],
			graduated: {
				tiers: [
					{ upTo: '1', unit: '0', flat: '20' },
					{ upTo: null, unit: '5' }
				],
				boundary: 'inclusive',
				zeroUsage: 'billed'
			}
		})
	),
	addOn('website', 'Jane Websites', [], flat('59')),
	addOn('cards', 'Card payments in person', ['payments'], cards('in-person', '2.6', '0.10')),
	addOn('cards-online', 'Card payments online', [], cards('online', '2.85', '0.25'), {
		with: 'cards'
	})
];

const therapyNotesSeats: Line = {
	id: 'seats',
	charge: seats(firstThen('clinicians', ['1', '79'], '50'), head('admins', '0'))
};
const therapyNotesAddOns: readonly Line[] = [
	addOn('claims', 'Insurance claims', ['claims'], each('claims', '0.14')),
	// One answer of the insurer for each claim, so far as anybody knows.
	addOn('remittances', 'Electronic remittances', [], each('claims', '0.14')),
	addOn('video', 'Premium Telehealth', ['video'], seat('clinicians', '15')),
	addOn('ai-notes', 'TherapyFuel AI Scribe', ['ai-notes'], seat('clinicians', '40')),
	addOn('reminders', 'Text and voice reminders', ['reminders'], each('messages', 'unknown'))
];

const healthieCards = addOn('cards', 'Card payments', ['payments'], cards('all', '2.9', '0.30'));
const healthieClaims = addOn('claims', 'Connection to ClaimMD, from', [], flat('30'));
const healthieTrial = { free: { days: 14, usage: 'billed' } } as const;
const healthieGroupCounts =
	'Clinicians. The starting price is taken to hold the first; each further one brings a free support account.';

const advancedMdProviders = 'Providers, from mid-level clinicians upward.';
const advancedMdVisits = 'The vendor says claims; here each completed visit is one.';
const advancedMdAddOns: readonly Line[] = [
	addOn('ai-notes', 'AI assistant per provider', ['ai-notes'], seat('licensed-providers', '100')),
	addOn('ai-notes-by-visit', 'AI assistant per visit', ['ai-notes'], each('encounters', '0.99')),
	addOn('cards', 'Card payments', ['payments'], share('card-volume', '4'), {
		origin: between('2', '6')
	}),
	{ id: 'set-up', name: 'Set-up', charge: once('500'), origin: between('0', '1000') },
	addOn('moving-patients', 'Moving the list of patients', [], once('800')),
	addOn('moving-appointments', 'Moving patients and appointments', [], once('1200')),
	addOn('moving-all', 'Moving all of practice management', [], once('2000'))
];

const tebraCards: readonly Line[] = [
	addOn('cards', 'Card payments in person', ['payments'], cards('in-person', '2.75', '0.30')),
	addOn('cards-online', 'Card payments without the card', [], cards('online', '3.25', '0.30'), {
		with: 'cards'
	})
];

const charmQuestion =
	'Do the included text messages and faxes count for each provider or for the whole practice?';

const practiceRunnerTrial = { free: { days: 14, usage: 'billed' } } as const;
const practiceRunnerCounts =
	'People who have joined and people who are invited, each by role. Owners and providers are clinicians. Admins are free.';
const practiceRunnerHelpers = [
	{ ...head('associates', '11'), also: [{ meter: 'invited-associates' }] },
	{ ...head('admins', '0'), also: [{ meter: 'invited-admins' }] }
];
/** One clinician, and nobody on the way. */
const oneClinician = [
	{ meter: 'licensed-providers', most: '1' },
	{ meter: 'invited-providers', most: '0' }
];
const nobodyElse = ['associates', 'invited-associates', 'admins', 'invited-admins'].map(
	(meter) => ({ meter, most: '0' })
);

/** Practice management: scheduling, records and what belongs to them. */
export const records: readonly ListedProduct[] = [
	{
		id: 'guide-records',
		name: 'Records and portal, as a guide puts them',
		sources: ['launchadvisor'],
		confidence: 'second-hand',
		covers: ['records'],
		offers: [
			{
				id: 'guide-records-seats',
				name: 'Health record per seat (guide)',
				counts:
					'Licensed providers, such as nurse practitioners and physical therapists, and the front desk and billing at a price of their own. The guide says nothing of supervised associates; none is charged.',
				charges: [
					{
						id: 'seats',
						charge: seats(head('licensed-providers', '112.50'), head('admins', '40')),
						origin: [between('75', '150'), between('30', '50')]
					}
				]
			},
			{
				id: 'guide-portal',
				name: 'Patient portal (guide)',
				covers: ['portal'],
				note: 'For as many patients as you like.',
				charges: [{ id: 'portal', charge: flat('50') }]
			}
		]
	},
	{
		id: 'simplepractice',
		name: 'SimplePractice',
		vendor: 'SimplePractice',
		sources: ['simplepractice', 'oli-health', 'simplepractice-support', 'simplepractice-change'],
		confidence: 'second-hand',
		covers: ['records'],
		offers: [
			{
				id: 'simplepractice-starter',
				name: 'SimplePractice Starter',
				rank: 1,
				note: 'An older article takes ten percent off for a year paid ahead. Half the price for the first three months is often advertised.',
				limits: [{ meter: 'signed-in-users', most: '1' }],
				charges: [
					{ id: 'base', charge: flat('49') },
					addOn('video', 'Telehealth', ['video'], flat('15'), {
						origin: { source: 'simplepractice-support' }
					}),
					...simplePracticeAddOns
				]
			},
			{
				id: 'simplepractice-essential',
				name: 'SimplePractice Essential',
				rank: 2,
				covers: ['records', 'video'],
				note: 'For somebody who works alone: there are no team members.',
				limits: [{ meter: 'signed-in-users', most: '1' }],
				charges: [{ id: 'base', charge: flat('79') }, ...simplePracticeAddOns]
			},
			{
				id: 'simplepractice-plus',
				name: 'SimplePractice Plus',
				rank: 3,
				covers: ['records', 'video'],
				counts: 'Clinicians; the first is in the base price. Practice managers cost extra.',
				question:
					'From the sixth clinician on, does the lower price hold for all of them or for the later ones only?',
				charges: [
					{ id: 'base', charge: flat('99') },
					{
						// The second to the fifth, the sixth to the fifteenth and all after, less the first.
						id: 'clinicians',
						charge: {
							kind: 'graduated',
							meter: 'clinicians',
							included: '1',
							tiers: [
								{ upTo: '4', unit: '74' },
								{ upTo: '14', unit: '72' },
								{ upTo: null, unit: '69' }
							],
							boundary: 'inclusive',
							zeroUsage: 'free',
							orVolume: 'unknown'
						}
					},
					addOn('managers', 'Practice managers, if every admin is one', [], seat('admins', '39')),
					...simplePracticeAddOns
				]
			}
		]
	},
	{
		id: 'jane',
		name: 'Jane App',
		vendor: 'Jane Software',
		sources: ['jane', 'jane-licences', 'jane-balance', 'oli-health'],
		confidence: 'list',
		covers: ['records'],
		offers: [
			{
				id: 'jane-balance',
				name: 'Jane Balance',
				rank: 1,
				note: 'No online booking and no text reminders; reminders come by e-mail. In Canada the same figures are Canadian dollars.',
				counts:
					'One clinician and at most 20 appointments a month: booked, kept or missed. Jane leaves out what was cancelled; here every booking counts.',
				limits: [
					{ meter: 'clinicians', most: '1' },
					{ meter: 'booked-appointments', most: '20' }
				],
				charges: [
					{ id: 'base', charge: flat('54') },
					{ id: 'admins', charge: seat('admins', '0') },
					...janeAddOns
				]
			},
			{
				id: 'jane-practice',
				name: 'Jane Practice',
				rank: 2,
				covers: ['records', 'reminders'],
				counts: janeCounts,
				question: janeQuestion,
				charges: [{ id: 'base', charge: flat('79') }, janeLicences, ...janeAddOns]
			},
			{
				id: 'jane-thrive',
				name: 'Jane Thrive',
				rank: 3,
				covers: ['records', 'reminders'],
				counts: janeCounts,
				question: janeQuestion,
				charges: [{ id: 'base', charge: flat('99') }, janeLicences, ...janeAddOns]
			}
		]
	},
	{
		id: 'therapynotes',
		name: 'TherapyNotes',
		vendor: 'TherapyNotes',
		sources: ['therapynotes', 'therapynotes-nonprofits'],
		confidence: 'indicative',
		covers: ['records'],
		offers: [
			{
				id: 'therapynotes-solo',
				name: 'TherapyNotes Solo',
				rank: 1,
				limits: [{ meter: 'clinicians', most: '1' }],
				terms: { free: { days: 30, usage: 'billed' } },
				charges: [{ id: 'seat', charge: seat('clinicians', '69') }, ...therapyNotesAddOns]
			},
			{
				id: 'therapynotes-group',
				name: 'TherapyNotes Group',
				rank: 2,
				counts:
					'Clinicians: the first at one price, every further one at another. All others are free.',
				terms: { free: { days: 30, usage: 'billed' } },
				charges: [therapyNotesSeats, ...therapyNotesAddOns]
			},
			{
				id: 'therapynotes-enterprise',
				name: 'TherapyNotes Enterprise',
				rank: 3,
				counts: 'Clinicians. Sold from 30 users upward; here everybody who signs in is one.',
				limits: [{ meter: 'signed-in-users', least: '30' }],
				charges: [therapyNotesSeats, ...therapyNotesAddOns]
			}
		],
		leftOut: [
			{
				what: '59 for the first clinician and 30 for each further one',
				why: 'An older price, from an article for nonprofits.'
			}
		]
	},
	{
		id: 'healthie',
		name: 'Healthie',
		vendor: 'Healthie',
		sources: ['healthie'],
		confidence: 'list',
		covers: ['records'],
		offers: [
			{
				id: 'healthie-core',
				name: 'Healthie Core',
				rank: 1,
				limits: [{ meter: 'active-patients', most: '10' }],
				terms: healthieTrial,
				charges: [{ id: 'users', charge: seat('signed-in-users', '19.99') }, healthieCards]
			},
			{
				id: 'healthie-essentials',
				name: 'Healthie Essentials',
				rank: 2,
				limits: [{ meter: 'active-patients', most: '250' }],
				terms: healthieTrial,
				charges: [
					{ id: 'users', charge: seat('signed-in-users', '49.99') },
					healthieClaims,
					healthieCards
				]
			},
			{
				id: 'healthie-plus',
				name: 'Healthie Plus',
				rank: 3,
				terms: healthieTrial,
				charges: [{ id: 'users', charge: seat('signed-in-users', '129.99') }, healthieCards]
			},
			{
				id: 'healthie-group',
				name: 'Healthie Group',
				rank: 4,
				counts: healthieGroupCounts,
				note: 'A starting price.',
				question: 'What does Group cost for your number of clinicians?',
				terms: healthieTrial,
				charges: [
					{ id: 'base', charge: flat('149.99') },
					{ id: 'clinicians', charge: seat('clinicians', '50', '1') },
					healthieCards
				]
			},
			// 18, 45, 115 and 135 a month, twelve of them paid ahead.
			{
				id: 'healthie-core-yearly',
				name: 'Healthie Core, billed yearly',
				ladder: 'healthie-yearly',
				rank: 1,
				limits: [{ meter: 'active-patients', most: '10' }],
				charges: [
					{ id: 'users', per: 'year', charge: seat('signed-in-users', '216') },
					healthieCards
				]
			},
			{
				id: 'healthie-essentials-yearly',
				name: 'Healthie Essentials, billed yearly',
				ladder: 'healthie-yearly',
				rank: 2,
				limits: [{ meter: 'active-patients', most: '250' }],
				charges: [
					{ id: 'users', per: 'year', charge: seat('signed-in-users', '540') },
					healthieClaims,
					healthieCards
				]
			},
			{
				id: 'healthie-plus-yearly',
				name: 'Healthie Plus, billed yearly',
				ladder: 'healthie-yearly',
				rank: 3,
				charges: [
					{ id: 'users', per: 'year', charge: seat('signed-in-users', '1380') },
					healthieCards
				]
			},
			{
				id: 'healthie-group-yearly',
				name: 'Healthie Group, billed yearly',
				ladder: 'healthie-yearly',
				rank: 4,
				counts: healthieGroupCounts,
				question: 'What does each further clinician cost when you pay for a year?',
				charges: [
					{ id: 'base', per: 'year', charge: flat('1620') },
					{ id: 'clinicians', charge: seats(firstThen('clinicians', ['1', '0'], 'unknown')) },
					healthieCards
				]
			}
		],
		leftOut: [
			{ what: 'Healthie+ with its API', why: 'Sold on request; nothing about it is published.' },
			{
				what: 'Support accounts beyond one for each added provider',
				why: 'What they cost is not said.'
			}
		]
	},
	{
		id: 'practice-fusion',
		name: 'Practice Fusion',
		vendor: 'Veradigm',
		sources: ['practice-fusion'],
		confidence: 'list',
		covers: ['records', 'e-prescribing'],
		offers: [
			{
				id: 'practice-fusion-ehr',
				name: 'Practice Fusion EHR',
				counts:
					'Providers. Three licences for staff who sign are included; staff who do not sign are free.',
				note: 'You commit to a year. Taxes and billing services come on top.',
				terms: { free: { days: 14, usage: 'billed' } },
				charges: [{ id: 'providers', charge: seat('licensed-providers', '199') }]
			}
		]
	},
	{
		// What it sells to medspas stands among the medspas.
		id: 'advancedmd',
		name: 'AdvancedMD',
		vendor: 'AdvancedMD',
		sources: ['advancedmd'],
		confidence: 'list',
		covers: ['records'],
		offers: [
			{
				id: 'advancedmd-medical',
				name: 'AdvancedMD for medical specialties',
				counts: advancedMdProviders,
				question: 'Where between 429 and 1,070 a provider does your specialty lie?',
				charges: [
					{
						id: 'providers',
						charge: seat('licensed-providers', '749.50'),
						origin: between('429', '1070')
					},
					...advancedMdAddOns
				]
			},
			{
				id: 'advancedmd-mental-health',
				name: 'AdvancedMD for mental health',
				counts: advancedMdProviders,
				note: '130 is for a small practice that sets itself up, 399 for a large one or a group.',
				charges: [
					{
						id: 'providers',
						charge: seat('licensed-providers', '264.50'),
						origin: between('130', '399')
					},
					...advancedMdAddOns
				]
			},
			{
				id: 'advancedmd-physical',
				name: 'AdvancedMD for physical medicine',
				counts: advancedMdProviders,
				charges: [
					{ id: 'providers', charge: seat('licensed-providers', '399') },
					...advancedMdAddOns
				]
			},
			{
				id: 'advancedmd-encounter-management',
				name: 'AdvancedMD Encounter, practice management only',
				covers: ['claims'],
				counts: advancedMdVisits,
				charges: [
					{ id: 'visits', charge: each('encounters', '1.305'), origin: between('0.87', '1.74') },
					...advancedMdAddOns
				]
			},
			{
				id: 'advancedmd-encounter',
				name: 'AdvancedMD Encounter, with the health record',
				covers: ['records', 'claims'],
				counts: advancedMdVisits,
				note: 'The vendor thinks this may be cheaper than its price per provider at 250 to 500 claims a month.',
				charges: [
					{ id: 'visits', charge: each('encounters', '1.625'), origin: between('1.08', '2.17') },
					...advancedMdAddOns
				]
			},
			{
				id: 'advancedmd-collections',
				name: 'AdvancedMD billing service',
				covers: ['claims'],
				counts: 'What patients and insurers pay for visits.',
				question: 'Is the software in this price, or does it come on top?',
				charges: [
					{
						id: 'collections',
						charge: share('visit-collections', '6'),
						origin: between('4', '8')
					}
				]
			}
		],
		leftOut: [
			{ what: 'Set-up of a complex practice, up to 6,000', why: 'When it applies is not said.' }
		]
	},
	{
		id: 'eclinicalworks',
		name: 'eClinicalWorks',
		vendor: 'eClinicalWorks',
		sources: ['eclinicalworks'],
		confidence: 'list',
		covers: ['records'],
		offers: [
			{
				id: 'eclinicalworks-ehr',
				name: 'eClinicalWorks EHR',
				note: 'There is no fee to start.',
				charges: [{ id: 'providers', charge: seat('licensed-providers', '449') }]
			},
			{
				id: 'eclinicalworks-management',
				name: 'eClinicalWorks EHR and practice management',
				covers: ['records', 'claims'],
				note: 'There is no fee to start.',
				charges: [{ id: 'providers', charge: seat('licensed-providers', '599') }]
			},
			{
				id: 'eclinicalworks-collections',
				name: 'eClinicalWorks billing service',
				covers: ['claims'],
				counts: 'What patients and insurers pay for visits.',
				question: 'Is the software in this price, or does it come on top?',
				charges: [{ id: 'collections', charge: share('visit-collections', '2.9') }]
			}
		],
		leftOut: [
			{
				what: 'Statements and messages to patients',
				why: 'They cost extra; the rates are not given.'
			}
		]
	},
	{
		id: 'elation',
		name: 'Elation EHR',
		vendor: 'Elation Health',
		sources: ['elation'],
		confidence: 'list',
		covers: ['records'],
		offers: [
			{
				id: 'elation-practice',
				name: 'Elation practice plan',
				note: 'A starting price, and an approximate one: yours depends on specialty, on how you are paid and on your clinicians.',
				question: 'What does it cost for your specialty and your number of clinicians?',
				charges: [{ id: 'practice', charge: flat('349') }]
			}
		]
	},
	{
		id: 'tebra',
		name: 'Tebra',
		vendor: 'Tebra',
		sources: ['tebra', 'guide-claims'],
		confidence: 'indicative',
		covers: ['records'],
		offers: [
			{
				id: 'tebra-modules',
				name: 'Tebra modules',
				note: 'The range is hearsay: Tebra publishes no price.',
				question: 'Which modules do you need, and what does a provider cost with them?',
				charges: [
					{
						id: 'providers',
						charge: seat('licensed-providers', '424'),
						origin: between('49', '799')
					},
					...tebraCards
				]
			},
			{
				id: 'tebra-claims',
				name: 'Tebra practice management with clearinghouse',
				covers: ['claims'],
				question: 'What does practice management with claims cost for your practice?',
				charges: [
					{
						id: 'account',
						charge: flat('250'),
						origin: { source: 'guide-claims', ...between('150', '350') }
					},
					...tebraCards
				]
			}
		]
	},
	{
		id: 'drchrono',
		name: 'DrChrono',
		vendor: 'EverHealth',
		sources: ['drchrono'],
		confidence: 'indicative',
		covers: ['records'],
		offers: [
			{
				id: 'drchrono-base',
				name: 'DrChrono',
				note: 'What goes beyond the allowances costs extra. How large they are is not said, so these lines are off.',
				question: 'What does a provider cost, and how many messages and faxes are included?',
				charges: [
					{ id: 'base', charge: flat('unknown') },
					addOn('messages', 'Text messages beyond the allowance', [], each('messages', '0.05')),
					addOn('faxes', 'Faxed pages beyond the allowance', [], each('faxed-pages', '0.07'))
				]
			}
		],
		leftOut: [
			{
				what: 'Reminder calls at 0.10 each',
				why: 'A practice says how many messages it sends, not how many calls.'
			}
		]
	},
	{
		id: 'charm',
		name: 'Charm EHR',
		vendor: 'CharmHealth',
		sources: ['charmhealth'],
		confidence: 'second-hand',
		covers: ['records'],
		offers: [
			{
				id: 'charm-free',
				name: 'Charm Free',
				rank: 1,
				limits: [{ meter: 'encounters', most: '50' }],
				charges: [{ id: 'base', charge: flat('0') }]
			},
			{
				// Its own examples settle what the tiers mean: 51 visits are 25.50, and 2,500 are 1,150.
				id: 'charm-visits',
				name: 'Charm per visit',
				rank: 2,
				counts:
					'Every completed visit, the first fifty too, once there are more than fifty. Providers are not counted.',
				note: 'From an older page of the vendor.',
				limits: [{ meter: 'encounters', least: '51' }],
				charges: [
					{
						id: 'visits',
						charge: {
							kind: 'graduated',
							meter: 'encounters',
							tiers: [
								{ upTo: '2000', unit: '0.50' },
								{ upTo: null, unit: '0.30' }
							],
							boundary: 'inclusive',
							zeroUsage: 'free'
						}
					}
				]
			},
			{
				id: 'charm-provider-a',
				name: 'Charm per provider, plan A',
				covers: ['records', 'reminders', 'fax'],
				note: '1,000 text messages and 500 faxes are included; here they are counted once for the practice.',
				question: charmQuestion,
				charges: [
					{ id: 'providers', charge: seat('licensed-providers', '200') },
					{ id: 'messages', name: 'More text messages', charge: each('messages', '0.08', '1000') }
				]
			},
			{
				id: 'charm-provider-b',
				name: 'Charm per provider, plan B',
				covers: ['records', 'reminders', 'fax'],
				note: '2,000 text messages and 1,000 faxes are included; here they are counted once for the practice.',
				question: charmQuestion,
				charges: [
					{ id: 'providers', charge: seat('licensed-providers', '350') },
					{ id: 'messages', name: 'More text messages', charge: each('messages', '0.08', '2000') }
				]
			}
		],
		leftOut: [{ what: 'Faxes beyond those included', why: 'What one costs is not given.' }]
	},
	{
		id: 'practiceq',
		name: 'IntakeQ and PracticeQ',
		vendor: 'IntakeQ',
		sources: ['intakeq'],
		confidence: 'indicative',
		covers: ['records'],
		offers: [
			{
				id: 'practiceq-low-volume',
				name: 'PracticeQ, low volume',
				rank: 1,
				counts:
					'Practitioners, the first in the base price. Each may have 25 appointments in 30 days; here a month, and on average.',
				limits: [{ meter: 'bookings-per-clinician', most: '25' }],
				charges: [
					{ id: 'base', charge: flat('59.90') },
					{ id: 'practitioners', charge: seat('clinicians', '25', '1') },
					addOn('prescribing', 'E-prescribing', ['e-prescribing'], seat('clinicians', 'unknown'))
				]
			},
			{
				id: 'practiceq-management',
				name: 'PracticeQ',
				rank: 2,
				covers: ['records', 'video'],
				counts: 'Practitioners; the first is in the base price.',
				question: 'What does e-prescribing cost?',
				charges: [
					{ id: 'base', charge: flat('84.90') },
					{ id: 'practitioners', charge: seat('clinicians', '30', '1') },
					addOn('prescribing', 'E-prescribing', ['e-prescribing'], seat('clinicians', 'unknown'))
				]
			}
		],
		leftOut: [
			{
				what: 'Forms only: 54.90 and 20 for each further practitioner, or 29.90 and 10 for ten forms a month',
				why: 'Intake forms are none of the jobs that plans are compared by.'
			},
			{
				what: 'At most 25 forms in 30 days for each practitioner on low volume',
				why: 'Forms are not counted here.'
			}
		]
	},
	{
		id: 'theranest',
		name: 'TheraNest',
		vendor: 'Ensora',
		sources: ['theranest'],
		confidence: 'indicative',
		covers: ['records'],
		offers: [
			{
				id: 'theranest-essentials',
				name: 'TheraNest Essentials',
				rank: 1,
				note: 'A starting price.',
				question: 'Is the first admin included, or does every one cost?',
				charges: [
					{ id: 'seats', charge: seats(head('clinicians', '29'), head('admins', '19')) },
					addOn('cpt', 'Licence for CPT codes', [], seat('clinicians', '19.50'), { per: 'year' })
				]
			},
			{
				id: 'theranest-premier',
				name: 'TheraNest Premier',
				rank: 2,
				covers: ['records', 'video'],
				question: 'Is the first admin included, or does every one cost?',
				charges: [
					{ id: 'seats', charge: seats(head('clinicians', '89'), head('admins', '29')) },
					addOn('cpt', 'Licence for CPT codes', [], seat('clinicians', '19.50'), { per: 'year' })
				]
			}
		]
	},
	{
		id: 'canvas',
		name: 'Canvas EHR',
		vendor: 'Canvas Medical',
		sources: ['canvas'],
		confidence: 'list',
		covers: ['records'],
		offers: [
			{
				id: 'canvas-builder',
				name: 'Canvas Builder',
				rank: 1,
				counts: 'Patients active in the month, up to 1,000. Users are not counted.',
				note: 'You sign for two years and pay after each month.',
				limits: [{ meter: 'active-patients', most: '1000' }],
				charges: [{ id: 'base', charge: flat('4000') }]
			},
			{
				id: 'canvas-enterprise',
				name: 'Canvas Enterprise',
				rank: 2,
				counts: 'Patients active in the month; 3,000 are included.',
				question: 'What does Enterprise cost, and a patient beyond 3,000?',
				charges: [{ id: 'base', charge: flat('unknown') }]
			}
		]
	},
	{
		id: 'athenaone',
		name: 'athenaOne',
		vendor: 'athenahealth',
		sources: ['athenahealth'],
		confidence: 'list',
		covers: ['records', 'claims'],
		offers: [
			{
				id: 'athenaone-collections',
				name: 'athenaOne',
				counts: 'What patients and insurers pay for visits.',
				question: 'What percentage of collections do you charge, and is there a minimum?',
				charges: [{ id: 'collections', charge: share('visit-collections', 'unknown') }]
			}
		]
	},
	{
		id: 'practicerunner',
		name: 'PracticeRunner',
		vendor: 'PracticeRunner',
		sources: ['practicerunner'],
		confidence: 'list',
		covers: ['records', 'reminders', 'portal'],
		offers: [
			{
				id: 'practicerunner-starter',
				name: 'PracticeRunner Starter',
				rank: 1,
				counts: practiceRunnerCounts,
				note: 'Free for a year, for somebody who begins alone. Up to ten active clients, with as many appointments as they need.',
				question: 'What does Starter cost after its first twelve months?',
				limits: [{ meter: 'active-patients', most: '10' }, ...oneClinician, ...nobodyElse],
				charges: [
					{ id: 'pilot', until: 12, charge: flat('0') },
					{ id: 'after-pilot', from: 13, charge: flat('unknown') }
				]
			},
			{
				id: 'practicerunner-professional',
				name: 'PracticeRunner Professional',
				rank: 2,
				counts: practiceRunnerCounts,
				note: 'An invitation is charged from the day it is sent. The owner supervises all associates.',
				limits: oneClinician,
				terms: practiceRunnerTrial,
				charges: [
					{ id: 'base', charge: flat('39') },
					{ id: 'seats', charge: seats(...practiceRunnerHelpers) }
				]
			},
			{
				id: 'practicerunner-group',
				name: 'PracticeRunner Group',
				rank: 3,
				counts: practiceRunnerCounts,
				note: 'Two clinicians are in the base price. An invitation is charged from the day it is sent.',
				question: 'Is there a trial of Group, and a price for a year?',
				charges: [
					{ id: 'base', charge: flat('59') },
					{
						id: 'seats',
						charge: seats(
							{ ...head('licensed-providers', '29', '2'), also: [{ meter: 'invited-providers' }] },
							...practiceRunnerHelpers
						)
					}
				]
			},
			{
				id: 'practicerunner-archive',
				name: 'PracticeRunner Archive',
				rank: 4,
				covers: ['storage'],
				counts: 'The owner, to read and to export. Nobody else gets in.',
				note: 'Charts and billing history stay readable; nothing can be changed and no clients added. You can return to Professional or Group at any time, and pay from that moment.',
				onlyAfter: ['practicerunner-professional', 'practicerunner-group'],
				limits: [...oneClinician, ...nobodyElse],
				charges: [{ id: 'base', charge: flat('9') }]
			}
		]
	},
	{
		id: 'webpt',
		name: 'WebPT EMR',
		vendor: 'WebPT',
		sources: ['webpt-notes'],
		confidence: 'indicative',
		covers: ['records'],
		offers: [
			{
				id: 'webpt-emr',
				name: 'WebPT EMR',
				note: 'No list price is published. Others tell of 99 to begin with, 150 to 160 for somebody alone, and up to 400.',
				question: 'What does a provider cost, and what is included?',
				charges: [
					{
						id: 'providers',
						charge: seat('licensed-providers', '249.50'),
						origin: between('99', '400')
					}
				]
			}
		]
	},
	{
		id: 'spry',
		name: 'SPRY PT',
		vendor: 'SPRY',
		sources: ['spry', 'spry-notes'],
		confidence: 'indicative',
		covers: ['records'],
		offers: [
			{
				id: 'spry-emr',
				name: 'SPRY PT',
				note: 'The vendor gives this figure as an example, and a note on the market agrees.',
				question: 'What does a provider cost?',
				charges: [{ id: 'providers', charge: seat('licensed-providers', '150') }]
			}
		]
	},
	{
		id: 'practice-better',
		name: 'Practice Better',
		vendor: 'Practice Better',
		sources: ['practice-better-notes', 'practice-better-help'],
		confidence: 'indicative',
		covers: ['records'],
		offers: [
			{
				id: 'practice-better-team',
				name: 'Practice Better',
				counts:
					'Two practitioners and two admins come with a team plan; what more of them cost is not known.',
				note: 'Others tell of 25 to 99, to 145 or to 169 a month.',
				question: 'What does your plan cost, and each practitioner and admin beyond two?',
				charges: [
					{ id: 'base', charge: flat('97'), origin: between('25', '169') },
					{
						id: 'seats',
						charge: seats(
							firstThen('clinicians', ['2', '0'], 'unknown'),
							firstThen('admins', ['2', '0'], 'unknown')
						),
						origin: { source: 'practice-better-help' }
					}
				]
			}
		]
	}
];
