import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromNumber, powerOfTen, type Whole } from '#decimal';
import { isPriced, settle, settleDigits, settleShare, shareOut, sum, unpriced } from '#money';
import { over, rounded, type Rational } from '../../../tests/support/rational.ts';

const largest = 10n ** 15n;

function expected(top: bigint, bottom: bigint): number {
	const fraction: Rational = over({ top, bottom: 1n }, { top: bottom, bottom: 1n });
	const { top: minor } = rounded(fraction, 0, 'half-away-from-zero');
	return minor > largest || minor < -largest ? unpriced : Number(minor);
}

function asWhole(value: bigint): Whole {
	return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

/** Around halves of a coin, around where the quick way ends, and anywhere. */
const coinPlaces = fc.nat(16);
const digitsNear = (coin: bigint) =>
	fc.oneof(
		fc
			.tuple(fc.nat(1_000_000), fc.integer({ min: -1, max: 1 }))
			.map(([halves, step]) => (BigInt(halves) * coin) / 2n + BigInt(step)),
		fc
			.tuple(
				fc.constantFrom(5n * 10n ** 14n, 2n ** 53n, 10n ** 15n * coin),
				fc.integer({ min: -2, max: 2 })
			)
			.map(([edge, step]) => edge + BigInt(step)),
		fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n })
	);

const runs = { numRuns: 2_000 };

describe('settling the digits of a price', () => {
	it('rounds half away from zero at any size, or cannot say', () => {
		const cases = coinPlaces.chain((places) =>
			fc.tuple(fc.constant(places), digitsNear(10n ** BigInt(places)), fc.boolean())
		);
		fc.assert(
			fc.property(cases, ([places, size, isNegative]) => {
				const digits = isNegative ? -size : size;
				const minor = settleDigits(asWhole(digits), powerOfTen(places));
				expect(minor).toBe(expected(digits, 10n ** BigInt(places)));
			}),
			runs
		);
	});

	it.each([
		[49, 100, 0],
		[50, 100, 1],
		[149, 100, 1],
		[150, 100, 2],
		[0, 1, 0],
		[-49, 100, 0],
		[-50, 100, -1],
		[7, 1, 7],
		[499_999_999_999_999, 1, 499_999_999_999_999],
		[500_000_000_000_000, 1, 500_000_000_000_000],
		[1_000_000_000_000_000, 1, 1e15],
		[499_999_999_999_999, 10, 50_000_000_000_000],
		[1n, 10n ** 20n, 0],
		[10n ** 20n, 10n ** 20n, 1]
	])('has %s of which %s make a coin be %d', (digits, coin, minor) => {
		expect(settleDigits(digits, coin)).toBe(minor);
	});

	it('cannot name what is unknown or beyond all sense', () => {
		expect(settleDigits(Number.NaN, 1)).toBe(unpriced);
		expect(settleDigits(Number.NaN, 10n ** 20n)).toBe(unpriced);
		expect(settleDigits(1_000_000_000_000_001, 1)).toBe(unpriced);
		expect(settleDigits(-1_000_000_000_000_001, 1)).toBe(unpriced);
		expect(settleDigits(10n ** 40n, 10)).toBe(unpriced);
	});
});

describe('a share of a price', () => {
	it.each([
		[3100, 12, 31, 100, 12],
		[1000, 1, 3, 1, 333],
		[1000, 2, 3, 1, 667],
		[-1000, 2, 3, 1, -667],
		[1, 1, 2, 1, 1],
		[100, 0, 30, 1, 0],
		[4900, 31, 31, 100, 49]
	])('%d x %d / %d, at %d to the coin, is %d', (digits, parts, whole, coin, minor) => {
		expect(settleShare(digits, parts, whole, coin)).toBe(minor);
	});

	it('is multiplied first and rounded once', () => {
		const days = fc.nat(31);
		fc.assert(
			fc.property(
				fc.bigInt(-(10n ** 20n), 10n ** 20n),
				days,
				fc.nat(5),
				(digits, parts, places) => {
					const minor = settleShare(asWhole(digits), parts, 31, powerOfTen(places));
					expect(minor).toBe(expected(digits * BigInt(parts), 31n * 10n ** BigInt(places)));
				}
			),
			runs
		);
	});

	it('of what cannot be said cannot be said, not even none of it', () => {
		expect(settleShare(Number.NaN, 0, 31, 1)).toBe(unpriced);
	});
});

describe('sharing an amount out', () => {
	const amount = fc
		.integer({ min: -1e14, max: 1e14 })
		.map((minor) => settle(fromNumber(minor), 'JPY'));

	it('over twelve months loses nothing, nor over any other number', () => {
		fc.assert(
			fc.property(
				amount,
				fc.oneof(fc.constant(12), fc.integer({ min: 1, max: 60 })),
				(all, parts) => {
					const shares = Array.from({ length: parts }, (_, index) => shareOut(all, parts, index));
					expect(sum(shares)).toBe(all);
					const even = all / parts;
					for (const share of shares) expect(Math.abs(share - even)).toBeLessThanOrEqual(1);
				}
			),
			runs
		);
	});

	it('of a hundred over twelve is eights and a few nines', () => {
		const hundred = settle(fromNumber(100), 'JPY');
		const shares = Array.from({ length: 12 }, (_, index) => shareOut(hundred, 12, index));
		expect(shares).toEqual([8, 9, 8, 8, 9, 8, 8, 9, 8, 8, 9, 8]);
	});

	it('of the largest amount works, and of an unknown one gives none', () => {
		const most = settle(fromNumber(1e15), 'JPY');
		expect(shareOut(most, 1, 0)).toBe(1e15);
		expect(isPriced(shareOut(unpriced, 12, 3))).toBe(false);
	});
});
