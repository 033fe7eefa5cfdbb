import { describe, expect, it } from 'vitest';
import { toText, decimal, type Whole } from '#decimal';
import { isSaid, ratingsOf, type Charge, type Step } from '#pricing';
import { told } from '../../../../tests/support/working.ts';

type Percentage = Extract<Charge, { kind: 'percentage' }>;

/** 1 percent, at least 1 and at most 5 for each. */
const cards: Percentage = {
	kind: 'percentage',
	of: [{ amount: 'volume', transactions: 'payments' }],
	rate: '1',
	least: '1',
	most: '5'
};

/** 60 payments of 20, 30 of 200, 10 of 1,000: 172 on average. */
const month: Readonly<Record<string, string>> = {
	volume: '17200',
	payments: '100',
	'volume-1': '1200',
	'payments-1': '60',
	'volume-2': '6000',
	'payments-2': '30',
	'volume-3': '10000',
	'payments-3': '10',
	'volume-4': '0',
	'payments-4': '0'
};

function priced(terms: Partial<Percentage>, parts = 3): { amount: string; steps: string[] } {
	const partsOf = (meter: string) =>
		meter in month ? Array.from({ length: parts }, (_part, place) => `${meter}-${place + 1}`) : [];
	const [rating] = ratingsOf(
		{ ...cards, ...terms },
		{ placesOf: () => 0, minorPlaces: 2, partsOf }
	);
	const series = rating?.meters.map((meter): Whole[] => [decimal(month[meter] ?? '0').digits]);
	const steps: Step[] = [];
	const digits = rating?.price(series ?? [], 0, steps) ?? NaN;
	return {
		amount: isSaid(digits) ? toText({ digits, places: rating?.places ?? 0 }) : 'not priced',
		steps: told(steps)
	};
}

describe('payments known by their size', () => {
	it('pay each its own least and most, not those of their average', () => {
		// 60 x 1 (0.20 held up) + 60 (1 % of 6,000) + 10 x 5 (10 held down); by the average 1 % of 17,200
		expect(priced({}).amount).toBe('170');
		expect(priced({}, 0).amount).toBe('172');
	});

	it('take the fixed fee in', () => {
		// 60 x 1 (0.70 held up) + 60 + 15 + 10 x 5; by the average 172 + 50
		expect(priced({ fixed: '0.50' }).amount).toBe('185');
		expect(priced({ fixed: '0.50' }, 0).amount).toBe('222');
	});

	it('are told as a whole first, then by their size, without those there are none of', () => {
		expect(priced({}, 4).steps).toEqual([
			'volume: 17200',
			'payments: 100',
			'volume-1: 1200',
			'payments-1: 60',
			'1 % of 1200 = 12 (price 0)',
			'least-each 1: 60 (price 1)',
			'volume-2: 6000',
			'payments-2: 30',
			'1 % of 6000 = 60 (price 0)',
			'volume-3: 10000',
			'payments-3: 10',
			'1 % of 10000 = 100 (price 0)',
			'most-each 5: 50 (price 2)'
		]);
	});

	it.each([
		[{ least: undefined, most: undefined }, '172'],
		// Nobody knows which of them are free or included.
		[{ included: '200' }, '170'],
		[{ free: { transactions: '50' } }, '86']
	])('count as a whole where their size does not matter or cannot be told: %o', (terms, amount) => {
		expect(priced(terms)).toEqual(priced(terms, 0));
		expect(priced(terms).amount).toBe(amount);
	});

	it('need both how many they are and what they carry', () => {
		const uneven = { of: [{ amount: 'volume', transactions: 'others' }] };
		expect(priced(uneven)).toEqual(priced(uneven, 0));
	});

	it('have no price as soon as one is not known, also of those there are none of', () => {
		expect(priced({ least: 'unknown' }, 4).amount).toBe('not priced');
		expect(priced({ rate: 'unknown' }, 4).amount).toBe('not priced');
	});
});
