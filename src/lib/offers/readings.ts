import { unknownPrice, withPrices } from '#pricing';
import type { Offer } from './offer.ts';
import type { Provenance } from './provenance.ts';
import { prorations, removals } from './terms.ts';

/** Rules that a price list may leave open, with all they may mean; the first is what most vendors mean. */
const rules: Readonly<Record<string, readonly string[]>> = {
	boundary: ['inclusive', 'exclusive'],
	zeroUsage: ['billed', 'free'],
	proration: prorations,
	removal: removals
};

/** Enough for six open rules; of a price list that leaves more open, only the first readings are asked. */
const mostReadings = 64;

/** Every way to read an offer, the likeliest first: one when its price list leaves nothing open. */
export function readingsOf(offer: Offer): Offer[] {
	return readings(offer) as Offer[];
}

/** Prices are never read: what is "unknown" about them stays so. */
function readings(value: unknown): unknown[] {
	if (Array.isArray(value)) return combined(value.map(readings));
	if (typeof value !== 'object' || value === null) return [value];
	const { orVolume, ...rest } = value as Record<string, unknown>;
	const keys = Object.keys(rest);
	const read = combined(
		keys.map((key) => {
			const meanings = rest[key] === 'unknown' ? rules[key] : undefined;
			return meanings ? [...meanings] : readings(rest[key]);
		})
	).map((values) => Object.fromEntries(keys.map((key, index) => [key, values[index]])));
	// Graduated or volume: the terms are the same, the kind is not.
	if (orVolume === undefined) return read;
	return [...read, ...read.map((charge) => ({ ...charge, kind: 'volume' }))];
}

/** One from each list, in every combination. */
function combined(lists: readonly unknown[][]): unknown[][] {
	return lists.reduce<unknown[][]>(
		(found, list) =>
			list.flatMap((value) => found.map((values) => [...values, value])).slice(0, mostReadings),
		[[]]
	);
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
