import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { readDay, readMonth } from '#calendar';
import { add, compare, decimal } from '#decimal';
import { offerSchema, type Offer } from '#offers';
import { book, categories, sources, type BookOffer, type BookProduct } from '#offers/book';
import { meterNames } from '#practice';
import { metersOf, pricesOf, unknownPrice } from '#pricing';

interface Listed extends BookOffer {
	readonly product: BookProduct;
}

const offers: readonly Listed[] = book.flatMap((product) =>
	product.offers.map((listed) => ({ ...listed, product }))
);
const byId = offers.map((listed) => [listed.offer.id, listed] as const);
const priced = offers.flatMap(({ offer, product }) =>
	offer.charges.map((line) => ({ of: `${offer.id} ${line.id}`, line, product }))
);
const prices = priced.flatMap(({ of, line }) =>
	pricesOf(line.charge).map(({ price }, index) => ({
		of,
		price,
		from: line.provenance.length === 1 ? line.provenance[0] : line.provenance[index]
	}))
);

describe('an offer of the price book', () => {
	it.each(byId)('is what every offer is: %s', (_id, { offer }) => {
		expect(z.parse(offerSchema, offer)).toEqual(offer);
	});

	it('is told by its id, which it keeps wherever it is taken', () => {
		const ids = offers.map(({ offer }) => offer.id);
		expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
		for (const { offer } of offers) expect(offer.book).toBe(offer.id);
	});

	it.each(byId)('has a name, and lines told apart: %s', (_id, { offer, product }) => {
		expect(offer.name).toBeDefined();
		expect(offer.vendor).toBe(product.vendor);
		expect(new Set(offer.charges.map(({ id }) => id)).size).toBe(offer.charges.length);
	});

	it.each(byId)('counts what a practice has: %s', (_id, { offer }) => {
		const known = new Set<string>(meterNames);
		const counted = [
			...offer.charges.flatMap(({ charge }) => metersOf(charge)),
			...(offer.limits ?? []).map(({ meter }) => meter)
		];
		expect(counted.filter((meter) => !known.has(meter))).toEqual([]);
	});

	it('warns where it is only a part somebody has to build on', () => {
		const warned = offers.filter(({ offer }) => offer.note?.startsWith('Needs somebody to build'));
		const parts = offers.filter(({ product }) => product.isBuildingBlock);
		expect(parts.length).toBeGreaterThan(5);
		expect(warned).toEqual(parts);
	});

	it('has lines that come with an add-on of the same offer', () => {
		const pairs = offers.flatMap(({ offer }) =>
			offer.charges
				.filter((line) => line.with !== undefined)
				.map((line) => [line.off, offer.charges.find(({ id }) => id === line.with)?.off])
		);
		expect(pairs).not.toEqual([]);
		expect(pairs.every(([own, other]) => own && other)).toBe(true);
	});

	it('asks the vendor where nobody knows a price that is charged', () => {
		const unasked = offers.filter(
			({ offer, question }) => question === undefined && offer.charges.some(isUnsaid)
		);
		expect(unasked.map(({ offer }) => offer.id)).toEqual([]);
	});

	it('is sold only after others that are in the book', () => {
		const ids = new Set(offers.map(({ offer }) => offer.id));
		const after = offers.flatMap(({ offer }) => offer.onlyAfter ?? []);
		expect(after).not.toEqual([]);
		expect(after.filter((id) => !ids.has(id))).toEqual([]);
	});
});

function isUnsaid({ off, charge }: Offer['charges'][number]): boolean {
	return off === undefined && pricesOf(charge).some(({ price }) => price === unknownPrice);
}

describe('the tiers of a product', () => {
	const ladders = new Map<string, { ranks: number[]; products: Set<string> }>();
	for (const { offer, product } of offers) {
		if (!offer.product) continue;
		const { id, rank } = offer.product;
		const ladder = ladders.get(id) ?? { ranks: [], products: new Set() };
		ladder.ranks.push(rank);
		ladder.products.add(product.id);
		ladders.set(id, ladder);
	}

	it.each([...ladders])(
		'stand from the smallest to the largest: %s',
		(_id, { ranks, products }) => {
			expect(ranks).toEqual(ranks.map((_rank, place) => place + 1));
			expect(products.size).toBe(1);
		}
	);
});

describe('a price of the book', () => {
	it('says for each price, or for all of a charge, where it is from and how sure it is', () => {
		for (const { line } of priced) {
			expect([1, pricesOf(line.charge).length]).toContain(line.provenance.length);
		}
		expect(prices.filter(({ from }) => from === undefined)).toEqual([]);
	});

	it('is a list price only where the page of the vendor was read and carries a date', () => {
		const sure = new Set(
			Object.values(sources)
				.filter(({ how, seen }) => seen !== undefined && firstHand.has(how))
				.map(({ title }) => title)
		);
		const wrong = prices.filter(
			({ from }) => from?.confidence === 'list' && !sure.has(from.source)
		);
		expect(wrong).toEqual([]);
	});

	it('is indicative where only a survey nobody verified or notes of others tell of it', () => {
		const unsure = prices.filter(({ from }) => from?.confidence === 'indicative');
		expect(unsure.length).toBeGreaterThan(20);
		for (const { from } of prices) expect(from?.confidence).not.toMatch(/quoted|our-guess/);
	});

	it.each(prices.filter(({ from }) => from?.range))(
		'is the middle of what its source prints: $of $price',
		({ price, from }) => {
			const { low = '', high = '' } = from?.range ?? {};
			const twice = add(decimal(price), decimal(price));
			expect(compare(twice, add(decimal(low), decimal(high)))).toBe(0);
			expect(compare(decimal(low), decimal(high))).toBe(-1);
		}
	);
});

const firstHand = new Set<string>(['verbatim', 'page-read', 'vendor']);

describe('a product of the book', () => {
	it('is there once', () => {
		const ids = book.map(({ id }) => id);
		expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
	});

	it('stands in the order of the categories, and every category has some', () => {
		expect([...new Set(book.map(({ category }) => category))]).toEqual(categories);
	});

	it('names currencies as everybody does', () => {
		for (const { currency } of book) expect(currency).toMatch(/^[A-Z]{3}$/);
	});

	it('says why something of it is left out', () => {
		const left = book.flatMap(({ leftOut }) => leftOut);
		expect(left.length).toBeGreaterThan(5);
		for (const { what, why } of left) expect(what && why).toMatch(/\.$/);
	});
});

describe('a source', () => {
	it.each(Object.entries(sources))(
		'has an address that is text, and a date: %s',
		(_key, source) => {
			const {
				address = 'https://none',
				copy = 'https://none',
				seen = '2026',
				about = '2026'
			} = source;
			expect(`${address} ${copy}`).toMatch(/^https:\/\/\S+ https:\/\/\S+$/);
			expect(about).toMatch(/^\d{4}$/);
			expect(isDate(seen)).toBe(true);
			expect(source.seen === undefined || source.about === undefined).toBe(true);
			expect(source.title.length).toBeLessThan(120);
		}
	);
});

function isDate(text: string): boolean {
	if (/^\d{4}$/.test(text)) return true;
	return (
		readMonth(text.slice(0, 7)) !== undefined && (text.length === 7 || readDay(text) !== undefined)
	);
}
