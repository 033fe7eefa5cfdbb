import { amountFields } from '../around/fields.ts';
import { mostGroups } from '../capacity.ts';
import type { FieldsOf } from '../fields.ts';
import { zeroUsages } from '../tiers/sides.ts';
import type { PercentageCharge } from './schema.ts';

export const percentageFields: FieldsOf<PercentageCharge> = {
	of: {
		is: 'list',
		of: {
			is: 'group',
			fields: { amount: { is: 'meter' }, transactions: { is: 'meter', optional: true } }
		},
		most: mostGroups,
		blank: { amount: 'card-volume', transactions: 'card-payments' }
	},
	rate: { is: 'percent', mayBeUnknown: true },
	fixed: { is: 'price', mayBeUnknown: true, optional: true },
	least: { is: 'price', mayBeUnknown: true, optional: true, rare: true },
	most: { is: 'price', mayBeUnknown: true, optional: true, rare: true },
	included: { is: 'quantity', optional: true, rare: true },
	free: {
		is: 'group',
		optional: true,
		rare: true,
		fields: {
			transactions: { is: 'quantity', optional: true },
			amount: { is: 'quantity', optional: true }
		},
		blank: { transactions: '10' }
	},
	zeroUsage: { is: 'choice', of: [...zeroUsages, 'unknown'], optional: true, rare: true },
	...amountFields
};
