import { amountFields, quantityFields } from '../around/fields.ts';
import type { FieldsOf } from '../fields.ts';
import type { UnitCharge } from './schema.ts';

export const unitFields: FieldsOf<UnitCharge> = {
	meter: { is: 'meter' },
	price: { is: 'price', mayBeUnknown: true },
	...quantityFields,
	...amountFields,
	belowZero: { is: 'choice', of: ['free', 'credited'], optional: true, rare: true }
};
