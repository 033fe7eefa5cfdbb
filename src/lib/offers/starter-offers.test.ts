import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { add, compare, decimal } from '#decimal';
import { offerSchema, starterOffers, type Offer } from '#offers';
import { meterNames } from '#practice';
import { pricesOf } from '#pricing';

const offers: readonly Offer[] = Object.values(starterOffers);
const charges = offers.flatMap((offer) =>
	offer.charges.map((priced) => ({ name: `${offer.id} ${priced.id}`, ...priced }))
);
const prices = charges.flatMap(({ name, charge, provenance }) =>
	pricesOf(charge).map(({ price }, index) => ({ name, price, provenance: provenance[index] }))
);

describe('the price book as it is shipped', () => {
	it.each(offers)('has in $id what every offer must have', (offer) => {
		expect(z.parse(offerSchema, offer)).toEqual(offer);
	});

	it('has each offer once', () => {
		expect(new Set(offers.map(({ id }) => id)).size).toBe(offers.length);
	});

	it.each(charges)('counts in $name what a practice has', ({ charge }) => {
		const known = new Set<string | undefined>([...meterNames, undefined]);
		expect(pricesOf(charge).filter(({ meter }) => !known.has(meter))).toEqual([]);
	});

	it.each(charges)('has in $name one source for each price', ({ charge, provenance }) => {
		expect(provenance).toHaveLength(pricesOf(charge).length);
	});

	it('covers what every starter plan is compared by, and marketing', () => {
		expect(new Set(offers.flatMap(({ covers }) => covers))).toEqual(
			new Set(['records', 'video', 'reminders', 'storage', 'portal', 'marketing'])
		);
	});
});

describe('a price from a published range', () => {
	const ranged = prices.flatMap(({ name, price, provenance }) =>
		provenance?.range ? [{ name, price, ...provenance.range }] : []
	);

	it.each(ranged)('in $name is the middle of $low and $high: $price', ({ price, low, high }) => {
		const twice = add(decimal(price), decimal(price));
		expect(compare(twice, add(decimal(low), decimal(high)))).toBe(0);
		expect(compare(decimal(low), decimal(high))).toBe(-1);
	});

	it('is there for the prices of the guide and of the per-visit vendor', () => {
		expect(ranged.map(({ low, high }) => `${low} to ${high}`)).toEqual([
			'75 to 150',
			'30 to 50',
			'75 to 150',
			'30 to 50',
			'1.08 to 2.17',
			'0.05 to 0.15',
			'0.02 to 0.05',
			'0.01 to 0.05'
		]);
	});
});
