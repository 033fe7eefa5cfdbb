import { describe, expect, it } from 'vitest';
import { book } from '#offers/book';
import { addOffer, starterScenario, templateKeys, templateScenario } from '#scenario';
import { BookShelf } from './book-shelf.ts';
import { jobName } from './template-words.ts';

const scenario = starterScenario('medspa', 'one', 'First');
const records = (shelf: BookShelf) => shelf.items.filter(({ category }) => category === 'records');

describe('the shelf of the price book', () => {
	it.each(templateKeys)('prices every offer for %s, or says why it does not', (key) => {
		const shelf = new BookShelf(book, templateScenario(key, key, key, jobName));
		const figures = shelf.figures(shelf.items);
		expect(figures).toHaveLength(shelf.items.length);
		for (const { name, cost } of figures) {
			expect(cost.usual, name).toMatch(/^\$|^not (priced|available)/);
			if (cost.standing !== 'priced') expect(cost.why, name).not.toEqual([]);
		}
	});

	it('puts the cheapest first, then what has no price, then what cannot be had', () => {
		const shelf = new BookShelf(book, scenario);
		const standings = shelf.figures(records(shelf)).map(({ cost }) => cost.standing);
		const first = (standing: string) => standings.indexOf(standing as 'priced');
		expect(standings[0]).toBe('priced');
		expect(standings.lastIndexOf('priced')).toBeLessThan(first('not-available'));
		expect(standings.lastIndexOf('not-priced')).toBeLessThan(first('not-available'));
	});

	it('knows what was taken already', () => {
		const [item] = records(new BookShelf(book, scenario));
		if (!item) throw new Error('The book has records');
		const shelf = new BookShelf(book, addOffer(item.offer)(scenario));
		const taken = shelf.figures(records(shelf)).filter(({ isTaken }) => isTaken);
		expect(taken.map(({ id }) => id)).toEqual([item.offer.id]);
	});

	it('asks for prices that are in another currency, and says so', () => {
		const shelf = new BookShelf(book, { ...scenario, currency: 'EUR' });
		const [item] = records(shelf);
		const [figure] = item ? shelf.figures([item]) : [];
		expect(figure?.note).toContain('Its prices are in USD: ask for them in EUR.');
		expect(figure?.cost.usual).toMatch(/^not (priced|available)$/);
		expect(figure?.lines.flatMap(({ prices }) => prices.map(({ price }) => price))).not.toContain(
			expect.stringMatching(/\d/)
		);
	});
});
