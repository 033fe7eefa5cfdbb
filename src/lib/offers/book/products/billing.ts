import { flat, share } from '../charges.ts';
import type { ListedProduct } from '../product.ts';

const whatIsBilled = 'What members pay in a month.';

/** Billing memberships again and again. */
export const billing: readonly ListedProduct[] = [
	{
		id: 'stripe-billing',
		name: 'Stripe Billing',
		vendor: 'Stripe',
		sources: ['stripe'],
		confidence: 'list',
		covers: ['billing'],
		offers: [
			{
				id: 'stripe-billing-as-you-go',
				name: 'Stripe Billing, as you go',
				counts: whatIsBilled,
				note: 'The fees of the cards come on top.',
				charges: [{ id: 'billed', charge: share('membership-fees', '0.7') }]
			},
			{
				id: 'stripe-billing-monthly',
				name: 'Stripe Billing, monthly',
				note: 'A starting price; you commit to a year. The fees of the cards come on top.',
				question: 'Up to how much billed in a month does this price hold?',
				charges: [{ id: 'plan', charge: flat('620') }]
			}
		]
	},
	{
		id: 'chargebee',
		name: 'Chargebee',
		vendor: 'Chargebee',
		sources: ['chargebee'],
		confidence: 'second-hand',
		covers: ['billing'],
		offers: [
			{
				id: 'chargebee-performance',
				name: 'Chargebee Performance',
				counts: `${whatIsBilled} Only what is above 100,000 pays the percentage.`,
				question: 'What does Performance cost a month?',
				charges: [
					{ id: 'plan', charge: flat('unknown') },
					{
						id: 'billed',
						charge: {
							kind: 'percentage',
							of: [{ amount: 'membership-fees' }],
							included: '100000',
							rate: '0.75'
						}
					}
				]
			},
			{
				// Below the sum of a lifetime nothing is paid; how much was billed before nobody knows here.
				id: 'chargebee-starter',
				name: 'Chargebee Starter, once its free sum is used up',
				counts: whatIsBilled,
				note: 'The first 250,000 ever billed are free, and are not reckoned here: this is what you pay after them.',
				charges: [{ id: 'billed', charge: share('membership-fees', '0.75') }]
			}
		],
		leftOut: [
			{
				what: 'The free 250,000 of Starter',
				why: 'They are counted over all time, and an allowance here is one of a month.'
			}
		]
	},
	{
		id: 'orb',
		name: 'Orb',
		vendor: 'Orb',
		sources: ['orb'],
		confidence: 'indicative',
		isBuildingBlock: true,
		covers: ['billing'],
		offers: [
			{
				id: 'orb-platform',
				name: 'Orb',
				question: 'What does it cost for what you bill?',
				charges: [{ id: 'platform', charge: flat('unknown') }]
			}
		],
		leftOut: [{ what: 'Lago, which does the same', why: 'No price of it was found.' }]
	}
];
