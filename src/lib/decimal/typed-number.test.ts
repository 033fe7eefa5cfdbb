import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTyped, toText, type NumberMarks } from '#decimal';

const english: NumberMarks = { decimal: '.', group: ',' };
const german: NumberMarks = { decimal: ',', group: '.' };
/** French groups with a narrow space that does not break. */
const french: NumberMarks = { decimal: ',', group: '\u202f' };

function typed(text: string, marks = english): string | undefined {
	const value = readTyped(text, marks);
	return value && toText(value);
}

describe('a number typed in English', () => {
	it.each([
		['7', '7'],
		['007', '7'],
		['1,200', '1200'],
		['1,234,567.5', '1234567.5'],
		['1.200', '1.2'],
		['0.035', '0.035'],
		['.5', '0.5'],
		['  12  ', '12'],
		['0.000000000001', '0.000000000001'],
		['+5', '5'],
		['-5', '-5'],
		['− 5', '-5']
	])('%j is %s', (text, expected) => {
		expect(typed(text)).toBe(expected);
	});

	it.each([
		['1.2k', '1200'],
		['1.2 k', '1200'],
		['12K', '12000'],
		['1.5M', '1500000'],
		['1,200k', '1200000']
	])('%j is short for %s', (text, expected) => {
		expect(typed(text)).toBe(expected);
	});

	it.each([
		['$1,200', '1200'],
		['$ 1,200', '1200'],
		['1200 $', '1200'],
		['1200€', '1200'],
		['£5', '5'],
		['¥ 5', '5'],
		['₹1.2k', '1200'],
		['-$5', '-5']
	])('%j may carry its currency and is %s', (text, expected) => {
		expect(typed(text)).toBe(expected);
	});

	it.each([
		['18 %', '18'],
		['18%', '18'],
		['2.5\u202f%', '2.5'],
		['(18)%', undefined]
	])('%j is a share and reads as %s', (text, expected) => {
		expect(typed(text)).toBe(expected);
	});

	it.each([
		['1 200', '1200'],
		['1\u00a0200\u202f000', undefined],
		['1\u202f200\u202f000', '1200000'],
		["1'200", '1200'],
		['1’200.50', '1200.5'],
		['１２', '12'],
		['３，２００．５', '3200.5'],
		['（２＋３）×４', '20']
	])('%j, as written elsewhere, reads as %s', (text, expected) => {
		expect(typed(text)).toBe(expected);
	});
});

describe('a number typed in another language', () => {
	it.each([
		['1.200', '1200'],
		['1.234.567,5', '1234567.5'],
		['1,5', '1.5'],
		['1,200', '1.2'],
		[',5', '0.5'],
		['1200,50 €', '1200.5'],
		['1 200', '1200'],
		['18 %', '18']
	])('%j is %s in German', (text, expected) => {
		expect(typed(text, german)).toBe(expected);
	});

	it.each([
		['1\u202f200', '1200'],
		['1\u00a0200', '1200'],
		['1 200', '1200'],
		['12\u202f345,67 €', '12345.67'],
		['1,5', '1.5'],
		['18\u202f%', '18']
	])('%j is %s in French', (text, expected) => {
		expect(typed(text, french)).toBe(expected);
	});

	it.each([
		'en-US',
		'en-GB',
		'de-DE',
		'de-CH',
		'fr-FR',
		'fr-CA',
		'es-ES',
		'it-IT',
		'pl-PL',
		'sv-SE'
	])('is read back as the %s browser writes it', (language) => {
		const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
		const markOf = (wanted: string) =>
			numbers.formatToParts(-1234567.5).find(({ type }) => type === wanted)?.value ?? '';
		const marks = { decimal: markOf('decimal'), group: markOf('group') };
		fc.assert(
			fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(4), (digits, places) => {
				const value = digits / 10 ** places;
				expect(typed(numbers.format(value), marks)).toBe(String(value));
			})
		);
	});
});

describe('a sum typed into a field', () => {
	it.each([
		['16*20', '320'],
		['16 × 20', '320'],
		['16x20', '320'],
		['16 X 20', '320'],
		['16·20', '320'],
		['12÷5', '2.4'],
		['3-2', '1'],
		['3 −2', '1'],
		['2 + 3 * 4', '14'],
		['2*(3+4)', '14'],
		['2 * ( 3 + 4 )', '14'],
		['10 - 4 - 3', '3'],
		['24 / 4 / 2', '3'],
		['-2*3', '-6'],
		['2*(-3)', '-6'],
		['8/(-4)', '-2'],
		['$1,200 + $300', '1500'],
		['1.2k/12', '100'],
		['((((7))))', '7']
	])('%j comes to %s', (text, expected) => {
		expect(typed(text)).toBe(expected);
	});

	it('is worked out exactly, whatever the binary numbers would say', () => {
		expect(typed('0.1+0.2')).toBe('0.3');
		expect(typed('1.1*1.1*1.1')).toBe('1.331');
	});

	it('divides last, so that a year made of twelfths is whole again', () => {
		expect(typed('100/12*12')).toBe('100');
		expect(typed('1/3+1/3+1/3')).toBe('1');
		expect(typed('1-1/3-2/3')).toBe('0');
	});

	it('is cut where the finest price ends, when a division leaves a rest', () => {
		expect(typed('2/3')).toBe('0.666666666667');
		expect(typed('-1/3')).toBe('-0.333333333333');
	});

	it('follows the rules of arithmetic', () => {
		const part = fc.integer({ min: 1, max: 999 });
		fc.assert(
			fc.property(part, part, part, (a, b, c) => {
				const [x, y, z] = [String(a), String(b), String(c)];
				expect(typed(`${x} - ${y} * ${z}`)).toBe(String(a - b * c));
				expect(typed(`(${x} - ${y}) * ${z}`)).toBe(String((a - b) * c));
				expect(typed(`${x} / ${y} * ${y}`)).toBe(x);
			})
		);
	});
});
