import * as z from 'zod/mini';
import { amountTerms, floorBelowCap } from '../around/amount.ts';
import { counter, quantityTerms } from '../around/quantity.ts';
import type { ChargeKind } from '../contract.ts';
import { meterName, percentTerm, priceTerm, quantityText } from '../terms.ts';
import { graduatedRating } from '../tiers/tier-prices.ts';
import { endIsSaid, mostTiers, reachOf, tiersInOrder, tierTerms } from '../tiers/tiers.ts';

const rateTier = z.strictObject({
	upTo: z.nullable(quantityText),
	rate: percentTerm,
	flat: z.optional(priceTerm)
});

export const graduatedPercentageSchema = z
	.strictObject({
		kind: z.literal('graduated-percentage'),
		/** The amount of money the percentages are taken of. */
		of: meterName,
		...tierTerms,
		tiers: z.array(rateTier).check(z.minLength(1), z.maxLength(mostTiers), tiersInOrder()),
		included: quantityTerms.included,
		...amountTerms
	})
	.check(endIsSaid(), floorBelowCap());
export type GraduatedPercentageCharge = z.infer<typeof graduatedPercentageSchema>;

/** Percentages that change as the amount grows: each part at the rate of its tier. */
export const graduatedPercentage: ChargeKind<GraduatedPercentageCharge> = {
	kind: 'graduated-percentage',
	withPrices: (charge, priceFor) => ({
		...charge,
		tiers: charge.tiers.map((listed, index) => {
			const tier = reachOf(charge.tiers, index);
			const { rate, flat } = listed;
			const meter = charge.of;
			return {
				...listed,
				rate: priceFor({ meter, price: rate, in: 'percent', role: 'rate', tier }),
				...(flat !== undefined && {
					flat: priceFor({ meter, price: flat, in: 'money', role: 'flat', tier })
				})
			};
		})
	}),
	ratings(charge, setting) {
		const tiers = charge.tiers.map(({ upTo, rate, flat }) => ({ upTo, unit: rate, flat }));
		const counting = counter([{ meter: charge.of }], charge, setting);
		const unitsAre = 'percent';
		return [
			graduatedRating('usage', counting, { ...charge, tiers }, charge, setting, { unitsAre })
		];
	}
};
