import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	compare,
	decimal,
	fromNumber,
	hasAtMostPlaces,
	readDecimal,
	toNumber,
	toText,
	trimmed
} from '#decimal';
import { decimalTexts } from '../../../tests/support/arbitraries.ts';

function read(text: string): string | undefined {
	const value = readDecimal(text);
	return value && toText(value);
}

describe('a plain number', () => {
	it.each([
		['0', '0'],
		['12.50', '12.5'],
		['-12.50', '-12.5'],
		['+7', '7'],
		['007', '7'],
		['-0', '0'],
		['-0.00', '0'],
		['0.000000000001', '0.000000000001']
	])('%s is read as %s', (text, expected) => {
		expect(read(text)).toBe(expected);
	});

	it('has up to 18 digits before the point', () => {
		expect(read('999999999999999999')).toBe('999999999999999999');
		expect(read('1000000000000000000')).toBeUndefined();
	});

	it('has up to 12 digits after the point', () => {
		expect(read('0.123456789012')).toBe('0.123456789012');
		expect(read('0.1234567890123')).toBeUndefined();
	});

	it.each(['', ' ', '.', '.5', '5.', '-', '--5', '1,200', '1 200', ' 1', '1\n', '1e3', '1e309'])(
		'%j is not one',
		(text) => {
			expect(readDecimal(text)).toBeUndefined();
		}
	);

	it.each(['0x10', '1_000', 'NaN', 'Infinity', '１２', '١', '1.2.3', '12abc', '$5', '5 %'])(
		'%j is not one either',
		(text) => {
			expect(readDecimal(text)).toBeUndefined();
		}
	);

	it('is demanded of text that was checked before', () => {
		expect(() => decimal('twelve')).toThrow(RangeError);
	});
});

describe('text', () => {
	it('leads back to the same number', () => {
		fc.assert(
			fc.property(decimalTexts, (text) => {
				const value = decimal(text);
				expect(compare(decimal(toText(value)), value)).toBe(0);
			})
		);
	});

	it('is one for every way of writing a number', () => {
		fc.assert(
			fc.property(fc.integer(), fc.integer({ min: 0, max: 9 }), (whole, zeros) => {
				const longer = `${String(whole)}.${'0'.repeat(zeros + 1)}`;
				expect(toText(decimal(longer))).toBe(String(whole));
			})
		);
	});
});

describe('a binary number', () => {
	it.each([
		[0.1, '0.1'],
		[1.15, '1.15'],
		[-2.5, '-2.5'],
		[-0, '0'],
		[1e15, '1000000000000000'],
		[2 ** 53, '9007199254740992']
	])('%d is taken as it is written: %s', (value, expected) => {
		expect(toText(fromNumber(value))).toBe(expected);
	});

	it('with any decimals is taken as it is written and given back unchanged', () => {
		fc.assert(
			fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 6 }), (digits, places) => {
				const value = digits / 10 ** places;
				fc.pre(!String(value).includes('e'));
				expect(toText(fromNumber(value))).toBe(String(value + 0));
				expect(toNumber(fromNumber(value))).toBe(value + 0);
			})
		);
	});

	it.each([NaN, Infinity, -Infinity, 1e21, 1e-7])(
		'%d has no plain form and is refused',
		(value) => {
			expect(() => fromNumber(value)).toThrow(RangeError);
		}
	);

	it('is asked for its decimals as it is written', () => {
		expect(hasAtMostPlaces(2, 0)).toBe(true);
		expect(hasAtMostPlaces(2.5, 0)).toBe(false);
		expect(hasAtMostPlaces(1.15, 2)).toBe(true);
		expect(hasAtMostPlaces(0.1 + 0.2, 2)).toBe(false);
		expect(hasAtMostPlaces(1e-7, 2)).toBe(false);
		expect(hasAtMostPlaces(NaN, 2)).toBe(false);
	});

	it('loses the dust of multiplying', () => {
		expect(0.05 * 23).not.toBe(1.15);
		expect(trimmed(0.05 * 23, 2)).toBe(1.15);
	});
});
