/** How one charge works: terms and quantities in, explained lines out. A folder per kind. */
export { chargeSchema, prepare, pricesOf } from './charge-kinds.ts';
export type { Charge } from './charge-kinds.ts';
export { groups, priceText } from './contract.ts';
export type { Group, Line, QuantityOf } from './contract.ts';
