import type { Plan, Scenario } from '#scenario';
import { marketOf, type Market } from '../market.ts';
import { Mixing } from './mixing.ts';

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

/** What is chosen anew as things move is not left in a certain month. */
function withBestMix(market: Market, plan: Plan): Plan {
	const { leaves: _left, takes: _taken, ...rest } = plan;
	if (!plan.mix) return plan;
	const { chosen = [] } = new Mixing(market, plan.mix).doing() ?? {};
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
