import { counter } from '../around/quantity.ts';
import type { ChargeKind } from '../contract.ts';
import { graduatedRating } from '../tiers/tier-prices.ts';
import { reachOf } from '../tiers/tiers.ts';
import type { GraduatedPercentageCharge } from './schema.ts';

/** Percentages that change as the amount grows: each part at the rate of its tier. */
export const graduatedPercentage: ChargeKind<GraduatedPercentageCharge> = {
	kind: 'graduated-percentage',
	withPrices: (charge, priceFor) => ({
		...charge,
		tiers: charge.tiers.map((listed, index) => {
			const tier = reachOf(charge.tiers, index);
			const { rate, flat } = listed;
			const meter = charge.of;
			return {
				...listed,
				rate: priceFor({ meter, price: rate, in: 'percent', role: 'rate', tier }),
				...(flat !== undefined && {
					flat: priceFor({ meter, price: flat, in: 'money', role: 'flat', tier })
				})
			};
		})
	}),
	ratings(charge, setting) {
		const tiers = charge.tiers.map(({ upTo, rate, flat }) => ({ upTo, unit: rate, flat }));
		const counting = counter([{ meter: charge.of }], charge, setting);
		const unitsAre = 'percent';
		return [
			graduatedRating('usage', counting, { ...charge, tiers }, charge, setting, { unitsAre })
		];
	}
};
