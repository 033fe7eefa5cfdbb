import { roundedQuotient, type Rounding } from './rounding.ts';

/**
 * An exact number: digits / 10^places. The digits are a safe integer where they fit and a BigInt
 * beyond, so everyday sums are quick and large ones do not drift. Only this room looks inside.
 */
export interface Decimal {
	readonly digits: number | bigint;
	readonly places: number;
}

/** The finest price a vendor may state, in decimal places. */
export const mostPlaces = 12;

const plainNumber = /^([-+]?)(\d{1,18})(?:\.(\d{1,12}))?$/;

/** Reads "-12.50"; anything else, also "1,200" or "1e3", is not a plain number. */
export function readDecimal(text: string): Decimal | undefined {
	const match = plainNumber.exec(text);
	if (!match) return undefined;
	const [, sign = '', whole = '', fraction = ''] = match;
	const digits = BigInt(whole + fraction);
	return settled(sign === '-' ? -digits : digits, fraction.length);
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
	return decimal(String(value));
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
	const [x, y] = [digitsAt(a, places), digitsAt(b, places)];
	if (typeof x === 'number' && typeof y === 'number') {
		const sum = x + y;
		if (Number.isSafeInteger(sum)) return { digits: sum, places };
	}
	return settled(BigInt(x) + BigInt(y), places);
}

export function subtract(a: Decimal, b: Decimal): Decimal {
	return add(a, negate(b));
}

export function negate(a: Decimal): Decimal {
	return { digits: isZero(a) ? 0 : -a.digits, places: a.places };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
	const places = a.places + b.places;
	if (typeof a.digits === 'number' && typeof b.digits === 'number') {
		const product = a.digits * b.digits;
		if (Number.isSafeInteger(product)) return { digits: product === 0 ? 0 : product, places };
	}
	return settled(BigInt(a.digits) * BigInt(b.digits), places);
}

/** The quotient to so many places; the divisor must be above zero. */
export function divide(a: Decimal, b: Decimal, places: number, rounding: Rounding): Decimal {
	if (compare(b, zero) <= 0) throw new RangeError('A divisor must be above zero');
	const shift = places + b.places - a.places;
	const dividend = shift > 0 ? scaled(a.digits, shift) : a.digits;
	const divisor = shift < 0 ? scaled(b.digits, -shift) : b.digits;
	return settled(roundedQuotient(dividend, divisor, rounding), places);
}

export function round(a: Decimal, places: number, rounding: Rounding): Decimal {
	if (a.places <= places) return a;
	return settled(roundedQuotient(a.digits, powerOfTen(a.places - places), rounding), places);
}

/** Below, equal or above: -1, 0 or 1. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
	const places = Math.max(a.places, b.places);
	const [x, y] = [digitsAt(a, places), digitsAt(b, places)];
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
export function digitsAt(a: Decimal, places: number): number | bigint {
	return a.places === places ? a.digits : scaled(a.digits, places - a.places);
}

/** "12.5", without trailing zeros. */
export function toText(a: Decimal): string {
	const negative = a.digits < 0;
	const digits = String(negative ? -a.digits : a.digits).padStart(a.places + 1, '0');
	const cut = digits.length - a.places;
	const fraction = digits.slice(cut).replace(/0+$/, '');
	return (negative ? '-' : '') + digits.slice(0, cut) + (fraction && `.${fraction}`);
}

/** The nearest binary number: for drawing and for controls, never for sums. */
export function toNumber(a: Decimal): number {
	return Number(toText(a));
}

function settled(digits: number | bigint, places: number): Decimal {
	const small = Number(digits);
	return { digits: Number.isSafeInteger(small) ? small : digits, places };
}

function scaled(digits: number | bigint, places: number): number | bigint {
	const factor = powerOfTen(places);
	if (typeof digits === 'number' && typeof factor === 'number') {
		const product = digits * factor;
		if (Number.isSafeInteger(product)) return product;
	}
	return BigInt(digits) * BigInt(factor);
}

const powersOfTen = Array.from({ length: 16 }, (_, places) => Number(`1e${String(places)}`));

function powerOfTen(places: number): number | bigint {
	return powersOfTen[places] ?? BigInt(`1${'0'.repeat(places)}`);
}
