import * as z from 'zod/mini';
import { amountTerms, floorBelowCap } from '../around/amount.ts';
import { flatRating } from '../around/each.ts';
import type { ChargeKind } from '../contract.ts';
import { priceTerm } from '../terms.ts';

export const flatSchema = z
	.strictObject({ kind: z.literal('flat'), price: priceTerm, ...amountTerms })
	.check(floorBelowCap());
export type FlatCharge = z.infer<typeof flatSchema>;

/** The same price every period, whoever works and however much is used. */
export const flat: ChargeKind<FlatCharge> = {
	kind: 'flat',
	withPrices: (charge, priceFor) => ({
		...charge,
		price: priceFor({ meter: undefined, price: charge.price, in: 'money', role: 'flat' })
	}),
	ratings: (charge, setting) => [flatRating('fixed', charge.price, charge, setting)]
};
