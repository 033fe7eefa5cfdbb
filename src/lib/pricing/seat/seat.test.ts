import { describe, expect, it } from 'vitest';
import { pricesOf, type Charge } from '#pricing';
import { amountOf, amountsOf, linesOf } from '../../../../tests/support/priced.ts';
import { told } from '../../../../tests/support/working.ts';

const byRole = {
	kind: 'seat',
	seats: [
		{ meter: 'licensed-providers', price: '112.50' },
		{ meter: 'associates', price: '11' },
		{ meter: 'admins', price: '0' }
	]
} satisfies Charge;

const fallingPrices = {
	tiers: [
		{ upTo: '2', unit: '50' },
		{ upTo: '5', unit: '40', flat: '10' },
		{ upTo: null, unit: '30' }
	],
	boundary: 'inclusive',
	zeroUsage: 'billed'
} as const;
const falling = {
	kind: 'seat',
	seats: [{ meter: 'associates', graduated: { ...fallingPrices, tiers: [...fallingPrices.tiers] } }]
} satisfies Charge;

describe('a price per seat', () => {
	it.each([
		['0', '0'],
		['1', '112.5'],
		['3', '337.5'],
		['10000', '1125000']
	])('times %s people is %s', (people, expected) => {
		expect(amountsOf(byRole, { 'licensed-providers': people })).toEqual([expected, '0', '0']);
	});

	it('is a line for every role, each with its own count and price', () => {
		const people = { 'licensed-providers': '3', associates: '4', admins: '2' };
		const lines = linesOf(byRole, people);
		expect(lines.map(({ rating }) => [rating.group, rating.meter, rating.meters])).toEqual([
			['people', 'licensed-providers', ['licensed-providers']],
			['people', 'associates', ['associates']],
			['people', 'admins', ['admins']]
		]);
		expect(lines.map(({ steps }) => told(steps))).toEqual([
			['licensed-providers: 3', '3 x 112.5 = 337.5 (price 0)'],
			['associates: 4', '4 x 11 = 44 (price 1)'],
			['admins: 2', '2 x 0 = 0 (price 2)']
		]);
	});

	it('rounds the line, not the seat', () => {
		// 3 x 0.335 = 1.005, which is 1.01; three seats of 0.34 would be 1.02.
		const odd: Charge = { kind: 'seat', seats: [{ meter: 'staff', price: '0.335' }] };
		expect(linesOf(odd, { staff: '3' })[0]?.settled).toBe(101);
	});

	it('that nobody knows leaves the other roles priced', () => {
		const [provider, ...others] = byRole.seats;
		const seats = [{ ...provider, meter: 'associates', price: 'unknown' }, ...others];
		expect(amountsOf({ kind: 'seat', seats }, { associates: '4' })).toEqual([
			'not priced',
			'44',
			'0'
		]);
	});
});

describe('seats that are included, and the least number of them', () => {
	const seats = (terms: object): Charge => ({
		kind: 'seat',
		seats: [{ meter: 'staff', price: '10', ...terms }]
	});

	it.each([
		['2', '0'],
		['3', '0'],
		['4', '10']
	])('of three included ones, %s people pay %s', (staff, expected) => {
		expect(amountOf(seats({ included: '3' }), { staff })).toBe(expected);
	});

	it.each([
		['0', '50'],
		['4', '50'],
		['5', '50'],
		['6', '60']
	])('of at least five, %s people pay %s', (staff, expected) => {
		expect(amountOf(seats({ minimum: '5' }), { staff })).toBe(expected);
	});

	it('are held up first and reduced then, with a cap of their own', () => {
		const charge = seats({ minimum: '5', included: '3', cap: '15' });
		expect(amountOf(charge, { staff: '1' })).toBe('15');
		expect(told(linesOf(charge, { staff: '1' })[0]?.steps ?? [])).toEqual([
			'staff: 1',
			'at least 5',
			'3 included: 2',
			'2 x 10 = 20 (price 0)',
			'cap: 15'
		]);
	});
});

describe('what counts as a seat', () => {
	const shared = (percent: string): Charge => ({
		kind: 'seat',
		seats: [{ meter: 'staff', also: [{ meter: 'part-timers', percent }], price: '30' }]
	});

	it('may be others at a share: half licences', () => {
		expect(amountOf(shared('50'), { staff: '2', 'part-timers': '3' })).toBe('105');
		expect(told(linesOf(shared('50'), { staff: '2', 'part-timers': '3' })[0]?.steps ?? [])).toEqual(
			['staff: 2', 'part-timers: 3', '50 % of part-timers: 1.5', '3.5 x 30 = 105 (price 0)']
		);
	});

	it.each([
		['0', '60'],
		['33.3333', '89.99997'],
		['100', '150'],
		['100.00', '150']
	])('at %s percent of three part-timers beside two is %s', (percent, expected) => {
		expect(amountOf(shared(percent), { staff: '2', 'part-timers': '3' })).toBe(expected);
	});

	it('may be others in full, counted to different decimals', () => {
		const everybody: Charge = {
			kind: 'seat',
			seats: [{ meter: 'active', also: [{ meter: 'invited' }, { meter: 'guests' }], price: '2' }]
		};
		const [line] = linesOf(everybody, { active: '4', invited: '0.25', guests: '1.5' });
		expect(amountOf(everybody, { active: '4', invited: '0.25', guests: '1.5' })).toBe('11.5');
		expect(line?.rating.meters).toEqual(['active', 'invited', 'guests']);
		expect(line?.rating.meter).toBe('active');
		expect(told(line?.steps ?? [])).toEqual([
			'active: 4',
			'invited: 0.25',
			'guests: 1.5',
			'5.75 x 2 = 11.5 (price 0)'
		]);
	});
});

describe('prices that fall with the number of seats', () => {
	it.each([
		['0', '0'],
		['1', '50'],
		['2', '100'],
		['2.5', '130'],
		['3', '150'],
		['5', '230'],
		['6', '260']
	])('come to %s seats for %s', (associates, expected) => {
		expect(amountOf(falling, { associates })).toBe(expected);
	});

	it('are named role by role, tier by tier', () => {
		const both: Charge = { kind: 'seat', seats: [...falling.seats, ...byRole.seats.slice(0, 1)] };
		expect(pricesOf(both)).toEqual([
			{
				meter: 'associates',
				price: '50',
				in: 'money',
				role: 'each',
				tier: { after: '0', upTo: '2' }
			},
			{
				meter: 'associates',
				price: '40',
				in: 'money',
				role: 'each',
				tier: { after: '2', upTo: '5' }
			},
			{
				meter: 'associates',
				price: '10',
				in: 'money',
				role: 'flat',
				tier: { after: '2', upTo: '5' }
			},
			{
				meter: 'associates',
				price: '30',
				in: 'money',
				role: 'each',
				tier: { after: '5', upTo: null }
			},
			{ meter: 'licensed-providers', price: '112.50', in: 'money', role: 'each' }
		]);
		const [, providers] = linesOf(both, { 'licensed-providers': '1' });
		expect(told(providers?.steps ?? [])).toContain('1 x 112.5 = 112.5 (price 4)');
	});

	it('keep their place among the prices when they stand second', () => {
		const both: Charge = { kind: 'seat', seats: [...byRole.seats.slice(0, 1), ...falling.seats] };
		const [, associates] = linesOf(both, { associates: '3' });
		expect(told(associates?.steps ?? [])).toEqual([
			'associates: 3',
			'tier 0, 2',
			'2 x 50 = 100 (price 1)',
			'tier 1, 5',
			'1 x 40 = 40 (price 2)',
			'flat 10 (price 3)'
		]);
	});
});
