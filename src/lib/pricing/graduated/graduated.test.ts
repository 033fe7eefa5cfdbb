import { describe, expect, it } from 'vitest';
import { pricesOf, type Charge } from '#pricing';
import { amountOf, linesOf } from '../../../../tests/support/priced.ts';
import { told } from '../../../../tests/support/working.ts';

type Graduated = Extract<Charge, { kind: 'graduated' }>;

function graduated(tiers: Graduated['tiers'], terms: Partial<Graduated> = {}): Graduated {
	return {
		kind: 'graduated',
		meter: 'messages',
		tiers,
		boundary: 'inclusive',
		zeroUsage: 'billed',
		...terms
	};
}

const both: Graduated['tiers'] = [
	{ upTo: '10', unit: '10', flat: '2' },
	{ upTo: '20', unit: '5', flat: '3' },
	{ upTo: null, unit: '5', flat: '3' }
];
const bounded: Graduated['tiers'] = [
	{ upTo: '10', unit: '1' },
	{ upTo: '20', unit: '2' }
];

function costs(charge: Charge, messages: string, currency = 'USD'): string {
	return amountOf(charge, { messages }, currency);
}

function settled(charge: Charge, messages: string, currency = 'USD'): number | undefined {
	return linesOf(charge, { messages }, currency)[0]?.settled;
}

describe('each unit at the price of its tier', () => {
	it.each([
		['0', '2'],
		['0.5', '7'],
		['1', '12'],
		['9', '92'],
		['10', '102'],
		['10.001', '105.005'],
		['10.5', '107.5'],
		['11', '110'],
		['19', '150'],
		['20', '155'],
		['20.001', '158.005'],
		['21', '163'],
		['1000000000000', '5000000000058']
	])('comes to %s messages for %s', (messages, expected) => {
		expect(costs(graduated(both), messages)).toBe(expected);
	});

	it.each([
		['9', '92'],
		['9.999', '101.99'],
		['10', '105'],
		['11', '110'],
		['19.999', '154.995'],
		['20', '158'],
		['21', '163']
	])('has the next tier begin where one ends, if its end is excluded: %s for %s', (...vector) => {
		const [messages, expected] = vector;
		expect(costs(graduated(both, { boundary: 'exclusive' }), messages)).toBe(expected);
	});

	it.each([
		['0', '0'],
		['0.001', '2.01'],
		['1', '12']
	])('may charge nothing when nothing is used: %s for %s', (messages, expected) => {
		expect(costs(graduated(both, { zeroUsage: 'free' }), messages)).toBe(expected);
	});

	it('counts nothing below zero', () => {
		expect(costs(graduated(both), '-5')).toBe('2');
		expect(costs(graduated(both, { zeroUsage: 'free' }), '-5')).toBe('0');
	});

	it('takes one open tier alone', () => {
		expect(costs(graduated([{ upTo: null, unit: '0.25' }]), '7')).toBe('1.75');
		expect(costs(graduated([{ upTo: null, flat: '9' }]), '7')).toBe('9');
		expect(costs(graduated([{ upTo: null }]), '7')).toBe('0');
	});

	it('takes tiers stated finer than what is counted', () => {
		const fine = graduated([
			{ upTo: '0.125', unit: '8' },
			{ upTo: null, unit: '4' }
		]);
		expect(costs(fine, '1')).toBe('4.5');
	});
});

describe('beyond the last tier', () => {
	it.each([
		['19', '28', '28'],
		['20', '30', '30'],
		['20.001', 'not priced', '30.002'],
		['21', 'not priced', '32']
	])('%s messages are %s where they are not sold, and %s at the last price', (...vector) => {
		const [messages, notSold, lastTier] = vector;
		expect(costs(graduated(bounded, { beyond: 'not-sold' }), messages)).toBe(notSold);
		expect(costs(graduated(bounded, { beyond: 'last-tier' }), messages)).toBe(lastTier);
	});

	it('is where an excluded end begins', () => {
		const exclusive = graduated(bounded, { boundary: 'exclusive', beyond: 'not-sold' });
		expect(costs(exclusive, '19.999')).toBe('29.998');
		expect(costs(exclusive, '20')).toBe('not priced');
		expect(costs({ ...exclusive, beyond: 'last-tier' }, '20')).toBe('30');
	});

	it('says where selling ends', () => {
		const [line] = linesOf(graduated(bounded, { beyond: 'not-sold' }), { messages: '21' });
		expect(told(line?.steps ?? [])).toEqual([
			'messages: 21',
			'tier 0, 10',
			'10 x 1 = 10 (price 0)',
			'tier 1, 20',
			'10 x 2 = 20 (price 1)',
			'not sold beyond 20'
		]);
	});

	it('charges the flat price of the last tier once', () => {
		const charge = graduated([{ upTo: '10', flat: '7' }], { beyond: 'last-tier' });
		expect(costs(charge, '25')).toBe('7');
	});
});

