import type { Offer, Provenance } from '#offers';
import { pricesOf, type Charge } from '#pricing';
import { withSources } from './offer-sources.ts';

/**
 * An offer while somebody writes it. It has the form of an offer, but what stands in its fields may be
 * anything; `offerProblems` tells whether it may be entered.
 */
export type Draft = Offer;

export type Path = readonly (string | number)[];
type Line = Offer['charges'][number];

export interface Writing {
	/** The offer as the document has it, or as it was when it was begun. */
	readonly settled: Offer;
	readonly draft: Draft;
	/** Where a price is from that is written here. */
	readonly own: Provenance;
}

/** The draft with another value in one place, and what goes with it; undefined leaves the place out. */
export function written({ settled, draft, own }: Writing, path: Path, value: unknown): Draft {
	const next = withValueAt(draft, path, value) as Draft;
	const { terms, compliance, ...rest } = next;
	return {
		...rest,
		// What says nothing any more is left out.
		...((terms === draft.terms || isSaid(terms)) && { terms }),
		...((compliance === draft.compliance || isSaid(compliance)) && { compliance }),
		charges: next.charges.map((line) => {
			const previous = draft.charges.find(({ id }) => id === line.id);
			if (line === previous) return line;
			const ended = withEnds(previous, line);
			const sourced = withSources(
				settled.charges.find(({ id }) => id === line.id),
				previous,
				ended,
				own
			);
			return withAnnounced(sourced);
		})
	};
}

function isSaid(terms: object | undefined): terms is object {
	return terms !== undefined && Object.keys(terms).length > 0;
}

/** A stair has an end for each meter: a new one is open, and that of a meter that goes goes with it. */
function withEnds(previous: Line | undefined, line: Line): Line {
	const { charge } = line;
	if (charge.kind !== 'stairstep') return line;
	const before = previous?.charge.kind === 'stairstep' ? previous.charge.meters : charge.meters;
	const gone =
		before.length === charge.meters.length + 1
			? before.findIndex((meter, index) => meter !== charge.meters[index])
			: -1;
	const stairs = charge.stairs.map((stair) => {
		const kept = gone < 0 ? stair.upTo : stair.upTo.toSpliced(gone, 1);
		return { ...stair, upTo: charge.meters.map((_meter, index) => kept[index] ?? null) };
	});
	return { ...line, charge: { ...charge, stairs } satisfies Charge };
}

/** What is announced begins with the prices there are. */
function withAnnounced(line: Line): Line {
	const { announced, ...rest } = line;
	if (!announced?.some(({ prices }) => prices.length === 0)) return line;
	const prices = pricesOf(line.charge).map(({ price }) => price);
	return {
		...rest,
		announced: announced.map((each) => (each.prices.length === 0 ? { ...each, prices } : each))
	};
}

function withValueAt(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
	if (key === undefined) return value;
	if (Array.isArray(whole)) {
		const list: readonly unknown[] = whole;
		return list.map((part, place) => (place === key ? withValueAt(part, rest, value) : part));
	}
	const { [key]: part, ...others } = (whole ?? {}) as Readonly<Record<string, unknown>>;
	const next = withValueAt(part, rest, value);
	if (next === undefined) return part === undefined ? whole : others;
	// In its place, so that what was not touched stays in its order.
	return part === undefined
		? { ...others, [key]: next }
		: Object.fromEntries(
				Object.entries(whole as object).map(([name, old]) => [name, name === key ? next : old])
			);
}
