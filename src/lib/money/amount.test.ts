import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, decimal, fromNumber, toText } from '#decimal';
import {
	difference,
	inMajorUnits,
	isPriced,
	isWithinPercent,
	larger,
	nothing,
	percentOf,
	plusAmount,
	repriced,
	settle,
	smaller,
	sum,
	unpriced,
	type Amount
} from '#money';

import { floor, plus, rational, times } from '../../../tests/support/rational.ts';
import { knownMoney } from '../../../tests/support/term-arbitraries.ts';

function cents(...minor: number[]): Amount[] {
	return minor.map((amount) => settle(fromNumber(amount), 'JPY'));
}

/** One amount, in the smallest coin. */
function coins(minor: number): Amount {
	return settle(fromNumber(minor), 'JPY');
}

describe('settling a price', () => {
	it.each([
		['0.0049999', 0],
		['0.005', 1],
		['0.0050001', 1],
		['-0.0049999', 0],
		['-0.005', -1],
		['-0.015', -2],
		['0.015', 2],
		['0.025', 3],
		['0.035', 4],
		['0.045', 5],
		['7', 700],
		['7.1', 710]
	])('%s dollars is %d cents: the half goes away from zero', (price, expected) => {
		expect(settle(decimal(price), 'USD')).toBe(expected);
	});

	it.each([
		['1.005', 101],
		['0.285', 29],
		['1.255', 126],
		['8.575', 858]
	])('%s dollars is %d cents, which binary numbers miss', (price, expected) => {
		expect(Math.round(Number(price) * 100)).toBe(expected - 1);
		expect(settle(decimal(price), 'USD')).toBe(expected);
	});

	it('goes to the whole yen', () => {
		expect(settle(decimal('99.4999'), 'JPY')).toBe(99);
		expect(settle(decimal('99.5'), 'JPY')).toBe(100);
	});

	it('goes to the thousandth of a dinar', () => {
		expect(settle(decimal('1.0004999'), 'KWD')).toBe(1000);
		expect(settle(decimal('1.0005'), 'KWD')).toBe(1001);
		expect(settle(decimal('1.5'), 'KWD')).toBe(1500);
	});

	it('is adding half a cent and cutting', () => {
		const hundred = { top: 100n, bottom: 1n };
		const half = { top: 1n, bottom: 2n };
		fc.assert(
			fc.property(knownMoney, (price) => {
				const expected = floor(plus(times(rational(price), hundred), half));
				expect(settle(decimal(price), 'USD')).toBe(Number(expected));
			}),
			{ numRuns: 300 }
		);
	});

	it('never gives a zero with a sign', () => {
		expect(settle(decimal('-0.001'), 'USD')).toBe(0);
	});

	it('cannot name what is too large to be added exactly', () => {
		expect(settle(decimal('10000000000000'), 'USD')).toBe(1e15);
		expect(settle(decimal('10000000000000.004'), 'USD')).toBe(1e15);
		expect(settle(decimal('10000000000000.005'), 'USD')).toBe(unpriced);
		expect(settle(decimal('-10000000000000'), 'USD')).toBe(-1e15);
		expect(settle(decimal('-10000000000000.01'), 'USD')).toBe(unpriced);
		expect(settle(decimal('999999999999999999'), 'JPY')).toBe(unpriced);
	});
});

describe('adding amounts', () => {
	it('is exact', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 60 }), (minor) => {
				const expected = minor.reduce((total, amount) => total + BigInt(amount), 0n);
				expect(BigInt(sum(cents(...minor)))).toBe(expected);
			})
		);
	});

	it('is the same two by two', () => {
		fc.assert(
			fc.property(fc.integer(), fc.integer(), (a, b) => {
				expect(plusAmount(coins(a), coins(b))).toBe(sum(cents(a, b)));
				expect(difference(coins(a), coins(b))).toBe(sum(cents(a, -b)));
			})
		);
	});

	it('of nothing is nothing', () => {
		expect(sum([])).toBe(nothing);
		expect(nothing).toBe(0);
	});

	it('has a difference that leads back', () => {
		const [a = nothing, b = nothing] = cents(46711, 53711);
		expect(difference(b, a)).toBe(7000);
		expect(difference(a, b)).toBe(-7000);
		expect(sum([a, difference(b, a)])).toBe(b);
		expect(difference(a, a)).toBe(0);
	});

	it('cannot name a sum that is too large', () => {
		const largest = coins(1e15);
		expect(sum([largest])).toBe(1e15);
		expect(sum([largest, coins(1)])).toBe(unpriced);
		expect(plusAmount(largest, coins(1))).toBe(unpriced);
		expect(plusAmount(largest, nothing)).toBe(1e15);
		expect(plusAmount(coins(-1e15), coins(-1))).toBe(unpriced);
		expect(plusAmount(coins(-1e15), nothing)).toBe(-1e15);
		expect(difference(coins(-1e15), coins(1))).toBe(unpriced);
		expect(difference(largest, coins(1))).toBe(1e15 - 1);
	});
});

