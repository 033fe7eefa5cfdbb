import { m } from '#messages';
import { sourceOf, type Offer, type Provenance } from '#offers';
import { pricesOf } from '#pricing';
import { partialDate } from './dates.ts';
import { list } from './format.ts';
import { isOld } from './price-age.ts';
import { confidenceWord } from './words.ts';

/** Where prices are from: one page, list or person, and what was read there. */
export interface SourceFigure {
	readonly key: string;
	readonly title: string;
	/** Shown as text, never followed. */
	readonly address: string;
	/** When, or that nobody wrote it down. */
	readonly seen: string;
	/** How sure its prices are. */
	readonly sureness: string;
	readonly prices: number;
	/** Seen so long ago that it is worth asking again. */
	readonly isOld: boolean;
}

/** Every source of these offers, by title. `today` is the reader's day. */
export function sourceFigures(offers: readonly Offer[], today?: string): SourceFigure[] {
	const found = new Map<string, Provenance[]>();
	for (const provenance of offers.flatMap(provenancesOf)) {
		const key = `${provenance.source} ${provenance.address ?? ''}`;
		const fellows = found.get(key);
		if (fellows) fellows.push(provenance);
		else found.set(key, [provenance]);
	}
	return [...found]
		.map(([key, provenances]) => sourceFigure(key, provenances, today))
		.sort((a, b) => a.title.localeCompare(b.title));
}

/** One for each price. */
function provenancesOf({ charges }: Offer): Provenance[] {
	return charges.flatMap(({ charge, provenance }) =>
		pricesOf(charge).flatMap((_price, place) => sourceOf(provenance, place) ?? [])
	);
}

function sourceFigure(
	key: string,
	provenances: readonly Provenance[],
	today: string | undefined
): SourceFigure {
	const days = [...new Set(provenances.flatMap(({ seen }) => seen ?? []))].sort();
	const sure = new Set(provenances.map(({ confidence }) => confidenceWord(confidence)));
	return {
		key,
		title: provenances[0]?.source ?? key,
		address: provenances[0]?.address ?? '',
		seen:
			days.length === 0
				? m.working_undated()
				: m.working_seen({ date: list(days.map(partialDate)) }),
		sureness: list([...sure]),
		prices: provenances.length,
		isOld: provenances.some((one) => isOld(one, today))
	};
}
