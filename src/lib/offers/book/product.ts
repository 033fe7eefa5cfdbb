import type { Need } from '#practice';
import type { Offer, PricedCharge } from '../offer-schema.ts';
import type { Confidence } from '../provenance.ts';
import type { Provenance } from '../provenance-schema.ts';
import type { SourceKey } from './sources.ts';

/** Where one price is from; what is left out, the product says. */
export interface Origin {
	readonly source?: SourceKey;
	readonly confidence?: Confidence;
	/** The published range the price is the middle of. */
	readonly range?: NonNullable<Provenance['range']>;
}

/** A charge of an offer as the files of the book write it down. */
export interface Line extends Omit<PricedCharge, 'provenance'> {
	/** Of all its prices, or of each in their order; left out, the product's own. */
	readonly origin?: Origin | readonly Origin[];
}

/** A way of buying a product. The files leave out what the product says for all of them. */
export interface ListedOffer extends Omit<Offer, 'charges' | 'covers' | 'product' | 'vendor'> {
	readonly name: string;
	/** The jobs it does, where they are not those of the product. */
	readonly covers?: Need[];
	/** Its place among the tiers of the product, or of a ladder of tiers within it. */
	readonly rank?: number;
	readonly ladder?: string;
	readonly charges: readonly Line[];
	/** What to ask the vendor, where its prices do not say all. */
	readonly question?: string;
}

/** A product as the files of the book write it down. */
export interface ListedProduct {
	readonly id: string;
	readonly name: string;
	/** Who sells it. A guide gives ranges of a market; it sells nothing. */
	readonly vendor?: string;
	/** All that was read about it; its prices are from the first unless they say otherwise. */
	readonly sources: readonly [SourceKey, ...SourceKey[]];
	readonly confidence: Confidence;
	/** Left out, dollars of the United States. */
	readonly currency?: string;
	/** A part for people who build software, not a product a clinic can open and use. */
	readonly isBuildingBlock?: true;
	readonly covers: Need[];
	readonly offers: readonly ListedOffer[];
	/** What its price list says that no offer can say, and why. */
	readonly leftOut?: readonly LeftOut[];
}

export interface LeftOut {
	readonly what: string;
	readonly why: string;
}
