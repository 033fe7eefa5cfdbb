import { isPriced, unpriced } from '#money';
import type { Plan } from '#scenario';
import type { Curve } from './curve.ts';

/** A stretch of values along which one plan is cheapest. */
export interface Stretch {
	readonly plan: Plan;
	/** Places in the curve's values, both inclusive. */
	readonly first: number;
	readonly last: number;
}

/** Who is cheapest along the curve; nobody where no plan has a price. A tie stays with the plan that led before it. */
export function stretches(curve: Curve): Stretch[] {
	const found: { plan: Plan; first: number; last: number }[] = [];
	curve.values.forEach((_value, place) => {
		const leaders = cheapestAt(curve, place);
		const [leader] = leaders;
		const current = found.at(-1);
		if (current?.last === place - 1 && leaders.includes(current.plan)) current.last = place;
		else if (leader) found.push({ plan: leader, first: place, last: place });
	});
	return found;
}

/**
 * The cheapest plan at a place of the curve; more than one when they tie, in the order of the plans,
 * and none when no plan has a price.
 */
function cheapestAt({ plans }: Curve, place: number): Plan[] {
	const costs = plans.map(({ totals }) => totals[place] ?? unpriced).filter(isPriced);
	const least = Math.min(...costs);
	return plans.filter(({ totals }) => totals[place] === least).map(({ plan }) => plan);
}
