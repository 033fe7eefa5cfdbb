import * as z from 'zod/mini';
import { amountTerms, floorBelowCap } from '../around/amount-schema.ts';
import { quantityTerms } from '../around/quantity-schema.ts';
import { meterName } from '../term-schema.ts';
import { endIsSaid, tierTerms } from '../tiers/schema.ts';

export const volumeSchema = z
	.strictObject({
		kind: z.literal('volume'),
		meter: meterName,
		/** The meter that picks the tier, where it is not the one that is priced. */
		tierBy: z.optional(meterName),
		...tierTerms,
		...quantityTerms,
		...amountTerms
	})
	.check(endIsSaid(), floorBelowCap());
export type VolumeCharge = z.infer<typeof volumeSchema>;
