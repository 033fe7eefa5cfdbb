import { m } from '#messages';
import type { Because, Doubt, Meaning, ReadingName } from './price-list.ts';

/** What sets a reading apart from the others of its line. */
const readingWords: Readonly<Record<ReadingName, () => string>> = {
	plain: m.paste_reading_plain,
	graduated: m.reading_graduated,
	volume: m.reading_volume,
	'volume-inclusive': m.paste_reading_inclusive,
	'volume-exclusive': m.paste_reading_exclusive,
	'flat-by-tier': m.paste_reading_flat_by_tier,
	'tiers-unsaid': m.reading_unknown,
	each: m.paste_reading_each,
	'for-all': m.paste_reading_for_all,
	month: m.paste_reading_month,
	year: m.paste_reading_year,
	once: m.paste_reading_once,
	'one-of': m.paste_reading_one_of,
	'each-transaction': m.paste_reading_each_transaction,
	'each-month': m.paste_reading_each_month,
	'whole-packages': m.paste_reading_whole_packages,
	'pro-rata': m.paste_reading_pro_rata,
	'not-beyond': m.paste_reading_not_beyond,
	'beyond-unknown': m.paste_reading_beyond_unknown,
	'first-free': m.paste_reading_first_free,
	'first-unknown': m.paste_reading_first_unknown,
	'lower-end': m.paste_reading_lower_end,
	unknown: m.paste_reading_unknown,
	'card-payments': m.paste_reading_cards,
	collections: m.paste_reading_collections,
	point: m.paste_reading_point,
	comma: m.paste_reading_comma
};

export function readingInWords(reading: ReadingName): string {
	return readingWords[reading]();
}

/** The question a line leaves open. */
export function doubtInWords(doubt: Doubt): string {
	switch (doubt.what) {
		case 'number':
			return m.paste_asks_number(doubt);
		case 'unit':
			return m.paste_asks_unit(doubt);
		case 'tiers':
			return m.reading_asks_tiers();
		case 'period':
		case 'paid':
			return m.paste_asks_period();
		case 'which':
			return m.paste_asks_which();
		case 'cap':
			return m.paste_asks_cap();
		case 'package':
			return m.paste_asks_package();
		case 'beyond':
			return m.paste_asks_beyond();
		case 'first':
			return m.paste_asks_first();
		case 'start':
			return m.paste_asks_start();
		case 'share':
			return m.paste_asks_share();
	}
}

/** Which words led to what; the reader's names of meters are told. */
export function becauseInWords(
	{ words, means }: Because,
	nameOf: (meter: string) => string
): string {
	const told = meaningInWords(means, nameOf);
	return words === '' ? told : m.paste_because({ words, means: told });
}

function meaningInWords(means: Meaning, nameOf: (meter: string) => string): string {
	switch (means.as) {
		case 'counts':
			return m.paste_means_counts({ meter: nameOf(means.meter) });
		case 'included':
			return m.paste_means_included(means);
		case 'not-sold-beyond':
			return m.paste_means_not_beyond(means);
		case 'heading':
			return m.paste_means_heading(means);
		case 'together':
			return m.paste_means_together({ count: means.lines });
		default:
			return plainMeanings[means.as]();
	}
}

type PlainMeaning = Exclude<
	Meaning['as'],
	'counts' | 'included' | 'not-sold-beyond' | 'heading' | 'together'
>;

const plainMeanings: Readonly<Record<PlainMeaning, () => string>> = {
	month: m.paste_means_month,
	year: m.paste_means_year,
	'year-paid-ahead': m.paste_means_paid_ahead,
	once: m.paste_means_once,
	'add-on': m.paste_means_add_on,
	'month-assumed': m.paste_means_month_assumed,
	cap: m.paste_means_cap,
	floor: m.paste_means_floor,
	'lower-end': m.paste_means_lower_end,
	ask: m.paste_means_ask,
	trial: m.paste_means_trial,
	discount: m.paste_means_discount
};
