import { sourceOf, type Offer, type Provenance } from '#offers';
import { pricesOf, unknownPrice, type Price } from '#pricing';

type Line = Offer['charges'][number];

/**
 * A line whose prices have changed, with a source for each of them: a price that stayed keeps its own,
 * one that is another or new gets `own`, and one that is as it was before all this gets its first one
 * back. So no price ever stands under a source that does not say it.
 */
export function withSources(
	settled: Line | undefined,
	previous: Line | undefined,
	next: Line,
	own: Provenance
): Line {
	if (!previous) return next;
	const [before, prices] = [pricesOf(previous.charge), pricesOf(next.charge)];
	if (isSameList(before, prices)) return next;
	const places = placesBefore(before, prices);
	const first = settled ? pricesOf(settled.charge) : [];
	const firstPlaces = placesBefore(first, prices);
	const sources = prices.map((price, index): Provenance => {
		const source = sourceAt(previous, before, places[index], price) ?? own;
		if (!isSame(source, own)) return source;
		return sourceAt(settled, first, firstPlaces[index], price) ?? own;
	});
	return {
		...next,
		provenance: sources.every((source) => isSame(source, sources[0]))
			? sources.slice(0, 1)
			: sources,
		...(next.announced && {
			announced: next.announced.map((announcement) => ({
				...announcement,
				prices: places.map((place) =>
					place === undefined ? unknownPrice : (announcement.prices[place] ?? unknownPrice)
				)
			}))
		})
	};
}

/** The source of the price that stood there, where it was this very price. */
function sourceAt(
	line: Line | undefined,
	prices: readonly Price[],
	place: number | undefined,
	price: Price
): Provenance | undefined {
	const before = place === undefined ? undefined : prices[place];
	if (!line || !before || place === undefined || !isSamePrice(before, price)) return undefined;
	return sourceOf(line.provenance, place);
}

/** Where each price stood before: counted from both ends, and one by one where as many lie between. */
function placesBefore(before: readonly Price[], after: readonly Price[]): (number | undefined)[] {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && isSamePrice(before[start], after[start])) start += 1;
	let end = 0;
	while (end < shorter - start && isSamePrice(before.at(-1 - end), after.at(-1 - end))) end += 1;
	const shift = before.length - after.length;
	return after.map((price, index) => {
		if (index < start) return index;
		if (index >= after.length - end) return index + shift;
		return shift === 0 && isSameThing(before[index], price) ? index : undefined;
	});
}

function isSameList(before: readonly Price[], after: readonly Price[]): boolean {
	return (
		before.length === after.length &&
		after.every((price, index) => isSamePrice(before[index], price))
	);
}

function isSamePrice(a: Price | undefined, b: Price | undefined): boolean {
	return isSameThing(a, b) && a?.price === b?.price;
}

function isSameThing(a: Price | undefined, b: Price | undefined): boolean {
	return a?.role === b?.role && a?.in === b?.in && a?.meter === b?.meter;
}

function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