describe('packages inside of tiers', () => {
	const inPackages = graduated([
		{ upTo: '10', unit: '3', packageOf: '4' },
		{ upTo: null, unit: '2', packageOf: '5' }
	]);

	it.each([
		['0', '0'],
		['1', '3'],
		['4', '3'],
		['4.001', '6'],
		['5', '6'],
		['8', '6'],
		['9', '9'],
		['10', '9'],
		['11', '11'],
		['15', '11'],
		['16', '13']
	])('are counted anew in each of them: %s for %s', (messages, expected) => {
		expect(costs(inPackages, messages)).toBe(expected);
	});

	it('may hold a fraction, which binary numbers miss', () => {
		const sevenTenths = graduated([{ upTo: null, unit: '1.25', packageOf: '0.7' }]);
		expect(Math.ceil(2.1 / 0.7)).toBe(4);
		expect(costs(sevenTenths, '2.1')).toBe('3.75');
		expect(costs(sevenTenths, '2.2')).toBe('5');
	});

	it('are told with their size', () => {
		const [line] = linesOf(inPackages, { messages: '11' });
		expect(told(line?.steps ?? [])).toEqual([
			'messages: 11',
			'tier 0, 10',
			'packages of 4: 3',
			'3 x 3 = 9 (price 0)',
			'tier 1, no end',
			'packages of 5: 1',
			'1 x 2 = 2 (price 1)'
		]);
	});
});

describe('rounding', () => {
	const halfCents: Graduated['tiers'] = [
		{ upTo: '1', unit: '0.005' },
		{ upTo: null, unit: '0.005' }
	];

	it('is done once for the line, or for each tier', () => {
		expect(settled(graduated(halfCents), '2')).toBe(1);
		expect(settled(graduated(halfCents, { rounding: 'line' }), '2')).toBe(1);
		expect(settled(graduated(halfCents, { rounding: 'tier' }), '2')).toBe(2);
	});

	it.each([
		['USD', '0.02'],
		['JPY', '0'],
		['KWD', '0.01']
	])('of each tier goes to the coin of %s: %s', (currency, expected) => {
		expect(costs(graduated(halfCents, { rounding: 'tier' }), '2', currency)).toBe(expected);
	});

	it('of each tier takes its flat price in', () => {
		const charge = graduated([{ upTo: null, unit: '0.003', flat: '0.002' }], { rounding: 'tier' });
		expect(costs(charge, '1')).toBe('0.01');
		expect(told(linesOf(charge, { messages: '1' })[0]?.steps ?? [])).toEqual([
			'messages: 1',
			'tier 0, no end',
			'1 x 0.003 = 0.003 (price 0)',
			'flat 0.002 (price 1)',
			'rounded-tier: 0.01'
		]);
	});
});

describe('a price nobody knows', () => {
	const partly = graduated([
		{ upTo: '10', unit: '1' },
		{ upTo: '20', unit: 'unknown' },
		{ upTo: null, unit: '2', flat: 'unknown' }
	]);

	it.each([
		['10', '10'],
		['10.001', 'not priced'],
		['20', 'not priced'],
		['21', 'not priced']
	])('matters as soon as its tier is entered: %s are %s', (messages, expected) => {
		expect(costs(partly, messages)).toBe(expected);
	});

	it('matters at the end of a tier that excludes it', () => {
		expect(costs({ ...partly, boundary: 'exclusive' }, '10')).toBe('not priced');
	});

	it('is named in the working, where it stops', () => {
		expect(told(linesOf(partly, { messages: '12' })[0]?.steps ?? [])).toEqual([
			'messages: 12',
			'tier 0, 10',
			'10 x 1 = 10 (price 0)',
			'tier 1, 20',
			'price 1 is unknown'
		]);
		const flat = graduated([{ upTo: null, unit: '1', flat: 'unknown' }], { rounding: 'tier' });
		expect(told(linesOf(flat, { messages: '12' })[0]?.steps ?? [])).toEqual([
			'messages: 12',
			'tier 0, no end',
			'12 x 1 = 12 (price 0)',
			'price 1 is unknown'
		]);
	});

	it('stays unknown under a known flat price and when rounded', () => {
		const charge = graduated([{ upTo: null, unit: 'unknown', flat: '5' }]);
		expect(costs(charge, '1')).toBe('not priced');
		expect(costs({ ...charge, rounding: 'tier' }, '1')).toBe('not priced');
		expect(costs({ ...charge, zeroUsage: 'free' }, '0')).toBe('0');
	});
});

describe('a line of tiers', () => {
	it('sees what is billed: converted, held up, and less what is included', () => {
		const charge = graduated(both, {
			convert: { by: '100', rounding: 'up', places: 0 },
			minimum: '12',
			included: '1.5'
		});
		// 901 are 10 hundreds, at least 12, less 1.5: 10.5 in the tiers.
		expect(costs(charge, '901')).toBe('107.5');
	});

	it('is discounted, held down, held up and credited at its end', () => {
		const terms = { discount: { percent: '10' }, cap: '90', floor: '20', credit: '5' };
		expect(costs(graduated(both, terms), '0')).toBe('15');
		expect(costs(graduated(both, terms), '5')).toBe('41.8');
		expect(costs(graduated(both, terms), '10')).toBe('85');
	});

	it('belongs to usage and names its prices tier by tier', () => {
		const [line] = linesOf(graduated(both), { messages: '1' });
		expect(line?.rating).toMatchObject({
			group: 'usage',
			meter: 'messages',
			meters: ['messages'],
			places: 2
		});
		const tier = { after: '10', upTo: '20' };
		expect(pricesOf(graduated(both)).slice(2, 4)).toEqual([
			{ meter: 'messages', price: '5', in: 'money', role: 'each', tier },
			{ meter: 'messages', price: '3', in: 'money', role: 'flat', tier }
		]);
		expect(pricesOf(graduated(both)).map(({ tier: of }) => of?.after)).toEqual([
			'0',
			'0',
			'10',
			'10',
			'20',
			'20'
		]);
	});
});
