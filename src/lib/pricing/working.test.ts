import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, decimal, divide, multiply, toText, type Decimal } from '#decimal';
import { pricesOf, ratingsOf, type Price, type Step } from '#pricing';
import { anyCharge, casesOf, type Case } from '../../../tests/support/charge-arbitraries.ts';
import { linesOf } from '../../../tests/support/priced.ts';
import { amountIn } from '../../../tests/support/working.ts';

const cases = casesOf(anyCharge);
const runs = { numRuns: 1_000 };

function eachLine(check: (line: ReturnType<typeof linesOf>[number], one: Case) => void): void {
	fc.assert(
		fc.property(cases, (one) => {
			for (const line of linesOf(one.charge, one.month, one.currency)) check(line, one);
		}),
		runs
	);
}

function expectSame(a: Decimal | undefined, b: Decimal | undefined): void {
	expect(a && toText(a)).toBe(b && toText(b));
}

describe('the working of a line', () => {
	it('leads to the amount, step by step', () => {
		eachLine(({ exact, steps }) => expectSame(amountIn(steps), exact));
	});

	it('says why, exactly when there is no amount', () => {
		eachLine(({ exact, steps }) => {
			const reasons = steps.filter(
				({ rule }) => rule === 'unknown-price' || rule === 'not-sold-beyond'
			);
			expect(reasons.length > 0).toBe(!exact);
			// Nothing follows on it.
			expect(exact ?? steps.at(-1)).toBe(exact ?? reasons.at(-1));
		});
	});

	it('changes nothing: the amount is the same without it', () => {
		fc.assert(
			fc.property(cases, ({ charge, month, currency }) => {
				for (const { rating, exact } of linesOf(charge, month, currency)) {
					const series = rating.meters.map((meter) => [decimal(month[meter] ?? '0').digits]);
					const digits = rating.price(series, 0);
					expect(Number.isNaN(digits) ? undefined : digits).toBe(exact?.digits);
					expect(rating.price(series, 0, [])).toBe(digits);
				}
			}),
			runs
		);
	});

	it('has each step add up by itself', () => {
		eachLine(({ steps }) => {
			for (const step of steps) {
				if (step.rule === 'times') {
					expectSame(multiply(step.quantity, step.unitPrice), step.amount);
				} else if (step.rule === 'percent') {
					expectSame(multiply(multiply(step.of, step.percent), decimal('0.01')), step.amount);
				} else if (step.rule === 'packages') {
					const before = steps[steps.indexOf(step) - 1];
					if (before?.rule === 'tier' || !before || !('quantity' in before)) continue;
					expectSame(divide(atLeastZero(before.quantity), step.size, 0, 'up'), step.quantity);
				}
			}
		});
	});

	it('names its prices by their place among the prices of the charge', () => {
		eachLine(({ steps }, { charge }) => {
			const prices = pricesOf(charge);
			for (const step of steps) {
				if (!('price' in step)) continue;
				expect(step.price).toBeGreaterThanOrEqual(0);
				expect(isOf(prices[step.price], step)).toBe(true);
			}
		});
	});

	it('counts every meter of its line, each once, in their order', () => {
		eachLine(({ rating, steps }, { charge }) => {
			const counted = steps.flatMap((step) => (step.rule === 'counted' ? step.meter : []));
			// A tier picked by another meter shows as the tier; nothing counted is no step.
			const read = charge.kind === 'volume' ? rating.meters.slice(0, 1) : rating.meters;
			expect(counted).toEqual(read.slice(0, counted.length));
			if (charge.kind !== 'percentage') expect(counted).toHaveLength(read.length);
		});
	});
});

function atLeastZero(quantity: Decimal): Decimal {
	return quantity.digits < 0 ? decimal('0') : quantity;
}

/** Whether the step uses this price. */
function isOf(price: Price | undefined, step: Step): boolean {
	if (!price) return false;
	const states = (value: Decimal) =>
		price.price !== 'unknown' && compare(decimal(price.price), value) === 0;
	switch (step.rule) {
		case 'times':
			return ['each', 'fixed'].includes(price.role) && states(step.unitPrice);
		case 'flat':
			return price.role === 'flat' && states(step.amount);
		case 'percent':
			return price.role === 'rate' && price.in === 'percent' && states(step.percent);
		case 'least-each':
			return price.role === 'least' && states(step.each);
		case 'most-each':
			return price.role === 'most' && states(step.each);
		case 'unknown-price':
			return price.price === 'unknown';
		default:
			return false;
	}
}

it('a line is worked out anew every time', () => {
	fc.assert(
		fc.property(cases, ({ charge, month, currency }) => {
			const [first, second] = [0, 1].map(() =>
				linesOf(charge, month, currency).map(({ steps }) => steps)
			);
			expect(second).toEqual(first);
			expect(ratingsOf(charge, { placesOf: () => 0, minorPlaces: 2 })).toHaveLength(
				first?.length ?? 0
			);
		}),
		{ numRuns: 300 }
	);
});
