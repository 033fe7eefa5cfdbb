import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { chargeSchema } from '#pricing';
import { refusals } from '../../../../tests/support/refusals.ts';

const sides = { boundary: 'inclusive', zeroUsage: 'billed' };

/** Every kind that has tiers of prices, with these. */
const listed = [
	['', (terms: object) => ({ kind: 'graduated', meter: 'messages', ...sides, ...terms })],
	['', (terms: object) => ({ kind: 'volume', meter: 'messages', ...sides, ...terms })],
	[
		'seats.0.graduated.',
		(terms: object) => ({
			kind: 'seat',
			seats: [{ meter: 'staff', graduated: { ...sides, ...terms } }]
		})
	],
	[
		'devices.0.graduated.',
		(terms: object) => ({
			kind: 'device',
			devices: [{ meter: 'servers', graduated: { ...sides, ...terms } }]
		})
	]
] as const;

function refusedFor(terms: object): string[] {
	const [all = [], ...others] = listed.map(([path, charge]) =>
		refusals(chargeSchema, charge(terms)).map((refusal) => refusal.replace(path, ''))
	);
	for (const other of others) expect(other).toEqual(all);
	return all;
}

const tiersTo = (...ends: unknown[]) => ({ tiers: ends.map((upTo) => ({ upTo, unit: '1' })) });

describe('tiers', () => {
	it.each([
		[tiersTo(null)],
		[tiersTo('0.000000000001', '1000000000000', null)],
		[{ ...tiersTo('10'), beyond: 'not-sold' }],
		[{ ...tiersTo('10', '20'), beyond: 'last-tier', rounding: 'tier' }],
		[{ ...tiersTo(null), boundary: 'unknown', zeroUsage: 'unknown', rounding: 'line' }],
		[{ ...tiersTo(null), boundary: 'exclusive', zeroUsage: 'free' }],
		[{ tiers: [{ upTo: null, unit: 'unknown', flat: '0', packageOf: '0.5' }] }],
		[tiersTo(...Array.from({ length: 19 }, (_, index) => String(index + 1)), null)]
	])('may be %o', (terms) => {
		expect(refusedFor(terms)).toEqual([]);
	});

	it.each([
		[tiersTo(), ['tiers: too_small', 'beyond: open-or-beyond']],
		[
			tiersTo(...Array.from({ length: 20 }, (_, index) => String(index + 1)), null),
			['tiers: too_big']
		],
		[tiersTo('0', null), ['tiers.0.upTo: above-tier-before']],
		[tiersTo('10', '10', null), ['tiers.1.upTo: above-tier-before']],
		[tiersTo('10', '10.0', null), ['tiers.1.upTo: above-tier-before']],
		[tiersTo('10', '9.999', null), ['tiers.1.upTo: above-tier-before']],
		[tiersTo('9', '10', '8', null), ['tiers.2.upTo: above-tier-before']],
		[tiersTo(null, '10', null), ['tiers.0.upTo: only-last-open']],
		[tiersTo(null, null), ['tiers.0.upTo: only-last-open']],
		[tiersTo('10'), ['beyond: open-or-beyond']],
		[tiersTo('10', '20'), ['beyond: open-or-beyond']],
		[tiersTo('-1', null), ['tiers.0.upTo: quantity', 'tiers.0.upTo: above-tier-before']],
		[tiersTo('1e3', null), ['tiers.0.upTo: quantity']],
		[tiersTo(10, null), ['tiers.0.upTo: invalid_type']],
		[tiersTo(undefined), ['tiers.0.upTo: invalid_type']]
	])('are refused as %o', (terms, expected) => {
		expect(refusedFor(terms)).toEqual(expected);
	});

	it.each([
		[{ ...tiersTo(null), boundary: 'outside' }, ['boundary: invalid_value']],
		[{ ...tiersTo(null), boundary: undefined }, ['boundary: invalid_value']],
		[{ ...tiersTo(null), zeroUsage: undefined }, ['zeroUsage: invalid_value']],
		[{ ...tiersTo(null), rounding: 'unit' }, ['rounding: invalid_value']],
		[{ ...tiersTo(null), beyond: 'free' }, ['beyond: invalid_value']],
		[{ tiers: [{ upTo: null, unit: '-1' }] }, ['tiers.0.unit: price-or-unknown']],
		[{ tiers: [{ upTo: null, flat: 'free' }] }, ['tiers.0.flat: price-or-unknown']],
		[{ tiers: [{ upTo: null, packageOf: '0' }] }, ['tiers.0.packageOf: above-zero']],
		[{ tiers: [{ upTo: null, packageOf: '0.000' }] }, ['tiers.0.packageOf: above-zero']],
		[{ tiers: [{ upTo: null, rate: '1' }] }, ['tiers.0: unrecognized_keys']]
	])('do not say %o', (terms, expected) => {
		expect(refusedFor(terms)).toEqual(expected);
	});
});

