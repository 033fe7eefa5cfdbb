import { difference, isPriced, nothing, type Amount } from '#money';
import { unavailable } from '#offers';
import type { Plan, Scenario } from '#scenario';
import { boughtIn, type Bought } from './bought.ts';
import { forecastOf } from './forecast.ts';
import { marketOf, noDemands, type Market } from './market.ts';

/** What the requirements of a practice add to a plan: it costs so much less where nothing is required. */
export interface Premium {
	readonly plan: Plan;
	/** Unpriced where one of the two has no price. */
	readonly costs: readonly Amount[];
	readonly total: Amount;
}

/** Of every plan, with its tax; of one that chooses for itself, by the offers it has chosen. */
export function premiumsOf(scenario: Scenario): Premium[] {
	const market = marketOf(scenario, scenario.months);
	const free = withoutDemands(market);
	return scenario.plans.map((plan) => {
		const bought = boughtIn(market, plan);
		const after = forecastOf(market, plan, bought);
		const named = bought.map((one) => ({ ...one, offer: one.named }));
		const before = forecastOf(free, plan, named);
		const costs = after.costs.map((cost, month) =>
			difference(cost, before.costs[month] ?? nothing)
		);
		return { plan, costs, total: difference(after.total, before.total) };
	});
}

/** What is bought in a month beside what was named: the difference, in both views. */
export interface MonthlyPremium {
	readonly amount: Amount;
	readonly paid: Amount;
	readonly chosen: Amount;
	readonly bought: Amount;
}

/** Undefined where one of them cannot be had or has no price: then there is nothing to compare. */
export function premiumIn(
	market: Market,
	{ named, offer, leaving }: Bought,
	month: number
): MonthlyPremium | undefined {
	if (unavailable(named, market.volumes, month, withoutDemands(market).buyer)) return undefined;
	const [before, after] = [market.ledgerOf(named, leaving), market.ledgerOf(offer, leaving)];
	const [chosen, bought] = [before.costs[month] ?? nothing, after.costs[month] ?? nothing];
	const amount = difference(bought, chosen);
	const paid = difference(after.paid[month] ?? nothing, before.paid[month] ?? nothing);
	return isPriced(amount) && isPriced(paid) ? { amount, paid, chosen, bought } : undefined;
}

function withoutDemands(market: Market): Market {
	return { ...market, buyer: { ...market.buyer, demands: noDemands } };
}
