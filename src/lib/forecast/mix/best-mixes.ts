import type { Plan, Scenario } from '#scenario';
import { marketOf, type Market } from '../market.ts';
import { Mixing, type Mix } from './mixing.ts';

/**
 * The scenario in which every plan that chooses for itself has chosen, so that it is priced as others are.
 * A plan whose choice is what it was stays the same object, and so does a scenario.
 */
export function withBestMixes(scenario: Scenario): Scenario {
	if (!scenario.plans.some(({ mix }) => mix)) return scenario;
	const market = marketOf(scenario, scenario.months);
	const plans = scenario.plans.map((plan) => withBestMix(market, plan));
	const isSame = plans.every((plan, index) => plan === scenario.plans[index]);
	return isSame ? scenario : { ...scenario, plans };
}

function withBestMix(market: Market, plan: Plan): Plan {
	return plan.mix ? withMix(plan, new Mixing(market, plan.mix).doing()) : plan;
}

/** The plan with this choice, or with none; what is chosen anew as things move is not left in a certain month. */
export function withMix(plan: Plan, mix: Pick<Mix, 'chosen'> | undefined): Plan {
	const { leaves: _left, takes: _taken, ...rest } = plan;
	const chosen = mix?.chosen ?? [];
	const offers = chosen.map(({ offer }) => offer.id);
	const takes = chosen.flatMap(({ offer, takes }) =>
		takes.map((charge) => ({ offer: offer.id, charge }))
	);
	const settled = { ...rest, offers, ...(takes.length > 0 && { takes }) };
	return isSameChoice(plan, settled) ? plan : settled;
}

function isSameChoice(a: Plan, b: Plan): boolean {
	const [before, after] = [a, b].map(({ offers, takes = [], leaves = [] }) =>
		JSON.stringify([offers, takes, leaves])
	);
	return before === after;
}
