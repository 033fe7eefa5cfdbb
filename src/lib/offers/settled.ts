import { compare, hundredths, multiply, times, type Decimal, type Whole } from '#decimal';
import {
	inMajorUnits,
	isPriced,
	percentOf,
	settleDigits,
	type Amount,
	type Currency
} from '#money';
import type { Steps } from '#pricing';
import type { PreparedRating } from './prepared.ts';
import { prorated, proratedExactly, type Portion } from './proration.ts';

/** The one rounding of a line, of its price or of a portion of it; told where, with what it changed. */
export function settleLine(
	price: Whole,
	{ places, coin }: PreparedRating,
	steps: Steps | undefined,
	portion?: Portion
): Amount {
	const amount = portion ? prorated(price, portion, coin) : settleDigits(price, coin);
	if (!steps || !isPriced(amount)) return amount;
	const whole = { digits: price, places };
	const exact = portion ? proratedExactly(whole, portion) : whole;
	writeRounding(steps, exact, { digits: times(amount, coin), places });
	return amount;
}

/** So many percent of an amount, rounded. */
export function partOf(
	amount: Amount,
	percent: Decimal,
	currency: Currency,
	steps: Steps | undefined
): Amount {
	const part = percentOf(amount, percent);
	if (!steps || !isPriced(part)) return part;
	const of = inMajorUnits(amount, currency);
	const exact = multiply(of, hundredths(percent));
	steps.push({ rule: 'part', percent, of, amount: exact });
	writeRounding(steps, exact, inMajorUnits(part, currency));
	return part;
}

/** Rounding is a step where it changes something. */
export function writeRounding(steps: Steps, exact: Decimal | undefined, amount: Decimal): void {
	if (exact && compare(exact, amount) === 0) return;
	steps.push({ rule: 'rounded', exact, amount });
}
