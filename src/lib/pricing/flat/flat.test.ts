import { describe, expect, it } from 'vitest';
import { pricesOf } from '#pricing';
import { amountOf, linesOf } from '../../../../tests/support/priced.ts';
import { told } from '../../../../tests/support/working.ts';

describe('a flat price', () => {
	it.each([
		['375', 'USD', 37500],
		['0', 'USD', 0],
		['99.995', 'USD', 10000],
		['99.994999999999', 'USD', 9999],
		['99.5', 'JPY', 100],
		['99.499999999999', 'JPY', 99],
		['8.25', 'KWD', 8250],
		['8.2505', 'KWD', 8251]
	])('of %s %s is %d in the smallest coin', (price, currency, expected) => {
		expect(linesOf({ kind: 'flat', price }, {}, currency)[0]?.settled).toBe(expected);
	});

	it('is the same whoever works and however much is used', () => {
		const charge = { kind: 'flat', price: '50' } as const;
		expect(amountOf(charge, {})).toBe('50');
		expect(amountOf(charge, { associates: '100000', messages: '100000' })).toBe('50');
	});

	it('is one line among the fixed ones, and counts nothing', () => {
		const lines = linesOf({ kind: 'flat', price: '50' }, {});
		expect(lines.map(({ rating }) => rating)).toMatchObject([
			{ group: 'fixed', meter: undefined, meters: [], places: 2 }
		]);
		expect(lines.map(({ steps }) => told(steps))).toEqual([['flat 50 (price 0)']]);
	});

	it('names its price', () => {
		expect(pricesOf({ kind: 'flat', price: '50' })).toEqual([
			{ meter: undefined, price: '50', in: 'money', role: 'flat' }
		]);
	});

	it('that nobody knows is not priced, whatever stands around it', () => {
		const charge = { kind: 'flat', price: 'unknown', cap: '10', floor: '10', credit: '5' } as const;
		const [line] = linesOf(charge, {});
		expect(line?.exact).toBeUndefined();
		expect(told(line?.steps ?? [])).toEqual(['price 0 is unknown']);
	});
});
