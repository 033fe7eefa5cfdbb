/**
 * How other billing engines tell a part of a period, for comparing with their worked examples. Bills
 * tell it in days, in `period.ts`; what a portion costs, both ask `proration.ts`.
 */
import { digitsAt, powerOfTen, roundedQuotient, times, type Decimal } from '#decimal';
import { hasNoLength, type Portion } from './proration.ts';

/** Of any length in any unit, such as seconds. */
export function portionOf(parts: Decimal, whole: Decimal): Portion {
	const places = Math.max(parts.places, whole.places);
	return { parts: digitsAt(parts, places), whole: digitsAt(whole, places) };
}

/** Some round the ratio before they multiply with it. */
export function ratioRounded(portion: Portion, places: number): Portion {
	if (hasNoLength(portion)) return portion;
	const one = powerOfTen(places);
	const parts = roundedQuotient(times(portion.parts, one), portion.whole, 'half-away-from-zero');
	return { parts, whole: one };
}

/** Some may count more than the period has, and bill no more than the period. */
export function atMostWhole({ parts, whole }: Portion): Portion {
	return { parts: parts > whole ? whole : parts, whole };
}
