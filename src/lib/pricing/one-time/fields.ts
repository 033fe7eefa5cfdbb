import { amountFields, quantityFields } from '../around/fields.ts';
import type { FieldsOf } from '../fields.ts';
import type { OneTimeCharge } from './schema.ts';

export const oneTimeFields: FieldsOf<OneTimeCharge> = {
	price: { is: 'price', mayBeUnknown: true },
	meter: { is: 'meter', optional: true },
	...quantityFields,
	...amountFields
};
