/** Money: amounts are exact or they do not exist. The only place that rounds a price to cents. */
export {
	difference,
	inMajorUnits,
	isPriced,
	isWithinPercent,
	larger,
	nothing,
	percentOf,
	plusAmount,
	repriced,
	settle,
	settleDigits,
	settleShare,
	shareOut,
	smaller,
	sum,
	unpriced
} from './amount.ts';
export type { Amount } from './amount.ts';
export { minorPlaces } from './currency.ts';
export type { Currency } from './currency.ts';
