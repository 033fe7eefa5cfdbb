import {
	digitsAt,
	powerOfTen,
	round,
	roundedQuotient,
	times,
	type Decimal,
	type Whole
} from '#decimal';
import { minorPlaces, type Currency } from './currency.ts';

declare const minorUnits: unique symbol;

/** A sum of money in whole minor units (cents), so that adding is exact. Never mixes with plain numbers. */
export type Amount = number & { readonly [minorUnits]: true };

/** Beyond this a planner's figures are a mistake, and below it every sum is exact. */
const largest = 1e15;

export const nothing = 0 as Amount;

/**
 * What nobody can say: a price is unknown, not for sale, or beyond all sense. Not a number on purpose:
 * whatever it is added to cannot be said either, so that it never passes for 0.
 */
export const unpriced = Number.NaN as Amount;

export function isPriced(amount: Amount): boolean {
	return !Number.isNaN(amount);
}

/** An exact price settled to the currency's minor unit, half away from zero: the one rounding of a line. */
export function settle(price: Decimal, currency: Currency): Amount {
	const places = minorPlaces(currency);
	return checked(Number(digitsAt(round(price, places, 'half-away-from-zero'), places)));
}

/** The same for whole numbers, of which `coin` make one minor unit. What cannot be said stays so. */
export function settleDigits(digits: Whole, coin: Whole): Amount {
	if (typeof digits === 'number' && typeof coin === 'number') {
		// The everyday case of what follows, at a quarter of its time.
		if (digits >= 0 && digits < quick)
			return Math.floor((2 * digits + coin) / (2 * coin)) as Amount;
		if (Number.isNaN(digits)) return unpriced;
	}
	return settleShare(digits, 1, 1, coin);
}

/** Below this the quotient lies on the right side of the next whole number. */
const quick = 500_000_000_000_000;

/** So many parts of the whole of a price, such as 12 of 31 days: multiplied first, rounded once. */
export function settleShare(digits: Whole, parts: Whole, whole: Whole, coin: Whole): Amount {
	if (Number.isNaN(digits)) return unpriced;
	const settled = roundedQuotient(times(digits, parts), times(whole, coin), 'half-away-from-zero');
	return checked(Number(settled));
}

export function sum(amounts: readonly Amount[]): Amount {
	let total = 0;
	for (const amount of amounts) total += amount;
	return checked(total);
}

/** The smaller and the larger of two; what cannot be said is neither, and stays so. */
export function smaller(a: Amount, b: Amount): Amount {
	return Math.min(a, b) as Amount;
}

export function larger(a: Amount, b: Amount): Amount {
	return Math.max(a, b) as Amount;
}

export function plusAmount(a: Amount, b: Amount): Amount {
	const total = a + b;
	return total <= largest && total >= -largest ? (total as Amount) : unpriced;
}

export function difference(a: Amount, b: Amount): Amount {
	return checked(a - b);
}

/** So many percent of an amount, settled. */
export function percentOf(amount: Amount, percent: Decimal): Amount {
	return settleShare(amount, percent.digits, 100, powerOfTen(percent.places));
}

/**
 * What falls to part `index` of so many equal ones, without losing a cent: the parts, counted from 0,
 * add up to the amount.
 */
export function shareOut(amount: Amount, parts: number, index: number): Amount {
	const upTo = (count: number) => settleShare(amount, count, parts, 1);
	return difference(upTo(index + 1), upTo(index));
}

/** The amount as an exact number of the major unit: 1250 cents are 12.50. */
export function inMajorUnits(amount: Amount, currency: Currency): Decimal {
	return { digits: amount, places: minorPlaces(currency) };
}

/** Whether the gap is less than this many percent of the base. */
export function isWithinPercent(gap: Amount, base: Amount, percent: number): boolean {
	return gap * 100 < base * percent;
}

/** The price to as many decimals as it was stated with. */
export function repriced(price: Decimal, places: number): Decimal {
	return round(price, places, 'half-away-from-zero');
}

function checked(minor: number): Amount {
	if (minor > largest || minor < -largest) return unpriced;
	return (minor + 0) as Amount;
}
