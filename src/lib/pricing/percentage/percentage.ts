import type { ChargeKind } from '../contract.ts';
import { percentageRating } from './rating.ts';
import type { PercentageCharge } from './schema.ts';

/** A share of what goes through: card payments, bank transfers, collections. */
export const percentage: ChargeKind<PercentageCharge> = {
	kind: 'percentage',
	withPrices(charge, priceFor) {
		const [first] = charge.of;
		const rate = priceFor({
			meter: first?.amount,
			price: charge.rate,
			in: 'percent',
			role: 'rate'
		});
		const fee = (role: 'fixed' | 'least' | 'most') => {
			const price = charge[role];
			if (price === undefined) return {};
			return { [role]: priceFor({ meter: first?.transactions, price, in: 'money', role }) };
		};
		return { ...charge, rate, ...fee('fixed'), ...fee('least'), ...fee('most') };
	},
	ratings: (charge, setting) => [percentageRating(charge, setting)]
};
