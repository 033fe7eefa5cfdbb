import { metersOf } from '#pricing';
import type { Offer } from './offer-schema.ts';

const known = new WeakMap<Offer, readonly Offer[]>();

/** An offer as offers of one line each; where terms make something of all lines together, it stays one. */
export function partsOf(offer: Offer): readonly Offer[] {
	const made = known.get(offer);
	if (made) return made;
	const isWhole = offer.terms !== undefined || offer.charges.length === 1;
	const parts = isWhole
		? [offer]
		: offer.charges.map((charge) => ({ ...offer, charges: [charge] }));
	known.set(offer, parts);
	return parts;
}

const read = new WeakMap<Offer, readonly string[]>();

/** Every meter the lines of an offer read. */
export function metersOfOffer(offer: Offer): readonly string[] {
	const found = read.get(offer) ?? offer.charges.flatMap(({ charge }) => metersOf(charge));
	read.set(offer, found);
	return found;
}
