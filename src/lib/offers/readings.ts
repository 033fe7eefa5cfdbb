import { unknownPrice, withPrices } from '#pricing';
import type { Offer } from './offer-schema.ts';
import type { Provenance } from './provenance-schema.ts';
import { prorations, removals } from './terms.ts';

/** Rules that a price list may leave open, with all they may mean; the first is what most vendors mean. */
const rules: Readonly<Record<string, readonly string[]>> = {
	boundary: ['inclusive', 'exclusive'],
	zeroUsage: ['billed', 'free'],
	proration: prorations,
	removal: removals
};

/** Every way to read one place of an offer, the likeliest first. */
export type Readings = readonly ((offer: Offer) => Offer)[];

/**
 * The places of an offer whose rules its price list leaves open. What one place means says nothing
 * about another; of one place, every combination of its rules is a reading of its own.
 */
export function openPlaces(offer: Offer): Readings[] {
	return placesIn(offer, []);
}

type Path = readonly string[];

function placesIn(value: unknown, path: Path): Readings[] {
	// Prices are texts, and never read: what is "unknown" about them stays so.
	if (typeof value !== 'object' || value === null) return [];
	const below = Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]));
	const meanings = meaningsOf(value as Fields);
	if (meanings.length < 2) return below;
	return [
		meanings.map((meaning) => (offer) => replacedAt(offer, path, meaning) as Offer),
		...below
	];
}

type Fields = Readonly<Record<string, unknown>>;

/** What an object may mean by its own open rules. */
function meaningsOf(object: Fields): Fields[] {
	const { orVolume, ...rest } = object;
	let read: Fields[] = [rest];
	for (const [key, meanings] of Object.entries(rules)) {
		if (rest[key] !== 'unknown') continue;
		read = meanings.flatMap((meaning) => read.map((fields) => ({ ...fields, [key]: meaning })));
	}
	// Graduated or volume: the terms are the same, the kind is not.
	if (orVolume === undefined) return read;
	return [...read, ...read.map((charge) => ({ ...charge, kind: 'volume' }))];
}

function replacedAt(value: unknown, [key, ...path]: Path, meaning: unknown): unknown {
	if (key === undefined) return meaning;
	if (Array.isArray(value)) {
		return value.map((part: unknown, place) =>
			String(place) === key ? replacedAt(part, path, meaning) : part
		);
	}
	const fields = value as Fields;
	return { ...fields, [key]: replacedAt(fields[key], path, meaning) };
}

/** The offer at the low or the high end of every range its sources print. */
export function atEnd(offer: Offer, end: 'low' | 'high'): Offer {
	if (!offer.charges.some(({ provenance }) => provenance.some(({ range }) => range))) return offer;
	return {
		...offer,
		charges: offer.charges.map((priced) => {
			let place = 0;
			const charge = withPrices(priced.charge, ({ price }) => {
				const range = sourceOf(priced.provenance, place++)?.range;
				return price === unknownPrice ? price : (range?.[end] ?? price);
			});
			return { ...priced, charge };
		})
	};
}

/** The source of one of the prices in a charge: its own, or the one that holds for all. */
export function sourceOf(provenance: readonly Provenance[], price: number): Provenance | undefined {
	return provenance.length === 1 ? provenance[0] : provenance[price];
}
