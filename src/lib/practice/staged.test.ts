import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText, type Decimal } from '#decimal';
import { combined, mapped, steadied } from './staged.ts';

/** Few values, so that many stages are as the one before. */
const numbers = fc.array(fc.nat(2), { minLength: 1, maxLength: 12 });
const pairs = numbers.chain((ones) =>
	fc.tuple(
		fc.constant(ones),
		fc.array(fc.nat(2), { minLength: ones.length, maxLength: ones.length })
	)
);

describe('what follows, stage by stage', () => {
	it('is in each stage what follows from what there is in it', () => {
		fc.assert(
			fc.property(pairs, ([ones, others]) => {
				const work = (one: number, other: number) => 10 * one + other;
				expect(mapped(ones, (one) => 10 * one)).toEqual(ones.map((one) => 10 * one));
				expect(combined(ones, others, work)).toEqual(
					ones.map((one, stage) => work(one, others[stage] ?? NaN))
				);
			})
		);
	});

	it('is worked out once where nothing has changed', () => {
		const asked: string[] = [];
		const told = (one: number, other = 0) => asked.push(`${one} ${other}`);
		mapped([1, 1, 2, 2, 1], told);
		combined([1, 1, 1, 2], [5, 5, 6, 6], told);
		expect(asked).toEqual(['1 0', '2 0', '1 0', '1 5', '1 6', '2 6']);
	});
});

describe('numbers that are steadied', () => {
	it('are what they were, and the same one as long as they are alike', () => {
		const decimals = numbers.map((list) =>
			// Of each number two that are written differently.
			list.map((digits, place): Decimal => (place % 2 ? { digits, places: 0 } : tenfold(digits)))
		);
		fc.assert(
			fc.property(decimals, (list) => {
				const found = steadied(list);
				expect(found.map(toText)).toEqual(list.map(toText));
				found.slice(1).forEach((value, place) => {
					const before = found[place];
					if (before && toText(before) === toText(value)) expect(value).toBe(before);
				});
			})
		);
	});

	function tenfold(digits: number): Decimal {
		return { digits: digits * 10, places: 1 };
	}
});
