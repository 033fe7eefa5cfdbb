import {
	minus,
	plus,
	powerOfTen,
	roundedQuotient,
	times,
	type Decimal,
	type Whole
} from '#decimal';
import type { Series, Setting } from '../contract.ts';
import type { Rounding, Steps } from '../steps.ts';
import { digitsOf, placesOf } from '../terms.ts';
import type { QuantityTerms } from './quantity-schema.ts';

/** A meter of which only so many percent count; all of it when nothing is said. */
export interface CountedMeter {
	readonly meter: string;
	readonly percent?: string | undefined;
}

/** How a line gets from its meters to the quantity that is priced. */
export interface Counter {
	readonly meters: readonly string[];
	/** Decimals of what is priced. */
	readonly places: number;
	readonly ownPlaces: number;
	readonly shares: readonly Share[] | undefined;
	/** Whether anything is done to what was counted; mostly nothing is, and one question costs less than four. */
	readonly hasTerms: boolean;
	readonly conversion: Conversion | undefined;
	/** Makes a quantity as fine as the terms are stated. */
	readonly finer: Whole;
	readonly least: Whole | undefined;
	readonly free: Whole | undefined;
	readonly creditsBelowZero: boolean;
}

interface Share {
	readonly meter: string;
	readonly percent: Decimal;
	readonly ownPlaces: number;
	/** One of this meter, as fine as the sum. */
	readonly weight: Whole;
	readonly sumPlaces: number;
}

interface Conversion {
	readonly by: Decimal;
	readonly rounding: Rounding;
	readonly places: number;
	readonly above: Whole;
	readonly below: Whole;
	readonly zeros: Whole;
}

export function counter(
	meters: readonly CountedMeter[],
	{ convert, minimum, included }: QuantityTerms,
	setting: Setting,
	creditsBelowZero = false
): Counter {
	const shares = sharesOf(meters, setting);
	const ownPlaces = shares?.[0]?.sumPlaces ?? setting.placesOf(meters[0]?.meter ?? '');
	const conversion = convert && conversionFrom(convert, ownPlaces);
	const given = conversion?.places ?? ownPlaces;
	const places = Math.max(given, placesOf([minimum, included]));
	return {
		meters: meters.map(({ meter }) => meter),
		places,
		ownPlaces,
		shares,
		hasTerms: convert !== undefined || minimum !== undefined || included !== undefined,
		conversion,
		finer: powerOfTen(places - given),
		least: minimum === undefined ? undefined : digitsOf(minimum, places),
		free: included === undefined ? undefined : digitsOf(included, places),
		creditsBelowZero
	};
}

/** Counted, converted and rounded, raised to the minimum, less what is included. */
export function billable(counter: Counter, series: Series, at: number, steps?: Steps): Whole {
	let quantity = counter.shares
		? sumOf(counter.shares, series, at, steps)
		: quantityIn(series, 0, at);
	if (steps && !counter.shares) tellCounted(counter, quantity, steps);
	if (counter.hasTerms) quantity = withTerms(counter, quantity, steps);
	return quantity < 0 && !counter.creditsBelowZero ? 0 : quantity;
}

function withTerms(counter: Counter, counted: Whole, steps: Steps | undefined): Whole {
	const { conversion, finer, least, free } = counter;
	let quantity = conversion ? converted(conversion, counted, steps) : counted;
	if (finer !== 1) quantity = times(quantity, finer);
	if (least !== undefined && quantity < least) quantity = raisedToMinimum(counter, least, steps);
	return free === undefined ? quantity : lessIncluded(counter, quantity, free, steps);
}

export function quantityIn(series: Series, place: number, at: number): Whole {
	return series[place]?.[at] ?? 0;
}

function tellCounted({ meters, ownPlaces }: Counter, digits: Whole, steps: Steps): void {
	const [meter] = meters;
	if (meter === undefined) return;
	steps.push({ rule: 'counted', meter, quantity: { digits, places: ownPlaces } });
}

/** Undefined when one meter is counted as it is. */
function sharesOf(meters: readonly CountedMeter[], setting: Setting): Share[] | undefined {
	if (meters.length === 1 && meters[0]?.percent === undefined) return undefined;
	const percentPlaces = placesOf(meters.map(({ percent }) => percent));
	const quantityPlaces = Math.max(...meters.map(({ meter }) => setting.placesOf(meter)));
	const sumPlaces = quantityPlaces + percentPlaces + 2;
	return meters.map(({ meter, percent = '100' }) => {
		const ownPlaces = setting.placesOf(meter);
		return {
			meter,
			percent: { digits: digitsOf(percent, percentPlaces) ?? 0, places: percentPlaces },
			ownPlaces,
			weight: digitsOf(percent, sumPlaces - 2 - ownPlaces) ?? 0,
			sumPlaces
		};
	});
}

function sumOf(shares: readonly Share[], series: Series, at: number, steps?: Steps): Whole {
	let total: Whole = 0;
	shares.forEach(({ meter, percent, ownPlaces, weight, sumPlaces }, place) => {
		const own = quantityIn(series, place, at);
		const counted = times(own, weight);
		total = plus(total, counted);
		if (!steps) return;
		steps.push({ rule: 'counted', meter, quantity: { digits: own, places: ownPlaces } });
		if (isAll(percent)) return;
		const quantity = { digits: counted, places: sumPlaces };
		steps.push({ rule: 'shared', meter, percent, quantity });
	});
	return total;
}

function isAll({ digits, places }: Decimal): boolean {
	return digits === times(100, powerOfTen(places));
}

function conversionFrom(
	{ by, rounding, places }: NonNullable<QuantityTerms['convert']>,
	from: number
): Conversion {
	const byPlaces = placesOf([by]);
	const divisor = digitsOf(by, byPlaces) ?? 1;
	// quantity / by in units of 10^-places, with every power of ten on the side where it makes no fraction.
	const shift = places + byPlaces - from;
	return {
		by: { digits: divisor, places: byPlaces },
		rounding,
		places: Math.max(0, places),
		above: powerOfTen(Math.max(0, shift)),
		below: times(divisor, powerOfTen(Math.max(0, -shift))),
		// Rounded to hundreds, a quantity still has its zeros.
		zeros: powerOfTen(Math.max(0, -places))
	};
}

function converted(conversion: Conversion, counted: Whole, steps: Steps | undefined): Whole {
	const { by, rounding, places, above, below, zeros } = conversion;
	const digits = times(roundedQuotient(times(counted, above), below, rounding), zeros);
	steps?.push({ rule: 'converted', by, rounding, quantity: { digits, places } });
	return digits;
}

function raisedToMinimum({ places }: Counter, least: Whole, steps: Steps | undefined): Whole {
	steps?.push({ rule: 'minimum-quantity', quantity: { digits: least, places } });
	return least;
}

function lessIncluded(
	{ places, creditsBelowZero }: Counter,
	quantity: Whole,
	free: Whole,
	steps: Steps | undefined
): Whole {
	const rest = minus(quantity, free);
	const digits = rest < 0 && !creditsBelowZero ? 0 : rest;
	const included = { digits: free, places };
	steps?.push({ rule: 'included', included, quantity: { digits, places } });
	return digits;
}

/** How many packages so many units need, told as finely as their size: a started one is a whole one. */
export function packagesFor(units: Whole, size: Decimal, steps: Steps | undefined): Whole {
	const digits = roundedQuotient(units, size.digits, 'up');
	steps?.push({ rule: 'packages', size, quantity: { digits, places: 0 } });
	return digits;
}
