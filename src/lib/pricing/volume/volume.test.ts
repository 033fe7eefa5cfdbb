import { describe, expect, it } from 'vitest';
import { pricesOf, type Charge } from '#pricing';
import { amountOf, linesOf, type Month } from '../../../../tests/support/priced.ts';
import { told } from '../../../../tests/support/working.ts';

type Volume = Extract<Charge, { kind: 'volume' }>;

function volume(tiers: Volume['tiers'], terms: Partial<Volume> = {}): Volume {
	return {
		kind: 'volume',
		meter: 'messages',
		tiers,
		boundary: 'inclusive',
		zeroUsage: 'billed',
		...terms
	};
}

const falling: Volume['tiers'] = [
	{ upTo: '100', unit: '2', flat: '10' },
	{ upTo: '200', unit: '1', flat: '0' },
	{ upTo: null, unit: '0.5', flat: '50' }
];
const mixed: Volume['tiers'] = [
	{ upTo: '5', flat: '100' },
	{ upTo: '10', flat: '150' },
	{ upTo: '15', unit: '10' },
	{ upTo: null, unit: '5' }
];

function costs(charge: Charge, messages: string): string {
	return amountOf(charge, { messages });
}

describe('all units at the price of one tier', () => {
	it.each([
		['0', '10'],
		['1', '12'],
		['99', '208'],
		['100', '210'],
		['100.5', '100.5'],
		['101', '101'],
		['199', '199'],
		['200', '200'],
		['201', '150.5'],
		['210', '155']
	])('is never smoothed where it falls: %s for %s', (messages, expected) => {
		expect(costs(volume(falling), messages)).toBe(expected);
	});

	it.each([
		['99.999', '209.998'],
		['100', '100'],
		['199.999', '199.999'],
		['200', '150']
	])('has the next tier begin where one ends, if its end is excluded: %s for %s', (...vector) => {
		const [messages, expected] = vector;
		expect(costs(volume(falling, { boundary: 'exclusive' }), messages)).toBe(expected);
	});

	it.each([
		['0', '100'],
		['5', '100'],
		['6', '150'],
		['10', '150'],
		['11', '110'],
		['15', '150'],
		['16', '80']
	])('may be one price for the tier, or one for each unit: %s for %s', (messages, expected) => {
		expect(costs(volume(mixed), messages)).toBe(expected);
	});

	it('may charge nothing when nothing is used', () => {
		expect(costs(volume(mixed, { zeroUsage: 'free' }), '0')).toBe('0');
		expect(costs(volume(mixed, { zeroUsage: 'free' }), '-1')).toBe('0');
		expect(costs(volume(mixed, { zeroUsage: 'free' }), '0.001')).toBe('100');
		expect(costs(volume(mixed), '-1')).toBe('100');
	});
});

describe('beyond the last tier', () => {
	const blocks: Volume['tiers'] = [
		{ upTo: '1000', unit: '1', packageOf: '100' },
		{ upTo: '101000', unit: '1', packageOf: '1000' },
		{ upTo: '201000', unit: '0.5', packageOf: '1000' }
	];

	it.each([
		['999', '10', '10'],
		['1000', '10', '10'],
		['1001', '2', '2'],
		['101000', '101', '101'],
		['201000', '100.5', '100.5'],
		['201001', 'not priced', '101'],
		['300000', 'not priced', '150']
	])('%s are %s where they are not sold, and %s at the last price', (...vector) => {
		const [messages, notSold, lastTier] = vector;
		expect(costs(volume(blocks, { beyond: 'not-sold' }), messages)).toBe(notSold);
		expect(costs(volume(blocks, { beyond: 'last-tier' }), messages)).toBe(lastTier);
	});

	it('is where an excluded end begins', () => {
		const terms = { boundary: 'exclusive', beyond: 'not-sold' } as const;
		expect(costs(volume(blocks, terms), '200999')).toBe('100.5');
		expect(costs(volume(blocks, terms), '201000')).toBe('not priced');
	});

	it('says where selling ends', () => {
		const [line] = linesOf(volume(blocks, { beyond: 'not-sold' }), { messages: '201001' });
		expect(told(line?.steps ?? [])).toEqual(['messages: 201001', 'not sold beyond 201000']);
	});
});

