import { round, toNumber, type Decimal } from '#decimal';
import { m } from '#messages';
import { inMajorUnits, minorPlaces, type Amount, type Currency } from '#money';
import { locale } from './language.ts';

const formats = new Map<string, Intl.NumberFormat>();

function format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const key = JSON.stringify(options);
	let found = formats.get(key);
	if (!found) {
		found = new Intl.NumberFormat(locale, options);
		formats.set(key, found);
	}
	return found;
}

/** To the cent: for tables and workings. */
export function exactMoney(amount: Amount, currency: Currency): string {
	return plainMoney(major(amount, currency), currency);
}

/** To the unit: for sentences and axes. */
export function roundMoney(amount: Amount, currency: Currency): string {
	return wholeMoney(major(amount, currency), currency);
}

/** A derived figure of the major unit, such as cost per visit. */
export function plainMoney(value: number, currency: Currency): string {
	// Our own table, not the browser's: what is shown has the decimals it was settled with.
	const places = minorPlaces(currency);
	return format({
		style: 'currency',
		currency,
		minimumFractionDigits: places,
		maximumFractionDigits: places
	}).format(value);
}

/** A drawn value of the major unit, as on an axis. */
export function wholeMoney(value: number, currency: Currency): string {
	return format({
		style: 'currency',
		currency,
		minimumFractionDigits: 0,
		maximumFractionDigits: 0
	}).format(value);
}

/** A price as vendors print it: never fewer decimals than the currency has, and none cut off. */
export function priceMoney(price: Decimal, currency: Currency): string {
	const places = minorPlaces(currency);
	return format({
		style: 'currency',
		currency,
		minimumFractionDigits: places,
		maximumFractionDigits: Math.max(places, price.places)
	}).format(toNumber(price));
}

/** "$". */
export function currencySign(currency: Currency): string {
	const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
	return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

/** Decimals of an exact amount that still tell how it is rounded. */
const tellingPlaces = 6;

/** An amount on the way to a line, before it is rounded to the currency. */
export function unroundedMoney(amount: Decimal, currency: Currency): string {
	return priceMoney(round(amount, tellingPlaces, 'half-away-from-zero'), currency);
}

/** "2.9 %". */
export function percent(value: Decimal): string {
	return m.percent({ amount: format({ maximumFractionDigits: 12 }).format(toNumber(value)) });
}

export function plainNumber(value: number): string {
	return format({ maximumFractionDigits: 2 }).format(value);
}

/** A price in a field: none of its decimals cut off. */
export function priceNumber(value: number): string {
	return format({ maximumFractionDigits: 12 }).format(value);
}

export function quantity(value: Decimal): string {
	return format({ maximumFractionDigits: 3 }).format(toNumber(value));
}

export function list(items: readonly string[]): string {
	return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

export function alternatives(items: readonly string[]): string {
	return new Intl.ListFormat(locale, { type: 'disjunction' }).format(items);
}

/** The amount as a number of the major unit: for drawing. */
export function major(amount: Amount, currency: Currency): number {
	return toNumber(inMajorUnits(amount, currency));
}
