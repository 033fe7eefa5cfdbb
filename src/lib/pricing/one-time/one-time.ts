import { eachRating, flatRating } from '../around/each.ts';
import { counter } from '../around/quantity.ts';
import type { ChargeKind } from '../contract.ts';
import type { OneTimeCharge } from './schema.ts';

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
