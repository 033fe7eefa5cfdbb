import { m } from '#messages';
import { sourceOf, type Offer, type Provenance } from '#offers';
import { pricesOf } from '#pricing';
import { confidenceWord } from './bill-words.ts';
import { partialDate } from './dates.ts';
import { list } from './format.ts';
import { isOld } from './price-age.ts';
import { offerName } from './words.ts';

/** Where prices are from: one page, list or person, and what was read there. */
export interface SourceFigure {
	readonly key: string;
	readonly title: string;
	/** Shown as text, never followed. */
	readonly address: string;
	/** When, or that nobody wrote it down. */
	readonly seen: string;
	/** How many prices are from it, how sure they are, and which offers have them. */
	readonly use: string;
	/** Seen so long ago that it is worth asking again. */
	readonly isOld: boolean;
}

/** Every source of these offers, by title. `today` is the reader's day. */
export function sourceFigures(offers: readonly Offer[], today?: string): SourceFigure[] {
	const found = new Map<string, Sourced[]>();
	for (const sourced of offers.flatMap(sourcedIn)) {
		const { source, address = '' } = sourced.provenance;
		const key = `${source} ${address}`;
		const fellows = found.get(key);
		if (fellows) fellows.push(sourced);
		else found.set(key, [sourced]);
	}
	return [...found]
		.map(([key, fellows]) => sourceFigure(key, fellows, today))
		.sort((a, b) => a.title.localeCompare(b.title));
}

/** A price's source, and the offer that asks it. */
interface Sourced {
	readonly provenance: Provenance;
	readonly offer: Offer;
}

/** One for each price. */
function sourcedIn(offer: Offer): Sourced[] {
	return offer.charges.flatMap(({ charge, provenance: all }) =>
		pricesOf(charge).flatMap((_price, place) => {
			const provenance = sourceOf(all, place);
			return provenance ? [{ provenance, offer }] : [];
		})
	);
}

function sourceFigure(
	key: string,
	fellows: readonly Sourced[],
	today: string | undefined
): SourceFigure {
	const provenances = fellows.map(({ provenance }) => provenance);
	const days = [...new Set(provenances.flatMap(({ seen }) => seen ?? []))].sort();
	const sure = new Set(provenances.map(({ confidence }) => confidenceWord(confidence)));
	const names = new Set(fellows.map(({ offer }) => offerName(offer)));
	return {
		key,
		title: provenances[0]?.source ?? key,
		address: provenances[0]?.address ?? '',
		seen:
			days.length === 0
				? m.working_undated()
				: m.working_seen({ date: list(days.map(partialDate)) }),
		use: m.sources_prices({
			count: fellows.length,
			sureness: list([...sure]),
			offers: list([...names])
		}),
		isOld: provenances.some((one) => isOld(one, today))
	};
}
