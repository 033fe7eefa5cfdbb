import { decimal } from '#decimal';
import { m } from '#messages';
import type { Offer } from '#offers';
import { pricesOf } from '#pricing';
import type { Scenario } from '#scenario';
import { list, priceMoney } from './format.ts';
import { meterWord, needWord, offerName, offerNote, planName } from './words.ts';
import { sourceInWords } from './working.ts';

/** An offer as the price page shows it. */
export interface OfferFigure {
	readonly id: string;
	readonly name: string;
	readonly note: string;
	readonly covers: string;
	readonly plans: string;
	readonly prices: readonly PriceFigure[];
}

export interface PriceFigure {
	readonly key: string;
	readonly counted: string;
	readonly price: string;
	readonly source: string;
	readonly address: string | undefined;
}

export function priceList(scenario: Scenario): OfferFigure[] {
	return scenario.offers.map((offer) => ({
		id: offer.id,
		name: offerName(offer),
		note: offerNote(offer),
		covers: m.prices_offer_covers({ needs: list(offer.covers.map(needWord)) }),
		plans: m.prices_in_plans({
			plans: list(scenario.plans.filter(({ offers }) => offers.includes(offer.id)).map(planName))
		}),
		prices: pricesIn(offer, scenario.currency)
	}));
}

function pricesIn(offer: Offer, currency: string): PriceFigure[] {
	return offer.charges.flatMap(({ id, charge, provenance }) =>
		pricesOf(charge).map(({ meter, price }, index) => {
			const from = provenance[index];
			return {
				key: `${id} ${String(index)}`,
				counted: meter === undefined ? m.prices_flat() : meterWord(meter),
				price: priceMoney(decimal(price), currency),
				source: from ? sourceInWords(from, currency) : '',
				address: from?.address
			};
		})
	);
}
