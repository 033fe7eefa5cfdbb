import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargeSchema, metersOf, pricesOf, ratingsOf, unknownPrice, withPrices } from '#pricing';
import { anyCharge, casesOf, knownCharge } from '../../../tests/support/charge-arbitraries.ts';
import { amountsOf, linesOf, type Month } from '../../../tests/support/priced.ts';
import { refusals } from '../../../tests/support/refusals.ts';

const runs = { numRuns: 500 };
const cases = casesOf(anyCharge);
const knownCases = casesOf(knownCharge);

describe('the meters of a charge', () => {
	it('are those its lines read, each named once', () => {
		fc.assert(
			fc.property(anyCharge, (charge) => {
				const read = ratingsOf(charge, { placesOf: () => 0, minorPlaces: 2 }).flatMap(
					({ meters }) => meters
				);
				expect(metersOf(charge)).toEqual([...new Set(read)]);
			}),
			runs
		);
	});

	it('are all it depends on', () => {
		fc.assert(
			fc.property(cases, ({ charge, month, currency }) => {
				const named = new Set(metersOf(charge));
				const others: Month = Object.fromEntries(
					Object.entries(month).map(([meter, text]) => [meter, named.has(meter) ? text : '77.7'])
				);
				expect(amountsOf(charge, others, currency)).toEqual(amountsOf(charge, month, currency));
			}),
			runs
		);
	});
});

describe('the prices of a charge', () => {
	it('put back where they were give the same charge', () => {
		fc.assert(
			fc.property(anyCharge, (charge) => {
				expect(withPrices(charge, ({ price }) => price)).toEqual(charge);
			}),
			runs
		);
	});

	it('are asked for in the order they are named in, and nothing else changes', () => {
		fc.assert(
			fc.property(anyCharge, (charge) => {
				let next = 0;
				const numbered = withPrices(charge, () => String(next++));
				const prices = pricesOf(numbered);
				expect(prices.map(({ price }) => price)).toEqual(prices.map((_, index) => String(index)));
				const back = pricesOf(charge).map(({ price }) => price);
				expect(withPrices(numbered, ({ price }) => back[Number(price)] ?? '')).toEqual(charge);
			}),
			runs
		);
	});

	it('that nobody knows never are nothing', () => {
		fc.assert(
			fc.property(knownCases, ({ charge, month, currency }) => {
				const unknown = withPrices(charge, () => unknownPrice);
				expect(refusals(chargeSchema, unknown)).toEqual([]);
				const known = linesOf(charge, month, currency);
				const texts = amountsOf(unknown, month, currency);
				amountsOf(charge, month, currency).forEach((amount, line) => {
					// A line that asks for no price has none to miss.
					const isAsked = known[line]?.steps.some((step) => 'price' in step);
					expect(texts[line]).toBe(isAsked ? 'not priced' : amount);
				});
			}),
			runs
		);
	});
});
