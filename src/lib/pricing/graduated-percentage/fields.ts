import { amountFields, quantityFields } from '../around/fields.ts';
import type { FieldsOf } from '../fields.ts';
import { tiersFields } from '../tiers/fields.ts';
import { mostTiers } from '../capacity.ts';
import type { GraduatedPercentageCharge } from './schema.ts';

export const graduatedPercentageFields: FieldsOf<GraduatedPercentageCharge> = {
	of: { is: 'meter' },
	...tiersFields,
	tiers: {
		is: 'list',
		of: {
			is: 'group',
			fields: {
				upTo: { is: 'end' },
				rate: { is: 'percent', mayBeUnknown: true },
				flat: { is: 'price', mayBeUnknown: true, optional: true }
			}
		},
		most: mostTiers,
		blank: { upTo: null, rate: 'unknown' }
	},
	included: quantityFields.included,
	...amountFields
};
