import { m } from '#messages';
import type { BookProduct, ReadingOfSource, Source } from '#offers/book';
import { partialDate } from './dates.ts';
import { list } from './format.ts';
import { isOld } from './price-age.ts';

/** A source of the price book, as a page lists them. */
export interface BookSourceFigure {
	readonly key: string;
	readonly title: string;
	/** Shown as text, never followed. */
	readonly address: string;
	/** The copy that was read, where it was not the page itself. */
	readonly copy: string;
	readonly seen: string;
	/** How many prices are from it, and of what; or what it was read about beside them. */
	readonly use: string;
	/** How it was read, and how sure its prices can be at most. */
	readonly how: string;
	readonly isOld: boolean;
}

const howWords: Readonly<Record<ReadingOfSource, () => string>> = {
	verbatim: m.source_verbatim,
	'page-read': m.source_page_read,
	vendor: m.source_vendor,
	'third-party': m.source_third_party,
	guide: m.source_guide,
	notes: m.source_notes,
	survey: m.source_survey
};

/** Every source the book names, by title. `today` is the reader's day. */
export function bookSources(
	sources: Readonly<Record<string, Source>>,
	products: readonly BookProduct[],
	today: string | undefined
): BookSourceFigure[] {
	return Object.entries(sources)
		.map(([key, { title, address = '', copy = '', seen, about, how }]) => ({
			key,
			title,
			address,
			copy,
			seen: seenInWords(seen, about),
			use: useInWords(key, products),
			how: howWords[how](),
			isOld: isOld({ seen }, today)
		}))
		.sort((a, b) => a.title.localeCompare(b.title));
}

function useInWords(key: string, products: readonly BookProduct[]): string {
	const uses = products.map(({ name, offers }) => ({
		name,
		prices: offers.flatMap(({ pricedBy }) => pricedBy.filter((source) => source === key)).length
	}));
	const used = uses.filter(({ prices }) => prices > 0);
	const about = products.filter(({ sources }) => sources.some((source) => source === key));
	const namesOf = (named: readonly { readonly name: string }[]) =>
		list(named.map(({ name }) => name));
	if (used.length > 0) {
		const count = used.reduce((all, { prices }) => all + prices, 0);
		return m.sources_used({ count, products: namesOf(used) });
	}
	return about.length > 0 ? m.sources_read_about({ products: namesOf(about) }) : m.sources_unused();
}

function seenInWords(seen: string | undefined, about: string | undefined): string {
	if (seen !== undefined) return m.working_seen({ date: partialDate(seen) });
	return about === undefined ? m.working_undated() : m.source_about({ year: about });
}
