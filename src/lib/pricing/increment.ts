/**
 * One line by itself, between its decimals and its digits: what worked examples of other billing engines
 * ask for. Bills settle every line, and bill what changes within a period as lines of their own.
 */
import { subtract, type Decimal } from '#decimal';
import { isSaid, type Rating, type Series } from './contract.ts';

/** A line and the quantities it is asked to price. */
export interface Reading {
	readonly rating: Rating;
	readonly series: Series;
}

/** What a line costs at these quantities, not rounded; undefined when it cannot be said. */
export function exactPrice({ rating, series }: Reading): Decimal | undefined {
	const digits = rating.price(series, 0);
	return isSaid(digits) ? { digits, places: rating.places } : undefined;
}

/**
 * What is to be paid for what was added to a period that has been billed in part: tiers, packages and
 * caps count the whole of it. Below zero where it has become cheaper.
 */
export function increment(before: Reading, after: Reading): Decimal | undefined {
	const [paid, due] = [exactPrice(before), exactPrice(after)];
	return paid && due && subtract(due, paid);
}
