import type { Need } from '#practice';
import { pricesOf } from '#pricing';
import type { Offer } from '../offer-schema.ts';
import type { Provenance } from '../provenance-schema.ts';
import { categories, type BookCategory } from './categories.ts';
import type { LeftOut, Line, ListedOffer, ListedProduct, Origin } from './product.ts';
import { aiNotes } from './products/ai-notes.ts';
import { billing } from './products/billing.ts';
import { claims } from './products/claims.ts';
import { ePrescribing } from './products/e-prescribing.ts';
import { fax } from './products/fax.ts';
import { itSupport } from './products/it-support.ts';
import { marketing } from './products/marketing.ts';
import { medspa } from './products/medspa.ts';
import { messages } from './products/messages.ts';
import { office } from './products/office.ts';
import { payments } from './products/payments.ts';
import { phone } from './products/phone.ts';
import { records } from './products/records.ts';
import { storage } from './products/storage.ts';
import { telehealth } from './products/telehealth.ts';
import { sources, type SourceKey } from './sources.ts';

/** Something the book has prices of, with every way of buying it. */
export interface BookProduct {
	readonly id: string;
	readonly category: BookCategory;
	readonly name: string;
	/** Missing where a guide gives a range of the market. */
	readonly vendor: string | undefined;
	readonly currency: string;
	/** A part for people who build software, not a product a clinic can open and use. */
	readonly isBuildingBlock: boolean;
	readonly sources: readonly SourceKey[];
	readonly offers: readonly BookOffer[];
	readonly leftOut: readonly LeftOut[];
}

export interface BookOffer {
	/** As a scenario keeps it: taking it is a copy. */
	readonly offer: Offer;
	/** What to ask the vendor, where its prices do not say all. */
	readonly question: string | undefined;
	/** Where each of its prices is from. */
	readonly pricedBy: readonly SourceKey[];
}

const listed: Readonly<Record<BookCategory, readonly ListedProduct[]>> = {
	records,
	medspa,
	telehealth,
	messages,
	storage,
	payments,
	office,
	fax,
	phone,
	marketing,
	'e-prescribing': ePrescribing,
	'ai-notes': aiNotes,
	claims,
	'it-support': itSupport,
	billing
};

const needsSomebody =
	'Needs somebody to build on it: a part for making software, nothing one can open and use.';

/** The shipped price book, category by category. */
export const book: readonly BookProduct[] = categories.flatMap((category) =>
	listed[category].map((product) => productOf(category, product))
);

function productOf(category: BookCategory, product: ListedProduct): BookProduct {
	const { id, name, vendor, sources, leftOut = [] } = product;
	return {
		id,
		category,
		name,
		vendor,
		currency: product.currency ?? 'USD',
		isBuildingBlock: product.isBuildingBlock ?? false,
		sources,
		offers: product.offers.map((offer) => offerOf(offer, product)),
		leftOut
	};
}

function offerOf(listed: ListedOffer, product: ListedProduct): BookOffer {
	const { question, rank, ladder = product.id, covers, charges, note, ...rest } = listed;
	const jobs: readonly Need[] = covers ?? product.covers;
	const offer: Offer = {
		...rest,
		...noteOn(product, note),
		book: rest.id,
		...(product.vendor !== undefined && { vendor: product.vendor }),
		covers: [...jobs],
		...(rank !== undefined && { product: { id: ladder, rank } }),
		charges: charges.map(({ origin = {}, ...line }: Line) => ({
			...line,
			provenance: originsOf(origin).map((one) => provenanceOf(one, product))
		}))
	};
	const pricedBy = charges.flatMap(({ charge, origin = {} }) => {
		const origins = originsOf(origin);
		const ofOne = (place: number) => (origins.length === 1 ? origins[0] : origins[place]);
		return pricesOf(charge).map((_price, place) => ofOne(place)?.source ?? product.sources[0]);
	});
	return { offer, question, pricedBy };
}

/** Whoever takes it knows what they take, wherever they keep it. */
function noteOn({ isBuildingBlock }: ListedProduct, note: string | undefined): { note?: string } {
	const notes = [
		...(isBuildingBlock ? [needsSomebody] : []),
		...(note === undefined ? [] : [note])
	];
	return notes.length > 0 ? { note: notes.join(' ') } : {};
}

function originsOf(origin: NonNullable<Line['origin']>): readonly Origin[] {
	return 'length' in origin ? origin : [origin];
}

function provenanceOf(origin: Origin, product: ListedProduct): Provenance {
	const { source: key = product.sources[0], confidence = product.confidence, range } = origin;
	const { title, address, seen, how } = sources[key];
	return {
		source: how === 'survey' ? `${title}, as a survey of prices gives it` : title,
		...(address !== undefined && { address }),
		...(seen !== undefined && { seen }),
		confidence,
		...(range && { range })
	};
}
