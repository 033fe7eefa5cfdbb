import { amountFields, quantityFields } from '../around/fields.ts';
import type { FieldsOf } from '../fields.ts';
import type { PackageCharge } from './schema.ts';

export const packageFields: FieldsOf<PackageCharge> = {
	meter: { is: 'meter' },
	size: { is: 'quantity' },
	price: { is: 'price', mayBeUnknown: true },
	...quantityFields,
	...amountFields
};
