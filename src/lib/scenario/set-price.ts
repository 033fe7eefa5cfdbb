import type { Offer, Provenance } from '#offers';
import { withPrices } from '#pricing';
import type { Edit } from './edits.ts';
import { withSources } from './offer-sources.ts';
import type { Scenario } from './scenario-schema.ts';

/** One of the prices in an offer: which charge, and which of its prices, counted from 0. */
export interface PricePlace {
	readonly offer: string;
	readonly charge: string;
	readonly price: number;
}

type Line = Offer['charges'][number];

/** The price is another from now on, and where that is from is said; prices announced for later stay as they are. */
export function setPrice(place: PricePlace, price: string, own: Provenance): Edit {
	return withLine(place, (line) => withSources(line, line, lineWithPrice(line, place, price), own));
}

/** What would be if a price were another: nobody says where that is from, so it is never kept. */
export function withPrice(scenario: Scenario, place: PricePlace, price: string): Scenario {
	return withLine(place, (line) => lineWithPrice(line, place, price))(scenario);
}

function lineWithPrice(line: Line, { price: place }: PricePlace, price: string): Line {
	let next = 0;
	const charge = withPrices(line.charge, (each) => (next++ === place ? price : each.price));
	return { ...line, charge };
}

function withLine({ offer, charge }: PricePlace, change: (line: Line) => Line): Edit {
	return (scenario) => ({
		...scenario,
		offers: scenario.offers.map((one) =>
			one.id === offer
				? { ...one, charges: one.charges.map((line) => (line.id === charge ? change(line) : line)) }
				: one
		)
	});
}
