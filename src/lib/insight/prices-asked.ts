import { digitsAt, readDecimal, toFullText, type Decimal } from '#decimal';
import { minorPlaces } from '#money';
import type { Offer } from '#offers';
import { pricesOf, type Price } from '#pricing';
import type { PricePlace } from '#scenario';

/** A price, with the steps it is negotiated in. */
export interface PriceAsked extends PricePlace {
	readonly in: Price['in'];
	/** As it stands in the list. */
	readonly listed: string;
	/** The same in steps of its own decimals, which are as many as it is stated with, or as coins have. */
	readonly steps: number;
	readonly places: number;
}

/** Every price of an offer that somebody knows. */
export function pricesAsked({ id, charges }: Offer, currency: string): PriceAsked[] {
	return charges.flatMap(({ id: charge, charge: terms }) =>
		pricesOf(terms).flatMap(({ price: listed, in: unit }, price): PriceAsked[] => {
			const known = readDecimal(listed);
			if (!known) return [];
			const coins = unit === 'money' ? minorPlaces(currency) : 2;
			const places = Math.max(known.places, coins);
			const steps = digitsAt(known, places);
			if (typeof steps !== 'number') return [];
			return [{ offer: id, charge, price, in: unit, listed, steps, places }];
		})
	);
}

/** So many steps of a price, as text. */
export function priceAt({ places }: PriceAsked, steps: number): string {
	const exact: Decimal = { digits: steps, places };
	return toFullText(exact);
}
