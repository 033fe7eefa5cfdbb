import { describe, expect, it } from 'vitest';
import { billIn, charged, fee, seats, type Buying } from '../../../tests/support/buying.ts';
import { told } from '../../../tests/support/working.ts';

describe('the working of a price that is not the listed one', () => {
	const toldIn = (buying: Buying, month: number) =>
		billIn(buying, month).lines.map(({ steps: all }) => told(all));
	const rises = { uplift: { percent: '10', everyMonths: 12 } };

	it('tells for which day it was announced, and whether a lock held it up', () => {
		const announced = [{ on: '2027-03-15', prices: ['60'] }];
		const charges = [fee('50', { announced })];
		expect([3, 4].map((month) => toldIn({ charges }, month))).toEqual([
			[['flat 50 (price 0)']],
			[['price 0 announced for 2027-03-15, locked until never', 'flat 60 (price 0)']]
		]);
		const locked = { charges, terms: { lockedUntil: '2027-08-01' } };
		expect([3, 4, 7, 8].map((month) => toldIn(locked, month))).toEqual([
			[['flat 50 (price 0)']],
			[['price 0 locked until 2027-08-01', 'flat 50 (price 0)']],
			[['price 0 locked until 2027-08-01', 'flat 50 (price 0)']],
			[['price 0 announced for 2027-03-15, locked until 2027-08-01', 'flat 60 (price 0)']]
		]);
	});

	it('tells how often it was raised, and from what', () => {
		const charges = [fee('100')];
		const raised = (lock = {}) => ({ charges, terms: { ...rises, ...lock }, months: 36 });
		expect([12, 13, 25].map((month) => toldIn(raised(), month))).toEqual([
			[['flat 100 (price 0)']],
			[['price 0 raised 1 x 10 % from 100', 'flat 110 (price 0)']],
			[['price 0 raised 2 x 10 % from 100', 'flat 121 (price 0)']]
		]);
		// The first renewal passes under the lock.
		const locked = raised({ lockedUntil: '2028-01-02' });
		expect([13, 25].map((month) => toldIn(locked, month))).toEqual([
			[['price 0 locked until 2028-01-02', 'flat 100 (price 0)']],
			[['price 0 raised 1 x 10 % from 100', 'flat 110 (price 0)']]
		]);
	});

	it('tells of an announced price that rose from there', () => {
		const announced = [{ on: '2027-12-01', prices: ['200'] }];
		const rising = { charges: [fee('100', { announced })], terms: rises, months: 24 };
		expect(toldIn(rising, 13)).toEqual([
			[
				'price 0 announced for 2027-12-01, locked until never',
				'price 0 raised 1 x 10 % from 200',
				'flat 220 (price 0)'
			]
		]);
	});

	it('tells it of the prices a line uses, before it first uses each', () => {
		const cards = charged('cards', {
			kind: 'percentage',
			of: [{ amount: 'encounters', transactions: 'encounters' }],
			rate: '2.90',
			fixed: '0.30'
		});
		// Percentages do not rise, nor does what is nothing: 600 x 2.9 % and 600 x 0.33.
		const rising = { charges: [cards, fee('0')], terms: rises, months: 24 };
		expect(toldIn(rising, 13)).toEqual([
			[
				'encounters: 600',
				'encounters: 600',
				'2.9 % of 600 = 17.4 (price 0)',
				'price 1 raised 1 x 10 % from 0.3',
				'600 x 0.33 = 198 (price 1)'
			],
			['flat 0 (price 0)']
		]);
	});

	it('leaves how much was counted on the bill, and an announced price nobody knows unknown', () => {
		const announced = [{ on: '2027-02-01', prices: ['unknown'] }];
		const [line] = billIn({ charges: [seats('30', { announced })] }, 2).lines;
		expect(line?.quantity).toEqual({ digits: 2000, places: 3 });
		expect(line && told(line.steps)).toEqual([
			'licensed-providers: 2',
			'price 0 announced for 2027-02-01, locked until never',
			'price 0 is unknown'
		]);
	});
});
