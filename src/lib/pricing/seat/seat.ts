import { decimal, multiply, zero } from '#decimal';
import { settle } from '#money';
import * as z from 'zod/mini';
import { meterName, priceText, type ChargeKind } from '../contract.ts';

export const seatSchema = z.strictObject({
	kind: z.literal('seat'),
	seats: z
		.array(z.strictObject({ meter: meterName, price: priceText }))
		.check(z.minLength(1), z.maxLength(20))
});
export type SeatCharge = z.infer<typeof seatSchema>;

/**
 * A price per person, apart for every role. A role that costs nothing is listed at 0, so that
 * "free for the front desk" is a fact on the bill and not an omission.
 */
export const seat: ChargeKind<SeatCharge> = {
	kind: 'seat',
	prices: ({ seats }) => seats,
	prepare({ seats }) {
		const priced = seats.map(({ meter, price }) => ({ meter, unitPrice: decimal(price) }));
		return (quantityOf, currency) =>
			priced.map(({ meter, unitPrice }) => {
				const quantity = quantityOf(meter);
				return {
					group: 'people',
					meter,
					quantity,
					included: zero,
					unitPrice,
					amount: settle(multiply(quantity, unitPrice), currency)
				};
			});
	}
};
