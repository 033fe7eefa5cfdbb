import { describe, expect, it } from 'vitest';
import { pricesOf, type Charge } from '#pricing';
import { amountOf, linesOf } from '../../../../tests/support/priced.ts';
import { told } from '../../../../tests/support/working.ts';

const setUp = { kind: 'one-time', price: '499' } satisfies Charge;
const perProvider = {
	kind: 'one-time',
	price: '199.90',
	meter: 'licensed-providers',
	included: '1'
} satisfies Charge;

describe('what is paid once', () => {
	it('is the same whoever works', () => {
		expect(amountOf(setUp, {})).toBe('499');
		expect(amountOf(setUp, { 'licensed-providers': '7' })).toBe('499');
	});

	it.each([
		['0', '0'],
		['1', '0'],
		['2', '199.9'],
		['3', '399.8']
	])('may be for each of %s providers but the first: %s', (providers, expected) => {
		expect(amountOf(perProvider, { 'licensed-providers': providers })).toBe(expected);
	});

	it('may be discounted', () => {
		expect(amountOf({ ...setUp, discount: { percent: '25' } }, {})).toBe('374.25');
	});

	it('stands apart from what is paid every month', () => {
		expect(linesOf(setUp, {})[0]?.rating).toMatchObject({ group: 'one-time', meters: [] });
		expect(linesOf(perProvider, {})[0]?.rating).toMatchObject({
			group: 'one-time',
			meter: 'licensed-providers',
			meters: ['licensed-providers']
		});
	});

	it('names its price, and what it is for each of', () => {
		expect(pricesOf(setUp)).toEqual([
			{ meter: undefined, price: '499', in: 'money', role: 'flat' }
		]);
		expect(pricesOf(perProvider)).toEqual([
			{ meter: 'licensed-providers', price: '199.90', in: 'money', role: 'each' }
		]);
	});

	it('is worked out in the open', () => {
		expect(told(linesOf(setUp, {})[0]?.steps ?? [])).toEqual(['flat 499 (price 0)']);
		expect(told(linesOf(perProvider, { 'licensed-providers': '3' })[0]?.steps ?? [])).toEqual([
			'licensed-providers: 3',
			'1 included: 2',
			'2 x 199.9 = 399.8 (price 0)'
		]);
	});
});