describe('a tier picked by another meter', () => {
	const byStaff = volume(
		[
			{ upTo: '5', unit: '3', flat: '1' },
			{ upTo: null, unit: '2' }
		],
		{ tierBy: 'associates' }
	);
	const costsAt = (month: Month, terms: Partial<Volume> = {}) =>
		amountOf({ ...byStaff, ...terms }, month);

	it.each([
		[{ messages: '7', associates: '5' }, '22'],
		[{ messages: '7', associates: '5.001' }, '14'],
		[{ messages: '7.25', associates: '6' }, '14.5'],
		[{ messages: '1000', associates: '1' }, '3001'],
		[{ messages: '0', associates: '1' }, '1'],
		[{ messages: '7', associates: '0' }, '22']
	])('prices %o at %s', (month, expected) => {
		expect(costsAt(month)).toBe(expected);
	});

	it('may charge nothing when none of what is priced is used, whatever picks it', () => {
		expect(costsAt({ messages: '0', associates: '1' }, { zeroUsage: 'free' })).toBe('0');
		expect(costsAt({ messages: '0', associates: '0' }, { zeroUsage: 'free' })).toBe('0');
		expect(costsAt({ messages: '7', associates: '0' }, { zeroUsage: 'free' })).toBe('22');
		expect(costsAt({ messages: '0.001', associates: '0' }, { zeroUsage: 'free' })).toBe('1.003');
		const included = { zeroUsage: 'free', included: '2.5' } as const;
		expect(costsAt({ messages: '2.5', associates: '1' }, included)).toBe('0');
	});

	it('is picked by all of it: what is included or converted is the units', () => {
		const terms = {
			included: '2.5',
			convert: { by: '10', rounding: 'up', places: 0 }
		} as const;
		expect(costsAt({ messages: '71', associates: '6' }, terms)).toBe('11');
	});

	it('reads both meters', () => {
		const [line] = linesOf(byStaff, { messages: '7', associates: '6' });
		expect(line?.rating).toMatchObject({ meter: 'messages', meters: ['messages', 'associates'] });
		expect(told(line?.steps ?? [])).toEqual([
			'messages: 7',
			'tier 1, no end',
			'7 x 2 = 14 (price 2)'
		]);
	});
});

describe('a line of one tier', () => {
	it('is not priced only where its own tier is unknown', () => {
		const partly = volume([
			{ upTo: '10', unit: '1' },
			{ upTo: '20', unit: 'unknown' },
			{ upTo: null, unit: '3' }
		]);
		expect(['10', '11', '20', '21'].map((messages) => costs(partly, messages))).toEqual([
			'10',
			'not priced',
			'not priced',
			'63'
		]);
	});

	it('may be rounded before it is discounted', () => {
		const charge = volume([{ upTo: null, unit: '0.333' }], {
			rounding: 'tier',
			discount: { percent: '50' }
		});
		expect(costs(charge, '1')).toBe('0.165');
	});

	it('belongs to usage and names its prices', () => {
		const [line] = linesOf(volume(mixed), { messages: '3' });
		expect(line?.rating).toMatchObject({
			group: 'usage',
			meter: 'messages',
			meters: ['messages']
		});
		expect(told(line?.steps ?? [])).toEqual(['messages: 3', 'tier 0, 5', 'flat 100 (price 0)']);
		expect(pricesOf(volume(mixed)).map(({ meter, role, price }) => [meter, role, price])).toEqual([
			['messages', 'flat', '100'],
			['messages', 'flat', '150'],
			['messages', 'each', '10'],
			['messages', 'each', '5']
		]);
	});
});
