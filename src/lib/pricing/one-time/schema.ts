import * as z from 'zod/mini';
import { amountTerms, floorBelowCap } from '../around/amount-schema.ts';
import { quantityTerms } from '../around/quantity-schema.ts';
import { meterName, priceTerm } from '../term-schema.ts';

export const oneTimeSchema = z
	.strictObject({
		kind: z.literal('one-time'),
		price: priceTerm,
		/** For each of these, such as a fee for every provider set up; once in all when left out. */
		meter: z.optional(meterName),
		...quantityTerms,
		...amountTerms
	})
	.check(floorBelowCap());
export type OneTimeCharge = z.infer<typeof oneTimeSchema>;
