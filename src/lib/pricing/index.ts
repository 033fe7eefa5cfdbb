/** How one charge works: terms and quantities in, explained amounts out. A folder per kind. */
export { chargeSchema, metersOf, pricesOf, ratingsOf, withPrices } from './charge-kinds.ts';
export type { Charge } from './charge-kinds.ts';
export { groups, isSaid } from './contract.ts';
export type { Group, Price, Rating, Series } from './contract.ts';
export { exactPrice, increment } from './increment.ts';
export type { Reading } from './increment.ts';
export type { Step, Steps } from './steps.ts';
export {
	isInOrder,
	meterName,
	percentText,
	placesOf,
	priceTerm,
	priceText,
	quantityText,
	unknownPrice
} from './terms.ts';
