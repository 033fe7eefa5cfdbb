import { decimal, fromNumber, zero } from '#decimal';
import { settle } from '#money';
import * as z from 'zod/mini';
import { priceText, type ChargeKind } from '../contract.ts';

export const flatSchema = z.strictObject({ kind: z.literal('flat'), price: priceText });
export type FlatCharge = z.infer<typeof flatSchema>;

/** The same price every month, whoever works and however much is used. */
export const flat: ChargeKind<FlatCharge> = {
	kind: 'flat',
	prices: ({ price }) => [{ meter: undefined, price }],
	prepare({ price }) {
		const unitPrice = decimal(price);
		const once = fromNumber(1);
		return (_quantityOf, currency) => [
			{
				group: 'fixed',
				meter: undefined,
				quantity: once,
				included: zero,
				unitPrice,
				amount: settle(unitPrice, currency)
			}
		];
	}
};
