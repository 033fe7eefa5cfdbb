import { m } from '#messages';
import { sourceOf, type Offer } from '#offers';
import { pricesOf, unknownPrice, type Price } from '#pricing';
import type { Scenario } from '#scenario';
import { conditionsOf } from './charge-conditions.ts';
import { partialDate } from './dates.ts';
import { list } from './format.ts';
import { termsInWords } from './offer-terms.ts';
import { headsOf, pricedThing, priceInWords, type PricedCharge } from './price-words.ts';
import { sourceInWords } from './working.ts';
import { needWord, offerName, offerNote, planName } from './words.ts';

/** An offer as the price page shows it. */
export interface OfferFigure {
	readonly id: string;
	readonly name: string;
	readonly note: string;
	/** Who may buy it and under which terms. */
	readonly terms: readonly string[];
	readonly covers: string;
	readonly plans: string;
	readonly prices: readonly PriceFigure[];
}

export interface PriceFigure {
	readonly key: string;
	readonly counted: string;
	/** What it counts; nothing where it is a price for all. */
	readonly meter: string | undefined;
	readonly price: string;
	/** Whether somebody still has to ask for it. */
	readonly isUnknown: boolean;
	/** When it holds, what follows it, and what is done around it. */
	readonly conditions: readonly string[];
	readonly source: string;
	readonly address: string | undefined;
}

export function priceList(scenario: Scenario): OfferFigure[] {
	return scenario.offers.map((offer) => {
		const plans = scenario.plans.filter(({ offers }) => offers.includes(offer.id));
		return {
			id: offer.id,
			name: offerName(offer),
			note: offerNote(offer),
			terms: termsInWords(scenario, offer),
			covers: m.prices_offer_covers({ needs: list(offer.covers.map(needWord)) }),
			plans:
				plans.length === 0
					? m.prices_in_no_plan()
					: m.prices_in_plans({ plans: list(plans.map(planName)) }),
			prices: offer.charges.flatMap((priced) => pricesIn(scenario, offer, priced))
		};
	});
}

function pricesIn(scenario: Scenario, offer: Offer, priced: PricedCharge): PriceFigure[] {
	const { currency } = scenario;
	const { charge, provenance } = priced;
	const around = conditionsByPrice(scenario, charge);
	return pricesOf(charge).map((price, place) => {
		const from = sourceOf(provenance, place);
		return {
			key: `${offer.id} ${priced.id} ${String(place)}`,
			counted: pricedThing(scenario, priced, price, place),
			meter: price.meter,
			price: priceInWords(price.price, price.in, currency),
			isUnknown: price.price === unknownPrice,
			conditions: [
				...phaseInWords(priced),
				...announcedInWords(priced, price, place, currency),
				...(around.get(place) ?? [])
			],
			source: from ? sourceInWords(from, currency, price.in) : '',
			address: from?.address
		};
	});
}

/** What holds for several prices at once stands with the last of them. */
function conditionsByPrice(scenario: Scenario, charge: PricedCharge['charge']) {
	const heads = headsOf(charge);
	const counts =
		heads.length === 0
			? [pricesOf(charge).length]
			: heads.map((head) => pricesOf({ kind: 'seat', seats: [head] }).length);
	let place = -1;
	return new Map(
		conditionsOf(scenario, charge).map((conditions, index) => {
			place += counts[index] ?? 0;
			return [place, conditions] as const;
		})
	);
}

function phaseInWords({ from = 1, until, charge }: PricedCharge): string[] {
	if (until === undefined) return from === 1 ? [] : [m.phase_from({ from })];
	if (until === from || charge.kind === 'one-time') return [m.phase_only({ month: from })];
	return [m.phase_from_until({ from, until })];
}

function announcedInWords(
	{ announced = [] }: PricedCharge,
	{ in: unit }: Price,
	place: number,
	currency: string
): string[] {
	return announced.map(({ on, prices }) =>
		m.price_announced({
			date: partialDate(on),
			price: priceInWords(prices[place] ?? unknownPrice, unit, currency)
		})
	);
}
