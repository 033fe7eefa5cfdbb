import { courseOf, prepareOffer, type Buyer, type Ledger, type Offer } from '#offers';
import { volumesOf, type Volumes } from '#practice';
import { startOf, type Scenario } from '#scenario';

/** The offers of a scenario as they are open to its practice, and what each would cost it. */
export interface Market {
	readonly scenario: Scenario;
	readonly buyer: Buyer;
	readonly volumes: Volumes;
	/** How many months are asked about. */
	readonly months: number;
	/** What an offer costs that is left after a month, counted from 0, or never. */
	readonly ledgerOf: (offer: Offer, leaving?: number) => Ledger;
}

export interface MarketWish {
	readonly volumes?: Volumes;
	/** Whether every amount is wanted with how it came about. */
	readonly explains?: boolean;
}

export function marketOf(
	scenario: Scenario,
	months: number,
	{ volumes, explains = false }: MarketWish = {}
): Market {
	const { practice, had = [] } = scenario;
	const occasion = occasionOf(scenario);
	const counted = volumes ?? volumesOf(practice, occasion.start, lookAhead(scenario, months));
	const known = new Map<Offer, Ledger>();
	return {
		scenario,
		buyer: { had, demands: practice.wanted ?? noDemands },
		volumes: counted,
		months,
		ledgerOf
	};

	/** One offer in several plans is priced once. */
	function ledgerOf(offer: Offer, leaving?: number): Ledger {
		const shared = leaving === undefined ? known.get(offer) : undefined;
		if (shared) return shared;
		const prepared = prepareOffer(offer, occasion);
		const ledger = courseOf(prepared, counted, months, { leaving, explains });
		if (leaving === undefined) known.set(offer, ledger);
		return ledger;
	}
}

/** When and in what the offers of a scenario are priced, however many months are asked about. */
export function occasionOf(scenario: Scenario): Parameters<typeof prepareOffer>[1] {
	const months = lookAhead(scenario, scenario.months);
	const ticketKinds = scenario.practice.tickets?.length ?? 0;
	return { currency: scenario.currency, start: startOf(scenario), months, ticketKinds };
}

export const noDemands: Buyer['demands'] = { requires: [] };

/** Who leaves a contract early owes for what would have come: so far it is looked ahead. */
export function lookAhead({ plans, offers }: Scenario, months: number): number {
	let ahead = months;
	for (const { leaves = [] } of plans) {
		for (const { offer: id } of leaves) {
			const left = offers.find((offer) => offer.id === id);
			ahead = Math.max(ahead, left?.terms?.contract?.months ?? 0);
		}
	}
	return ahead;
}
