import { digitsAt, powerOfTen, roundedQuotient, times, type Decimal, type Whole } from '#decimal';
import { nothing, settleShare, type Amount } from '#money';

/** How much of a period: so many of its days, or of any other equal parts. */
export interface Portion {
	readonly parts: Whole;
	readonly whole: Whole;
}

export function portionOf(parts: Decimal, whole: Decimal): Portion {
	const places = Math.max(parts.places, whole.places);
	return { parts: digitsAt(parts, places), whole: digitsAt(whole, places) };
}

/** Some vendors round the ratio before they multiply with it. */
export function ratioRounded({ parts, whole }: Portion, places: number): Portion {
	const one = powerOfTen(places);
	if (isNone(whole)) return { parts, whole };
	return { parts: roundedQuotient(times(parts, one), whole, 'half-away-from-zero'), whole: one };
}

/** Nobody pays for more than the period. */
export function atMostWhole({ parts, whole }: Portion): Portion {
	return { parts: parts > whole ? whole : parts, whole };
}

/** What a portion of a period costs, settled once; a period that has no length costs nothing. */
export function prorated(price: Whole, { parts, whole }: Portion, coin: Whole): Amount {
	return isNone(whole) ? nothing : settleShare(price, parts, whole, coin);
}

/** The same, not settled; undefined where its decimals never end. */
export function proratedExactly(price: Decimal, { parts, whole }: Portion): Decimal | undefined {
	if (isNone(whole)) return { digits: 0, places: 0 };
	const product = times(times(price.digits, parts), powerOfTen(finePlaces));
	const digits = roundedQuotient(product, whole, 'down');
	const isExact = digits === roundedQuotient(product, whole, 'up');
	return isExact ? { digits, places: price.places + finePlaces } : undefined;
}

const finePlaces = 24;

function isNone(whole: Whole): boolean {
	return whole === 0 || whole === 0n;
}
