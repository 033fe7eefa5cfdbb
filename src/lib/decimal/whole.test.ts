import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minus, plus, powerOfTen, roundedQuotient, times } from '#decimal';
import type { Rounding, Whole } from '#decimal';
import { over, rounded, type Rational } from '../../../tests/support/rational.ts';

const largest = Number.MAX_SAFE_INTEGER;

/** Where plain numbers, halves of them and sums of two stop being exact. */
const edges = [0n, 2n ** 26n, 2n ** 49n, 2n ** 50n, 2n ** 51n, 2n ** 53n, 10n ** 15n, 10n ** 30n];
const nearEdges = fc
	.tuple(fc.constantFrom(...edges), fc.integer({ min: -3, max: 3 }), fc.boolean())
	.map(([edge, step, isNegative]) => (isNegative ? -1n : 1n) * (edge + BigInt(step)));
const whole: fc.Arbitrary<Whole> = fc
	.oneof(
		nearEdges,
		fc.bigInt({ min: -BigInt(largest), max: BigInt(largest) }),
		fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
		fc.integer().map(BigInt)
	)
	.map(asFitting);

/** As the engine keeps it: a plain number as long as that is exact. */
function asFitting(value: bigint): Whole {
	return value <= BigInt(largest) && value >= -BigInt(largest) ? Number(value) : value;
}

const runs = { numRuns: 2_000 };

describe('whole numbers', () => {
	it('are added, subtracted and multiplied as BigInts are, and stay plain while that is exact', () => {
		fc.assert(
			fc.property(whole, whole, (a, b) => {
				expect(plus(a, b)).toBe(asFitting(BigInt(a) + BigInt(b)));
				expect(minus(a, b)).toBe(asFitting(BigInt(a) - BigInt(b)));
				expect(times(a, b)).toBe(asFitting(BigInt(a) * BigInt(b)));
			}),
			runs
		);
	});

	it.each([
		['plus', plus, largest, 1, 2n ** 53n],
		['plus', plus, largest - 1, 1, largest],
		['plus', plus, -largest, -1, -(2n ** 53n)],
		['plus', plus, 1 - largest, -1, -largest],
		['plus', plus, 2n ** 53n, -1, largest],
		['minus', minus, -largest, 1, -(2n ** 53n)],
		['minus', minus, 1 - largest, 1, -largest],
		['minus', minus, largest, -1, 2n ** 53n],
		['minus', minus, largest - 1, -1, largest],
		['minus', minus, 2n ** 53n, 1, largest],
		['times', times, largest, 1, largest],
		['times', times, -largest, 1, -largest],
		['times', times, 2 ** 52, 2, 2n ** 53n],
		['times', times, -(2 ** 52), 2, -(2n ** 53n)],
		['times', times, 94_906_267, 94_906_267, 9_007_199_515_875_289n],
		['times', times, 0n, 5, 0]
	])('at the edge: %s %# of large numbers is exact', (_name, sum, a, b, expected) => {
		expect(sum(a, b)).toBe(expected);
	});

	it('never are a zero with a sign', () => {
		expect(times(-5, 0)).toBe(0);
		expect(times(0, -5)).toBe(0);
		expect(plus(-5, 5)).toBe(0);
		expect(minus(-5, -5)).toBe(0);
	});

	it('refuse what is not a number', () => {
		for (const sum of [plus, minus, times]) {
			expect(() => sum(Number.NaN, 2)).toThrow(RangeError);
			expect(() => sum(2, Number.NaN)).toThrow(RangeError);
		}
	});
});

describe('a power of ten', () => {
	it('is exact at any size, plain as long as it can be', () => {
		for (let places = 0; places < 40; places += 1) {
			expect(powerOfTen(places)).toBe(asFitting(10n ** BigInt(places)));
		}
	});

	it('is one of zero places or more', () => {
		expect(() => powerOfTen(-1)).toThrow(RangeError);
	});
});

describe('a quotient of whole numbers', () => {
	const ways: readonly Rounding[] = ['half-away-from-zero', 'up', 'down'];
	const divisors = whole.filter((divisor) => divisor > 0);
	const fraction = (value: Whole): Rational => ({ top: BigInt(value), bottom: 1n });

	function expectQuotient(dividend: Whole, divisor: Whole): void {
		for (const rounding of ways) {
			const { top } = rounded(over(fraction(dividend), fraction(divisor)), 0, rounding);
			expect(roundedQuotient(dividend, divisor, rounding)).toBe(asFitting(top));
		}
	}

	it('is rounded as the fraction is, plain or large', () => {
		fc.assert(fc.property(whole, divisors, expectQuotient), runs);
	});

	it('is right beside every whole and every half, where a binary quotient may miss it', () => {
		const small = fc.integer({ min: 1, max: 2 ** 26 });
		fc.assert(
			fc.property(small, small, fc.integer({ min: -2, max: 2 }), (divisor, halves, step) => {
				const half = Math.floor((divisor * halves) / 2) + step;
				expectQuotient(half, divisor);
				expectQuotient(0 - half, divisor);
			}),
			runs
		);
	});

	it.each([
		[7, 2, 4, 4, 3],
		[-7, 2, -4, -3, -4],
		[6, 2, 3, 3, 3],
		[0, 3, 0, 0, 0],
		[-1, 3, 0, 0, -1],
		[1, 3, 0, 1, 0],
		[2n ** 60n + 1n, 2n, 2n ** 59n + 1n, 2n ** 59n + 1n, 2n ** 59n],
		[-(2n ** 60n) - 1n, 2n, -(2n ** 59n) - 1n, -(2n ** 59n), -(2n ** 59n) - 1n],
		[2n ** 60n, 2n ** 58n, 4, 4, 4]
	])('%s by %s is %s, %s and %s', (dividend, divisor, half, up, down) => {
		expect(ways.map((way) => roundedQuotient(dividend, divisor, way))).toEqual([half, up, down]);
	});
});
