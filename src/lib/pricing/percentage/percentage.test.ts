import { describe, expect, it } from 'vitest';
import { pricesOf, type Charge } from '#pricing';
import { amountOf, linesOf } from '../../../../tests/support/priced.ts';
import { told } from '../../../../tests/support/working.ts';

type Percentage = Extract<Charge, { kind: 'percentage' }>;

const cards = {
	kind: 'percentage',
	of: [{ amount: 'card-amount', transactions: 'card-payments' }],
	rate: '2.9',
	fixed: '0.30'
} satisfies Percentage;

const histogram = {
	kind: 'percentage',
	of: [
		{ amount: 'small-amount', transactions: 'small-payments' },
		{ amount: 'middle-amount', transactions: 'middle-payments' },
		{ amount: 'large-amount', transactions: 'large-payments' }
	],
	rate: '2.99'
} satisfies Percentage;

function costs(terms: Partial<Percentage>, amount: string, payments = '1'): string {
	return amountOf({ ...cards, ...terms }, { 'card-amount': amount, 'card-payments': payments });
}

describe('a share of what goes through', () => {
	it.each([
		['0', '0', '0'],
		['0', '1', '0.3'],
		['100', '1', '3.2'],
		['100', '4', '4.1'],
		['20000', '130', '619'],
		['99.99', '1', '3.19971']
	])('of %s in %s payments is %s', (amount, payments, expected) => {
		expect(costs({}, amount, payments)).toBe(expected);
	});

	it('of collections needs no count', () => {
		const collections: Charge = {
			kind: 'percentage',
			of: [{ amount: 'collections' }],
			rate: '4.5'
		};
		expect(amountOf(collections, { collections: '12345.67' })).toBe('555.55515');
		expect(linesOf(collections, {})[0]?.rating.meters).toEqual(['collections']);
	});

	it('goes down to twelve decimals of a percent', () => {
		expect(costs({ rate: '0.000000000001' }, '1000000000000', '0')).toBe('0.01');
	});

	it('is not priced as soon as one of its prices is unknown', () => {
		for (const term of ['rate', 'fixed', 'least', 'most'] as const) {
			expect(costs({ [term]: 'unknown' }, '100')).toBe('not priced');
		}
	});
});

describe('the least and the most a transaction pays', () => {
	const within = { rate: '1', fixed: '0', least: '1', most: '5' };

	it.each([
		['99', '1', '1'],
		['100', '1', '1'],
		['101', '1', '1.01'],
		['499', '1', '4.99'],
		['500', '1', '5'],
		['501', '1', '5'],
		['0', '1', '1'],
		['0', '0', '0'],
		['2000', '4', '20'],
		['2004', '4', '20'],
		['1996', '4', '19.96'],
		['396', '4', '4']
	])('of %s in %s payments, by their average, is %s', (amount, payments, expected) => {
		expect(costs(within, amount, payments)).toBe(expected);
	});

	it('take the fixed fee in', () => {
		expect(costs({ ...within, fixed: '0.50' }, '40')).toBe('1');
		expect(costs({ ...within, fixed: '0.50' }, '60')).toBe('1.1');
		expect(costs({ ...within, fixed: '0.50' }, '451')).toBe('5');
	});

	it('hold for each group of a histogram apart', () => {
		// 10 pays 0.299, held up to 1.75; 80 pays 2.392; 10,000 pays 299, held down to 12.
		const terms = { least: '1.75', most: '12' };
		const month = {
			'small-amount': '10',
			'small-payments': '1',
			'middle-amount': '80',
			'middle-payments': '1',
			'large-amount': '10000',
			'large-payments': '1'
		};
		expect(amountOf({ ...histogram, ...terms }, month)).toBe('16.142');
	});

	it('of a histogram are counted to different decimals', () => {
		const month = {
			'small-amount': '10.5',
			'small-payments': '2.25',
			'middle-amount': '7',
			'middle-payments': '0.5'
		};
		expect(amountOf({ ...histogram, fixed: '1' }, month)).toBe('3.27325');
	});
});

