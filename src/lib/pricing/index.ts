/** How one charge works: terms and quantities in, explained amounts out. A folder per kind. */
export { metersOf, pricesOf, ratingsOf, withPrices } from './charge-kinds.ts';
export { chargeSchema } from './charge-schema.ts';
export type { Charge } from './charge-schema.ts';
export { groups, isSaid } from './contract.ts';
export type { Group, Price, Rating, Series } from './contract.ts';
export type { Field, Fields, FieldsOf, GroupSort } from './fields.ts';
export { kindFields } from './kind-fields.ts';
export { exactPrice, increment } from './increment.ts';
export type { Reading } from './increment.ts';
export type { Step, Steps } from './steps.ts';
export { meterName, percentText, priceTerm, priceText, quantityText } from './term-schema.ts';
export { isInOrder, placesOf, unknownPrice } from './terms.ts';
