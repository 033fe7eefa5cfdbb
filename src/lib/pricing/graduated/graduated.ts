import { counter } from '../around/quantity.ts';
import type { ChargeKind } from '../contract.ts';
import { graduatedRating } from '../tiers/tier-prices.ts';
import { tiersAt } from '../tiers/tiers.ts';
import type { GraduatedCharge } from './schema.ts';

/** Each unit at the price of the tier it lies in. */
export const graduated: ChargeKind<GraduatedCharge> = {
	kind: 'graduated',
	withPrices: (charge, priceFor) => ({
		...charge,
		tiers: tiersAt(charge.tiers, charge.meter, priceFor)
	}),
	ratings: (charge, setting) => [
		graduatedRating(
			'usage',
			counter([{ meter: charge.meter }], charge, setting),
			charge,
			charge,
			setting
		)
	]
};
