import { forecast } from '#forecast';
import { difference, isPriced, unpriced, type Amount } from '#money';
import type { Offer } from '#offers';
import type { Plan, Scenario } from '#scenario';
import { fairShares } from './fair-shares.ts';
import { takingsBetween, type InputDifference, type Taking } from './inputs.ts';

/** A plan of a saved scenario. */
export interface PlanOf {
	readonly scenario: Scenario;
	readonly plan: Plan;
}

/** What differs between two plans of two scenarios, and what of the difference each of it makes. */
export interface ScenarioDifference {
	readonly inputs: readonly InputDifference[];
	/** What each costs over its own horizon, and how much more the second does. */
	readonly totals: readonly [Amount, Amount];
	readonly more: Amount;
	/** They add up to it. None where it cannot be said: other currencies, or no price on the way. */
	readonly parts: readonly DifferencePart[];
}

export interface DifferencePart {
	/** One difference; where there are many, all of one sort together. */
	readonly inputs: readonly InputDifference[];
	readonly amount: Amount;
}

/** With more, every combination would take too long: they are then taken by sort. */
const mostApart = 8;

/**
 * The difference between two scenarios, split over what differs: each has the average of what it adds over
 * every order of making the changes, so that the order they are listed in does not matter.
 */
export function scenarioDifference(a: PlanOf, b: PlanOf): ScenarioDifference {
	const offers = offersOfBoth(a, b);
	const first: Scenario = { ...a.scenario, plans: [a.plan], offers: offers.first };
	const second: Scenario = { ...b.scenario, plans: [b.plan], offers: offers.second };
	const takings = takingsBetween(first, second);
	const totals = [totalOf(first), totalOf(second)] as const;
	const isComparable = first.currency === second.currency;
	const more = isComparable ? difference(totals[1], totals[0]) : unpriced;
	return {
		inputs: takings.map((taking) => taking.difference),
		totals,
		more,
		parts: isPriced(more) ? partsOf(first, takings) : []
	};
}

function partsOf(first: Scenario, takings: readonly Taking[]): DifferencePart[] {
	const groups = takings.length <= mostApart ? takings.map((taking) => [taking]) : bySort(takings);
	const amounts = fairShares(groups.length, (happened) =>
		totalOf(
			groups
				.filter((_group, index) => happened & (1 << index))
				.flat()
				.reduce((scenario, { take }) => take(scenario), first)
		)
	);
	if (amounts.some(Number.isNaN)) return [];
	return groups.map((group, index) => ({
		inputs: group.map((taking) => taking.difference),
		amount: (amounts[index] ?? unpriced) as Amount
	}));
}

function bySort(takings: readonly Taking[]): Taking[][] {
	const groups = new Map<string, Taking[]>();
	for (const taking of takings) {
		const sort = sorts[taking.difference.kind];
		groups.set(sort, [...(groups.get(sort) ?? []), taking]);
	}
	return [...groups.values()];
}

const sorts: Readonly<Record<InputDifference['kind'], string>> = {
	row: 'team',
	driver: 'practice',
	count: 'practice',
	growth: 'growth',
	'dated-changes': 'growth',
	requirements: 'practice',
	price: 'offers',
	offer: 'offers',
	plan: 'plan',
	had: 'plan',
	horizon: 'horizon',
	start: 'horizon',
	tax: 'tax'
};

/** What either plan buys is there in both, so that either can be had in between; so are the tiers that may stand in. */
function offersOfBoth(a: PlanOf, b: PlanOf): { first: Offer[]; second: Offer[] } {
	const all = [...a.scenario.offers, ...b.scenario.offers];
	const named = all.filter(({ id }) => [a, b].some(({ plan }) => plan.offers.includes(id)));
	const products = named.flatMap(({ product }) => product?.id ?? []);
	const tiers = all.filter(({ product }) => product && products.includes(product.id));
	const ids = [...new Set([...named, ...tiers].map(({ id }) => id))];
	const find = ({ scenario }: PlanOf, id: string) => scenario.offers.find((each) => each.id === id);
	return {
		first: ids.flatMap((id) => find(a, id) ?? find(b, id) ?? []),
		second: ids.flatMap((id) => find(b, id) ?? find(a, id) ?? [])
	};
}

function totalOf(scenario: Scenario): Amount {
	return forecast(scenario)[0]?.total ?? unpriced;
}
