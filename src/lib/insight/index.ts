/** Questions asked of forecasts; bills are never made here a second way. */
export { crossings, stretches } from './crossings.ts';
export type { Crossing, Stretch } from './crossings.ts';
export { curve } from './curve.ts';
export type { Curve } from './curve.ts';
export { flips } from './flips.ts';
export type { Flip } from './flips.ts';
export { offerCosts, withOffers } from './offer-costs.ts';
export type { OfferCost } from './offer-costs.ts';
export { rangesNow } from './ranges.ts';
export { standingIn, standingNow, standingOverTerm } from './standing.ts';
export type { Standing } from './standing.ts';
export { unpricedPlans } from './unpriced.ts';
export type { Unpriced } from './unpriced.ts';
