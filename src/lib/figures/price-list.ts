import { offerCosts } from '#insight';
import { needs, type Need } from '#practice';
import type { Scenario } from '#scenario';
import { offerFigure, type OfferFigure } from './offer-figure.ts';
import { needWord } from './words.ts';

/** The scenario's own price book. `today` is the reader's day; without one no price is old. */
export function priceList(scenario: Scenario, today?: string): OfferFigure[] {
	return offerCosts(scenario, scenario.offers).map((cost) => offerFigure(scenario, cost, today));
}

/** The offers that do a job first of all; a suite stands where its first job is. */
export interface OfferGroup<Listed> {
	readonly need: Need;
	readonly name: string;
	readonly offers: readonly Listed[];
}

export function groupedByJob<Listed extends { readonly needs: readonly Need[] }>(
	offers: readonly Listed[]
): OfferGroup<Listed>[] {
	return needs
		.map((need) => ({
			need,
			name: needWord(need),
			offers: offers.filter((offer) => firstJob(offer) === need)
		}))
		.filter((group) => group.offers.length > 0);
}

function firstJob({ needs: covered }: { readonly needs: readonly Need[] }): Need | undefined {
	return needs.find((need) => covered.includes(need));
}
