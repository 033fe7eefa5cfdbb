import { addOn, between, each, flat, once, seat } from '../charges.ts';
import type { Line, ListedProduct } from '../product.ts';

/** What it prints on its page, beside seats nobody could read there. */
const ringCentralAddOns: readonly Line[] = [
	addOn('receptionist', 'AI Receptionist, from', [], flat('39'), ringCentralPage()),
	addOn('intelligence', 'Conversational Intelligence, from', [], flat('60'), ringCentralPage()),
	addOn('queues', 'Call Queues Booster', [], flat('35'), ringCentralPage()),
	addOn('messages', 'Business SMS Booster', [], flat('25'), ringCentralPage())
];

function ringCentralPage(): Partial<Line> {
	return { origin: { source: 'ringcentral', confidence: 'list' } };
}

/** Telephony. */
export const phone: readonly ListedProduct[] = [
	{
		id: 'ringcentral',
		name: 'RingCentral RingEX',
		vendor: 'RingCentral',
		sources: ['guide-phone', 'ringcentral', 'ringcentral-costs'],
		confidence: 'indicative',
		covers: ['phone'],
		offers: [
			{
				id: 'ringcentral-ringex',
				name: 'RingCentral RingEX',
				note: 'About a third less is told of for a year paid ahead.',
				question: 'What does a user cost, by the month and for a year?',
				charges: [
					{ id: 'users', charge: seat('signed-in-users', '35'), origin: between('25', '45') },
					...ringCentralAddOns
				]
			}
		]
	},
	{
		id: 'cloud-phones',
		name: 'Cloud phones, as a guide puts them',
		sources: ['guide-phone'],
		confidence: 'indicative',
		covers: ['phone'],
		offers: [
			{
				id: '8x8',
				name: '8x8',
				charges: [
					{ id: 'users', charge: seat('signed-in-users', '34'), origin: between('24', '44') }
				]
			},
			{
				id: 'vonage-business',
				name: 'Vonage Business',
				charges: [
					{ id: 'users', charge: seat('signed-in-users', '30'), origin: between('20', '40') }
				]
			},
			{
				id: 'nextiva',
				name: 'Nextiva',
				charges: [
					{ id: 'users', charge: seat('signed-in-users', '31'), origin: between('22', '40') }
				]
			},
			{
				id: 'solo-phone-budget',
				name: 'Phones of a practice of one (guide)',
				note: 'What the guide would set aside in all, not a price.',
				limits: [{ meter: 'clinicians', most: '1' }],
				charges: [{ id: 'practice', charge: flat('225'), origin: between('150', '300') }]
			}
		]
	},
	{
		id: 'weave',
		name: 'Weave',
		vendor: 'Weave',
		sources: ['weave'],
		confidence: 'indicative',
		covers: ['phone'],
		offers: [
			{
				id: 'weave-pro',
				name: 'Weave Pro',
				rank: 1,
				counts: 'Locations.',
				note: 'A starting price, as others tell it. Each further form costs 20 to move.',
				charges: [
					{ id: 'locations', charge: each('locations', '249') },
					{
						id: 'set-up',
						name: 'Set-up',
						charge: once('625', 'locations'),
						origin: between('500', '750')
					},
					addOn('forms', 'Moving forms', [], once('200', 'locations'))
				]
			},
			{
				id: 'weave-elite',
				name: 'Weave Elite',
				rank: 2,
				counts: 'Locations.',
				note: 'Dentists tell of a little more than 300.',
				question: 'What does Elite cost for one location?',
				charges: [{ id: 'locations', charge: each('locations', 'unknown') }]
			}
		]
	},
	{
		id: 'allo',
		name: 'Allo',
		vendor: 'The Mobile-First Company',
		sources: ['allo'],
		confidence: 'list',
		covers: ['phone'],
		offers: [
			{
				id: 'allo-business',
				name: 'Allo Business',
				rank: 1,
				note: 'Five dollars of text messages are included.',
				charges: [{ id: 'users', charge: seat('signed-in-users', '45') }]
			},
			{
				id: 'allo-top',
				name: 'Allo, the largest plan',
				rank: 2,
				charges: [{ id: 'users', charge: seat('signed-in-users', '120') }]
			},
			// 10, 32 and 100 a month, twelve of them paid ahead.
			{
				id: 'allo-solo-yearly',
				name: 'Allo Solo, billed yearly',
				ladder: 'allo-yearly',
				rank: 1,
				charges: [{ id: 'users', per: 'year', charge: seat('signed-in-users', '120') }]
			},
			{
				id: 'allo-business-yearly',
				name: 'Allo Business, billed yearly',
				ladder: 'allo-yearly',
				rank: 2,
				note: 'Five dollars of text messages are included.',
				charges: [{ id: 'users', per: 'year', charge: seat('signed-in-users', '384') }]
			},
			{
				id: 'allo-top-yearly',
				name: 'Allo, the largest plan, billed yearly',
				ladder: 'allo-yearly',
				rank: 3,
				charges: [{ id: 'users', per: 'year', charge: seat('signed-in-users', '1200') }]
			}
		]
	}
];
