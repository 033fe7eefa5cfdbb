import { minus, powerOfTen, times, type Decimal, type Whole } from '#decimal';
import { isSaid } from '../contract.ts';
import type { Steps } from '../steps.ts';
import { digitsOf, placesOf } from '../terms.ts';
import type { AmountTerms } from './amount-schema.ts';

/** How a line gets from what its quantity costs to what is owed. */
export interface Adjustment {
	/** Decimals of what is owed. */
	readonly places: number;
	readonly isNone: boolean;
	readonly finer: Whole;
	readonly percent: Decimal | undefined;
	/** What a percentage leaves, in parts of `finer`. */
	readonly left: Whole;
	readonly off: Whole | undefined;
	readonly most: Whole | undefined;
	readonly least: Whole | undefined;
	readonly credit: Whole | undefined;
}

export function adjustment(terms: AmountTerms, placesBefore: number): Adjustment {
	const { discount, cap, floor, credit } = terms;
	const percentPlaces = placesOf([discount?.percent]);
	const afterDiscount =
		discount?.percent === undefined ? placesBefore : placesBefore + percentPlaces + 2;
	const places = Math.max(afterDiscount, placesOf([discount?.amount, cap, floor, credit]));
	const digits = (text: string | undefined) =>
		text === undefined ? undefined : digitsOf(text, places);
	const percent = digitsOf(discount?.percent ?? '0', percentPlaces) ?? 0;
	return {
		places,
		isNone: [discount, cap, floor, credit].every((term) => term === undefined),
		finer: powerOfTen(places - placesBefore),
		percent:
			discount?.percent === undefined ? undefined : { digits: percent, places: percentPlaces },
		left: times(minus(powerOfTen(percentPlaces + 2), percent), powerOfTen(places - afterDiscount)),
		off: digits(discount?.amount),
		most: digits(cap),
		least: digits(floor),
		credit: digits(credit)
	};
}

/** Discounted, held down, held up, credited. What cannot be said stays so. */
export function owed(adjustment: Adjustment, amount: Whole, steps?: Steps): Whole {
	return adjustment.isNone || !isSaid(amount) ? amount : adjusted(adjustment, amount, steps);
}

function adjusted(adjustment: Adjustment, priced: Whole, steps: Steps | undefined): Whole {
	const { places, percent, off, most, least, credit } = adjustment;
	let amount = times(priced, percent ? adjustment.left : adjustment.finer);
	if (percent) {
		steps?.push({ rule: 'discount-percent', percent, amount: { digits: amount, places } });
	}
	if (off !== undefined) amount = taken('discount', amount, off, places, steps);
	if (most !== undefined && amount > most) {
		amount = most;
		steps?.push({ rule: 'cap', amount: { digits: amount, places } });
	}
	if (least !== undefined && amount < least) {
		amount = least;
		steps?.push({ rule: 'floor', amount: { digits: amount, places } });
	}
	return credit === undefined ? amount : taken('credit', amount, credit, places, steps);
}

/** Taken off as far as there is something to take it off. */
function taken(
	rule: 'discount' | 'credit',
	amount: Whole,
	most: Whole,
	places: number,
	steps: Steps | undefined
): Whole {
	const off = amount < 0 ? 0 : amount < most ? amount : most;
	const rest = minus(amount, off);
	steps?.push({ rule, off: { digits: off, places }, amount: { digits: rest, places } });
	return rest;
}
