import { toText, type Decimal } from '#decimal';
import type { Bill } from '#forecast';
import { inMajorUnits, minorPlaces, type Amount, type Currency } from '#money';
import { billIn, type Buying } from '../support/buying.ts';
import type { Owed } from './outcome.ts';
import { NotRepresentable } from './vector.ts';

/** What is asked as an offer that somebody buys: billed by the product itself, month by month. */
export function billOf(buying: Buying, month: number): Bill {
	try {
		return billIn(buying, month);
	} catch (error) {
		throw new NotRepresentable(error instanceof Error ? error.message : String(error));
	}
}

/** A bill is made of settled lines: exact only where none of them had anything to round. */
export function billed(
	amount: Amount,
	currency: Currency,
	prices: readonly (Decimal | undefined)[]
): Owed {
	const isExact = prices.every((price) => price !== undefined && isInMinorUnits(price, currency));
	return { amount, exact: isExact ? inMajorUnits(amount, currency) : undefined };
}

export function isInMinorUnits(price: Decimal, currency: Currency): boolean {
	const [, fraction = ''] = toText(price).split('.');
	return fraction.length <= minorPlaces(currency);
}

export function wholeNumber(number: Decimal, what: string): number {
	const text = toText(number);
	if (!/^\d{1,6}$/.test(text)) throw new NotRepresentable(`${what} is no whole number: ${text}`);
	return Number(text);
}
