import * as z from 'zod/mini';
import { amountTerms, floorBelowCap } from '../around/amount.ts';
import { eachRating } from '../around/each.ts';
import { counter, quantityTerms } from '../around/quantity.ts';
import type { ChargeKind } from '../contract.ts';
import { meterName, priceTerm } from '../terms.ts';

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

/** A price per unit used. */
export const unit: ChargeKind<UnitCharge> = {
	kind: 'unit',
	withPrices: (charge, priceFor) => ({
		...charge,
		price: priceFor({ meter: charge.meter, price: charge.price, in: 'money', role: 'each' })
	}),
	ratings(charge, setting) {
		const { meter, price, belowZero } = charge;
		const counting = counter([{ meter }], charge, setting, belowZero === 'credited');
		return [eachRating('usage', counting, price, charge, setting)];
	}
};
