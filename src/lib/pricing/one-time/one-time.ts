import * as z from 'zod/mini';
import { amountTerms, floorBelowCap } from '../around/amount.ts';
import { eachRating, flatRating } from '../around/each.ts';
import { counter, quantityTerms } from '../around/quantity.ts';
import type { ChargeKind } from '../contract.ts';
import { meterName, priceTerm } from '../terms.ts';

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

/** Paid once, at the start: set-up, training, moving the records over. */
export const oneTime: ChargeKind<OneTimeCharge> = {
	kind: 'one-time',
	withPrices: (charge, priceFor) => ({
		...charge,
		price: priceFor({
			meter: charge.meter,
			price: charge.price,
			in: 'money',
			role: charge.meter === undefined ? 'flat' : 'each'
		})
	}),
	ratings: (charge, setting) => [
		charge.meter === undefined
			? flatRating('one-time', charge.price, charge, setting)
			: eachRating(
					'one-time',
					counter([{ meter: charge.meter }], charge, setting),
					charge.price,
					charge,
					setting
				)
	]
};
