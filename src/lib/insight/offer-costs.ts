import { aloneOf, isUnavailable, type Obstacle } from '#forecast';
import { sum, unpriced, type Amount } from '#money';
import type { Offer } from '#offers';
import type { Scenario } from '#scenario';

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

/** Of offers of the scenario, each as it stands, whatever tier a plan would buy in its place. */
export function offerCosts(scenario: Scenario, offers: readonly Offer[]): OfferCost[] {
	const { tax: _apart, ...untaxed } = scenario;
	return aloneOf({ ...untaxed, plans: [] }, offers).map(
		({ offer, forecast: { costs, paid, total }, month, obstacles }): OfferCost => ({
			offer,
			now: costs[0] ?? unpriced,
			term: total,
			paidFirstYear: sum(paid.slice(0, firstYear)),
			month,
			obstacles,
			unavailable: obstacles.some(isUnavailable)
		})
	);
}
