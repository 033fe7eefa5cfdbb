import { describe, expect, it } from 'vitest';
import { chargeSchema } from '#pricing';
import { refusals } from '../../../../tests/support/refusals.ts';

const counted = { amount: 'card-amount', transactions: 'card-payments' };
const uncounted = { amount: 'collections' };

function refusedFor(terms: object): string[] {
	return refusals(chargeSchema, { kind: 'percentage', of: [counted], rate: '1', ...terms });
}

describe('the terms of a percentage', () => {
	it.each([
		[{}],
		[{ of: [uncounted] }],
		[{ of: [uncounted], included: '1000', cap: '5' }],
		[{ fixed: '0.30', least: '1', most: '1.00' }],
		[{ least: 'unknown', most: '1' }],
		[{ free: { transactions: '3', amount: '15.50' } }],
		[{ free: {} }],
		[{ zeroUsage: 'unknown' }],
		[{ of: Array.from({ length: 2000 }, () => counted) }]
	])('may be %j', (terms) => {
		expect(refusedFor(terms)).toEqual([]);
	});

	it.each([
		[{ fixed: '1' }],
		[{ least: '1' }],
		[{ most: '1' }],
		[{ free: { transactions: '3' } }],
		[{ free: { amount: '15' } }]
	])('ask for a count where they go by transaction: %j', (terms) => {
		expect(refusedFor({ of: [counted, uncounted, counted], ...terms })).toEqual([
			'of.1.transactions: transactions-counted'
		]);
	});

	it.each([
		[{ least: '2', most: '1.99' }, 'least: least-above-most'],
		[{ floor: '2', cap: '1' }, 'floor: least-above-most'],
		[{ of: [] }, 'of: too_small'],
		[{ of: Array.from({ length: 2001 }, () => counted) }, 'of: too_big'],
		[{ of: [{ amount: 'Cards' }] }, 'of.0.amount: meter'],
		[{ of: [{ ...counted, transactions: 'Cards' }] }, 'of.0.transactions: meter'],
		[{ of: [{ ...counted, rate: '1' }] }, 'of.0: unrecognized_keys'],
		[{ rate: '-1' }, 'rate: percent-or-unknown'],
		[{ included: '-1' }, 'included: quantity'],
		[{ free: { transactions: '-3' } }, 'free.transactions: quantity'],
		[{ free: { amount: 'all' } }, 'free.amount: quantity'],
		[{ free: { months: '3' } }, 'free: unrecognized_keys'],
		[{ zeroUsage: 'none' }, 'zeroUsage: invalid_value']
	])('are refused: %j', (terms, expected) => {
		expect(refusedFor(terms)).toEqual([expected]);
	});
});
