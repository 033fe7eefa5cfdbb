import { compare, powerOfTen, type Decimal } from '#decimal';
import { minorPlaces, settleDigits, type Amount, type Currency } from '#money';
import { exactPrice, increment, ratingsOf, type Charge, type Reading } from '#pricing';
import type { Case, Quantities } from './case.ts';
import { NotRepresentable } from './vector.ts';

/** What the engine says of a case; more than the last tier holds is not for sale. */
export type Outcome = Owed | 'not for sale';

export interface Owed {
	/** Not rounded; undefined where the engine settles on the way, or the decimals never end. */
	readonly exact: Decimal | undefined;
	readonly amount: Amount;
}

/** Every reading of the terms has to come to the same. */
export function outcomeOf({ charges, now, before }: Case, currency: Currency): Outcome {
	const outcomes = charges.map((charge) => {
		const after = readingOf(charge, now, currency);
		const exact = before
			? increment(readingOf(charge, before, currency), after)
			: exactPrice(after);
		return owed(exact, currency);
	});
	const [first, ...others] = outcomes;
	if (first === undefined) throw new NotRepresentable('the terms mean nothing');
	if (others.every((other) => isSame(first, other))) return first;
	throw new NotRepresentable('the terms may mean one amount or another');
}

export function readingOf(charge: Charge, quantities: Quantities, currency: Currency): Reading {
	const [rating] = ratingsOf(charge, {
		placesOf: (meter) => quantities[meter]?.places ?? 0,
		minorPlaces: minorPlaces(currency)
	});
	if (!rating) throw new NotRepresentable('the charge has no line');
	return { rating, series: rating.meters.map((meter) => [quantities[meter]?.digits ?? 0]) };
}

/** An exact amount, settled as a line of a bill is. */
export function owed(exact: Decimal | undefined, currency: Currency): Outcome {
	if (!exact) return 'not for sale';
	const coin = powerOfTen(exact.places - minorPlaces(currency));
	return { amount: settleDigits(exact.digits, coin), exact };
}

export function isSame(one: Outcome, other: Outcome): boolean {
	if (one === 'not for sale' || other === 'not for sale') return one === other;
	if (!Object.is(one.amount, other.amount)) return false;
	return !one.exact || !other.exact
		? one.exact === other.exact
		: compare(one.exact, other.exact) === 0;
}
