import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn, firstDay, monthOf, readDay, readMonth } from '#calendar';

const millisecondsPerDay = 86_400_000;
const first = Date.UTC(1900, 0, 1) / millisecondsPerDay;
const last = Date.UTC(2199, 11, 31) / millisecondsPerDay;

/** As the machine's own calendar writes it: "2027-03-15". */
function written(day: number): string {
	return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

describe('a day', () => {
	it.each([
		['1970-01-01', 0],
		['1969-12-31', -1],
		['1970-02-01', 31],
		['2000-02-29', 11_016],
		['2000-03-01', 11_017],
		['2027-01-01', 20_819],
		['9999-12-31', 2_932_896]
	])('%s is day %d', (text, day) => {
		expect(readDay(text)).toBe(day);
	});

	it('is counted as every calendar counts, leap years and all', () => {
		const wrong = [];
		for (let day = first; day <= last; day += 1) {
			const text = written(day);
			const isRight = readDay(text) === day && monthOf(day) === readMonth(text.slice(0, 7));
			if (!isRight) wrong.push(text);
		}
		expect(wrong).toEqual([]);
		expect([written(first), written(last)]).toEqual(['1900-01-01', '2199-12-31']);
	});

	it.each([
		'2027-02-29',
		'1900-02-29',
		'2100-02-29',
		'2027-04-31',
		'2027-00-10',
		'2027-13-01',
		'2027-01-00',
		'2027-01-32',
		'2027-1-1',
		'27-01-01',
		'2027-01',
		'2027-01-01T00:00',
		' 2027-01-01',
		'12027-01-01',
		'2027/01/01',
		''
	])('%j is none', (text) => {
		expect(readDay(text)).toBeUndefined();
	});
});

describe('a month', () => {
	it.each([
		['1970-01', 1970 * 12],
		['2027-12', 2027 * 12 + 11],
		['2000-02', 2000 * 12 + 1],
		['0000-01', 0]
	])('%s is the month %d', (text, month) => {
		expect(readMonth(text)).toBe(month);
	});

	it.each(['2027-00', '2027-13', '2027-1', '27-01', '2027', '2027-01-01', ' 2027-01', '12027-01'])(
		'%j is none',
		(text) => {
			expect(readMonth(text)).toBeUndefined();
		}
	);

	it.each([
		['2027-01', 31],
		['2027-02', 28],
		['2028-02', 29],
		['2000-02', 29],
		['1900-02', 28],
		['2100-02', 28],
		['2027-04', 30],
		['2027-12', 31]
	])('%s has %d days', (text, days) => {
		expect(daysIn(readMonth(text) ?? 0)).toBe(days);
	});

	it('begins where the one before ends, from the year 0 to the year 9999', () => {
		const months = fc.integer({ min: 0, max: 9_999 * 12 });
		fc.assert(
			fc.property(months, fc.nat(30), (month, after) => {
				const days = daysIn(month);
				expect([28, 29, 30, 31]).toContain(days);
				expect(firstDay(month) + days).toBe(firstDay(month + 1));
				expect(monthOf(firstDay(month) + Math.min(after, days - 1))).toBe(month);
			}),
			{ numRuns: 500 }
		);
	});
});
