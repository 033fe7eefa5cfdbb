import type { Charge } from '#pricing';
import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../../../tests/support/buying.ts';
import { chargeCost } from './charge-cost.ts';
import { readingFigures } from './readings.ts';
import type { PricedCharge } from './price-words.ts';

/** 600 visits a month, 1,200 messages for them, five people who sign in. */
const scenario = scenarioOf({
	charges: [asCharge({ kind: 'flat', price: '1' })],
	practice: { remindersPerAppointment: 2 },
	tax: '10'
});

function asCharge(charge: Charge, beside: Partial<PricedCharge> = {}): PricedCharge {
	return { id: 'it', charge, provenance: [{ source: 'a page', confidence: 'list' }], ...beside };
}

function tiersOf(kind: 'graduated' | 'volume', end: string, beside = {}): Charge {
	const tiers = [
		{ upTo: end, unit: '0.05' },
		{ upTo: null, unit: '0.02' }
	];
	return { kind, meter: 'messages', tiers, boundary: 'inclusive', zeroUsage: 'billed', ...beside };
}

function told(charge: Charge) {
	return readingFigures(scenario, asCharge(charge)).map(({ name, readings }) => [
		name,
		...readings.map(({ says, cost, isChosen }) => `${isChosen ? '* ' : ''}${says}: ${cost}`)
	]);
}

describe('the readings of a charge', () => {
	it('say what each means for this practice, and what is left open covers both', () => {
		expect(told(tiersOf('graduated', '1000', { orVolume: 'unknown' }))[0]).toEqual([
			'tiers',
			'Each tier prices its own part: $54.00 a month',
			'The tier reached prices all of them: $24.00 a month',
			'* The page does not say: priced both ways: $24.00 to $54.00 a month'
		]);
	});

	it('bring the charge as it is when it is read so', () => {
		const [tiers] = readingFigures(scenario, asCharge(tiersOf('volume', '1000')));
		expect(tiers?.readings.map(({ charge }) => charge)).toEqual([
			tiersOf('graduated', '1000'),
			tiersOf('volume', '1000'),
			tiersOf('graduated', '1000', { orVolume: 'unknown' })
		]);
		expect(tiers?.readings.map(({ isChosen }) => isChosen)).toEqual([false, true, false]);
		expect(tiers?.matters).toBe(true);
	});

	it('ask on whose side an end stands, and show what it means exactly there', () => {
		const rule = readingFigures(scenario, asCharge(tiersOf('volume', '2000'))).find(
			({ name }) => name === 'boundary'
		);
		expect(rule?.asks).toBe('Which price do exactly 2,000 get?');
		expect(rule?.edge).toBe('At exactly 2,000');
		expect(rule?.readings.map(({ cost, atEdge }) => [cost, atEdge])).toEqual([
			['$60.00 a month', '$100.00 a month'],
			['$60.00 a month', '$40.00 a month'],
			['$60.00 a month', '$40.00 to $100.00 a month']
		]);
		expect(rule?.matters).toBe(false);
	});

	it('ask nothing where it makes no difference', () => {
		expect(told({ kind: 'flat', price: '5' })).toEqual([]);
		const names = told(tiersOf('graduated', '1000')).map(([name]) => name);
		expect(names).toEqual(['tiers']);
		const one = { kind: 'graduated', meter: 'messages', tiers: [{ upTo: null, unit: '1' }] };
		expect(told({ ...one, boundary: 'unknown', zeroUsage: 'unknown' } as Charge)).toEqual([]);
	});

	it('name the role they are about', () => {
		const tiers = [
			{ upTo: '3', flat: '50' },
			{ upTo: null, unit: '12' }
		];
		const graduated = { tiers, boundary: 'unknown', zeroUsage: 'unknown' } as const;
		const rules = readingFigures(
			scenario,
			asCharge({ kind: 'seat', seats: [{ meter: 'staff', graduated }] })
		);
		expect(rules.map(({ asks }) => asks)).toEqual([
			'People on the team: Which price do exactly 3 get?',
			'People on the team: Is the fixed part owed when nothing is used?'
		]);
		expect(rules[0]?.readings[1]?.charge).toEqual({
			kind: 'seat',
			seats: [{ meter: 'staff', graduated: { ...graduated, boundary: 'exclusive' } }]
		});
	});
});

describe('what a charge would cost', () => {
	it('is told with its working, without tax, and as if everybody took it', () => {
		const seats: Charge = { kind: 'seat', seats: [{ meter: 'staff', price: '12' }] };
		expect(chargeCost(scenario, [asCharge(seats, { off: true, from: 7 })])).toEqual({
			cost: '$60.00 a month',
			isPriced: true,
			steps: ['5 × $12.00']
		});
	});

	it('is a share of what is paid for a year, and once what is paid once', () => {
		const year = asCharge({ kind: 'flat', price: '1200' }, { per: 'year' });
		expect(chargeCost(scenario, [year]).cost).toBe('$100.00 a month');
		expect(chargeCost(scenario, [asCharge({ kind: 'one-time', price: '500' })]).cost).toBe(
			'$500.00 once'
		);
	});

	it('is none where nobody knows the price', () => {
		const unknown = chargeCost(scenario, [asCharge({ kind: 'flat', price: 'unknown' })]);
		expect(unknown).toMatchObject({ cost: 'not priced', isPriced: false });
		const tiers = [
			{ upTo: '1000', unit: '0.05' },
			{ upTo: '5000', unit: 'unknown' },
			{ upTo: null, unit: '0.01' }
		];
		const half = asCharge({ ...tiersOf('graduated', '1'), tiers } as Charge);
		expect(chargeCost(scenario, [half]).cost).toBe('not priced');
	});
});
