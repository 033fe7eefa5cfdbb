import { describe, expect, it } from 'vitest';
import { forecast, rangesOf, type PlanRange } from '#forecast';
import type { Scenario } from '#scenario';
import {
	charged,
	fee,
	inMoney,
	scenarioOf,
	seats,
	type Buying
} from '../../../tests/support/buying.ts';

function written({ now, term }: PlanRange): string[] {
	return [now, term].map(({ low, high }) => `${inMoney(low)} to ${inMoney(high)}`);
}

/** The first month, then the whole term. */
function ranges(buying: Buying): string[] {
	return rangesOf(scenarioOf(buying)).flatMap(written);
}

const ranged = (low: string, high: string) => [
	{ source: 'A price list', confidence: 'list' as const, range: { low, high } }
];

describe('the range of a plan', () => {
	it('is one figure where nothing is open', () => {
		expect(ranges({ charges: [fee('100')] })).toEqual(['100.00 to 100.00', '1200.00 to 1200.00']);
	});

	it('goes from the low to the high end of the printed prices', () => {
		// 2 x 75 and 2 x 150
		const charges = [seats('112.50', { provenance: ranged('75', '150') })];
		expect(ranges({ charges })).toEqual(['150.00 to 300.00', '1800.00 to 3600.00']);
	});

	it('has the price itself within, though the range does not', () => {
		const charges = [seats('200', { provenance: ranged('75', '150') })];
		expect(ranges({ charges })).toEqual(['150.00 to 400.00', '1800.00 to 4800.00']);
	});

	it('goes over both sides a tier may end on', () => {
		// 1,200 messages exactly where the first tier ends: 0.05 or 0.03 each.
		const tiers = [
			{ upTo: '1200', unit: '0.05' },
			{ upTo: null, unit: '0.03' }
		];
		const open = (boundary: 'inclusive' | 'exclusive' | 'unknown') => ({
			charges: [
				charged('sms', { kind: 'volume', meter: 'messages', tiers, boundary, zeroUsage: 'billed' })
			]
		});
		expect(ranges(open('inclusive'))[0]).toBe('60.00 to 60.00');
		expect(ranges(open('exclusive'))[0]).toBe('36.00 to 36.00');
		expect(ranges(open('unknown'))[0]).toBe('36.00 to 60.00');
	});

	it('goes to both ends of very many open rules', () => {
		// 1,200 messages where the first tier ends: 60.00 or 36.00 for each of 40 charges.
		const tiers = [
			{ upTo: '1200', unit: '0.05' },
			{ upTo: null, unit: '0.03' }
		];
		const sides = { boundary: 'unknown', zeroUsage: 'unknown' } as const;
		const charges = Array.from({ length: 40 }, (_charge, index) =>
			charged(`sms-${String(index)}`, { kind: 'volume', meter: 'messages', tiers, ...sides })
		);
		expect(ranges({ charges })[0]).toBe('1440.00 to 2400.00');
	});

	it('takes each rule by itself: what is cheapest of one may be dearest of another', () => {
		const open = (id: string, below: string, above: string) =>
			charged(id, {
				kind: 'volume',
				meter: 'messages',
				tiers: [
					{ upTo: '1200', unit: below },
					{ upTo: null, unit: above }
				],
				boundary: 'unknown',
				zeroUsage: 'billed'
			});
		// 60 or 36, and 12 or 24
		const charges = [open('falls', '0.05', '0.03'), open('rises', '0.01', '0.02')];
		expect(ranges({ charges })[0]).toBe('48.00 to 84.00');
	});

	it('goes over the flat price of a tier nothing was used of', () => {
		const tiers = [{ upTo: null, unit: '1', flat: '25' }];
		const sides = { boundary: 'inclusive', zeroUsage: 'unknown' } as const;
		const use = charged('video', { kind: 'graduated', meter: 'video-visits', tiers, ...sides });
		expect(ranges({ charges: [use] })[0]).toBe('0.00 to 25.00');
	});

	it('goes over graduated and volume where the list does not say which', () => {
		// 1,200: 1,000 x 0.05 + 200 x 0.03 = 56, or 1,200 x 0.03 = 36
		const tiers = [
			{ upTo: '1000', unit: '0.05' },
			{ upTo: null, unit: '0.03' }
		];
		const sides = { boundary: 'inclusive', zeroUsage: 'billed', orVolume: 'unknown' } as const;
		const use = charged('sms', { kind: 'graduated', meter: 'messages', tiers, ...sides });
		expect(ranges({ charges: [use] })[0]).toBe('36.00 to 56.00');
	});

	it('goes over all that may be charged for who joins, and given back for who leaves', () => {
		const changes = [{ on: '2027-01-16', driver: 'providers' as const, to: '3' }];
		const joins = (changes: Buying['changes']) => ({
			charges: [seats('31')],
			...(changes && { changes }),
			terms: { changes: { proration: 'unknown' as const, removal: 'unknown' as const } }
		});
		// Nothing until February, or 31 at once.
		expect(ranges(joins(changes))[0]).toBe('62.00 to 93.00');
		// 16 of 31 days given back, or nothing.
		const leaves = [{ on: '2027-01-16', driver: 'providers' as const, to: '1' }];
		expect(ranges(joins(leaves))[0]).toBe('46.00 to 62.00');
	});

	it('has the cheapest and the dearest of each of its offers', () => {
		const one = scenarioOf({ charges: [seats('112.50', { provenance: ranged('75', '150') })] });
		const [offer] = one.offers;
		if (!offer) throw new Error('There is no offer');
		const cheap = {
			...offer,
			id: 'cheap',
			charges: [fee('30', { provenance: ranged('10', '40') })]
		};
		const both: Scenario = {
			...one,
			offers: [offer, cheap],
			plans: [{ id: 'plan', offers: ['offer', 'cheap'] }]
		};
		expect(rangesOf(both).flatMap(written)[0]).toBe('160.00 to 340.00');
		expect(forecast(both)[0]?.costs[0]).toBe(25_500);
	});

	it('has no ends where a price is not known', () => {
		expect(ranges({ charges: [fee('unknown')] })).toEqual([
			'not priced to not priced',
			'not priced to not priced'
		]);
	});

	it('has no high end where one reading has no price', () => {
		// Up to 1,200 is sold: inclusive, 1,200 are; exclusive, they are not.
		const tiers = [{ upTo: '1200', unit: '0.05' }];
		const sides = { boundary: 'unknown', zeroUsage: 'billed', beyond: 'not-sold' } as const;
		const use = charged('sms', { kind: 'graduated', meter: 'messages', tiers, ...sides });
		expect(ranges({ charges: [use] })[0]).toBe('60.00 to not priced');
	});
});
