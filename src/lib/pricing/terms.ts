import { digitsAt, readDecimal, type Decimal, type Whole } from '#decimal';

/** A price nobody knows. It makes a line "not priced"; it is never 0. */
export const unknownPrice = 'unknown';

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
