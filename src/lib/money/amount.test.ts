import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, decimal, fromNumber, toText } from '#decimal';
import { difference, inMajorUnits, isWithinPercent, nothing, settle, sum } from '#money';
import type { Amount } from '#money';
import { priceTexts } from '../../../tests/support/arbitraries.ts';
import { floor, plus, rational, times } from '../../../tests/support/rational.ts';

function cents(...minor: number[]): Amount[] {
	return minor.map((amount) => settle(fromNumber(amount), 'JPY'));
}

describe('settling a price', () => {
	it.each([
		['0.0049999', 0],
		['0.005', 1],
		['0.0050001', 1],
		['-0.0049999', 0],
		['-0.005', -1],
		['0.015', 2],
		['0.025', 3],
		['0.035', 4],
		['0.045', 5]
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
			fc.property(priceTexts, (price) => {
				const expected = floor(plus(times(rational(price), hundred), half));
				expect(settle(decimal(price), 'USD')).toBe(Number(expected));
			}),
			{ numRuns: 300 }
		);
	});

	it('never gives a zero with a sign', () => {
		expect(settle(decimal('-0.001'), 'USD')).toBe(0);
	});

	it('refuses what is too large to be added exactly', () => {
		expect(settle(decimal('10000000000000'), 'USD')).toBe(1e15);
		expect(() => settle(decimal('10000000000000.01'), 'USD')).toThrow(RangeError);
		expect(() => settle(decimal('-10000000000000.01'), 'USD')).toThrow(RangeError);
		expect(() => settle(decimal('999999999999999999'), 'JPY')).toThrow(RangeError);
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

	it('of nothing is nothing', () => {
		expect(sum([])).toBe(nothing);
	});

	it('refuses a sum that is too large', () => {
		const largest = cents(1e15);
		expect(sum(largest)).toBe(1e15);
		expect(() => sum([...largest, ...cents(1)])).toThrow(RangeError);
	});

	it('has a difference that leads back', () => {
		const [a = nothing, b = nothing] = cents(46711, 53711);
		expect(difference(b, a)).toBe(7000);
		expect(difference(a, b)).toBe(-7000);
		expect(sum([a, difference(b, a)])).toBe(b);
		expect(difference(a, a)).toBe(0);
	});
});

describe('an amount in its major unit', () => {
	it.each([
		['USD', '12.5'],
		['JPY', '1250'],
		['KWD', '1.25']
	])('in %s, 1250 are %s', (currency, expected) => {
		const [amount = nothing] = cents(1250);
		expect(toText(inMajorUnits(amount, currency))).toBe(expected);
	});

	it('settles back to itself', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -1e15, max: 1e15 }),
				fc.constantFrom('USD', 'JPY', 'KWD'),
				(minor, currency) => {
					const [amount = nothing] = cents(minor);
					const price = inMajorUnits(amount, currency);
					expect(settle(price, currency)).toBe(amount);
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
		const [smaller = nothing, larger = nothing] = cents(gap, base);
		expect(isWithinPercent(smaller, larger, 5)).toBe(expected);
	});
});
