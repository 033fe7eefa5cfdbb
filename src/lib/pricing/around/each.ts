import { times, type Decimal, type Whole } from '#decimal';
import { unsaid, type Rating, type Setting } from '../contract.ts';
import type { Steps } from '../steps.ts';
import { digitsOf, knownPrice, placesOf } from '../terms.ts';
import type { AmountTerms } from './amount-schema.ts';
import { adjustment, owed } from './amount.ts';
import { billable, type Counter } from './quantity.ts';

/** So much for each. */
export interface EachPrice {
	/** Which of the charge's prices it is. */
	readonly price: number;
	/** Undefined when nobody knows. */
	readonly unitPrice: Decimal | undefined;
	readonly digits: Whole;
	readonly quantityPlaces: number;
	/** Decimals of what a quantity costs. */
	readonly places: number;
}

export function eachPrice(
	term: string,
	quantityPlaces: number,
	minorPlaces: number,
	price = 0
): EachPrice {
	const pricePlaces = Math.max(placesOf([term]), minorPlaces);
	return {
		price,
		unitPrice: knownPrice(term),
		digits: digitsOf(term, pricePlaces) ?? 0,
		quantityPlaces,
		places: quantityPlaces + pricePlaces
	};
}

export function costOf(each: EachPrice, quantity: Whole, steps?: Steps): Whole {
	const { unitPrice } = each;
	if (!unitPrice) return unknown(each.price, steps);
	const amount = times(quantity, each.digits);
	steps?.push({
		rule: 'times',
		price: each.price,
		quantity: { digits: quantity, places: each.quantityPlaces },
		unitPrice,
		amount: { digits: amount, places: each.places }
	});
	return amount;
}

export function unknown(price: number, steps: Steps | undefined): Whole {
	steps?.push({ rule: 'unknown-price', price });
	return unsaid;
}

/** A line that counts nothing. */
export function flatRating(
	group: Rating['group'],
	term: string,
	terms: AmountTerms,
	{ minorPlaces }: Setting
): Rating {
	const price = knownPrice(term);
	const pricePlaces = Math.max(placesOf([term]), minorPlaces);
	const digits = digitsOf(term, pricePlaces);
	const adjusting = adjustment(terms, pricePlaces);
	return {
		group,
		meter: undefined,
		meters: [],
		places: adjusting.places,
		price(_series, _at, steps) {
			if (!price || digits === undefined) return unknown(0, steps);
			steps?.push({ rule: 'flat', price: 0, amount: price });
			return owed(adjusting, digits, steps);
		}
	};
}

/** A line that prices what is billable of a quantity, in amounts of so many decimals. */
export function countedRating(
	group: Rating['group'],
	counting: Counter,
	terms: AmountTerms,
	places: number,
	cost: (quantity: Whole, steps: Steps | undefined) => Whole
): Rating {
	const adjusting = adjustment(terms, places);
	return {
		group,
		meter: counting.meters[0],
		meters: counting.meters,
		places: adjusting.places,
		price: (series, at, steps) =>
			owed(adjusting, cost(billable(counting, series, at, steps), steps), steps)
	};
}

/** A line that prices each unit alike. */
export function eachRating(
	group: Rating['group'],
	counting: Counter,
	term: string,
	terms: AmountTerms,
	{ minorPlaces }: Setting,
	index = 0
): Rating {
	const each = eachPrice(term, counting.places, minorPlaces, index);
	return countedRating(group, counting, terms, each.places, (quantity, steps) =>
		costOf(each, quantity, steps)
	);
}
