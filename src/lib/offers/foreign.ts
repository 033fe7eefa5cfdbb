import { unknownPrice, withPrices } from '#pricing';
import type { Offer } from './offer-schema.ts';

/**
 * An offer whose prices are in another currency than the scenario's: what it counts is known, what it
 * costs has to be asked. Nobody converts, for no rate stands still.
 */
export function withoutPrices(offer: Offer): Offer {
	const { terms, ...rest } = offer;
	const charges = offer.charges.map(({ announced: _abroad, ...line }) => ({
		...line,
		charge: withPrices(line.charge, () => unknownPrice)
	}));
	if (!terms) return { ...rest, charges };
	const { minimum: _least, maximum: _most, credit: _credit, committed: _bound, ...others } = terms;
	const { discounts, ...further } = others;
	const shares = discounts?.filter(({ amount }) => amount === undefined) ?? [];
	return {
		...rest,
		charges,
		terms: { ...further, ...(shares.length > 0 && { discounts: shares }) }
	};
}
