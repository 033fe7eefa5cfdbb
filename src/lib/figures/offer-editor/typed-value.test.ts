import { describe, expect, it } from 'vitest';
import { typedValue } from './typed-value.ts';

const price = { of: 'amount', mayBeUnknown: true } as const;
const value = (text: string, isOptional = false) => typedValue(price, isOptional, text).value;

describe('a price that is typed', () => {
	it.each([
		['112.50', '112.50'],
		[' $1,200 ', '1200'],
		['16*20', '320'],
		['12,50', '12.5'],
		['0,035', '0.035'],
		['1.234,5', '1234.5'],
		['0.000000000001', '0.000000000001'],
		['0.1+0.2', '0.3'],
		['100/3', '33.333333333333'],
		['?', 'unknown']
	])('%j is %s', (text, expected) => {
		expect(typedValue(price, false, text)).toEqual({ value: expected, isReadable: true });
	});

	it('is kept as it is where it does not read', () => {
		expect(typedValue(price, false, 'ask them')).toEqual({ value: 'ask them', isReadable: false });
	});

	it('is left out when it may be, and missing when it may not', () => {
		expect(value('', true)).toBeUndefined();
		expect(value('')).toBe('');
	});

	it('is not rounded: finer than a price can be stays for somebody to mend', () => {
		expect(value('0.000000000001*0.5')).toBe('0.0000000000005');
	});
});

describe('other numbers', () => {
	it('an end that is empty is open', () => {
		const end = { of: 'end', mayBeUnknown: false } as const;
		expect(typedValue(end, false, '').value).toBeNull();
		expect(typedValue(end, false, '1,000').value).toBe('1000');
	});

	it('a whole number is one in the document', () => {
		const months = { of: 'whole', mayBeUnknown: false } as const;
		expect(typedValue(months, false, '12').value).toBe(12);
		expect(typedValue(months, false, '?')).toEqual({ value: '?', isReadable: false });
	});
});
