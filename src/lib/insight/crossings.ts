import { isPriced, unpriced, type Amount } from '#money';
import type { Plan } from '#scenario';
import type { Curve } from './curve.ts';
import { compareCosts } from './standing.ts';

/** Two plans change places between two neighbouring steps. Where they cost the same, the first still stands. */
export interface Crossing {
	readonly plans: readonly [Plan, Plan];
	/** The last value at which the first plan is cheaper or equal, and the first at which it is not. */
	readonly after: number;
	readonly from: number;
	/** From there on the first plan has no price: it drops out. */
	readonly dropsOut: boolean;
	/** Where the drawn lines meet, or begin to run together; or where the one ends, or the other begins. */
	readonly drawnAt: number;
	readonly drawnCost: number;
}

/** A stretch of values along which one plan is cheapest. */
export interface Stretch {
	readonly plan: Plan;
	/** Places in the curve's values, both inclusive. */
	readonly first: number;
	readonly last: number;
}

/** Every place where two plans change order, found by looking at every value of the curve. */
export function crossings(curve: Curve): Crossing[] {
	const found: Crossing[] = [];
	curve.plans.forEach((a, index) => {
		for (const b of curve.plans.slice(index + 1)) {
			for (const change of changesOfOrder(a, b)) found.push(crossing(curve, [a, b], change));
		}
	});
	return found.sort((a, b) => a.drawnAt - b.drawnAt);
}

type Drawn = Curve['plans'][number];

/** Pairs of places between which the order turns; places where both stand alike lie inside. */
function changesOfOrder(a: Drawn, b: Drawn): [before: number, after: number][] {
	const found: [number, number][] = [];
	let [before, standing] = [-1, 0];
	a.totals.forEach((total, place) => {
		const order = compareCosts(total, costAt(b, place));
		if (order === 0) return;
		if (before >= 0 && order !== standing) found.push([before, place]);
		[before, standing] = [place, order];
	});
	return found;
}

function crossing(
	curve: Curve,
	[a, b]: [Drawn, Drawn],
	[before, after]: [number, number]
): Crossing {
	const { values } = curve;
	const isFirst = compareCosts(costAt(a, before), costAt(b, before)) < 0;
	const [first, second] = isFirst ? [a, b] : [b, a];
	return {
		plans: [first.plan, second.plan],
		after: values[after - 1] ?? 0,
		from: values[after] ?? 0,
		dropsOut: !isPriced(costAt(first, after)),
		...drawn(curve, first, second, before, after)
	};
}

/** Lines are drawn from step to step, so they meet on the way to the very next one. */
function drawn(
	{ values }: Curve,
	first: Drawn,
	second: Drawn,
	before: number,
	after: number
): Pick<Crossing, 'drawnAt' | 'drawnCost'> {
	const [cost, costNext] = [costAt(first, before), costAt(first, before + 1)];
	const [other, otherNext] = [costAt(second, before), costAt(second, before + 1)];
	const [low = 0, next = 0] = [values[before], values[before + 1]];
	if (!isPriced(costNext)) return { drawnAt: low, drawnCost: cost };
	if (!isPriced(other) || !isPriced(otherNext)) {
		return { drawnAt: values[after] ?? 0, drawnCost: costAt(second, after) };
	}
	const share = (other - cost) / (other - cost + (costNext - otherNext));
	return {
		drawnAt: low + share * (next - low),
		drawnCost: cost + share * (costNext - cost)
	};
}

function costAt({ totals }: Drawn, place: number): Amount {
	return totals[place] ?? unpriced;
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
export function cheapestAt({ plans }: Curve, place: number): Plan[] {
	const costs = plans.map(({ totals }) => totals[place] ?? unpriced).filter(isPriced);
	const least = Math.min(...costs);
	return plans.filter(({ totals }) => totals[place] === least).map(({ plan }) => plan);
}
