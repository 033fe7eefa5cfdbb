import { describe, expect, it } from 'vitest';
import { toText } from '#decimal';
import { readMoment } from './moment.ts';

const seconds = (text: string) => {
	const moment = readMoment(text);
	return moment && toText(moment);
};

describe('a moment', () => {
	it('is read in seconds since 1970 began', () => {
		expect(seconds('1970-01-01')).toBe('0');
		expect(seconds('1970-01-02T00:00:01Z')).toBe('86401');
		expect(seconds('2027-03-15T12:30:00Z')).toBe(String(Date.UTC(2027, 2, 15, 12, 30) / 1000));
		expect(seconds('1969-12-31T23:59:59Z')).toBe('-1');
	});

	it('is the same however it is written', () => {
		const same = ['2027-03-15T12:30:00Z', '2027-03-15 12:30', '2027-03-15T12:30:00.000'];
		const elsewhere = ['2027-03-15T14:30:00+02:00', '2027-03-15T07:00:00-05:30'];
		expect(new Set([...same, ...elsewhere].map(seconds)).size).toBe(1);
	});

	it('may be as fine as a nanosecond', () => {
		expect(seconds('1970-01-01T00:00:00.000000001Z')).toBe('0.000000001');
	});

	it.each([
		'',
		'soon',
		'2027-02-30',
		'2027-02-30T12:00:00Z',
		'2027-02-03T24:00:00Z',
		'2027-02-03T12:60:00Z',
		'2027-02-03T12:00:60Z',
		'2027-02-03T12Z',
		'2027-02-03T',
		'2027-02-03T12:00:00+2',
		'2027-02-03T12:00:00Z and more'
	])('is not read from "%s"', (text) => {
		expect(readMoment(text)).toBeUndefined();
	});
});
