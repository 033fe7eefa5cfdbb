import type { Plan } from '#scenario';
import type { Curve } from './curve.ts';

/** Two plans change places between two neighbouring steps. Where they cost the same, the first still stands. */
export interface Crossing {
	readonly plans: readonly [Plan, Plan];
	/** The last value at which the first plan is cheaper or equal, and the first at which it is not. */
	readonly after: number;
	readonly from: number;
	/** Where the drawn lines meet, or begin to run together. */
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

/** Every place where two plans change order, found by looking at every step. */
export function crossings(curve: Curve): Crossing[] {
	const found: Crossing[] = [];
	curve.plans.forEach((a, index) => {
		for (const b of curve.plans.slice(index + 1)) {
			const gaps = a.totals.map((total, place) => total - (b.totals[place] ?? total));
			found.push(...changesOfSign(gaps).map((change) => crossing(curve, [a, b], gaps, change)));
		}
	});
	return found.sort((a, b) => a.drawnAt - b.drawnAt);
}

/** Pairs of places between which the sign turns; places where the gap is nil lie inside. */
function changesOfSign(gaps: readonly number[]): [before: number, after: number][] {
	const found: [number, number][] = [];
	let before = -1;
	gaps.forEach((gap, place) => {
		if (gap === 0) return;
		if (before >= 0 && Math.sign(gap) !== Math.sign(gaps[before] ?? 0)) found.push([before, place]);
		before = place;
	});
	return found;
}

type Drawn = Curve['plans'][number];

function crossing(
	{ values }: Curve,
	[a, b]: [Drawn, Drawn],
	gaps: readonly number[],
	[before, after]: [number, number]
): Crossing {
	// Lines are drawn from step to step, so they meet on the way to the very next one.
	const [gapBefore = 0, gapNext = 0] = [gaps[before], gaps[before + 1]];
	const [low = 0, next = 0] = [values[before], values[before + 1]];
	const [costBefore = 0, costNext = 0] = [a.totals[before], a.totals[before + 1]];
	const share = gapBefore / (gapBefore - gapNext);
	return {
		plans: gapBefore < 0 ? [a.plan, b.plan] : [b.plan, a.plan],
		after: values[after - 1] ?? 0,
		from: values[after] ?? 0,
		drawnAt: low + share * (next - low),
		drawnCost: costBefore + share * (costNext - costBefore)
	};
}

/** Who is cheapest along the curve. A tie stays with the plan that led before it. */
export function stretches(curve: Curve): Stretch[] {
	const found: { plan: Plan; first: number; last: number }[] = [];
	curve.values.forEach((_value, place) => {
		const [leader, ...tied] = cheapestAt(curve, place);
		const current = found.at(-1);
		if (current && (current.plan === leader || tied.includes(current.plan))) current.last = place;
		else if (leader) found.push({ plan: leader, first: place, last: place });
	});
	return found;
}

/** The cheapest plan at a place of the curve; more than one when they tie, in the order of the plans. */
export function cheapestAt({ plans }: Curve, place: number): Plan[] {
	const least = Math.min(...plans.map(({ totals }) => totals[place] ?? Infinity));
	return plans.filter(({ totals }) => totals[place] === least).map(({ plan }) => plan);
}
