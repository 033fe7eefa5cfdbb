import { describe, expect, it } from 'vitest';
import {
	billIn,
	costs,
	fee,
	forecastOf,
	inMoney,
	lines,
	paid,
	seats,
	times
} from '../../../tests/support/buying.ts';

/** The sum of amounts given as text, in cents. */
function cents(found: readonly string[]): number {
	return found.reduce((total, text) => total + Math.round(Number(text) * 100), 0);
}

describe('a price for a year', () => {
	it('is paid once and shared out over its months', () => {
		// 99 / 12 = 8.25
		const yearly = { charges: [fee('99', { per: 'year' })], months: 24 };
		expect(costs(yearly)).toEqual(times(24, '8.25'));
		expect(paid(yearly)).toEqual(['99.00', ...times(11, '0.00'), '99.00', ...times(11, '0.00')]);
	});

	it('loses no cent to the sharing', () => {
		// 100 / 12 = 8.3333...: up to each month 8.33, 16.67, 25.00, 33.33 ...
		const yearly = { charges: [fee('100', { per: 'year' })] };
		const found = costs(yearly);
		expect(found).toEqual(Array(4).fill(['8.33', '8.34', '8.33']).flat());
		expect(cents(found)).toBe(10_000);
	});

	it.each(['0.01', '0.11', '1', '7.77', '1000000.05'])('of %s adds up', (price) => {
		const found = costs({ charges: [fee(price, { per: 'year' })] });
		expect(cents(found)).toBe(cents([price]));
	});

	it('is rounded before it is shared out, not after', () => {
		// 10.125 a year is a bill of 10.13; shared out 0.84, 0.85, 0.84 ...: 10.13 in all.
		const yearly = { charges: [fee('10.125', { per: 'year' })] };
		expect(paid(yearly)[0]).toBe('10.13');
		expect(cents(costs(yearly))).toBe(1_013);
	});

	it('reaches beyond the horizon, and says by how much', () => {
		// 14 months: the second year's 120 pays for 2 of its months, 100 lie ahead.
		const { total, paidAhead } = forecastOf({
			charges: [fee('120', { per: 'year' })],
			months: 14
		});
		expect([total, paidAhead].map((amount) => inMoney(amount))).toEqual(['140.00', '100.00']);
	});

	it('begins when its charge does', () => {
		const yearly = { charges: [fee('120', { per: 'year', from: 4 })], months: 16 };
		expect(costs(yearly)).toEqual([...times(3, '0.00'), ...times(13, '10.00')]);
		expect([paid(yearly)[3], paid(yearly)[15]]).toEqual(['120.00', '120.00']);
	});

	it('stands on every bill with its share, and with the payment on one', () => {
		const yearly = { charges: [fee('120', { per: 'year' })] };
		expect(lines(yearly, 1)).toEqual(['fee: 10.00 (paid 120.00)']);
		expect(lines(yearly, 2)).toEqual(['fee: 10.00 (paid 0.00)']);
		expect(billIn(yearly, 2).lines[0]?.span).toBe(12);
	});
});

describe('seats paid for a year', () => {
	const yearly = { charges: [seats('365', { per: 'year' })], months: 24 };
	// 2027 has 365 days: a seat is a dollar a day.
	const hired = [{ on: '2027-03-02', driver: 'providers' as const, to: '3' }];
	const left = [{ on: '2027-03-02', driver: 'providers' as const, to: '1' }];
	const rules = (
		proration: 'day' | 'thirty-day-month' | 'none' | 'paid-to-period-end',
		removal: 'credit' | 'no-credit' = 'credit'
	) => ({ changes: { proration, removal } });

	it.each([
		// 2 March to 31 December: 365 - 31 - 28 - 1 = 305 days
		['day', '305.00'],
		// 29 of March's 30 days and nine more months: 365 x 299 / 360 = 303.1527...
		['thirty-day-month', '303.15'],
		['paid-to-period-end', '365.00']
	] as const)('pay for who joins to the end of the year: %s', (proration, expected) => {
		const joined = { ...yearly, terms: rules(proration), changes: hired };
		expect(paid(joined).slice(0, 4)).toEqual(['730.00', '0.00', expected, '0.00']);
		// The year after begins with three.
		expect(paid(joined)[12]).toBe('1095.00');
	});

	it('share out what is paid for who joins over the months that are left', () => {
		const joined = { ...yearly, changes: hired };
		// 730 / 12 = 60.83, 60.84, 60.83; 305 / 10 = 30.50
		expect(costs(joined).slice(0, 4)).toEqual(['60.83', '60.84', '91.33', '91.33']);
		expect(cents(costs(joined).slice(0, 12))).toBe(73_000 + 30_500);
		expect(lines(joined, 3)).toEqual([
			'seats: 60.83 (paid 0.00)',
			'added seats from day 2: 30.50 (paid 305.00)'
		]);
	});

	it('wait for the next year where nothing is prorated', () => {
		const joined = { ...yearly, terms: rules('none'), changes: hired };
		expect(paid(joined)).toEqual(['730.00', ...times(11, '0.00'), '1095.00', ...times(11, '0.00')]);
	});

	it.each([
		['day', 'credit', '-305.00'],
		['thirty-day-month', 'credit', '-303.15'],
		['day', 'no-credit', '0.00'],
		['none', 'credit', '0.00'],
		['paid-to-period-end', 'credit', '0.00']
	] as const)('give back for who leaves: %s, %s', (proration, removal, expected) => {
		const gone = { ...yearly, terms: rules(proration, removal), changes: left };
		expect(paid(gone)[2]).toBe(expected);
		expect(paid(gone)[12]).toBe('365.00');
	});

	it('cost nothing more for who follows somebody whose seat is paid', () => {
		const terms = rules('day', 'no-credit');
		const replaced = [...left, { on: '2027-06-10', driver: 'providers' as const, to: '2' }];
		expect(paid({ ...yearly, terms, changes: replaced }).slice(0, 12)).toEqual([
			'730.00',
			...times(11, '0.00')
		]);
	});

	it('are paid anew for who follows somebody whose seat was given back', () => {
		const replaced = [...left, { on: '2027-12-30', driver: 'providers' as const, to: '2' }];
		const found = paid({ ...yearly, changes: replaced });
		expect([found[2], found[11]]).toEqual(['-305.00', '2.00']);
	});

	it('change on the first of a month without a day on the bill', () => {
		const april = [{ on: '2027-04-01', driver: 'providers' as const, to: '3' }];
		// 365 - 31 - 28 - 31 = 275, over nine months
		expect(lines({ ...yearly, changes: april }, 4)).toEqual([
			'seats: 60.83 (paid 0.00)',
			'added seats: 30.56 (paid 275.00)'
		]);
	});

	it('have no price in the rest of the year once there are more than are sold', () => {
		const meter = 'licensed-providers';
		const stairs = [{ upTo: ['2'], flat: '600' }];
		const sides = { boundary: 'inclusive', zeroUsage: 'billed', beyond: 'not-sold' } as const;
		const plan = {
			...fee('0', { per: 'year' }),
			charge: { kind: 'stairstep' as const, meters: [meter], stairs, ...sides }
		};
		const grown = { charges: [plan], changes: hired };
		expect(costs(grown)).toEqual(['50.00', '50.00', ...times(10, 'not priced')]);
		expect(billIn(grown, 12).obstacles).toMatchObject([{ reason: 'not-sold-beyond' }]);
	});
});
