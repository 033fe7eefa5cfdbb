import { powerOfTen, roundedQuotient, times, type Decimal, type Whole } from '#decimal';
import { nothing, settleShare, type Amount } from '#money';

/** How much of a period: so many of its days, or of any other equal parts. */
export interface Portion {
	readonly parts: Whole;
	readonly whole: Whole;
}

/** What a portion of a period costs, settled once; a period that has no length costs nothing. */
export function prorated(price: Whole, portion: Portion, coin: Whole): Amount {
	return hasNoLength(portion) ? nothing : settleShare(price, portion.parts, portion.whole, coin);
}

/** The same, not settled; undefined where its decimals never end. */
export function proratedExactly(price: Decimal, portion: Portion): Decimal | undefined {
	if (hasNoLength(portion)) return { digits: 0, places: 0 };
	const product = times(times(price.digits, portion.parts), powerOfTen(finePlaces));
	const digits = roundedQuotient(product, portion.whole, 'down');
	const isExact = digits === roundedQuotient(product, portion.whole, 'up');
	return isExact ? { digits, places: price.places + finePlaces } : undefined;
}

const finePlaces = 24;

export function hasNoLength({ whole }: Portion): boolean {
	return whole === 0 || whole === 0n;
}
