import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	add,
	atLeastZero,
	compare,
	decimal,
	digitsAt,
	isZero,
	multiply,
	hundredths,
	negate,
	subtract,
	toText,
	zero
} from '#decimal';
import type { Decimal } from '#decimal';
import { decimalTexts } from '../../../tests/support/arbitraries.ts';
import { minus, plus, rational, times, written } from '../../../tests/support/rational.ts';

function fraction(value: Decimal): string {
	return written(rational(toText(value)));
}

const runs = { numRuns: 500 };

describe('adding, subtracting and multiplying', () => {
	it('gives what fractions of whole numbers give', () => {
		fc.assert(
			fc.property(decimalTexts, decimalTexts, (a, b) => {
				const [x, y] = [rational(a), rational(b)];
				expect(fraction(add(decimal(a), decimal(b)))).toBe(written(plus(x, y)));
				expect(fraction(subtract(decimal(a), decimal(b)))).toBe(written(minus(x, y)));
				expect(fraction(multiply(decimal(a), decimal(b)))).toBe(written(times(x, y)));
			}),
			runs
		);
	});

	it('stays exact along a chain', () => {
		fc.assert(
			fc.property(fc.array(decimalTexts, { minLength: 1, maxLength: 8 }), (texts) => {
				const sum = texts.reduce((total, text) => add(total, decimal(text)), zero);
				const product = texts.reduce((total, text) => multiply(total, decimal(text)), decimal('1'));
				const nought = { top: 0n, bottom: 1n };
				const one = { top: 1n, bottom: 1n };
				expect(fraction(sum)).toBe(written(texts.map(rational).reduce(plus, nought)));
				expect(fraction(product)).toBe(written(texts.map(rational).reduce(times, one)));
			})
		);
	});

	it('crosses the largest safe whole number and comes back', () => {
		const limit = decimal(String(Number.MAX_SAFE_INTEGER));
		const beyond = add(limit, decimal('2'));
		expect(toText(beyond)).toBe('9007199254740993');
		expect(toText(negate(beyond))).toBe('-9007199254740993');
		expect(subtract(beyond, decimal('2'))).toEqual(limit);
		expect(toText(multiply(limit, limit))).toBe('81129638414606663681390495662081');
	});

	it('does not drift as binary numbers do', () => {
		expect(toText(add(decimal('0.1'), decimal('0.2')))).toBe('0.3');
		expect(toText(multiply(decimal('1.1'), decimal('1.1')))).toBe('1.21');
		expect(toText(multiply(decimal('0.000000000001'), decimal('999999999999')))).toBe(
			'0.999999999999'
		);
	});

	it('never leaves a zero with a sign', () => {
		fc.assert(
			fc.property(decimalTexts, (text) => {
				const value = decimal(text);
				expect(subtract(value, value).digits).toBe(0);
				expect(multiply(value, zero).digits).toBe(0);
				expect(multiply(zero, negate(value)).digits).toBe(0);
			})
		);
		expect(negate(zero).digits).toBe(0);
		expect(isZero(decimal('-0.00'))).toBe(true);
		expect(isZero(decimal('0.01'))).toBe(false);
	});
});

describe('so many percent', () => {
	it('is a share, to the last decimal', () => {
		expect(toText(hundredths(decimal('12.5')))).toBe('0.125');
		expect(toText(hundredths(decimal('0.000000000001')))).toBe('0.00000000000001');
	});
});

describe('comparing', () => {
	it('agrees with fractions of whole numbers', () => {
		fc.assert(
			fc.property(decimalTexts, decimalTexts, (a, b) => {
				const gap = minus(rational(a), rational(b)).top;
				expect(compare(decimal(a), decimal(b))).toBe(gap < 0n ? -1 : gap > 0n ? 1 : 0);
			}),
			runs
		);
	});

	it('is the same order from both sides, and every number equals itself', () => {
		fc.assert(
			fc.property(decimalTexts, decimalTexts, (a, b) => {
				const [x, y] = [decimal(a), decimal(b)];
				expect(compare(x, x)).toBe(0);
				expect(compare(x, y) + compare(y, x)).toBe(0);
			})
		);
	});

	it('carries from one number over a second to a third', () => {
		fc.assert(
			fc.property(fc.array(decimalTexts, { minLength: 3, maxLength: 3 }), (texts) => {
				const [low = zero, middle = zero, high = zero] = texts.map(decimal).sort(compare);
				expect(compare(low, middle)).toBeLessThanOrEqual(0);
				expect(compare(middle, high)).toBeLessThanOrEqual(0);
				expect(compare(low, high)).toBeLessThanOrEqual(0);
			})
		);
	});

	it('does not mind how many zeros are written', () => {
		expect(compare(decimal('1.50'), decimal('1.5'))).toBe(0);
		expect(compare(decimal('9007199254740993.0'), decimal('9007199254740993'))).toBe(0);
		expect(compare(decimal('9007199254740992'), decimal('9007199254740993'))).toBe(-1);
	});
});

describe('what remains', () => {
	it('is never below zero', () => {
		expect(toText(atLeastZero(decimal('-0.01')))).toBe('0');
		expect(toText(atLeastZero(decimal('-999999999999999999')))).toBe('0');
		expect(toText(atLeastZero(decimal('0.01')))).toBe('0.01');
	});
});

describe('digits at a number of places', () => {
	it('counts in the smaller unit', () => {
		expect(digitsAt(decimal('12.5'), 2)).toBe(1250);
		expect(digitsAt(decimal('-12.5'), 1)).toBe(-125);
	});

	it('refuses fewer places than the number needs', () => {
		expect(() => digitsAt(decimal('12.55'), 1)).toThrow(RangeError);
	});
});
