import { describe, expect, it } from 'vitest';
import {
	charged,
	costs,
	fee,
	lines,
	obstacles,
	paid,
	seats,
	times
} from '../../../tests/support/buying.ts';

describe('an introductory price', () => {
	it('holds to its last month, and the list price from the next', () => {
		const charges = [
			fee('49', { id: 'first', until: 3 }),
			fee('99', { id: 'then', from: 4, until: 6 }),
			fee('120', { id: 'later', from: 7 })
		];
		expect(costs({ charges })).toEqual([
			...times(3, '49.00'),
			...times(3, '99.00'),
			...times(6, '120.00')
		]);
	});

	it('shows only the line that is charged', () => {
		const charges = [fee('49', { id: 'first', until: 3 }), fee('99', { id: 'then', from: 4 })];
		expect(lines({ charges }, 3)).toEqual(['first: 49.00']);
		expect(lines({ charges }, 4)).toEqual(['then: 99.00']);
	});

	it('may end in a price nobody knows', () => {
		const charges = [
			fee('0', { id: 'pilot', until: 12 }),
			fee('unknown', { id: 'after', from: 13 })
		];
		const pilot = { charges, months: 14 };
		expect(costs(pilot)).toEqual([...times(12, '0.00'), ...times(2, 'not priced')]);
		expect(obstacles(pilot, 12)).toEqual([]);
		expect(obstacles(pilot, 13)).toEqual([
			{ reason: 'unknown-price', offer: 'offer', charge: 'after', price: 0 }
		]);
	});

	it('that is over and followed by nothing costs nothing more', () => {
		expect(costs({ charges: [fee('80', { until: 2 })] })).toEqual([
			...times(2, '80.00'),
			...times(10, '0.00')
		]);
		expect(lines({ charges: [fee('80', { until: 2 })] }, 3)).toEqual([]);
	});

	it('may last one month, or begin after the horizon', () => {
		const charges = [fee('5', { from: 2, until: 2 }), fee('9', { id: 'never', from: 13 })];
		expect(costs({ charges }).slice(0, 3)).toEqual(['0.00', '5.00', '0.00']);
	});

	it('leaves no minimum to be paid when it is over', () => {
		const terms = { minimum: '60' };
		expect(costs({ charges: [fee('50', { from: 2, until: 3 })], terms }).slice(0, 5)).toEqual([
			'0.00',
			'60.00',
			'60.00',
			'0.00',
			'0.00'
		]);
	});

	it('does not hold for who joins after it', () => {
		// 2 at 10 until March, then 3 at 20: the third joined on 1 March.
		const charges = [
			charged('first', {
				kind: 'seat',
				seats: [{ meter: 'licensed-providers', price: '10' }]
			}),
			seats('20', { from: 4 })
		].map((charge) => (charge.id === 'first' ? { ...charge, until: 3 } : charge));
		const changes = [{ on: '2027-03-01', driver: 'providers' as const, to: '3' }];
		expect(costs({ charges, changes }).slice(1, 4)).toEqual(['20.00', '30.00', '60.00']);
	});
});

describe('what is paid once', () => {
	const setUp = charged('set-up', { kind: 'one-time', price: '499.99' });

	it('is paid in the first month, whole', () => {
		expect(costs({ charges: [fee('24.95'), setUp] }).slice(0, 3)).toEqual([
			'524.94',
			'24.95',
			'24.95'
		]);
	});

	it('is paid in the month it is asked for', () => {
		const charges = [charged('training', { kind: 'one-time', price: '300' }, { from: 4 })];
		expect(costs({ charges }).slice(2, 5)).toEqual(['0.00', '300.00', '0.00']);
	});

	it('may be for each, and those who come later pay nothing', () => {
		const meter = 'licensed-providers';
		const charges = [charged('set-up', { kind: 'one-time', meter, price: '100' })];
		const changes = [{ on: '2027-01-16', driver: 'providers' as const, to: '5' }];
		expect(costs({ charges, changes }).slice(0, 2)).toEqual(['200.00', '0.00']);
	});

	it('is not shared out, though the price list calls it yearly', () => {
		const once = charged('set-up', { kind: 'one-time', price: '120' }, { per: 'year' });
		expect(costs({ charges: [once] }).slice(0, 2)).toEqual(['120.00', '0.00']);
	});

	it('is in no discount, minimum, maximum, credit or commitment', () => {
		const terms = {
			discounts: [{ percent: '50' }],
			minimum: '40',
			maximum: '45',
			credit: '10',
			committed: { amount: '40', months: 1 }
		};
		// 100 less 50 % is 50, at most 45, less 10 of credit is 35; 5 are missing to 40. And 499.99.
		expect(paid({ charges: [fee('100'), setUp], terms })[0]).toBe('539.99');
	});
});

describe('a phase that ends within a year paid ahead', () => {
	it('pays the days until then', () => {
		// 18 months: 365.00 for the first year; for January to June of the leap year 365 x 182 / 366.
		const charges = [fee('365', { per: 'year', until: 18 })];
		const found = paid({ charges, months: 36 });
		expect([found[0], found[12], found[24]]).toEqual(['365.00', '181.50', '0.00']);
		// 181.50 / 6 = 30.25
		expect(costs({ charges, months: 36 }).slice(11, 19)).toEqual([
			'30.42',
			...times(6, '30.25'),
			'0.00'
		]);
	});

	it('is nothing to who joins after it', () => {
		// From 2 March to the end of June are 121 of 365 days: who joins in August pays nothing.
		const joining = (on: string) => [{ on, driver: 'providers' as const, to: '3' }];
		const halfYear = { charges: [seats('365', { per: 'year', until: 6 })] };
		expect(paid({ ...halfYear, changes: joining('2027-03-02') })[2]).toBe('121.00');
		expect(paid({ ...halfYear, changes: joining('2027-08-02') }).slice(1)).toEqual(
			times(11, '0.00')
		);
	});
});
