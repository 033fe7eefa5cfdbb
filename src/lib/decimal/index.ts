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
	isZero,
	multiply,
	negate,
	readDecimal,
	round,
	subtract,
	toNumber,
	toText,
	trimmed,
	zero
} from './decimal.ts';
export type { Decimal } from './decimal.ts';
export type { Rounding } from './rounding.ts';
export { readTyped } from './typed-number.ts';
export type { NumberMarks } from './typed-number.ts';
