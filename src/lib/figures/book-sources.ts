import { m } from '#messages';
import type { ReadingOfSource, Source } from '#offers/book';
import { partialDate } from './dates.ts';
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
	today: string | undefined
): BookSourceFigure[] {
	return Object.entries(sources)
		.map(([key, { title, address = '', copy = '', seen, about, how }]) => ({
			key,
			title,
			address,
			copy,
			seen: seenInWords(seen, about),
			how: howWords[how](),
			isOld: isOld({ seen }, today)
		}))
		.sort((a, b) => a.title.localeCompare(b.title));
}

function seenInWords(seen: string | undefined, about: string | undefined): string {
	if (seen !== undefined) return m.working_seen({ date: partialDate(seen) });
	return about === undefined ? m.working_undated() : m.source_about({ year: about });
}
