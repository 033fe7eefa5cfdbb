import { eachRating } from '../around/each.ts';
import { counter } from '../around/quantity.ts';
import type { ChargeKind } from '../contract.ts';
import type { UnitCharge } from './schema.ts';

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
