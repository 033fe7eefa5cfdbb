import { m } from '#messages';
import { pricesOf, type Price } from '#pricing';
import type { PricePlace, Scenario } from '#scenario';
import { pricedThing } from './price-words.ts';
import { offerCalled } from './words.ts';

/** A price by its place, and what it is called: "Suite, licensed providers". */
export function priceAt(
	scenario: Scenario,
	{ offer: id, charge, price: place }: PricePlace
): { readonly price: Price; readonly name: string } | undefined {
	const priced = scenario.offers
		.find((offer) => offer.id === id)
		?.charges.find((each) => each.id === charge);
	const price = priced && pricesOf(priced.charge)[place];
	if (!price) return undefined;
	const thing = priced.name ?? pricedThing(scenario, priced, price, place);
	return { price, name: m.price_event_name({ offer: offerCalled(scenario, id), thing }) };
}
