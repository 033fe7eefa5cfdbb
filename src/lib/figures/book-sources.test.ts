import { describe, expect, it } from 'vitest';
import { bookSources } from '#figures';
import { pricesOf } from '#pricing';
import { book, readings, sources } from '#offers/book';

const figures = bookSources(sources, book, '2026-11-29');
const titled = (start: string) => figures.find(({ title }) => title.startsWith(start));

describe('the sources of the price book', () => {
	it('are listed all, by title', () => {
		const titles = figures.map(({ title }) => title);
		expect(titles).toHaveLength(Object.keys(sources).length);
		expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b)));
	});

	it('say where, when and how they were read', () => {
		expect(titled('Healthie')).toMatchObject({
			address: 'https://www.gethealthie.com/pricing',
			copy: expect.stringContaining('healthie-plans-pricing.yml'),
			seen: expect.stringContaining('August 14, 2026'),
			isOld: false
		});
		expect(new Set(figures.map(({ how }) => how)).size).toBe(readings.length);
	});

	it('say how many prices are from them, and of which products', () => {
		const counts = figures.map(({ use }) => Number(/^Used by (\d+)/.exec(use)?.[1] ?? 0));
		const prices = book.flatMap(({ offers }) =>
			offers.flatMap(({ offer }) => offer.charges.flatMap(({ charge }) => pricesOf(charge)))
		);
		expect(counts.reduce((all, count) => all + count, 0)).toBe(prices.length);
		expect(titled('Healthie')?.use).toMatch(/^Used by \d+ prices: Healthie$/);
		// Nothing is listed that was read for nothing.
		expect(figures.map(({ use }) => use)).not.toContain('No price is from it.');
	});

	it('are worth asking again after 180 days', () => {
		// 2 June 2026 and 180 days are 29 November.
		const seenOn = (seen: string) =>
			bookSources({ page: { title: 'Page', seen, how: 'vendor' } }, [], '2026-11-29')[0]?.isOld;
		expect(seenOn('2026-06-02')).toBe(false);
		expect(seenOn('2026-06-01')).toBe(true);
		// Of a month or a year the first day counts.
		expect(seenOn('2026-06')).toBe(true);
		expect(seenOn('2026')).toBe(true);
	});

	it('say that they carry no date, or the year they seem to be from', () => {
		expect(titled('Primary-care')?.seen).toBe('no date given, about 2025');
		expect(titled('PHIGuard')?.seen).toBe('no date given');
		expect(titled('PHIGuard')?.isOld).toBe(false);
	});
});
