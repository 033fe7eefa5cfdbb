import { isPriced } from '#money';
import { asCharged, type Offer } from '#offers';
import type { Scenario } from '#scenario';
import { billsFor } from './bill.ts';
import { forecastOf, type Forecast } from './forecast.ts';
import { marketOf, noDemands } from './market.ts';
import type { Obstacle } from './obstacles.ts';

/** An offer as it stands: no other tier stands in for it, as one would in a plan. */
interface Alone {
	readonly offer: Offer;
	readonly forecast: Forecast;
	/** The first month without a price; the first is 1. */
	readonly month: number | undefined;
	/** What is in the way in it. */
	readonly obstacles: readonly Obstacle[];
}

/** Each of the offers bought alone, without its add-ons. */
export function aloneOf(scenario: Scenario, offers: readonly Offer[]): Alone[] {
	const market = marketOf(scenario, scenario.months);
	const { requires } = market.buyer.demands;
	return offers.map((offer) => {
		const plan = { id: offer.id, offers: [offer.id] };
		const named = asCharged(offer, [], noDemands.requires);
		const bought = [{ named, offer: asCharged(offer, [], requires), leaving: undefined }];
		const forecast = forecastOf(market, plan, bought);
		const place = forecast.costs.findIndex((cost) => !isPriced(cost));
		if (place < 0) return { offer, forecast, month: undefined, obstacles: [] };
		const month = place + 1;
		const explained = marketOf(scenario, month, { explains: true });
		const [bill] = billsFor(explained, plan, bought, [month]);
		return { offer, forecast, month, obstacles: bill?.obstacles ?? [] };
	});
}
