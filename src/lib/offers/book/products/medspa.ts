import { addOn, between, cards, firstThen, flat, once, seat, seats } from '../charges.ts';
import type { Line, ListedProduct } from '../product.ts';

/** One price for the first location and another for each further one. */
function locations(first: string, further: string): Line['charge'] {
	return {
		kind: 'graduated',
		meter: 'locations',
		tiers: [
			{ upTo: '1', unit: first },
			{ upTo: null, unit: further }
		],
		boundary: 'inclusive',
		zeroUsage: 'free'
	};
}

const mangomintAddOns: readonly Line[] = [
	addOn('charting', 'Forms & Charting', ['records'], locations('50', '25')),
	addOn('connect', 'Connect: calls, texts and chat', [], locations('75', '25')),
	addOn('webhooks', 'Webhooks', [], flat('50')),
	addOn(
		'payroll',
		'Payroll',
		[],
		seats({
			meter: 'staff',
			// 50, and 8 for everybody who is paid.
			graduated: {
				tiers: [{ upTo: null, unit: '8', flat: '50' }],
				boundary: 'inclusive',
				zeroUsage: 'billed'
			}
		})
	)
];
const mangomintCounts = 'Locations. How many people see clients decides which tier you may have.';

/** Software of medspas and salons. */
export const medspa: readonly ListedProduct[] = [
	{
		id: 'mangomint',
		name: 'Mangomint',
		vendor: 'Mangomint',
		sources: ['mangomint'],
		confidence: 'second-hand',
		covers: ['reminders'],
		offers: [
			{
				id: 'mangomint-essentials',
				name: 'Mangomint Essentials',
				rank: 1,
				counts: mangomintCounts,
				note: 'Text notifications without limit. Charting is an addition.',
				limits: [{ meter: 'clinicians', least: '2', most: '10' }],
				charges: [{ id: 'locations', charge: locations('165', '95') }, ...mangomintAddOns]
			},
			{
				id: 'mangomint-standard',
				name: 'Mangomint Standard',
				rank: 2,
				counts: mangomintCounts,
				note: 'Charting is an addition.',
				limits: [{ meter: 'clinicians', most: '20' }],
				charges: [{ id: 'locations', charge: locations('245', '135') }, ...mangomintAddOns]
			},
			{
				id: 'mangomint-unlimited',
				name: 'Mangomint Unlimited',
				rank: 3,
				counts: mangomintCounts,
				note: 'Charting is an addition.',
				charges: [{ id: 'locations', charge: locations('375', '175') }, ...mangomintAddOns]
			}
		],
		leftOut: [
			{ what: 'Marketing credits at 0.01 each', why: 'How many a message takes is not said.' }
		]
	},
	{
		id: 'vagaro',
		name: 'Vagaro',
		vendor: 'Vagaro',
		sources: ['vagaro', 'us-tech-automations', 'medspa-notes'],
		confidence: 'indicative',
		covers: ['records'],
		offers: [
			{
				id: 'vagaro-calendars',
				name: 'Vagaro',
				counts: 'Calendars that can be booked; here everybody who sees clients has one.',
				note: 'About 30 for the first calendar, about 10 for each further one, and near 85 from seven on. A note on the market doubts that it meets HIPAA.',
				question: 'Do you sign a BAA, and what does each further calendar cost?',
				charges: [
					{
						id: 'calendars',
						charge: seats({ ...firstThen('clinicians', ['1', '30'], '10'), cap: '85' })
					},
					addOn('merchant-fee', 'Fee for taking payments', [], {
						kind: 'stairstep',
						meters: ['card-volume'],
						stairs: [
							{ upTo: ['4000'], flat: '0' },
							{ upTo: [null], flat: '10' }
						],
						boundary: 'unknown',
						zeroUsage: 'billed'
					}),
					addOn('text-marketing', 'Text marketing', [], flat('20')),
					addOn('website', 'MySite', [], flat('20')),
					addOn('app', 'An app of your own', [], flat('100'))
				]
			}
		]
	},
	{
		// Set-up, moving data and other additions stand with what it sells to other practices.
		id: 'advancedmd-medspa',
		name: 'AdvancedMD for medspas',
		vendor: 'AdvancedMD',
		sources: ['advancedmd'],
		confidence: 'list',
		covers: ['records'],
		offers: [
			{
				id: 'advancedmd-medspa',
				name: 'AdvancedMD MedSpa',
				counts: 'Providers, from mid-level clinicians upward.',
				note: 'The same page also says 279.',
				charges: [
					{ id: 'providers', charge: seat('licensed-providers', '278') },
					{ id: 'set-up', name: 'Set-up', charge: once('500'), origin: between('0', '1000') }
				]
			}
		]
	},
	{
		id: 'mindbody',
		name: 'Mindbody',
		vendor: 'Mindbody',
		sources: ['mindbody'],
		confidence: 'indicative',
		covers: ['records'],
		offers: [
			{
				id: 'mindbody-starter',
				name: 'Mindbody Starter',
				rank: 1,
				counts: 'Locations, with as many users as you like.',
				charges: [{ id: 'locations', charge: { kind: 'unit', meter: 'locations', price: '99' } }]
			},
			{
				id: 'mindbody-accelerate',
				name: 'Mindbody Accelerate or Ultimate',
				rank: 2,
				question: 'What do Accelerate and Ultimate cost for one location?',
				charges: [
					{ id: 'locations', charge: { kind: 'unit', meter: 'locations', price: 'unknown' } }
				]
			}
		]
	},
	{
		id: 'zenoti',
		name: 'Zenoti',
		vendor: 'Zenoti',
		sources: ['zenoti-notes', 'medspa-notes'],
		confidence: 'indicative',
		covers: ['records'],
		offers: [
			{
				id: 'zenoti-platform',
				name: 'Zenoti',
				counts: 'Locations.',
				note: 'No list price is published. Others tell of 225 or 300 to 600 a location.',
				question: 'What does one location cost, and what is included?',
				charges: [
					{
						id: 'locations',
						charge: { kind: 'unit', meter: 'locations', price: '412.50' },
						origin: between('225', '600')
					}
				]
			}
		]
	},
	{
		id: 'fresha',
		name: 'Fresha',
		vendor: 'Fresha',
		sources: ['fresha-help', 'chairhold'],
		confidence: 'indicative',
		covers: ['records'],
		offers: [
			{
				id: 'fresha-independent',
				name: 'Fresha Independent',
				rank: 1,
				counts: 'One person who can be booked.',
				limits: [{ meter: 'clinicians', most: '1' }],
				charges: [{ id: 'base', charge: flat('0') }]
			},
			{
				id: 'fresha-team',
				name: 'Fresha Team',
				rank: 2,
				counts: 'Everybody who can be booked. Text messages come with each of them.',
				question:
					'What does each person who can be booked cost, and how many texts does each bring?',
				charges: [{ id: 'members', charge: seat('clinicians', 'unknown') }]
			}
		],
		leftOut: [
			{
				what: 'About a fifth of the first booking of a client who comes through its marketplace',
				why: 'How many clients would come that way nobody can say; the figure is a rival’s.'
			}
		]
	},
	{
		id: 'glossgenius',
		name: 'GlossGenius',
		vendor: 'GlossGenius',
		sources: ['glossgenius'],
		confidence: 'indicative',
		covers: ['records', 'payments'],
		offers: [
			{
				id: 'glossgenius-subscription',
				name: 'GlossGenius',
				question: 'What does the subscription cost for your number of people?',
				charges: [
					{ id: 'base', charge: flat('unknown') },
					{ id: 'cards', name: 'Card payments', charge: cards('all', '2.6') }
				]
			}
		]
	}
];
