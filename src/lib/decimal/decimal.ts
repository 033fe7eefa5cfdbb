import { roundedQuotient, type Rounding } from './rounding.ts';
import { fitted, minus, plus, powerOfTen, times, type Whole } from './whole.ts';

/**
 * An exact number: digits / 10^places. */
export interface Decimal {
	readonly digits: Whole;
	readonly places: number;
}

/** The finest price a vendor may state, in decimal places. */
export const mostPlaces = 12;

/** Fewer digits than this are exact in a binary number, and quicker. */
const exactDigits = 16;

/** No two decimals of fewer digits than this are nearest to the same binary number. */
const fewDigits = 1e15;

const plainNumber = /^([-+]?)(\d{1,18})(?:\.(\d{1,12}))?$/;

/** Reads "-12.50"; anything else, also "1,200" or "1e3", is not a plain number. */
export function readDecimal(text: string): Decimal | undefined {
	const match = plainNumber.exec(text);
	if (!match) return undefined;
	const [, sign = '', whole = '', fraction = ''] = match;
	const written = whole + fraction;
	const digits = written.length < exactDigits ? Number(written) : fitted(BigInt(written));
	return { digits: sign === '-' ? minus(0, digits) : digits, places: fraction.length };
}

/** For text that has already been checked. */
export function decimal(text: string): Decimal {
	const value = readDecimal(text);
	if (!value) throw new RangeError(`Not a plain decimal number: ${text}`);
	return value;
}

/** The decimal a number is written as: 0.1 means one tenth, not the nearest binary fraction. */
export function fromNumber(value: number): Decimal {
	if (Number.isSafeInteger(value)) return { digits: value === 0 ? 0 : value, places: 0 };
	return withFewPlaces(value, 1) ?? withFewPlaces(value, 2) ?? decimal(String(value));
}

/** Most numbers people move have one decimal or two, and reading their text takes ten times as long. */
function withFewPlaces(value: number, places: 1 | 2): Decimal | undefined {
	const scale = places === 1 ? 10 : 100;
	const digits = Math.round(value * scale);
	const isThis = digits / scale === value && digits < fewDigits && digits > -fewDigits;
	return isThis ? { digits, places } : undefined;
}

/** Whether the number can be written with so few decimals. */
export function hasAtMostPlaces(value: number, places: number): boolean {
	return (readDecimal(String(value))?.places ?? Infinity) <= places;
}

/** The number nearest to this one that has so few decimals: takes the dust off 0.05 x 23. */
export function trimmed(value: number, places: number): number {
	return Number(value.toFixed(places));
}

export const zero: Decimal = { digits: 0, places: 0 };

export function add(a: Decimal, b: Decimal): Decimal {
	const places = Math.max(a.places, b.places);
	return { digits: plus(digitsAt(a, places), digitsAt(b, places)), places };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
	const places = Math.max(a.places, b.places);
	return { digits: minus(digitsAt(a, places), digitsAt(b, places)), places };
}

export function negate(a: Decimal): Decimal {
	return { digits: isZero(a) ? 0 : -a.digits, places: a.places };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
	return { digits: times(a.digits, b.digits), places: a.places + b.places };
}

/** The quotient to so many places; the divisor must be above zero. */
export function divide(a: Decimal, b: Decimal, places: number, rounding: Rounding): Decimal {
	if (b.digits <= 0) throw new RangeError('A divisor must be above zero');
	const shift = places + b.places - a.places;
	const dividend = shift > 0 ? times(a.digits, powerOfTen(shift)) : a.digits;
	const divisor = shift < 0 ? times(b.digits, powerOfTen(-shift)) : b.digits;
	return { digits: roundedQuotient(dividend, divisor, rounding), places };
}

export function round(a: Decimal, places: number, rounding: Rounding): Decimal {
	if (a.places <= places) return a;
	const digits = roundedQuotient(a.digits, powerOfTen(a.places - places), rounding);
	return { digits, places };
}

/** So many percent as a share: 12.5 becomes 0.125. */
export function hundredths({ digits, places }: Decimal): Decimal {
	return { digits, places: places + 2 };
}

/** Below, equal or above: -1, 0 or 1. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
	const places = Math.max(a.places, b.places);
	const x = digitsAt(a, places);
	const y = digitsAt(b, places);
	return x < y ? -1 : x > y ? 1 : 0;
}

export function isZero(a: Decimal): boolean {
	return a.digits === 0 || a.digits === 0n;
}

/** What remains above zero. */
export function atLeastZero(a: Decimal): Decimal {
	return a.digits < 0 ? zero : a;
}

/** The digits of the number at this many places; the places must be enough to hold it exactly. */
export function digitsAt(a: Decimal, places: number): Whole {
	return a.places === places ? a.digits : times(a.digits, powerOfTen(places - a.places));
}

/** "12.5", without trailing zeros. */
export function toText(a: Decimal): string {
	const text = toFullText(a);
	return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** "12.50", with all its decimals. */
export function toFullText(a: Decimal): string {
	const negative = a.digits < 0;
	const digits = String(negative ? -a.digits : a.digits).padStart(a.places + 1, '0');
	const cut = digits.length - a.places;
	const fraction = digits.slice(cut);
	return (negative ? '-' : '') + digits.slice(0, cut) + (fraction && `.${fraction}`);
}

/** The nearest binary number: for drawing and for controls, never for sums. */
export function toNumber(a: Decimal): number {
	return Number(toText(a));
}
