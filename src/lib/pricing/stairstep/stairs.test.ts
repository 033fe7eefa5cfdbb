import { describe, expect, it } from 'vitest';
import { chargeSchema } from '#pricing';
import { refusals } from '../../../../tests/support/refusals.ts';

/** Stairs that end so, one list of ends for each. */
function refusedFor(ends: unknown[], terms: object = {}): string[] {
	return refusals(chargeSchema, {
		kind: 'stairstep',
		meters: ['clients', 'messages'],
		stairs: ends.map((upTo) => ({ upTo, flat: '1' })),
		boundary: 'inclusive',
		zeroUsage: 'billed',
		...terms
	});
}

describe('stairs', () => {
	it.each([
		[[[null, null]]],
		[
			[
				['0', '0'],
				[null, null]
			]
		],
		[
			[
				['10', '100'],
				['10', '200'],
				['20', '200'],
				[null, null]
			]
		],
		[
			[
				['10', null],
				['20', null],
				[null, null]
			]
		]
	])('may end at %j', (ends) => {
		expect(refusedFor(ends)).toEqual([]);
	});

	it.each([
		[
			[
				['10', '100'],
				['10', '100'],
				[null, null]
			],
			['stairs.1.upTo: above-tier-before']
		],
		[
			[
				['10', '100'],
				['10.0', '100.00'],
				[null, null]
			],
			['stairs.1.upTo: above-tier-before']
		],
		[
			[
				['10', '100'],
				['20', '99'],
				[null, null]
			],
			['stairs.1.upTo: above-tier-before']
		],
		[
			[
				['10', '100'],
				['9.99', '200'],
				[null, null]
			],
			['stairs.1.upTo: above-tier-before']
		],
		[
			[
				['10', null],
				['20', '100'],
				[null, null]
			],
			['stairs.1.upTo: above-tier-before']
		],
		[
			[
				[null, null],
				[null, null]
			],
			['stairs.1.upTo: above-tier-before']
		],
		[[['10'], [null, null]], ['stairs.0.upTo: an-end-per-meter']],
		[
			[
				['10', '20', '30'],
				[null, null]
			],
			['stairs.0.upTo: an-end-per-meter']
		],
		[[['10', '100']], ['beyond: open-or-beyond']],
		[[['10', null]], ['beyond: open-or-beyond']],
		[[[null, '10']], ['beyond: open-or-beyond']],
		[
			[
				['-1', null],
				[null, null]
			],
			['stairs.0.upTo.0: quantity']
		]
	])('are refused that end at %j', (ends, expected) => {
		expect(refusedFor(ends)).toEqual(expected);
	});

	it('that end say what is sold beyond them', () => {
		for (const beyond of ['not-sold', 'last-tier']) {
			expect(refusedFor([['10', '100']], { beyond })).toEqual([]);
		}
		expect(refusedFor([['10', '100']], { beyond: 'free' })).toEqual(['beyond: invalid_value']);
	});

	it('are no more than thirty, and at least one', () => {
		const upTo = (count: number) =>
			Array.from({ length: count }, (_, index) => [String(index + 1), '1']);
		expect(refusedFor(upTo(30), { beyond: 'not-sold' })).toEqual([]);
		expect(refusedFor(upTo(31), { beyond: 'not-sold' })).toEqual(['stairs: too_big']);
		expect(refusedFor([], { beyond: 'not-sold' })).toEqual(['stairs: too_small']);
	});

	it('count at least one meter and no more than five', () => {
		const counting = (count: number) => ({
			meters: Array.from({ length: count }, (_, index) => `meter-${index}`)
		});
		const open = (count: number) => [Array.from({ length: count }, () => null)];
		expect(refusedFor(open(5), counting(5))).toEqual([]);
		expect(refusedFor(open(6), counting(6))).toContain('meters: too_big');
		expect(refusedFor(open(6), counting(5))).toContain('stairs.0.upTo: too_big');
		expect(refusedFor([[]], { meters: [] })).toContain('meters: too_small');
		expect(refusedFor([[]], { meters: [] })).toContain('stairs.0.upTo: too_small');
		expect(refusedFor(open(1), { meters: ['Clients'] })).toEqual(['meters.0: meter']);
	});

	it('say which side an end lies on, and what nothing costs', () => {
		expect(refusedFor([[null, null]], { boundary: 'unknown', zeroUsage: 'unknown' })).toEqual([]);
		expect(refusedFor([[null, null]], { boundary: 'outside' })).toEqual([
			'boundary: invalid_value'
		]);
		expect(refusedFor([[null, null]], { zeroUsage: undefined })).toEqual([
			'zeroUsage: invalid_value'
		]);
	});

	it('have a price, known or not', () => {
		const stairs = (stair: object) =>
			refusedFor([], { stairs: [{ upTo: [null, null], ...stair }] });
		expect(stairs({ flat: 'unknown' })).toEqual([]);
		expect(stairs({ flat: '-1' })).toEqual(['stairs.0.flat: price-or-unknown']);
		expect(stairs({})).toEqual(['stairs.0.flat: invalid_type']);
		expect(stairs({ flat: '1', unit: '1' })).toEqual(['stairs.0: unrecognized_keys']);
	});
});
