import type { Expectation, Unreadable } from '#scenario';
import { describe, expect, it } from 'vitest';
import { expectationInWords } from './expectation-in-words.ts';
import { unreadableInWords } from './unreadable-in-words.ts';

describe('what should stand in a place', () => {
	it.each<[Expectation, string]>([
		[{ code: 'type', type: 'array' }, 'a list'],
		[{ code: 'type', type: 'int' }, 'a whole number'],
		[{ code: 'type', type: 'number' }, 'a number'],
		[{ code: 'type', type: 'object' }, 'an object'],
		[{ code: 'type', type: 'string' }, 'text'],
		[{ code: 'form', form: 'above-zero' }, 'a quantity above 0, such as 100'],
		[{ code: 'form', form: 'address' }, 'a secure web address'],
		[
			{ code: 'form', form: 'count' },
			'a count such as 12 or 0.5, not below zero, with at most 3 decimals'
		],
		[{ code: 'form', form: 'currency' }, 'a currency code such as USD'],
		[{ code: 'form', form: 'date' }, 'a date such as 2026-08-15'],
		[{ code: 'form', form: 'day' }, 'a day of the calendar such as 2027-03-15'],
		[{ code: 'form', form: 'identifier' }, 'small letters, digits and hyphens'],
		[{ code: 'form', form: 'meter' }, 'the name of a meter'],
		[{ code: 'form', form: 'month' }, 'a month such as 2027-03'],
		[{ code: 'form', form: 'name' }, 'a name'],
		[{ code: 'form', form: 'percent' }, 'a percentage from 0 to 100, such as 2.9'],
		[
			{ code: 'form', form: 'percent-or-unknown' },
			'a percentage from 0 to 100, such as 2.9, or “unknown”'
		],
		[
			{ code: 'form', form: 'price' },
			'a price such as 112.50, not below zero, with at most 12 decimals'
		],
		[
			{ code: 'form', form: 'price-or-unknown' },
			'a price such as 112.50, not below zero, with at most 12 decimals, or “unknown”'
		],
		[{ code: 'form', form: 'printable' }, 'free of control characters'],
		[
			{ code: 'form', form: 'quantity' },
			'a quantity such as 500 or 0.5, not below zero, with at most 12 decimals'
		],
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
		[{ code: 'announced-per-price', count: 1 }, '1 entry long, one new price for each price'],
		[{ code: 'announced-per-price', count: 3 }, '3 entries long, one new price for each price'],
		[
			{ code: 'driver-range', least: 0, most: 10_000, places: 0 },
			'a whole number from 0 to 10,000'
		],
		[
			{ code: 'driver-range', least: 0.05, most: 31, places: 2 },
			'a number with at most 2 decimals from 0.05 to 31'
		],
		[{ code: 'counted-meter', value: 'x' }, 'a meter under “counts”; none is called “x”'],
		[{ code: 'known-meter', value: 'visits' }, 'counted; nothing counts “visits”'],
		[{ code: 'known-offer', value: 'x' }, 'the names of offers; none is called “x”'],
		[{ code: 'known-row', value: 'x' }, 'the id of a row of the team; none is called “x”'],
		[{ code: 'moves-by-itself', value: 'fill' }, 'left to “growth”: “fill” moves by itself there'],
		[{ code: 'repeated', value: 'fee' }, 'unlike the others; “fee” stands there twice'],
		[{ code: 'above-tier-before' }, 'more than where the tier before ends'],
		[{ code: 'an-end-per-meter' }, 'as long as the list of meters, one end for each'],
		[{ code: 'driver-or-meter' }, 'about a driver, a row of the team or a meter, one of the three'],
		[{ code: 'driver-or-row' }, 'about a driver or a row of the team, one of the two'],
		[{ code: 'from-after-until' }, 'the month in “from” or a later one'],
		[{ code: 'least-above-most' }, 'no more than the most there is'],
		[{ code: 'least-or-most' }, 'given, unless “most” is'],
		[
			{ code: 'amount-if-once' },
			'left out: a percentage comes off every bill, only an amount of money can be given once'
		],
		[{ code: 'months-or-days' }, 'given in months or in days, one of the two'],
		[
			{ code: 'not-circular' },
			'free of circles: these offers are sold only to buyers of each other'
		],
		[{ code: 'only-last-open' }, 'a quantity; only the last tier has no end'],
		[{ code: 'open-or-beyond' }, '“not-sold” or “last-tier”, as the last tier has an end'],
		[{ code: 'percent-or-amount' }, 'given in percent or as an amount, one of the two'],
		[{ code: 'price-or-graduated' }, 'priced by “price” or by “graduated”, one of the two'],
		[{ code: 'transactions-counted' }, 'given, as there is a fee for each transaction'],
		[
			{ code: 'yearly-needs-level' },
			'“month”: only people, devices and flat prices are paid for a year ahead'
		],
		[{ code: 'unknown-key' }, 'left out'],
		[{ code: 'other' }, 'something else']
	])('%j', (expected, words) => {
		expect(expectationInWords(expected)).toBe(words);
	});
});

it.each<[Unreadable, string]>([
	[
		{ reason: 'invalid', path: 'plans.0.offers', expected: { code: 'type', type: 'array' } },
		'plans.0.offers should be a list.'
	],
	[
		{ reason: 'not-a-scenario' },
		'This is not a scenario of this planner: its “app” should be “clinic-pricing-planner”.'
	]
])('the place is named with it: %o', (problem, words) => {
	expect(unreadableInWords(problem)).toBe(words);
});
