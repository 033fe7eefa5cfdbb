import * as z from 'zod/mini';
import { amountTerms, floorBelowCap } from '../around/amount-schema.ts';
import { quantityTerms } from '../around/quantity-schema.ts';
import { meterName, priceTerm } from '../term-schema.ts';

export const unitSchema = z
	.strictObject({
		kind: z.literal('unit'),
		meter: meterName,
		price: priceTerm,
		/** Whether a quantity below zero is paid back; as a rule it costs nothing. */
		belowZero: z.optional(z.enum(['free', 'credited'])),
		...quantityTerms,
		...amountTerms
	})
	.check(floorBelowCap());
export type UnitCharge = z.infer<typeof unitSchema>;
