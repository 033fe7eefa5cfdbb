import { amountFields, quantityFields } from '../around/fields.ts';
import type { FieldsOf } from '../fields.ts';
import { tiersFields } from '../tiers/fields.ts';
import type { VolumeCharge } from './schema.ts';

export const volumeFields: FieldsOf<VolumeCharge> = {
	meter: { is: 'meter' },
	tierBy: { is: 'meter', optional: true, rare: true },
	...tiersFields,
	...quantityFields,
	...amountFields
};
