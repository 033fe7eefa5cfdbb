import type { FieldsOf } from '#pricing';
import { prorations, removals } from './terms.ts';
import type { Terms } from './terms-schema.ts';

const months = { is: 'whole', least: 1, most: 120 } as const;

/** The terms an offer is billed under, as what is filled in. */
export const termsFields: FieldsOf<Terms> = {
	free: {
		is: 'group',
		optional: true,
		fields: {
			months,
			days: { is: 'whole', least: 1, most: 3650 },
			usage: { is: 'choice', of: ['free', 'billed'] }
		},
		either: [
			{ field: 'months', blank: 1 },
			{ field: 'days', blank: 14 }
		],
		blank: { months: 1, usage: 'billed' }
	},
	discounts: {
		is: 'list',
		optional: true,
		of: {
			is: 'group',
			fields: {
				percent: { is: 'percent' },
				amount: { is: 'price' },
				periods: { ...months, optional: true },
				once: { is: 'mark', value: true, optional: true }
			},
			either: [
				{ field: 'percent', blank: '10' },
				{ field: 'amount', blank: '10' }
			]
		},
		most: 10,
		blank: { percent: '10' }
	},
	minimum: { is: 'price', optional: true },
	maximum: { is: 'price', optional: true },
	credit: { is: 'price', optional: true },
	committed: {
		is: 'group',
		optional: true,
		fields: { amount: { is: 'price' }, months },
		blank: { amount: '1000', months: 12 }
	},
	contract: {
		is: 'group',
		optional: true,
		fields: { months, owed: { is: 'percent' } },
		blank: { months: 12, owed: '100' }
	},
	uplift: {
		is: 'group',
		optional: true,
		fields: { percent: { is: 'percent' }, everyMonths: months },
		blank: { percent: '5', everyMonths: 12 }
	},
	lockedUntil: { is: 'day', optional: true },
	changes: {
		is: 'group',
		optional: true,
		fields: {
			proration: { is: 'choice', of: [...prorations, 'unknown'] },
			removal: { is: 'choice', of: [...removals, 'unknown'] }
		},
		blank: { proration: 'unknown', removal: 'unknown' }
	}
};
