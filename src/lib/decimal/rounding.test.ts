import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, divide, round, toText, zero } from '#decimal';
import type { Decimal, Rounding } from '#decimal';
import { decimalTexts } from '../../../tests/support/arbitraries.ts';
import { over, rational, rounded, written } from '../../../tests/support/rational.ts';

function fraction(value: Decimal): string {
	return written(rational(toText(value)));
}

const ways: readonly Rounding[] = ['half-away-from-zero', 'up', 'down'];
const runs = { numRuns: 400 };

describe('rounding to whole numbers', () => {
	it.each([
		// number, half away from zero, up, down
		['1.49', '1', '2', '1'],
		['1.5', '2', '2', '1'],
		['1.51', '2', '2', '1'],
		['2', '2', '2', '2'],
		['2.49', '2', '3', '2'],
		['2.5', '3', '3', '2'],
		['2.51', '3', '3', '2'],
		['0.49', '0', '1', '0'],
		['0.5', '1', '1', '0'],
		['0.000000000001', '0', '1', '0'],
		['0', '0', '0', '0'],
		['-0.000000000001', '0', '0', '-1'],
		['-0.49', '0', '0', '-1'],
		['-0.5', '-1', '0', '-1'],
		['-1.49', '-1', '-1', '-2'],
		['-1.5', '-2', '-1', '-2'],
		['-1.51', '-2', '-1', '-2'],
		['-2', '-2', '-2', '-2'],
		['-2.5', '-3', '-2', '-3'],
		['9007199254740992.5', '9007199254740993', '9007199254740993', '9007199254740992'],
		['-9007199254740992.5', '-9007199254740993', '-9007199254740992', '-9007199254740993']
	])('settles %s as %s, %s and %s', (text, ...expected) => {
		expect(ways.map((rounding) => toText(round(decimal(text), 0, rounding)))).toEqual(expected);
	});

	it('never shows a zero with a sign', () => {
		for (const rounding of ways) {
			expect(round(zero, 0, rounding).digits).toBe(0);
			expect(divide(zero, decimal('3'), 2, rounding).digits).toBe(0);
		}
		expect(round(decimal('-0.4'), 0, 'half-away-from-zero').digits).toBe(0);
	});
});

describe('rounding to places', () => {
	it('is what fractions of whole numbers give', () => {
		fc.assert(
			fc.property(
				decimalTexts,
				fc.integer({ min: 0, max: 12 }),
				fc.constantFrom(...ways),
				(text, places, rounding) => {
					const expected = rounded(rational(text), places, rounding);
					expect(fraction(round(decimal(text), places, rounding))).toBe(written(expected));
				}
			),
			runs
		);
	});

	it('leaves a number alone that has no more places than asked for', () => {
		expect(toText(round(decimal('1.25'), 2, 'up'))).toBe('1.25');
		expect(toText(round(decimal('1.25'), 5, 'up'))).toBe('1.25');
	});

	it('settles at the half of the last place, not of a place beyond', () => {
		expect(toText(round(decimal('1.0049999'), 2, 'half-away-from-zero'))).toBe('1');
		expect(toText(round(decimal('1.005'), 2, 'half-away-from-zero'))).toBe('1.01');
	});
});

describe('dividing', () => {
	const divisors = decimalTexts
		.map((text) => text.replace('-', ''))
		.filter((text) => rational(text).top !== 0n);

	it('is what fractions of whole numbers give', () => {
		fc.assert(
			fc.property(
				decimalTexts,
				divisors,
				fc.integer({ min: 0, max: 12 }),
				fc.constantFrom(...ways),
				(a, b, places, rounding) => {
					const quotient = divide(decimal(a), decimal(b), places, rounding);
					const expected = rounded(over(rational(a), rational(b)), places, rounding);
					expect(fraction(quotient)).toBe(written(expected));
				}
			),
			runs
		);
	});

	it('does not fall for binary fractions', () => {
		expect(2.1 / 0.7).toBeGreaterThan(3);
		expect(toText(divide(decimal('2.1'), decimal('0.7'), 0, 'up'))).toBe('3');
		expect(toText(divide(decimal('0.3'), decimal('0.1'), 0, 'down'))).toBe('3');
	});

	it('gives a third to as many places as asked for', () => {
		expect(toText(divide(decimal('1'), decimal('3'), 6, 'half-away-from-zero'))).toBe('0.333333');
		expect(toText(divide(decimal('2'), decimal('3'), 6, 'half-away-from-zero'))).toBe('0.666667');
	});

	it.each(['0', '-0', '-1', '-0.000000000001'])('refuses the divisor %s', (divisor) => {
		expect(() => divide(decimal('1'), decimal(divisor), 2, 'up')).toThrow(RangeError);
	});
});
