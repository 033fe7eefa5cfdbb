import { describe, expect, it } from 'vitest';
import { cliffs } from '#insight';
import {
	charged,
	fee,
	inMoney,
	scenarioOf,
	seats,
	type Buying
} from '../../../../tests/support/buying.ts';

// Two providers, one associate, two admins; 600 visits and 1,200 messages a month.

/** "month 4, day 1: paid-ahead 120.00" */
function told(buying: Buying): string[] {
	return cliffs(scenarioOf(buying)).map(
		({ month, day, kind, amount }) => `month ${month}, day ${day}: ${kind} ${inMoney(amount)}`
	);
}

const hired = { on: '2027-05-01', driver: 'providers' as const, to: '3' };

describe('a cliff', () => {
	it('is none where nothing happens, nor where one more costs as much as the one before', () => {
		expect(told({ charges: [fee('100')] })).toEqual([]);
		expect(told({ charges: [seats('50')], changes: [hired] })).toEqual([]);
	});

	it('is the first seat beyond those included, with what it costs in a whole month', () => {
		const included = charged('seats', {
			kind: 'seat',
			seats: [{ meter: 'licensed-providers', price: '29', included: '2' }]
		});
		expect(told({ charges: [included], changes: [hired] })).toEqual([
			'month 5, day 1: included-used-up 29.00'
		]);
		const inMonth = { ...hired, on: '2027-05-17' };
		expect(told({ charges: [included], changes: [inMonth] })).toEqual([
			'month 5, day 17: included-used-up 29.00'
		]);
		const four = { ...hired, on: '2027-07-01', to: '4' };
		expect(told({ charges: [included], changes: [hired, four] })).toEqual([
			'month 5, day 1: included-used-up 29.00'
		]);
	});

	it('is a dearer tier, and not a cheaper one', () => {
		const stairs = (first: string, second: string) =>
			charged('plan', {
				kind: 'stairstep',
				meters: ['licensed-providers'],
				stairs: [
					{ upTo: ['2'], flat: first },
					{ upTo: [null], flat: second }
				],
				boundary: 'inclusive',
				zeroUsage: 'billed'
			});
		expect(told({ charges: [stairs('99', '249')], changes: [hired] })).toEqual([
			'month 5, day 1: tier-reached 150.00'
		]);
		expect(told({ charges: [stairs('99', '49')], changes: [hired] })).toEqual([]);
	});

	it('is the end of a trial, of a first price and of a discount', () => {
		const trial = { free: { days: 40, usage: 'free' as const } };
		expect(told({ charges: [fee('100')], terms: trial })).toEqual([
			// 31 days of January and 9 of February
			'month 2, day 10: introduction-ends 100.00'
		]);
		const phases = [fee('19', { until: 3 }), fee('49', { id: 'then', from: 4 })];
		expect(told({ charges: phases })).toEqual(['month 4, day 1: introduction-ends 30.00']);
		const discounts = [{ percent: '25', periods: 6 }];
		expect(told({ charges: [fee('100')], terms: { discounts } })).toEqual([
			'month 7, day 1: introduction-ends 25.00'
		]);
	});

	it('is every payment for a year ahead', () => {
		expect(told({ charges: [fee('1200', { per: 'year' })], months: 30 })).toEqual([
			'month 1, day 1: paid-ahead 1200.00',
			'month 13, day 1: paid-ahead 1200.00',
			'month 25, day 1: paid-ahead 1200.00'
		]);
	});

	it('is no payment for what is not sold any more', () => {
		const limits = [{ meter: 'licensed-providers', most: '2' }];
		const changes = [{ ...hired, on: '2027-10-01' }];
		expect(told({ charges: [fee('1200', { per: 'year' })], limits, changes, months: 24 })).toEqual([
			'month 1, day 1: paid-ahead 1200.00',
			'month 10, day 1: limit-reached not priced'
		]);
	});

	it('is a renewal at a higher price, and an announced one', () => {
		const uplift = { percent: '10', everyMonths: 12 };
		expect(told({ charges: [fee('100'), seats('50.00')], terms: { uplift }, months: 25 })).toEqual([
			// 10 and 2 x 5; then 11 and 2 x 5.50
			'month 13, day 1: renewal-uplift 20.00',
			'month 25, day 1: renewal-uplift 22.00'
		]);
		const announced = [{ on: '2027-06-15', prices: ['120'] }];
		expect(told({ charges: [fee('100', { announced })] })).toEqual([
			'month 7, day 1: announced-price 20.00'
		]);
	});

	it('is a minimum that is not reached, once for as long as it is missed', () => {
		expect(told({ charges: [fee('80')], terms: { minimum: '100' } })).toEqual([
			'month 1, day 1: minimum-not-reached 20.00'
		]);
		const committed = { amount: '600', months: 6 };
		expect(told({ charges: [fee('80')], terms: { committed } })).toEqual([
			// 6 x 80 = 480 of 600
			'month 6, day 1: minimum-not-reached 120.00',
			'month 12, day 1: minimum-not-reached 120.00'
		]);
	});

	it('is a price nobody knows from some month on', () => {
		const charges = [fee('19', { until: 3 }), fee('unknown', { id: 'then', from: 4 })];
		expect(told({ charges })).toEqual(['month 4, day 1: unknown-price not priced']);
	});
});
