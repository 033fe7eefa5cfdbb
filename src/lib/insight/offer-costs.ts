import { forecast, type Obstacle } from '#forecast';
import { sum, unpriced, type Amount } from '#money';
import type { Offer } from '#offers';
import type { Scenario } from '#scenario';
import { unpricedPlans } from './unpriced.ts';

/** What an offer costs this practice when it is bought alone, without tax. */
export interface OfferCost {
	readonly offer: Offer;
	/** In the first month, and over the horizon. */
	readonly now: Amount;
	readonly term: Amount;
	readonly paidFirstYear: Amount;
	/** The first month without a price, and what is in the way in it. */
	readonly month: number | undefined;
	readonly obstacles: readonly Obstacle[];
	/** The vendor would not sell it, whatever it costs. */
	readonly unavailable: boolean;
}

const firstYear = 12;

/** Offers of the scenario, or such as could be added to it. */
export function offerCosts(scenario: Scenario, offers: readonly Offer[]): OfferCost[] {
	const { tax: _apart, ...untaxed } = scenario;
	const alone = {
		...withOffers(untaxed, offers),
		plans: offers.map(({ id }) => ({ id, offers: [id] }))
	};
	const forecasts = forecast(alone);
	const lacking = new Map(unpricedPlans(alone, forecasts).map((one) => [one.plan.id, one]));
	return forecasts.map(({ costs, paid, total }, index) => {
		const offer = offers[index] as Offer;
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

/** The scenario as if it listed these as well. */
export function withOffers(scenario: Scenario, offers: readonly Offer[]): Scenario {
	const listed = new Set(scenario.offers.map(({ id }) => id));
	const further = offers.filter(({ id }) => !listed.has(id));
	return further.length === 0
		? scenario
		: { ...scenario, offers: [...scenario.offers, ...further] };
}
