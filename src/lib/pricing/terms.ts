import { digitsAt, readDecimal, type Decimal, type Whole } from '#decimal';
import * as z from 'zod/mini';

/** A price nobody knows. It makes a line "not priced"; it is never 0. */
export const unknownPrice = 'unknown';

/** A price as vendors print it: up to twelve decimals, never below zero, kept as text so that it stays exact. */
export const priceText = z.string().check(z.regex(/^\d{1,12}(\.\d{1,12})?$/, 'price'));
/** A price in a vendor's list: known or not. */
export const priceTerm = z
	.string()
	.check(z.regex(/^(unknown|\d{1,12}(\.\d{1,12})?)$/, 'price-or-unknown'));
export const percentText = z
	.string()
	.check(z.regex(/^(100(\.0{1,12})?|\d{1,2}(\.\d{1,12})?)$/, 'percent'));
export const percentTerm = z
	.string()
	.check(z.regex(/^(unknown|100(\.0{1,12})?|\d{1,2}(\.\d{1,12})?)$/, 'percent-or-unknown'));
/** How much of a meter: up to 1e12. */
export const quantityText = z
	.string()
	.check(z.regex(/^(1000000000000|\d{1,12}(\.\d{1,12})?)$/, 'quantity'));
export const quantityAboveZero = quantityText.check(z.regex(/[1-9]/, 'above-zero'));
export const meterName = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/, 'meter'));

/** Undefined when nobody knows the price. */
export function knownPrice(term: string): Decimal | undefined {
	return readDecimal(term);
}

/** The most decimals among these texts; what is unknown has none. */
export function placesOf(texts: readonly (string | null | undefined)[]): number {
	return Math.max(0, ...texts.map((text) => knownPrice(text ?? unknownPrice)?.places ?? 0));
}

/** The digits of a text at so many decimals; undefined when nobody knows it. */
export function digitsOf(text: string, places: number): Whole | undefined {
	const value = knownPrice(text);
	return value && digitsAt(value, places);
}

/** Whether the least is not above the most, where both are known. */
export function isInOrder(least: string | undefined, most: string | undefined): boolean {
	const places = placesOf([least, most]);
	const [low, high] = [least, most].map((text) =>
		text === undefined ? undefined : digitsOf(text, places)
	);
	return low === undefined || high === undefined || low <= high;
}
