import type { Offer } from '#offers';
import { pricesOf, unknownPrice } from '#pricing';
import type { Scenario } from '#scenario';
import { chargeCost } from './charge-cost.ts';
import { termsInWords } from './offer-terms.ts';
import { linesOf } from './price-lines.ts';

/** What might be added to an offer, in words and with its cost for this practice. */
export interface ProposalFigure {
	/** "Licensed providers: $79.00", with what holds around it. */
	readonly says: readonly string[];
	/** Nothing where no price is proposed. */
	readonly cost: string | undefined;
	readonly steps: readonly string[];
	/** Whether somebody still has to ask for a price. */
	readonly isUnknown: boolean;
}

export function proposalFigure(
	scenario: Scenario,
	parts: Pick<Offer, 'charges' | 'terms' | 'limits'>
): ProposalFigure {
	const { charges } = parts;
	const offer: Offer = { id: 'proposed', covers: ['records'], ...parts };
	const costs = addedUp(charges).map((alike) => chargeCost(scenario, alike));
	return {
		says: [
			...linesOf(scenario, offer).flatMap(({ prices }) =>
				prices.map(({ counted, price, conditions }) =>
					[`${counted}: ${price}`, ...conditions].join(' · ')
				)
			),
			...termsInWords(scenario, offer)
		],
		cost: costs.length === 0 ? undefined : costs.map(({ cost }) => cost).join(' + '),
		steps: costs.flatMap(({ steps }) => steps),
		isUnknown: charges.some(({ charge }) =>
			pricesOf(charge).some(({ price }) => price === unknownPrice)
		)
	};
}

/** What is paid every month adds up, and so does what is paid once. Add-ons count where there is nothing else. */
function addedUp(charges: Offer['charges']): Offer['charges'][] {
	const charged = charges.filter(({ off }) => !off);
	const counted = charged.length > 0 ? charged : charges;
	const isOnce = ({ charge }: Offer['charges'][number]) => charge.kind === 'one-time';
	return [counted.filter((line) => !isOnce(line)), counted.filter(isOnce)].filter(
		({ length }) => length > 0
	);
}
