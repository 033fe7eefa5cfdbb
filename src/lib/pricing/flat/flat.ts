import { flatRating } from '../around/each.ts';
import type { ChargeKind } from '../contract.ts';
import type { FlatCharge } from './schema.ts';

/** The same price every period, whoever works and however much is used. */
export const flat: ChargeKind<FlatCharge> = {
	kind: 'flat',
	withPrices: (charge, priceFor) => ({
		...charge,
		price: priceFor({ meter: undefined, price: charge.price, in: 'money', role: 'flat' })
	}),
	ratings: (charge, setting) => [flatRating('fixed', charge.price, charge, setting)]
};
