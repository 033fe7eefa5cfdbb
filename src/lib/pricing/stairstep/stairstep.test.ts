import { describe, expect, it } from 'vitest';
import { pricesOf, type Charge } from '#pricing';
import { amountOf, linesOf, type Month } from '../../../../tests/support/priced.ts';
import { told } from '../../../../tests/support/working.ts';

type Stairstep = Extract<Charge, { kind: 'stairstep' }>;

const bySize = {
	kind: 'stairstep',
	meters: ['clients'],
	stairs: [
		{ upTo: ['50'], flat: '29' },
		{ upTo: ['200'], flat: '59.50' },
		{ upTo: [null], flat: '99' }
	],
	boundary: 'inclusive',
	zeroUsage: 'billed'
} satisfies Stairstep;

const bySeveral = {
	...bySize,
	meters: ['clients', 'messages', 'stored-gb'],
	stairs: [
		{ upTo: ['100', '1000', '50'], flat: '10' },
		{ upTo: ['200', '2000', '100'], flat: '20' },
		{ upTo: [null, null, null], flat: '30' }
	]
} satisfies Stairstep;

describe('one price for the stair that fits', () => {
	it.each([
		['0', '29'],
		['49', '29'],
		['50', '29'],
		['50.5', '59.5'],
		['51', '59.5'],
		['200', '59.5'],
		['201', '99'],
		['-1', '29']
	])('admits %s clients for %s', (clients, expected) => {
		expect(amountOf(bySize, { clients })).toBe(expected);
	});

	it.each([
		['49.999', '29'],
		['50', '59.5'],
		['199', '59.5'],
		['200', '99']
	])('admits %s for %s where the ends are excluded', (clients, expected) => {
		expect(amountOf({ ...bySize, boundary: 'exclusive' }, { clients })).toBe(expected);
	});

	it('may cost nothing when nothing is counted, and its floor even then', () => {
		const free = { ...bySize, zeroUsage: 'free' } as const;
		expect(amountOf(free, { clients: '0' })).toBe('0');
		expect(amountOf(free, { clients: '-1' })).toBe('0');
		expect(amountOf(free, { clients: '0.001' })).toBe('29');
		expect(amountOf({ ...free, floor: '5' }, { clients: '0' })).toBe('5');
	});

	it('may have ends finer than what is counted', () => {
		const fine: Charge = { ...bySize, stairs: [{ upTo: ['0.5'], flat: '1' }], beyond: 'last-tier' };
		expect(told(linesOf(fine, { clients: '1' })[0]?.steps ?? [])).toEqual([
			'clients: 1',
			'tier 0, 0.5',
			'flat 1 (price 0)'
		]);
		expect(amountOf({ ...fine, beyond: 'not-sold' }, { clients: '1' })).toBe('not priced');
	});
});

describe('a stair for several meters at once', () => {
	it.each<[Month, string]>([
		[{ clients: '100', messages: '1000', 'stored-gb': '50' }, '10'],
		[{ clients: '101', messages: '1000', 'stored-gb': '50' }, '20'],
		[{ clients: '100', messages: '1001', 'stored-gb': '50' }, '20'],
		[{ clients: '100', messages: '1000', 'stored-gb': '50.001' }, '20'],
		[{ clients: '101', messages: '1001' }, '20'],
		[{ clients: '1', messages: '1', 'stored-gb': '101' }, '30'],
		[{ clients: '201' }, '30'],
		[{}, '10']
	])('is the first in which all of %o fit: %s', (month, expected) => {
		expect(amountOf(bySeveral, month)).toBe(expected);
	});

	it('is free only when there is nothing of any', () => {
		const free = { ...bySeveral, zeroUsage: 'free' } as const;
		expect(amountOf(free, {})).toBe('0');
		expect(amountOf(free, { 'stored-gb': '0.1' })).toBe('10');
	});

	it('may leave one of them open', () => {
		const charge: Charge = {
			...bySize,
			meters: ['clients', 'messages'],
			stairs: [
				{ upTo: ['10', null], flat: '1' },
				{ upTo: [null, null], flat: '2' }
			]
		};
		expect(amountOf(charge, { clients: '10', messages: '1000000' })).toBe('1');
		expect(amountOf(charge, { clients: '11' })).toBe('2');
	});
});

describe('beyond the last stair', () => {
	const ended = { ...bySeveral, stairs: bySeveral.stairs.slice(0, 2), beyond: 'not-sold' } as const;

	it('is nothing for sale, or the last one', () => {
		const month = { clients: '5', messages: '2001' };
		expect(amountOf(ended, { clients: '5', messages: '2000' })).toBe('20');
		expect(amountOf(ended, month)).toBe('not priced');
		expect(amountOf({ ...ended, beyond: 'last-tier' }, month)).toBe('20');
		expect(told(linesOf(ended, month)[0]?.steps ?? [])).toEqual([
			'clients: 5',
			'messages: 2001',
			'stored-gb: 0',
			'not sold beyond 200'
		]);
	});
});

describe('a line of stairs', () => {
	it('is not priced only where its own stair is unknown', () => {
		const [first, , last] = bySize.stairs;
		const partly: Charge = {
			...bySize,
			stairs: [first, { upTo: ['200'], flat: 'unknown' }, last].flatMap((stair) => stair ?? [])
		};
		expect(['50', '51', '201'].map((clients) => amountOf(partly, { clients }))).toEqual([
			'29',
			'not priced',
			'99'
		]);
		expect(told(linesOf(partly, { clients: '51' })[0]?.steps ?? [])).toEqual([
			'clients: 51',
			'tier 1, 200',
			'price 1 is unknown'
		]);
	});

	it('is discounted, held down, held up and credited', () => {
		const terms = { discount: { percent: '10' }, cap: '80', floor: '30', credit: '1' };
		expect(
			['1', '51', '201'].map((clients) => amountOf({ ...bySize, ...terms }, { clients }))
		).toEqual(['29', '52.55', '79']);
	});

	it('belongs to usage, reads all its meters and is worked out in the open', () => {
		const [line] = linesOf(bySeveral, { clients: '101' });
		expect(line?.rating).toMatchObject({
			group: 'usage',
			meter: 'clients',
			meters: ['clients', 'messages', 'stored-gb'],
			measuresPeak: true,
			places: 2
		});
		expect(told(line?.steps ?? [])).toEqual([
			'clients: 101',
			'messages: 0',
			'stored-gb: 0',
			'tier 1, 200',
			'flat 20 (price 1)'
		]);
		const [open] = linesOf(bySize, { clients: '201' });
		expect(told(open?.steps ?? []).slice(1)).toEqual(['tier 2, no end', 'flat 99 (price 2)']);
	});

	it('names the price of every stair, by its first meter', () => {
		expect(pricesOf(bySeveral)).toEqual(
			['10', '20', '30'].map((price, index) => ({
				meter: 'clients',
				price,
				in: 'money',
				role: 'flat',
				tier: {
					after: ['0', '100', '200'][index],
					upTo: ['100', '200', null][index]
				}
			}))
		);
	});
});
