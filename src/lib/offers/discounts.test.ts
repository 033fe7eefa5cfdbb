import { describe, expect, it } from 'vitest';
import { charged, costs, fee, lines, paid, seats, times } from '../../../tests/support/buying.ts';

const charges = [fee('100')];
const yearly = [fee('1200', { per: 'year' })];

describe('a discount in percent', () => {
	it('is a line of its own, every month or for so many', () => {
		expect(lines({ charges, terms: { discounts: [{ percent: '15' }] } }, 12)).toEqual([
			'fee: 100.00',
			'discount: -15.00'
		]);
		const terms = { discounts: [{ percent: '15', periods: 3 }] };
		expect(costs({ charges, terms })).toEqual([...times(3, '85.00'), ...times(9, '100.00')]);
	});

	it('is rounded once for all that recurs', () => {
		// (10.01 + 10.01) x 33.3 % = 6.66666 -> 6.67; by line it would be 2 x 3.33.
		const two = [fee('10.01'), fee('10.01', { id: 'second' })];
		const found = lines({ charges: two, terms: { discounts: [{ percent: '33.3' }] } }, 1);
		expect(found.at(-1)).toBe('discount: -6.67');
	});

	it('comes off a year as off a month, and counts years there', () => {
		// 1,200 less 20 % is 960, 80 a month, for two years.
		const terms = { discounts: [{ percent: '20', periods: 2 }] };
		const found = { charges: yearly, terms, months: 36 };
		expect(costs(found)).toEqual([...times(24, '80.00'), ...times(12, '100.00')]);
		expect([paid(found)[12], paid(found)[24]]).toEqual(['960.00', '1200.00']);
	});

	it('comes off the rest of the one before', () => {
		// 100 - 20 = 80, - 25 % = 60
		const terms = { discounts: [{ percent: '20' }, { percent: '25' }] };
		expect(lines({ charges, terms }, 1)).toEqual([
			'fee: 100.00',
			'discount: -20.00',
			'discount: -20.00'
		]);
	});

	it('comes off who joins within the year too, in its last month as in the others', () => {
		const terms = { discounts: [{ percent: '10' }] };
		const seatsOfYear = [seats('365', { per: 'year' })];
		const joining = (on: string) => [{ on, driver: 'providers' as const, to: '3' }];
		// 305 days from 2 March, and 11 from 21 December, less 10 %.
		const march = { charges: seatsOfYear, terms, changes: joining('2027-03-02') };
		const december = { charges: seatsOfYear, terms, changes: joining('2027-12-21') };
		expect([paid(march)[0], paid(march)[2]]).toEqual(['657.00', '274.50']);
		expect(paid(december)[11]).toBe('9.90');
	});
});

describe('a discount in money', () => {
	it('is never more than is owed', () => {
		const terms = { discounts: [{ amount: '130' }] };
		expect(costs({ charges, terms })).toEqual(times(12, '0.00'));
	});

	it('comes off every period, or off so many', () => {
		const terms = { discounts: [{ amount: '30', periods: 2 }] };
		expect(costs({ charges, terms }).slice(0, 3)).toEqual(['70.00', '70.00', '100.00']);
		const found = paid({ charges: yearly, terms, months: 36 });
		expect([found[0], found[12], found[24]]).toEqual(['1170.00', '1170.00', '1200.00']);
	});

	it('comes off every payment where an offer bills months and years, each in its own periods', () => {
		const both = [fee('50', { id: 'month' }), ...yearly];
		const off = (beside: object) => {
			const discounts = [{ amount: '30', ...beside }];
			const found = paid({ charges: both, terms: { discounts }, months: 36 });
			return [0, 1, 2, 12, 24].map((month) => found[month]);
		};
		// 50 - 30 = 20 a month, and 1,200 - 30 = 1,170 a year with the month it is paid in.
		expect(off({})).toEqual(['1190.00', '20.00', '20.00', '1190.00', '1190.00']);
		// Two months, and two years: 50 + 1,170 in the second, 50 + 1,200 in the third.
		expect(off({ periods: 2 })).toEqual(['1190.00', '20.00', '50.00', '1220.00', '1250.00']);
		// 30 in all, off the first month.
		expect(off({ once: true })).toEqual(['1220.00', '50.00', '50.00', '1250.00', '1250.00']);
	});

	it('comes off the year it is paid with, and not off what changes within', () => {
		const terms = { discounts: [{ amount: '30' }] };
		// 2 x 365 - 30, and 305 dollars for the days from 2 March
		const changes = [{ on: '2027-03-02', driver: 'providers' as const, to: '3' }];
		const joined = { charges: [seats('365', { per: 'year' })], terms, changes };
		expect(paid(joined).slice(0, 3)).toEqual(['700.00', '0.00', '305.00']);
	});

	it('given once keeps what is left for the next periods', () => {
		// 250: 100, 100, 50
		const terms = { discounts: [{ amount: '250', once: true as const }] };
		expect(costs({ charges, terms }).slice(0, 4)).toEqual(['0.00', '0.00', '50.00', '100.00']);
	});

	it('given once is lost with the periods it was given for', () => {
		const terms = { discounts: [{ amount: '250', once: true as const, periods: 2 }] };
		expect(costs({ charges, terms }).slice(0, 4)).toEqual(['0.00', '0.00', '100.00', '100.00']);
	});

	it('comes off a year once, though it has several lines', () => {
		const roles = charged(
			'roles',
			{
				kind: 'seat',
				seats: [
					{ meter: 'licensed-providers', price: '300' },
					{ meter: 'associates', price: '120' }
				]
			},
			{ per: 'year' }
		);
		// 600 + 120 - 60 = 660; and 250 in all: 470, then nothing is left.
		const each = { discounts: [{ amount: '60' }] };
		const once = { discounts: [{ amount: '250', once: true as const }] };
		expect(paid({ charges: [roles], terms: each })[0]).toBe('660.00');
		expect(paid({ charges: [roles], terms: once })[0]).toBe('470.00');
		const joined = [{ on: '2027-01-10', driver: 'providers' as const, to: '3' }];
		// The third provider: 300 x 356 / 365 = 292.6027, and no second 60.
		expect(paid({ charges: [roles], terms: each, changes: joined })[0]).toBe('952.60');
	});
});

describe('the periods of a discount', () => {
	it('are those that are billed: free months do not use them up', () => {
		const terms = {
			free: { months: 2, usage: 'free' as const },
			discounts: [{ percent: '50', periods: 3 }]
		};
		expect(costs({ charges, terms }).slice(0, 6)).toEqual([
			...times(2, '0.00'),
			...times(3, '50.00'),
			'100.00'
		]);
	});

	it('begin with the first bill', () => {
		const terms = { discounts: [{ percent: '50', periods: 2 }] };
		const later = [fee('100', { from: 4 })];
		expect(costs({ charges: later, terms }).slice(2, 7)).toEqual([
			'0.00',
			'50.00',
			'50.00',
			'100.00',
			'100.00'
		]);
		const year = [fee('1200', { per: 'year', from: 13 })];
		const found = paid({ charges: year, terms, months: 48 });
		expect([found[12], found[24], found[36]]).toEqual(['600.00', '600.00', '1200.00']);
	});
});
