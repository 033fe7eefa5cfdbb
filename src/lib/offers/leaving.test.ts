import { describe, expect, it } from 'vitest';
import {
	charged,
	costs,
	fee,
	forecastOf,
	lines,
	obstacles,
	paid,
	seats,
	times
} from '../../../tests/support/buying.ts';

describe('an offer that is left', () => {
	it('costs nothing after its last month, and has no lines', () => {
		const left = { charges: [fee('100')], leaves: 5 };
		expect(costs(left)).toEqual([...times(5, '100.00'), ...times(7, '0.00')]);
		expect(lines(left, 6)).toEqual([]);
	});

	it('lets what is left of a paid year fall to its last month', () => {
		// 1,200 for a year, 100 a month; left after April, the other eight months are lost.
		const left = { charges: [fee('1200', { per: 'year' })], leaves: 4, months: 24 };
		expect(paid(left)).toEqual(['1200.00', ...times(23, '0.00')]);
		expect(costs(left)).toEqual([...times(3, '100.00'), '900.00', ...times(20, '0.00')]);
		expect(forecastOf(left).paidAhead).toBe(0);
		expect(lines(left, 4)).toEqual(['fee: 900.00 (paid 0.00)']);
		expect(lines(left, 5)).toEqual([]);
	});

	it('lets what was paid for who joined fall there too', () => {
		// 305 dollars for the days from 2 March; 30.50 for March and the rest for April.
		const changes = [{ on: '2027-03-02', driver: 'providers' as const, to: '3' }];
		const left = { charges: [seats('365', { per: 'year' })], changes, leaves: 4 };
		// 730 / 12: 60.83, 60.84, 60.83, and 730 - 182.50 = 547.50
		expect(costs(left).slice(0, 5)).toEqual(['60.83', '60.84', '91.33', '822.00', '0.00']);
	});

	it('is paid by nobody who joins later in its year', () => {
		const changes = [{ on: '2027-08-02', driver: 'providers' as const, to: '3' }];
		const left = { charges: [seats('365', { per: 'year' })], changes, leaves: 4 };
		expect(paid(left).slice(1)).toEqual(times(11, '0.00'));
	});

	it('is asked nothing more: limits and unknown prices no longer matter', () => {
		const charges = [fee('10', { until: 3 }), fee('unknown', { id: 'after', from: 4 })];
		const limits = [{ meter: 'licensed-providers', most: '2' }];
		const changes = [{ on: '2027-06-01', driver: 'providers' as const, to: '9' }];
		const left = { charges, limits, changes, leaves: 3 };
		expect(costs(left)).toEqual([...times(3, '10.00'), ...times(9, '0.00')]);
		expect(obstacles(left, 6)).toEqual([]);
	});
});

describe('leaving before a contract is over', () => {
	const contract = (months: number, owed: string) => ({ contract: { months, owed } });

	it.each([
		// Seven months of 100
		['100', '800.00'],
		['50', '450.00'],
		['33.33', '333.31'],
		['0', '100.00']
	])('owes %s percent of what would have recurred', (owed, expected) => {
		const left = { charges: [fee('100')], terms: contract(12, owed), leaves: 5 };
		expect(costs(left)).toEqual([...times(4, '100.00'), expected, ...times(7, '0.00')]);
	});

	it('is a line of its own', () => {
		const left = { charges: [fee('100')], terms: contract(12, '50'), leaves: 5 };
		expect(lines(left, 5)).toEqual(['fee: 100.00', 'leaving: 350.00']);
	});

	it.each([12, 13])('owes nothing when it is over, or would be beyond month %d', (leaves) => {
		const left = { charges: [fee('100')], terms: contract(12, '100'), leaves, months: 24 };
		expect(costs(left).slice(11, 14)).toEqual([
			'100.00',
			leaves === 13 ? '100.00' : '0.00',
			'0.00'
		]);
	});

	it('looks beyond the horizon', () => {
		// Left after 6 of 36 months: 30 x 100
		const left = { charges: [fee('100')], terms: contract(36, '100'), leaves: 6 };
		expect(costs(left)[5]).toBe('3100.00');
	});

	it('has people and rises of prices beyond the horizon too', () => {
		// 2 x 31.00: six months of 62.00, twelve of 68.20, twelve of 75.02 (37.51 each)
		const terms = { ...contract(36, '100'), uplift: { percent: '10', everyMonths: 12 } };
		const left = { charges: [seats('31.00')], terms, leaves: 6 };
		expect(lines(left, 6)).toEqual(['seats: 62.00', 'leaving: 2090.64']);
	});

	it('owes the prices that would have come, not those of the last month', () => {
		// Two free months, 50 until June, then 100: left after February, 4 x 50 + 6 x 100 = 800.
		const charges = [fee('50', { id: 'first', until: 6 }), fee('100', { from: 7 })];
		const terms = { ...contract(12, '100'), free: { months: 2, usage: 'free' as const } };
		expect(costs({ charges, terms, leaves: 2 }).slice(0, 3)).toEqual(['0.00', '800.00', '0.00']);
	});

	it('owes for those who would have been there', () => {
		// Two at 31 until May, three from June on: 2 x 62 + 7 x 93 = 775
		const changes = [{ on: '2027-06-01', driver: 'providers' as const, to: '3' }];
		const left = { charges: [seats('31')], changes, terms: contract(12, '100'), leaves: 3 };
		expect(lines(left, 3)).toEqual(['seats: 62.00', 'leaving: 775.00']);
	});

	it('owes the years not yet paid, at their price less their discount', () => {
		// Two more years of 1,200.00: 1,260.00 and 1,323.00 after rises of 5 %, less 10 %: 2,324.70
		const left = {
			charges: [fee('1200.00', { per: 'year' })],
			terms: {
				...contract(36, '100'),
				discounts: [{ percent: '10' }],
				uplift: { percent: '5', everyMonths: 12 }
			},
			leaves: 4,
			months: 36
		};
		// What is left of the first year: 1,080 less three times 90
		expect(costs(left).slice(0, 5)).toEqual(['90.00', '90.00', '90.00', '3134.70', '0.00']);
		expect(lines(left, 4)).toContain('leaving: 2324.70');
	});

	it('owes nothing for what is paid once', () => {
		const setUp = charged('set-up', { kind: 'one-time', price: '500' });
		const training = charged('training', { kind: 'one-time', price: '300' }, { from: 8 });
		const left = { charges: [fee('100'), setUp, training], terms: contract(12, '100'), leaves: 5 };
		expect(costs(left)[4]).toBe('800.00');
	});

	it('owes nobody knows what when nobody knows what would have come', () => {
		const charges = [fee('100', { until: 6 }), fee('unknown', { id: 'after', from: 7 })];
		const left = { charges, terms: contract(12, '100'), leaves: 5 };
		expect(costs(left).slice(3, 6)).toEqual(['100.00', 'not priced', '0.00']);
		expect(obstacles(left, 5)).toMatchObject([{ offer: 'offer', reason: 'unknown-price' }]);
	});

	it('settles a commitment at once', () => {
		// 300 of 1,000 are spent
		const terms = { committed: { amount: '1000', months: 12 } };
		const left = { charges: [fee('100')], terms, leaves: 3 };
		expect(lines(left, 3)).toEqual(['fee: 100.00', 'committed: 700.00']);
		// What the contract still asks for, nine months of 100, counts towards the 1,000.
		const bound = { ...left, terms: { ...terms, ...contract(12, '100') } };
		expect(lines(bound, 3)).toEqual(['fee: 100.00', 'leaving: 900.00']);
	});
});
