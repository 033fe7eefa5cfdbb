import type { Expectation } from '#scenario';
import { describe, expect, it } from 'vitest';
import { expectationInWords } from './expectation-in-words.ts';
import { unreadableInWords } from './scenario-line.ts';

describe('what should stand in a place', () => {
	it.each<[Expectation, string]>([
		[{ code: 'type', type: 'array' }, 'a list'],
		[{ code: 'type', type: 'int' }, 'a whole number'],
		[{ code: 'type', type: 'number' }, 'a number'],
		[{ code: 'type', type: 'object' }, 'an object'],
		[{ code: 'type', type: 'string' }, 'text'],
		[{ code: 'form', form: 'address' }, 'a secure web address'],
		[{ code: 'form', form: 'currency' }, 'a currency code such as USD'],
		[{ code: 'form', form: 'date' }, 'a date such as 2026-08-15'],
		[{ code: 'form', form: 'identifier' }, 'small letters, digits and hyphens'],
		[{ code: 'form', form: 'meter' }, 'the name of a meter'],
		[{ code: 'form', form: 'name' }, 'a name'],
		[
			{ code: 'form', form: 'price' },
			'a price such as 112.50, not below zero, with at most 12 decimals'
		],
		[{ code: 'form', form: 'printable' }, 'free of control characters'],
		[{ code: 'form', form: 'scenario-id' }, 'letters, digits and hyphens'],
		[{ code: 'one-of', values: ['b2'] }, 'b2'],
		[{ code: 'one-of', values: ['flat', 'seat', 'unit'] }, 'flat, seat, or unit'],
		[{ code: 'at-least', count: 0.05, of: 'numbers' }, 'at least 0.05'],
		[{ code: 'at-least', count: 1, of: 'entries' }, 'at least 1 entry'],
		[{ code: 'at-least', count: 1, of: 'characters' }, 'at least 1 character'],
		[{ code: 'at-most', count: 10_000, of: 'numbers' }, 'at most 10,000'],
		[{ code: 'at-most', count: 200, of: 'entries' }, 'at most 200 entries'],
		[{ code: 'at-most', count: 120, of: 'characters' }, 'at most 120 characters'],
		[{ code: 'at-most-decimals', count: 0 }, 'a whole number'],
		[{ code: 'at-most-decimals', count: 1 }, 'a number with at most 1 decimal'],
		[{ code: 'at-most-decimals', count: 2 }, 'a number with at most 2 decimals'],
		[{ code: 'sources-per-price', count: 1 }, '1 entry long, one source for each price'],
		[{ code: 'sources-per-price', count: 3 }, '3 entries long, one source for each price'],
		[{ code: 'known-meter', value: 'visits' }, 'counted; nothing counts “visits”'],
		[{ code: 'known-offer', value: 'x' }, 'the names of offers; none is called “x”'],
		[{ code: 'repeated', value: 'fee' }, 'unlike the others; “fee” stands there twice'],
		[{ code: 'unknown-key' }, 'left out'],
		[{ code: 'other' }, 'something else']
	])('%j', (expected, words) => {
		expect(expectationInWords(expected)).toBe(words);
	});
});

it.each([
	['plans.0.offers', 'plans.0.offers should be a list.'],
	['', 'It should be a list.']
])('the place %j is named with it', (path, words) => {
	const expected = { code: 'type', type: 'array' } as const;
	expect(unreadableInWords({ reason: 'invalid', path, expected })).toBe(words);
});
