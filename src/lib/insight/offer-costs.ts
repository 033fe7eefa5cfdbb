import { aloneOf, isUnavailable, type Obstacle } from '#forecast';
import { sum, unpriced, type Amount } from '#money';
import { ordinarily, type Offer } from '#offers';
import type { Scenario } from '#scenario';

/** What an offer costs this practice when it is bought alone, without tax and add-ons. */
export interface OfferCost {
	readonly offer: Offer;
	/** In the first month, in any month once the beginning of the offer is over, and over the horizon. */
	readonly now: Amount;
	readonly usual: Amount;
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
	const asked = { ...untaxed, plans: [] };
	const usual = usualCosts(asked, offers);
	return aloneOf(asked, offers).map(
		({ offer, forecast: { costs, paid, total }, month, obstacles }): OfferCost => {
			const now = costs[0] ?? unpriced;
			return {
				offer,
				now,
				usual: usual.get(offer) ?? now,
				term: total,
				paidFirstYear: sum(paid.slice(0, firstYear)),
				month,
				obstacles,
				unavailable: obstacles.some(isUnavailable)
			};
		}
	);
}

/** Of those that begin otherwise, what a month costs the practice as it is in the first. */
function usualCosts(scenario: Scenario, offers: readonly Offer[]): ReadonlyMap<Offer, Amount> {
	const others = offers.filter((offer) => ordinarily(offer) !== offer);
	const priced = aloneOf({ ...scenario, months: 1 }, others.map(ordinarily));
	return new Map(
		others.map((offer, place) => [offer, priced[place]?.forecast.costs[0] ?? unpriced])
	);
}
