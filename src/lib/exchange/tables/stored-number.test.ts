import { describe, expect, it } from 'vitest';
import { plainStored, shownAs, storedDay } from './stored-number.ts';

describe('a number as a workbook stores it', () => {
	it.each([
		['400', '400'],
		['-12.50', '-12.5'],
		['1.5E-2', '0.015'],
		['4E+2', '400'],
		['12.499999999999998', '12.5'],
		['1234567.1000000001', '1234567.1'],
		['0.33333333333333331', '0.333333333333'],
		['-1E-300', '0'],
		['0', '0'],
		['00', '0'],
		['1E+17', '100000000000000000'],
		['1E+18', undefined],
		['1E+300', undefined],
		['Infinity', undefined],
		['NaN', undefined],
		['', undefined],
		['0x10', undefined]
	])('%s is %s', (stored, plain) => {
		expect(plainStored(stored)).toBe(plain);
	});
});

describe('a stored day', () => {
	it.each([
		['46388', false, '2027-01-01'],
		['46388.99', false, '2027-01-01'],
		['61', false, '1900-03-01'],
		['60', false, undefined],
		['0', true, '1904-01-01'],
		['110001', false, undefined],
		['-1', false, undefined]
	])('%s (from 1904: %s) is %s', (serial, since1904, day) => {
		expect(storedDay(serial, since1904)).toBe(day);
	});

	it.each([
		[14, undefined, 'day'],
		[45, undefined, 'time'],
		[2, undefined, 'number'],
		[164, 'yyyy\\-mm\\-dd', 'day'],
		[165, '[$-409]mmm yy;@', 'day'],
		[166, '[h]:mm', 'time'],
		[167, '#,##0.00" days"', 'number'],
		[168, '[Red]0.0\\d', 'number'],
		[169, 'General', 'number']
	])('a format %d %s shows it as a %s', (id, code, shown) => {
		expect(shownAs(id, code)).toBe(shown);
	});
});
