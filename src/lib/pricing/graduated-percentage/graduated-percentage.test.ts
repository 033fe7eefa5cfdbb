import { describe, expect, it } from 'vitest';
import { pricesOf, type Charge } from '#pricing';
import { amountOf, linesOf } from '../../../../tests/support/priced.ts';
import { told } from '../../../../tests/support/working.ts';

const rates = {
	kind: 'graduated-percentage',
	of: 'collections',
	tiers: [
		{ upTo: '10', rate: '1', flat: '200' },
		{ upTo: '20', rate: '2', flat: '300' },
		{ upTo: null, rate: '3', flat: '400' }
	],
	boundary: 'inclusive',
	zeroUsage: 'billed'
} satisfies Charge;

function costs(terms: object, collections: string, currency = 'USD'): string {
	return amountOf({ ...rates, ...terms }, { collections }, currency);
}

describe('each part of an amount at the rate of its tier', () => {
	it.each([
		['0', '200'],
		['1', '200.01'],
		['9', '200.09'],
		['10', '200.1'],
		['10.01', '500.1002'],
		['11', '500.12'],
		['20', '500.3'],
		['21', '900.33']
	])('takes %s to %s', (collections, expected) => {
		expect(costs({}, collections)).toBe(expected);
	});

	it.each([
		['9', '200.09'],
		['10', '500.1'],
		['20', '900.3']
	])('takes %s to %s where the ends are excluded', (collections, expected) => {
		expect(costs({ boundary: 'exclusive' }, collections)).toBe(expected);
	});

	it('may charge nothing when nothing was collected', () => {
		expect(costs({ zeroUsage: 'free' }, '0')).toBe('0');
		expect(costs({ zeroUsage: 'free' }, '0.01')).toBe('200.0001');
	});

	it('has the amount less what is included go through the tiers', () => {
		expect(costs({ included: '5' }, '14')).toBe('200.09');
		expect(costs({ included: '5' }, '16')).toBe('500.12');
		expect(costs({ included: '5', zeroUsage: 'free' }, '5')).toBe('0');
	});

	it.each([
		['20', '500.3', '500.3'],
		['21', 'not priced', '500.32']
	])('%s are %s beyond the last tier, or %s', (collections, notSold, lastTier) => {
		const tiers = rates.tiers.slice(0, 2);
		expect(costs({ tiers, beyond: 'not-sold' }, collections)).toBe(notSold);
		expect(costs({ tiers, beyond: 'last-tier' }, collections)).toBe(lastTier);
	});

	it.each([
		['USD', '0.02'],
		['JPY', '0'],
		['KWD', '0.01']
	])('may round each tier to the coin of %s: %s', (currency, expected) => {
		const tiers = [
			{ upTo: '1', rate: '0.5' },
			{ upTo: null, rate: '0.5' }
		];
		expect(costs({ tiers, rounding: 'tier' }, '2', currency)).toBe(expected);
	});

	it('is not priced as soon as a tier of unknown rate or price is entered', () => {
		const [first] = rates.tiers;
		const unknownRate = [first, { upTo: null, rate: 'unknown' }];
		const unknownFlat = [first, { upTo: null, rate: '1', flat: 'unknown' }];
		for (const tiers of [unknownRate, unknownFlat]) {
			expect(costs({ tiers }, '10')).toBe('200.1');
			expect(costs({ tiers }, '11')).toBe('not priced');
		}
	});

	it('is discounted, held down, held up and credited at its end', () => {
		const terms = { discount: { amount: '100' }, cap: '400.15', floor: '150', credit: '50' };
		expect(['1', '11', '21'].map((collections) => costs(terms, collections))).toEqual([
			'100',
			'350.12',
			'350.15'
		]);
	});
});

describe('a line of rates', () => {
	it('belongs to usage and is worked out in the open', () => {
		const [line] = linesOf(rates, { collections: '11' });
		expect(line?.rating).toMatchObject({
			group: 'usage',
			meter: 'collections',
			meters: ['collections'],
			places: 2
		});
		expect(told(line?.steps ?? [])).toEqual([
			'collections: 11',
			'tier 0, 10',
			'1 % of 10 = 0.1 (price 0)',
			'flat 200 (price 1)',
			'tier 1, 20',
			'2 % of 1 = 0.02 (price 2)',
			'flat 300 (price 3)'
		]);
	});

	it('names its rates and prices tier by tier', () => {
		const tier = { after: '10', upTo: '20' };
		expect(pricesOf(rates).slice(2, 4)).toEqual([
			{ meter: 'collections', price: '2', in: 'percent', role: 'rate', tier },
			{ meter: 'collections', price: '300', in: 'money', role: 'flat', tier }
		]);
		const bare: Charge = { ...rates, tiers: [{ upTo: null, rate: '1' }] };
		expect(pricesOf(bare)).toEqual([
			{
				meter: 'collections',
				price: '1',
				in: 'percent',
				role: 'rate',
				tier: { after: '0', upTo: null }
			}
		]);
	});
});
