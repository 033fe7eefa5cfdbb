import { describe, expect, it } from 'vitest';
import { forecast } from '#forecast';
import {
	billIn,
	charged,
	costs,
	fee,
	forecastOf,
	inMoney,
	lines,
	paid,
	scenarioOf,
	times
} from '../../../tests/support/buying.ts';

describe('tax', () => {
	it('is off unless the scenario says it', () => {
		expect(lines({ charges: [fee('100')] }, 1)).toEqual(['fee: 100.00']);
	});

	it('is a line of its own that belongs to no offer', () => {
		const taxed = { charges: [fee('100')], tax: '8.25' };
		expect(lines(taxed, 1)).toEqual(['fee: 100.00', 'tax: 8.25']);
		expect(billIn(taxed, 1).lines.at(-1)).toMatchObject({ offer: undefined, charge: undefined });
		expect(costs(taxed)).toEqual(times(12, '108.25'));
	});

	it('is rounded once for a bill, not for each line', () => {
		// 19 % of 0.08 is 0.0152 -> 0.02 each, 0.06 in all; of 0.24 it is 0.0456 -> 0.05.
		const three = ['a', 'b', 'c'].map((id) => fee('0.08', { id }));
		expect(lines({ charges: three, tax: '19' }, 1).at(-1)).toBe('tax: 0.05');
	});

	it('is rounded half away from zero', () => {
		// 5 % of 0.10 and of 0.30: 0.005 and 0.015
		expect(lines({ charges: [fee('0.10')], tax: '5' }, 1).at(-1)).toBe('tax: 0.01');
		expect(lines({ charges: [fee('0.30')], tax: '5' }, 1).at(-1)).toBe('tax: 0.02');
	});

	it('is on what is left after discounts and credits, and on what is paid once', () => {
		const setUp = charged('set-up', { kind: 'one-time', price: '50' });
		const terms = { discounts: [{ percent: '20' }], credit: '30' };
		// 100 - 20 - 30 + 50 = 100
		expect(lines({ charges: [fee('100'), setUp], terms, tax: '10' }, 1)).toEqual([
			'fee: 100.00',
			'set-up: 50.00',
			'discount: -20.00',
			'credit: -30.00',
			'tax: 10.00'
		]);
	});

	it('on a year paid ahead is paid with it and shared out with it', () => {
		// 1,200 + 10 %: 1,320 at once, 110 a month
		const taxed = { charges: [fee('1200', { per: 'year' })], tax: '10' };
		expect(paid(taxed)).toEqual(['1320.00', ...times(11, '0.00')]);
		expect(costs(taxed)).toEqual(times(12, '110.00'));
		expect(lines(taxed, 2)).toEqual(['fee: 100.00 (paid 0.00)', 'tax: 10.00 (paid 0.00)']);
	});

	it('loses no cent between the views', () => {
		// 99.99 a year and 3.33 a month at 7.7 %: 103.32 x 7.7 % = 7.95564 -> 7.96 in January;
		// 3.33 x 7.7 % = 0.25641 -> 0.26 in the others.
		const charges = [fee('99.99', { per: 'year' }), fee('3.33', { id: 'month' })];
		const taxed = { charges, tax: '7.7', months: 24 };
		const found = forecastOf(taxed);
		expect(paid(taxed).slice(0, 2)).toEqual(['111.28', '3.59']);
		// 2 x (111.28 + 11 x 3.59) = 301.54
		expect([found.total, found.paidAhead].map((each) => inMoney(each))).toEqual(['301.54', '0.00']);
		const total = found.costs.reduce((sum: number, each) => sum + each, 0);
		expect(total).toBe(30_154);
	});

	it('is on the bill of a plan, not on each of its offers', () => {
		const scenario = scenarioOf({ charges: [fee('0.08')], tax: '19' });
		const [offer] = scenario.offers;
		if (!offer) throw new Error('There is no offer');
		const offers = ['a', 'b', 'c'].map((id) => ({ ...offer, id }));
		const plans = [{ id: 'plan', offers: ['a', 'b', 'c'] }];
		// 0.24 + 0.05, as above
		const [found] = forecast({ ...scenario, offers, plans });
		expect(found?.costs[0]).toBe(29);
	});

	it('is not known on what is not priced', () => {
		expect(lines({ charges: [fee('unknown')], tax: '10' }, 1)).toEqual([
			'fee: not priced',
			'tax: not priced'
		]);
	});
});
