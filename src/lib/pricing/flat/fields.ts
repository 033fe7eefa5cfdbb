import { amountFields } from '../around/fields.ts';
import type { FieldsOf } from '../fields.ts';
import type { FlatCharge } from './schema.ts';

export const flatFields: FieldsOf<FlatCharge> = {
	price: { is: 'price', mayBeUnknown: true },
	...amountFields
};
