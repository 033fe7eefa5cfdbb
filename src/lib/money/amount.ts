import { digitsAt, round, type Decimal } from '#decimal';
import { minorPlaces, type Currency } from './currency.ts';

declare const minorUnits: unique symbol;

/** A sum of money in whole minor units (cents), so that adding is exact. Never mixes with plain numbers. */
export type Amount = number & { readonly [minorUnits]: true };

/** Beyond this a planner's figures are a mistake, and below it every sum is exact. */
const largest = 1e15;

export const nothing = 0 as Amount;

/** An exact price settled to the currency's minor unit, half away from zero: the one rounding of a line. */
export function settle(price: Decimal, currency: Currency): Amount {
	const places = minorPlaces(currency);
	return checked(Number(digitsAt(round(price, places, 'half-away-from-zero'), places)));
}

export function sum(amounts: readonly Amount[]): Amount {
	let total = 0;
	for (const amount of amounts) total += amount;
	return checked(total);
}

export function difference(a: Amount, b: Amount): Amount {
	return checked(a - b);
}

/** The amount as an exact number of the major unit: 1250 cents are 12.50. */
export function inMajorUnits(amount: Amount, currency: Currency): Decimal {
	return { digits: amount, places: minorPlaces(currency) };
}

/** Whether the gap is less than this many percent of the base. */
export function isWithinPercent(gap: Amount, base: Amount, percent: number): boolean {
	return gap * 100 < base * percent;
}

function checked(minor: number): Amount {
	if (Math.abs(minor) > largest)
		throw new RangeError('An amount is too large to calculate exactly');
	return (minor === 0 ? 0 : minor) as Amount;
}