describe('tiers that may be by volume', () => {
	const graduated = { kind: 'graduated', meter: 'messages', ...sides, ...tiersTo(null) };

	it('say so where the price list does not, and nothing else', () => {
		expect(refusals(chargeSchema, { ...graduated, orVolume: 'unknown' })).toEqual([]);
		expect(refusals(chargeSchema, { ...graduated, orVolume: 'yes' })).toEqual([
			'orVolume: invalid_value'
		]);
		expect(refusals(chargeSchema, { ...graduated, kind: 'volume', orVolume: 'unknown' })).toEqual([
			': unrecognized_keys'
		]);
	});
});

describe('tiers of rates', () => {
	const charge = (terms: object) => ({
		kind: 'graduated-percentage',
		of: 'collections',
		...sides,
		...terms
	});
	const ratesTo = (...ends: unknown[]) => ({ tiers: ends.map((upTo) => ({ upTo, rate: '1' })) });

	it.each([
		[ratesTo(null), []],
		[{ ...ratesTo('5'), beyond: 'not-sold' }, []],
		[{ tiers: [{ upTo: null, rate: 'unknown', flat: 'unknown' }] }, []],
		[ratesTo(), ['tiers: too_small', 'beyond: open-or-beyond']],
		[
			ratesTo(...Array.from({ length: 20 }, (_, index) => `${index + 1}`)),
			['beyond: open-or-beyond']
		],
		[
			ratesTo(...Array.from({ length: 20 }, (_, index) => `${index + 1}`), null),
			['tiers: too_big']
		],
		[ratesTo('5'), ['beyond: open-or-beyond']],
		[ratesTo('5', '4', null), ['tiers.1.upTo: above-tier-before']],
		[ratesTo(null, null), ['tiers.0.upTo: only-last-open']],
		[{ tiers: [{ upTo: null }] }, ['tiers.0.rate: invalid_type']],
		[{ tiers: [{ upTo: null, rate: '100.01' }] }, ['tiers.0.rate: percent-or-unknown']],
		[{ tiers: [{ upTo: null, rate: '1', flat: '-1' }] }, ['tiers.0.flat: price-or-unknown']],
		[{ tiers: [{ upTo: null, rate: '1', unit: '1' }] }, ['tiers.0: unrecognized_keys']],
		[{ ...ratesTo(null), included: '-1' }, ['included: quantity']],
		[{ ...ratesTo(null), of: 'Card amount' }, ['of: meter']],
		[{ ...ratesTo(null), floor: '2', cap: '1' }, ['floor: least-above-most']]
	])('%o: %j', (terms, expected) => {
		expect(refusals(chargeSchema, charge(terms))).toEqual(expected);
	});

	it('are kept as they are', () => {
		const terms = charge({ ...ratesTo('5', null), included: '1' });
		expect(z.parse(chargeSchema, terms)).toEqual(terms);
	});
});
