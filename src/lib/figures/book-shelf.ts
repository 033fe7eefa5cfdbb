import { offerCosts, type OfferCost } from '#insight';
import { m } from '#messages';
import { isPriced } from '#money';
import { withoutPrices, type Offer } from '#offers';
import type { BookCategory, BookProduct } from '#offers/book';
import type { Scenario } from '#scenario';
import { isIdle, offerFigure, type OfferFigure } from './offer-figure.ts';
import type { Searched } from './offer-search.ts';
import { offerName } from './words.ts';

/** An offer of the shipped book, for this practice. */
export interface ShelfFigure extends OfferFigure {
	/** As a scenario takes it. */
	readonly offer: Offer;
	/** What to ask the vendor, where its prices do not say all. */
	readonly ask: string;
	/** What its price list says that no offer can say. */
	readonly leftOut: readonly string[];
	/** Stands in the scenario's own price book already. */
	readonly isTaken: boolean;
}

/** What one can look for without knowing what it costs. */
export interface ShelfItem extends Searched {
	readonly category: BookCategory;
	readonly product: BookProduct;
	readonly offer: Offer;
	readonly question: string | undefined;
}

/**
 * The shipped book as this practice sees it. An offer is priced when somebody looks at it, and once:
 * there are hundreds.
 */
export class BookShelf {
	readonly items: readonly ShelfItem[];
	/** The practice in front of the book: its own offers and plans play no part. */
	readonly #before: Scenario;
	readonly #taken: ReadonlySet<string | undefined>;
	readonly #costs = new Map<Offer, OfferCost>();
	readonly #today: string | undefined;

	constructor(book: readonly BookProduct[], scenario: Scenario, today?: string) {
		this.items = book.flatMap((product) =>
			product.offers.map(({ offer, question }) =>
				itemOf(product, inCurrency(offer, product, scenario.currency), question)
			)
		);
		this.#before = { ...scenario, offers: this.items.map(({ offer }) => offer), plans: [] };
		this.#taken = new Set(scenario.offers.map(({ book }) => book));
		this.#today = today;
	}

	/** Cheapest first; who has no price comes last. */
	figures(items: readonly ShelfItem[]): ShelfFigure[] {
		this.#price(items.map(({ offer }) => offer));
		return items
			.flatMap((item) => {
				const cost = this.#costs.get(item.offer);
				return cost ? [{ item, cost }] : [];
			})
			.sort((a, b) => rankOf(a.cost) - rankOf(b.cost) || a.cost.usual - b.cost.usual || 0)
			.map(({ item, cost }) => this.#figure(item, cost));
	}

	#price(offers: readonly Offer[]): void {
		const open = offers.filter((offer) => !this.#costs.has(offer));
		for (const cost of offerCosts(this.#before, open)) this.#costs.set(cost.offer, cost);
	}

	#figure({ product, offer, question }: ShelfItem, cost: OfferCost): ShelfFigure {
		return {
			...offerFigure(this.#before, cost, this.#today),
			offer,
			ask: question ?? '',
			leftOut: product.leftOut.map(({ what, why }) => m.book_left_out({ what, why })),
			isTaken: this.#taken.has(offer.book)
		};
	}
}

function itemOf(product: BookProduct, offer: Offer, question: string | undefined): ShelfItem {
	return {
		category: product.category,
		product,
		offer,
		question,
		name: offerName(offer),
		vendor: offer.vendor ?? '',
		needs: offer.covers,
		note: offer.note ?? '',
		counts: offer.counts ?? ''
	};
}

/**
 * What can be bought comes first, then what counts nothing of the practice yet, then what has to be asked
 * for, then what cannot be had.
 */
function rankOf(cost: OfferCost): number {
	if (cost.unavailable) return 3;
	if (!isPriced(cost.usual)) return 2;
	return isIdle(cost) ? 1 : 0;
}

function inCurrency(offer: Offer, { currency }: BookProduct, own: string): Offer {
	if (currency === own) return offer;
	const note = m.book_other_currency({ theirs: currency, own });
	return { ...withoutPrices(offer), note: offer.note ? `${note}\n${offer.note}` : note };
}
