/** Exact numbers. The ground floor: quantities, prices and money all stand on it. */
export {
	add,
	atLeastZero,
	compare,
	decimal,
	digitsAt,
	divide,
	fromNumber,
	hasAtMostPlaces,
	hundredths,
	isZero,
	multiply,
	negate,
	readDecimal,
	round,
	subtract,
	toFullText,
	toNumber,
	toText,
	trimmed,
	zero
} from './decimal.ts';
export type { Decimal } from './decimal.ts';
export { roundedQuotient } from './rounding.ts';
export type { Rounding } from './rounding.ts';
export { minus, plus, powerOfTen, times } from './whole.ts';
export type { Whole } from './whole.ts';
export { readTyped } from './typed-number.ts';
export type { NumberMarks } from './typed-number.ts';
