import * as z from 'zod/mini';
import { amountTerms, floorBelowCap } from '../around/amount.ts';
import { counter, quantityTerms } from '../around/quantity.ts';
import type { ChargeKind } from '../contract.ts';
import { meterName } from '../terms.ts';
import { graduatedRating } from '../tiers/tier-prices.ts';
import { endIsSaid, tiersAt, tierTerms } from '../tiers/tiers.ts';

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

/** Each unit at the price of the tier it lies in. */
export const graduated: ChargeKind<GraduatedCharge> = {
	kind: 'graduated',
	withPrices: (charge, priceFor) => ({
		...charge,
		tiers: tiersAt(charge.tiers, charge.meter, priceFor)
	}),
	ratings: (charge, setting) => [
		graduatedRating(
			'usage',
			counter([{ meter: charge.meter }], charge, setting),
			charge,
			charge,
			setting
		)
	]
};
