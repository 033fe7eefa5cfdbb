import { describe, expect, it } from 'vitest';
import { billsOf, type Bill } from '#forecast';
import { isPriced, sum } from '#money';
import type { Offer } from '#offers';
import { book } from '#offers/book';
import { pricesOf, unknownPrice } from '#pricing';
import {
	decode,
	encode,
	mostOffers,
	templateKeys,
	templatePractice,
	type Scenario
} from '#scenario';

// Every offer of the price book, as a plan of its own, in every example practice: it has a price, or nobody
// knows one, or the practice may not have it; and a bill is what its lines add up to.

const offers: readonly Offer[] = book.flatMap((product) =>
	product.offers.map(({ offer }) => offer)
);

/** Every add-on is taken as well, so that its price is reckoned too. */
function withAddOns(offer: Offer): Offer {
	const charges = offer.charges.map(({ off: _off, ...line }) => line);
	return { ...offer, charges };
}

function scenarioFor(key: (typeof templateKeys)[number], listed: readonly Offer[]): Scenario {
	return {
		id: 'book',
		name: 'Book',
		currency: 'USD',
		months: 36,
		practice: templatePractice(key, (row) => row),
		offers: [...listed],
		plans: listed.map(({ id }) => ({ id, offers: [id] }))
	};
}

function statusOf({ total, obstacles }: Bill): string {
	if (isPriced(total)) return 'priced';
	return obstacles.length > 0 ? 'told why not' : 'silent';
}

const months = [1, 12, 13, 36];

describe.each(templateKeys)('the price book for %s', (key) => {
	it.each([
		['as it is', offers],
		['with all that can be added', offers.map(withAddOns)]
	])('has a bill for every offer, %s', (_how, listed) => {
		const bills = billsOf(scenarioFor(key, listed), months);
		const silent = bills.flatMap((ofOffer, place) =>
			ofOffer.filter((bill) => statusOf(bill) === 'silent').map(() => listed[place]?.id)
		);
		expect(silent).toEqual([]);
		expect(bills.flat()).toHaveLength(listed.length * months.length);
		for (const bill of bills.flat().filter(({ total }) => isPriced(total))) {
			expect(bill.total).toBe(sum(bill.lines.map(({ amount }) => amount)));
			expect(bill.paid).toBe(sum(bill.lines.map(({ paid }) => paid)));
		}
	});

	it('prices every offer whose prices are known and that it may have', () => {
		const known = offers.filter(({ charges }) => charges.every(isKnown));
		const bills = billsOf(scenarioFor(key, known), [1]).flat();
		const reasons = bills.flatMap(({ obstacles }) => obstacles.map(({ reason }) => reason));
		expect(reasons.filter((reason) => reason !== 'limit' && reason !== 'only-after')).toEqual([]);
		expect(bills.filter(({ total }) => isPriced(total)).length).toBeGreaterThan(80);
	});

	it('can be taken into a document, whole', () => {
		for (let first = 0; first < offers.length; first += mostOffers - 1) {
			const some = offers.slice(first, first + mostOffers - 1);
			// What is sold only to subscribers is so also where the others are not listed.
			const [plan] = some.map(({ id }) => ({ id, offers: [id] }));
			const scenario = { ...scenarioFor(key, some), plans: plan ? [plan] : [] };
			const read = decode(encode(scenario));
			expect(read).toMatchObject({ ok: true });
			if (read.ok) expect(read.scenario.offers).toEqual(some);
		}
	});
});

function isKnown({ charge }: Offer['charges'][number]): boolean {
	return pricesOf(charge).every(({ price }) => price !== unknownPrice);
}

describe('the price book', () => {
	it('has every one of 76 products that were looked for, and what a guide says beside them', () => {
		const guides = book.filter(({ id }) => id.startsWith('guide-'));
		expect(guides.length).toBe(6);
		expect(guides.every(({ vendor }) => vendor === undefined)).toBe(true);
		// The bands of IT support are one of the 76 and the guide's own.
		expect(book.length - guides.length + 1).toBe(76);
	});
});
