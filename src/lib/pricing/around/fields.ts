import type { FieldsOf } from '../fields.ts';
import { roundings } from '../steps.ts';
import type { AmountTerms } from './amount-schema.ts';
import type { QuantityTerms } from './quantity-schema.ts';

export const quantityFields: FieldsOf<QuantityTerms> = {
	included: { is: 'quantity', optional: true },
	minimum: { is: 'quantity', optional: true, rare: true },
	convert: {
		is: 'group',
		optional: true,
		rare: true,
		fields: {
			by: { is: 'quantity' },
			rounding: { is: 'choice', of: roundings },
			places: { is: 'whole', least: -9, most: 12 }
		},
		blank: { by: '1000', rounding: 'up', places: 0 }
	}
};

export const amountFields: FieldsOf<AmountTerms> = {
	discount: {
		is: 'group',
		optional: true,
		rare: true,
		fields: { percent: { is: 'percent' }, amount: { is: 'price' } },
		either: [
			{ field: 'percent', blank: '10' },
			{ field: 'amount', blank: '10' }
		],
		blank: { percent: '10' }
	},
	cap: { is: 'price', optional: true, rare: true },
	floor: { is: 'price', optional: true, rare: true },
	credit: { is: 'price', optional: true, rare: true }
};
