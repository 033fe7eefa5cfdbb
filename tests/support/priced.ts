/** A charge priced as the engine does it, for tests: quantities and amounts as text. */
import { decimal, powerOfTen, toText, type Decimal, type Whole } from '#decimal';
import { minorPlaces, settleDigits, type Amount } from '#money';
import { isSaid, ratingsOf, type Charge, type Rating, type Step } from '#pricing';

/** How much there is of each meter, as text; of one that is not named there is nothing. */
export type Month = Readonly<Record<string, string>>;

export interface PricedLine {
	readonly rating: Rating;
	/** The exact amount; undefined when it cannot be said. */
	readonly exact: Decimal | undefined;
	readonly settled: Amount;
	readonly steps: readonly Step[];
}

export function linesOf(charge: Charge, month: Month, currency = 'USD'): PricedLine[] {
	const quantityOf = (meter: string) => decimal(month[meter] ?? '0');
	const coinPlaces = minorPlaces(currency);
	const setting = {
		placesOf: (meter: string) => quantityOf(meter).places,
		minorPlaces: coinPlaces
	};
	return ratingsOf(charge, setting).map((rating) => {
		// The month in question is not the first, so that reading another one shows.
		const series = rating.meters.map((meter): Whole[] => [1, quantityOf(meter).digits, 2]);
		const steps: Step[] = [];
		const digits = rating.price(series, 1, steps);
		return {
			rating,
			exact: isSaid(digits) ? { digits, places: rating.places } : undefined,
			settled: settleDigits(digits, powerOfTen(rating.places - coinPlaces)),
			steps
		};
	});
}

/** The exact amount of every line, as text; "not priced" when it cannot be said. */
export function amountsOf(charge: Charge, month: Month, currency = 'USD'): string[] {
	return linesOf(charge, month, currency).map(({ exact }) =>
		exact ? toText(exact) : 'not priced'
	);
}

/** The one amount of a charge that is one line. */
export function amountOf(charge: Charge, month: Month, currency = 'USD'): string {
	const [amount = 'no line', ...rest] = amountsOf(charge, month, currency);
	return rest.length === 0 ? amount : 'several lines';
}
