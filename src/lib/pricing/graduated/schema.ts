import * as z from 'zod/mini';
import { amountTerms, floorBelowCap } from '../around/amount-schema.ts';
import { quantityTerms } from '../around/quantity-schema.ts';
import { meterName } from '../term-schema.ts';
import { endIsSaid, tierTerms } from '../tiers/schema.ts';

export const graduatedSchema = z
	.strictObject({
		kind: z.literal('graduated'),
		meter: meterName,
		...tierTerms,
		/** Set where the price list does not say whether all units get the tier's price: priced both ways. */
		orVolume: z.optional(z.literal('unknown')),
		...quantityTerms,
		...amountTerms
	})
	.check(endIsSaid(), floorBelowCap());
export type GraduatedCharge = z.infer<typeof graduatedSchema>;
