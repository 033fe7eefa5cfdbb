import {
	asCharged,
	makesGood,
	shortfallOf,
	unavailable,
	type Demands,
	type Offer,
	type Shortfall
} from '#offers';
import type { Plan, Scenario } from '#scenario';
import { marketOf, noDemands, type Market } from './market.ts';

/** What a plan buys by naming an offer. */
export interface Bought {
	/** The offer it names, with the lines it takes, as it is charged to those who require nothing. */
	readonly named: Offer;
	/** What is bought: the same, or with what requirements add; or a higher tier that meets them. */
	readonly offer: Offer;
	/** The last month it is used in, counted from 0; undefined: it is never left. */
	readonly leaving: number | undefined;
}

/** While something moves, a plan buys what it bought, unless another tier has to stand in. */
const known = new WeakMap<Plan, Known>();

interface Known {
	readonly offers: Scenario['offers'];
	readonly demands: Demands;
	readonly bought: readonly Bought[];
}

/**
 * What a plan really buys. Which tier stands in for one that does not meet a requirement is settled in the
 * first month, as people would: who outgrows it later is told so, as with every other tier.
 */
export function boughtIn(market: Market, plan: Plan): readonly Bought[] {
	const { scenario, buyer } = market;
	const { demands } = buyer;
	const before = known.get(plan);
	if (before && before.offers === scenario.offers && before.demands === demands) {
		return before.bought;
	}
	const bought = plan.offers.flatMap((id) => {
		const listed = scenario.offers.find((offer) => offer.id === id);
		if (!listed) return [];
		const takes = takenOf(plan, [id]);
		const named = asCharged(listed, takes, noDemands.requires);
		const required = asCharged(listed, takes, demands.requires);
		const shortfall = shortfallOf(required, demands);
		const offer = (shortfall && tierInstead(market, plan, required, shortfall)) ?? required;
		return [{ named, offer, leaving: leavingOf(plan, id) }];
	});
	if (bought.every((each) => isOwnTier(each, demands)))
		known.set(plan, { offers: scenario.offers, demands, bought });
	return bought;
}

/** Whether it is the offer that is named, whatever moves: no other tier may stand in for it. */
export function isOwnTier({ named, offer }: Bought, demands: Demands): boolean {
	return named.id === offer.id && !shortfallOf(offer, demands);
}

/** What every plan buys. */
export function boughtBy(scenario: Scenario): (readonly Bought[])[] {
	const market = marketOf(scenario, scenario.months);
	return scenario.plans.map((plan) => boughtIn(market, plan));
}

/** The next tier that does what this one does not; rather one that the practice may have. */
function tierInstead(
	{ scenario, buyer, volumes }: Market,
	plan: Plan,
	offer: Offer,
	shortfall: Shortfall
): Offer | undefined {
	const { demands } = buyer;
	const higher = tiersOf(scenario, offer)
		.filter((tier) => rankOf(tier) > rankOf(offer) && !plan.offers.includes(tier.id))
		.map((tier) => asCharged(tier, takenOf(plan, [offer.id, tier.id]), demands.requires))
		.filter((tier) => makesGood(tier, shortfall, demands));
	return higher.find((tier) => !unavailable(tier, volumes, 0, buyer)) ?? higher[0];
}

/** The other tiers of the same product, from the smallest. */
export function tiersOf({ offers }: Scenario, { id, product }: Offer): Offer[] {
	if (!product) return [];
	return offers
		.filter((other) => other.id !== id && other.product?.id === product.id)
		.sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ product }: Offer): number {
	return product?.rank ?? 0;
}

/** The last month in which a plan uses an offer, counted from 0. */
function leavingOf({ leaves }: Plan, id: string): number | undefined {
	const found = leaves?.find(({ offer }) => offer === id);
	return found && found.month - 1;
}

const noLines: readonly string[] = [];

/** A line taken of one tier is taken of the tier that stands in for it, where that has it as well. */
export function takenOf({ takes }: Plan, offers: readonly string[]): readonly string[] {
	if (!takes) return noLines;
	return takes.filter(({ offer }) => offers.includes(offer)).map(({ charge }) => charge);
}
