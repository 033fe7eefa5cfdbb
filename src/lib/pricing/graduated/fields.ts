import { amountFields, quantityFields } from '../around/fields.ts';
import type { FieldsOf } from '../fields.ts';
import { tiersFields } from '../tiers/fields.ts';
import type { GraduatedCharge } from './schema.ts';

export const graduatedFields: FieldsOf<GraduatedCharge> = {
	meter: { is: 'meter' },
	...tiersFields,
	orVolume: { is: 'mark', value: 'unknown', optional: true, rare: true },
	...quantityFields,
	...amountFields
};
