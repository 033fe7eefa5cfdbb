import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { chargeSchema } from '#pricing';
import { chargesPriced, priceTexts } from '../../../tests/support/arbitraries.ts';

/** Where the terms were refused. */
function refusedAt(terms: unknown): string[] {
	const result = z.safeParse(chargeSchema, terms);
	expect(result.success).toBe(false);
	return (result.error?.issues ?? []).map(({ path }) => path.map(String).join('.'));
}

const seat = { meter: 'admins', price: '40' };

describe('terms that are accepted', () => {
	it('are kept as they are, prices as text', () => {
		fc.assert(
			fc.property(chargesPriced(priceTexts), (charge) => {
				expect(z.parse(chargeSchema, charge)).toEqual(charge);
			})
		);
	});

	it.each(['0', '0.000000000001', '999999999999.999999999999', '112.50'])(
		'may have the price %s',
		(price) => {
			expect(z.safeParse(chargeSchema, { kind: 'flat', price }).success).toBe(true);
		}
	);
});

describe('a price that is refused', () => {
	it.each([
		['-1'],
		['+1'],
		['1e309'],
		['0.1234567890123'],
		['1234567890123'],
		['1,200'],
		['.5'],
		['5.'],
		[''],
		['NaN'],
		['12 '],
		['12\n'],
		[12],
		[NaN],
		[null],
		[undefined]
	])('is %j', (price) => {
		expect(refusedAt({ kind: 'flat', price })).toEqual(['price']);
		expect(refusedAt({ kind: 'unit', meter: 'messages', price })).toEqual(['price']);
		expect(refusedAt({ kind: 'seat', seats: [seat, { ...seat, price }] })).toEqual([
			'seats.1.price'
		]);
	});

	it('may also be what is included', () => {
		expect(refusedAt({ kind: 'unit', meter: 'messages', price: '1', included: '-1' })).toEqual([
			'included'
		]);
	});
});

describe('terms that are refused', () => {
	it.each(['toll', 'Flat', '', 'constructor', undefined, 7])('are of the kind %j', (kind) => {
		expect(refusedAt({ kind, price: '1' })).toEqual(['kind']);
	});

	it.each([undefined, null, 'flat', 12, []])('are %j', (terms) => {
		expect(refusedAt(terms)).toEqual(['']);
	});

	it('have no seats, or far too many', () => {
		expect(refusedAt({ kind: 'seat', seats: [] })).toEqual(['seats']);
		expect(refusedAt({ kind: 'seat', seats: Array.from({ length: 21 }, () => seat) })).toEqual([
			'seats'
		]);
	});

	it.each(['', 'Admins', 'front desk', '1st', '__proto__', 'a'.repeat(65)])(
		'count a meter named %j',
		(meter) => {
			expect(refusedAt({ kind: 'unit', meter, price: '1' })).toEqual(['meter']);
			expect(refusedAt({ kind: 'seat', seats: [{ ...seat, meter }] })).toEqual(['seats.0.meter']);
		}
	);

	it('have an entry nobody knows, where it lies', () => {
		expect(refusedAt({ kind: 'flat', price: '1', per: 'year' })).toEqual(['']);
		expect(refusedAt({ kind: 'seat', seats: [seat, { ...seat, free: true }] })).toEqual([
			'seats.1'
		]);
	});

	it('say which entry nobody knows', () => {
		const result = z.safeParse(chargeSchema, { kind: 'flat', price: '1', per: 'year' });
		expect(result.error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['per'] }]);
	});
});
