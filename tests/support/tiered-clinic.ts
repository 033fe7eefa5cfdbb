import { starterScenario, type Scenario } from '#scenario';

const listed = [{ source: 'A price list', confidence: 'list' as const, seen: '2026-08' }];

/**
 * A clinic that meets what price lists do: tiers, a year paid ahead, a limit it exceeds by one, a price
 * nobody knows, a share of its card payments, and a discount at first.
 */
export const tieredClinic: Scenario = {
	...starterScenario('medspa', 'tiered', 'Riverside'),
	practice: {
		...starterScenario('medspa', 'tiered', 'Riverside').practice,
		counts: [
			{ meter: 'active-clients', name: 'Active clients', quantity: '11', nature: 'level' },
			{ meter: 'card-payments', quantity: '12000', nature: 'flow' },
			{ meter: 'card-transactions', quantity: '200', nature: 'flow' }
		]
	},
	offers: [
		{
			id: 'solo',
			name: 'Suite Solo',
			covers: ['records'],
			product: { id: 'suite', rank: 1 },
			limits: [{ meter: 'active-clients', most: '10' }],
			charges: [{ id: 'fee', charge: { kind: 'flat', price: '29' }, provenance: listed }]
		},
		{
			id: 'group',
			name: 'Suite Group',
			covers: ['records'],
			product: { id: 'suite', rank: 2 },
			limits: [{ meter: 'active-clients', most: '50' }],
			charges: [
				{ id: 'fee', per: 'year', charge: { kind: 'flat', price: '1200' }, provenance: listed }
			]
		},
		{
			id: 'texts',
			name: 'Text reminders',
			covers: ['reminders'],
			charges: [{ id: 'texts', charge: textsAt('0.05', '0.04'), provenance: listed }]
		},
		{
			id: 'other-texts',
			name: 'Other texts',
			covers: ['reminders'],
			charges: [{ id: 'texts', charge: textsAt('0.02', 'unknown'), provenance: listed }]
		},
		{
			id: 'bundle',
			name: 'All in one',
			covers: ['records', 'reminders', 'payments'],
			charges: [{ id: 'fee', charge: { kind: 'flat', price: '650' }, provenance: listed }],
			terms: { discounts: [{ percent: '20', periods: 3 }] }
		},
		{
			id: 'cards',
			name: 'Card reader',
			covers: ['payments'],
			charges: [
				{
					id: 'payments',
					charge: {
						kind: 'percentage',
						of: [{ amount: 'card-payments', transactions: 'card-transactions' }],
						rate: '2.9',
						fixed: '0.30'
					},
					provenance: listed
				}
			]
		}
	],
	plans: [
		{ id: 'solo', name: 'Solo', offers: ['solo', 'texts', 'cards'] },
		{ id: 'group', name: 'Group', offers: ['group', 'texts', 'cards'] },
		{ id: 'other', name: 'Other', offers: ['group', 'other-texts', 'cards'] },
		{ id: 'bundle', name: 'Bundle', offers: ['bundle'] }
	]
};

/** By the text, from the 501st on cheaper. */
function textsAt(unit: string, beyond: string) {
	return {
		kind: 'graduated' as const,
		meter: 'messages',
		tiers: [
			{ upTo: '500', unit },
			{ upTo: null, unit: beyond }
		],
		boundary: 'inclusive' as const,
		zeroUsage: 'billed' as const
	};
}
