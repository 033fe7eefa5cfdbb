/** What can be bought, what it costs over time, and a source for every price. */
export { courseOf } from './course-of.ts';
export type { Entry, EntryKind, Ledger } from './ledger.ts';
export { unavailable } from './unavailable.ts';
export type { Unavailable } from './unavailable.ts';
export { identifier, offerSchema } from './offer-schema.ts';
export type { Offer } from './offer-schema.ts';
export { prepareOffer } from './prepared.ts';
export { atMostWhole, portionOf, ratioRounded } from './foreign-portions.ts';
export { prorated, proratedExactly } from './proration.ts';
export type { Portion } from './proration.ts';
export type { Confidence, Provenance } from './provenance-schema.ts';
export { atEnd, openPlaces, sourceOf } from './readings.ts';
export type { Readings } from './readings.ts';
export { partOf } from './settled.ts';
export { starterOffers } from './book/starter-offers.ts';
