/** What can be bought, with a source for every price. */
export { identifier, needs, offerSchema } from './offer.ts';
export type { Need, Offer } from './offer.ts';
export type { Confidence, Provenance } from './provenance.ts';
export { starterOffers } from './book/starter-offers.ts';