describe('only what is above a threshold', () => {
	const above = { rate: '5', included: '1000', fixed: '0' };

	it.each([
		['0', '0'],
		['999', '0'],
		['1000', '0'],
		['1000.01', '0.0005'],
		['1001', '0.05'],
		['3000', '100']
	])('pays: %s comes to %s', (amount, expected) => {
		expect(costs(above, amount)).toBe(expected);
	});

	it('is used up by one group after the other', () => {
		const charge = { ...histogram, rate: '10', included: '100.5' };
		const month = { 'small-amount': '60', 'middle-amount': '60', 'large-amount': '60' };
		expect(amountOf(charge, month)).toBe('7.95');
		expect(told(linesOf(charge, month)[0]?.steps ?? [])).toEqual([
			'small-amount: 60',
			'small-payments: 0',
			'60 included: 0',
			'10 % of 0 = 0 (price 0)',
			'middle-amount: 60',
			'middle-payments: 0',
			'40.5 included: 19.5',
			'10 % of 19.5 = 1.95 (price 0)',
			'large-amount: 60',
			'large-payments: 0',
			'0 included: 60',
			'10 % of 60 = 6 (price 0)'
		]);
	});
});

describe('transactions that carried nothing', () => {
	it.each([
		[undefined, '0.9'],
		['billed' as const, '0.9'],
		['free' as const, '0']
	])('pay their fixed fee unless they are free: %s is %s', (zeroUsage, expected) => {
		expect(costs(zeroUsage ? { zeroUsage } : {}, '0', '3')).toBe(expected);
	});

	it('pay it as soon as one group carried something', () => {
		const charge = { ...histogram, fixed: '1', zeroUsage: 'free' as const };
		expect(amountOf(charge, { 'small-payments': '2' })).toBe('0');
		expect(amountOf(charge, { 'small-payments': '2', 'large-amount': '100' })).toBe('4.99');
		expect(amountOf({ ...charge, floor: '3' }, { 'small-payments': '2' })).toBe('3');
	});
});

describe('a line of percentages', () => {
	const full = { ...cards, least: '0.50', most: '9' };

	it('belongs to usage and reads amounts and counts', () => {
		const [line] = linesOf(histogram, {});
		expect(line?.rating).toMatchObject({
			group: 'usage',
			meter: 'small-amount',
			meters: [
				'small-amount',
				'small-payments',
				'middle-amount',
				'middle-payments',
				'large-amount',
				'large-payments'
			],
			places: 4
		});
	});

	it('names its prices', () => {
		expect(pricesOf(full)).toEqual([
			{ meter: 'card-amount', price: '2.9', in: 'percent', role: 'rate' },
			{ meter: 'card-payments', price: '0.30', in: 'money', role: 'fixed' },
			{ meter: 'card-payments', price: '0.50', in: 'money', role: 'least' },
			{ meter: 'card-payments', price: '9', in: 'money', role: 'most' }
		]);
	});

	it.each([
		[
			'1',
			['2.9 % of 1 = 0.029 (price 0)', '1 x 0.3 = 0.3 (price 1)', 'least-each 0.5: 0.5 (price 2)']
		],
		['100', ['2.9 % of 100 = 2.9 (price 0)', '1 x 0.3 = 0.3 (price 1)']],
		[
			'500',
			['2.9 % of 500 = 14.5 (price 0)', '1 x 0.3 = 0.3 (price 1)', 'most-each 9: 9 (price 3)']
		]
	])('is worked out in the open for %s', (amount, expected) => {
		const [line] = linesOf(full, { 'card-amount': amount, 'card-payments': '1' });
		expect(told(line?.steps ?? [])).toEqual([
			`card-amount: ${amount}`,
			'card-payments: 1',
			...expected
		]);
	});

	it.each([
		[{ rate: 'unknown' }, 'price 0 is unknown'],
		[{ fixed: 'unknown' }, 'price 1 is unknown'],
		[{ least: 'unknown' }, 'price 2 is unknown'],
		[{ most: 'unknown' }, 'price 3 is unknown']
	])('stops where %o', (terms, expected) => {
		const [line] = linesOf({ ...full, ...terms }, { 'card-amount': '1', 'card-payments': '1' });
		expect(told(line?.steps ?? []).at(-1)).toBe(expected);
	});

	it('is discounted, held down, held up and credited at its end', () => {
		const terms = { discount: { percent: '50' }, cap: '100', floor: '2', credit: '1' };
		expect(costs(terms, '100')).toBe('1');
		expect(costs(terms, '1000')).toBe('13.65');
		expect(costs(terms, '10000')).toBe('99');
	});
});
