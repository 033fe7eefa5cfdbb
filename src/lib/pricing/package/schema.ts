import * as z from 'zod/mini';
import { amountTerms, floorBelowCap } from '../around/amount-schema.ts';
import { quantityTerms } from '../around/quantity-schema.ts';
import { meterName, priceTerm, quantityAboveZero } from '../term-schema.ts';

export const packageSchema = z
	.strictObject({
		kind: z.literal('package'),
		meter: meterName,
		/** Units in a package, and what one costs. */
		size: quantityAboveZero,
		price: priceTerm,
		...quantityTerms,
		...amountTerms
	})
	.check(floorBelowCap());
export type PackageCharge = z.infer<typeof packageSchema>;
