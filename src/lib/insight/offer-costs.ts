import { boughtBy, forecast, type Obstacle } from '#forecast';
import { sum, unpriced, type Amount } from '#money';
import type { Offer } from '#offers';
import type { Scenario } from '#scenario';
import { unpricedPlans } from './unpriced.ts';

/** What an offer costs this practice when it is bought alone, without tax and add-ons. */
export interface OfferCost {
	readonly offer: Offer;
	/** In the first month, and over the horizon. */
	readonly now: Amount;
	readonly term: Amount;
	readonly paidFirstYear: Amount;
	/** The first month without a price, and what is in the way in it. */
	readonly month: number | undefined;
	readonly obstacles: readonly Obstacle[];
	/** It cannot be had, whatever it costs. */
	readonly unavailable: boolean;
}

const firstYear = 12;

/** Of offers of the scenario, each as if it were a plan of its own. */
export function offerCosts(scenario: Scenario, offers: readonly Offer[]): OfferCost[] {
	const { tax: _apart, ...untaxed } = scenario;
	const plans = offers.map(({ id }) => ({ id, offers: [id] }));
	const alone = withoutStandIns({ ...untaxed, plans });
	const forecasts = forecast(alone);
	const lacking = new Map(unpricedPlans(alone, forecasts).map((one) => [one.plan.id, one]));
	return offers.map((offer, index): OfferCost => {
		const { costs = [], paid = [], total = unpriced } = forecasts[index] ?? {};
		const lack = lacking.get(offer.id);
		return {
			offer,
			now: costs[0] ?? unpriced,
			term: total,
			paidFirstYear: sum(paid.slice(0, firstYear)),
			month: lack?.month,
			obstacles: lack?.obstacles ?? [],
			unavailable: lack?.unavailable ?? false
		};
	});
}

/** A plan buys a higher tier where one does not do what is required; here every tier stands for itself. */
function withoutStandIns(alone: Scenario): Scenario {
	const replaced = new Set(
		boughtBy(alone).flatMap((bought) =>
			bought.flatMap(({ named, offer }) => (named.id === offer.id ? [] : [named.id]))
		)
	);
	if (replaced.size === 0) return alone;
	const offers = alone.offers.map((offer) => {
		if (!replaced.has(offer.id)) return offer;
		const { product: _tiers, ...single } = offer;
		return single;
	});
	return { ...alone, offers };
}
