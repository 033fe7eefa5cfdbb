import { atLeastZero, decimal, multiply, subtract, zero } from '#decimal';
import { settle } from '#money';
import * as z from 'zod/mini';
import { meterName, priceText, type ChargeKind } from '../contract.ts';

export const unitSchema = z.strictObject({
	kind: z.literal('unit'),
	meter: meterName,
	price: priceText,
	/** Units a month the vendor gives before the price applies. */
	included: z.optional(priceText)
});
export type UnitCharge = z.infer<typeof unitSchema>;

/** A price per unit used. What is included and not used is never a credit and does not carry over. */
export const unit: ChargeKind<UnitCharge> = {
	kind: 'unit',
	prices: ({ meter, price }) => [{ meter, price }],
	prepare(charge) {
		const unitPrice = decimal(charge.price);
		const included = charge.included === undefined ? zero : decimal(charge.included);
		return (quantityOf, currency) => {
			const quantity = quantityOf(charge.meter);
			const billable = atLeastZero(subtract(quantity, included));
			return [
				{
					group: 'usage',
					meter: charge.meter,
					quantity,
					included,
					unitPrice,
					amount: settle(multiply(billable, unitPrice), currency)
				}
			];
		};
	}
};