describe('what cannot be said', () => {
	it('is not priced, and nothing else is', () => {
		expect(isPriced(unpriced)).toBe(false);
		expect(isPriced(nothing)).toBe(true);
		expect(isPriced(coins(-5))).toBe(true);
	});

	it('never passes for nothing, whatever it meets', () => {
		const five = coins(5);
		const met = [
			sum([five, unpriced, five]),
			plusAmount(unpriced, five),
			plusAmount(five, unpriced),
			difference(unpriced, five),
			difference(five, unpriced),
			smaller(unpriced, five),
			smaller(five, unpriced),
			larger(unpriced, five),
			larger(five, unpriced),
			percentOf(unpriced, decimal('0'))
		];
		expect(met.map(isPriced)).toEqual(met.map(() => false));
	});
});

describe('the smaller and the larger of two amounts', () => {
	it.each([
		[1, 2],
		[-3, 2],
		[5, 5],
		[-9, 0]
	])('of %d and %d are these, either way round', (low, high) => {
		expect([smaller(coins(low), coins(high)), smaller(coins(high), coins(low))]).toEqual([
			low,
			low
		]);
		expect([larger(coins(low), coins(high)), larger(coins(high), coins(low))]).toEqual([
			high,
			high
		]);
	});
});

describe('so many percent of an amount', () => {
	it.each([
		[10_000, '19', 1900],
		[999, '8.25', 82],
		[1, '49.99', 0],
		[1, '50', 1],
		[-1, '50', -1],
		[-1, '49.99', 0],
		[12_345, '0', 0],
		[12_345, '100', 12_345],
		[1e15, '100.00', 1e15],
		[1e15, '0.000000000001', 10]
	])('of %d at %s percent are %d', (minor, percent, expected) => {
		expect(percentOf(coins(minor), decimal(percent))).toBe(expected);
	});
});

describe('a price at the decimals it was stated with', () => {
	it.each([
		['1.0449', 2, '1.04'],
		['1.045', 2, '1.05'],
		['103.95', 0, '104'],
		['0.0078', 4, '0.0078'],
		['5', 2, '5']
	])('is %s to %d places: %s', (price, places, expected) => {
		expect(toText(repriced(decimal(price), places))).toBe(expected);
	});
});

describe('an amount in its major unit', () => {
	it.each([
		['USD', '12.5'],
		['JPY', '1250'],
		['KWD', '1.25']
	])('in %s, 1250 are %s', (currency, expected) => {
		expect(toText(inMajorUnits(coins(1250), currency))).toBe(expected);
	});

	it('settles back to itself', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -1e15, max: 1e15 }),
				fc.constantFrom('USD', 'JPY', 'KWD'),
				(minor, currency) => {
					const price = inMajorUnits(coins(minor), currency);
					expect(settle(price, currency)).toBe(minor + 0);
					expect(compare(price, price)).toBe(0);
				}
			)
		);
	});
});

describe('a gap measured against a base', () => {
	it.each([
		[499, 10000, true],
		[500, 10000, false],
		[501, 10000, false],
		[49, 999, true],
		[50, 999, false],
		[0, 1, true],
		[0, 0, false]
	])('of %d to %d is within 5 %%: %s', (gap, base, expected) => {
		expect(isWithinPercent(coins(gap), coins(base), 5)).toBe(expected);
	});
});
