import { isPriced, unpriced, type Amount } from '#money';
import type { Plan } from '#scenario';
import type { Curve } from './curve.ts';
import { compareCosts } from './standing.ts';

/** Two plans change places between two neighbouring places of a curve, as it is drawn. */
export interface DrawnCrossing {
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

/** Every place where two plans change order on a drawn curve: what is marked on it. */
export function drawnCrossings(curve: Curve): DrawnCrossing[] {
	const found: DrawnCrossing[] = [];
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
): DrawnCrossing {
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
): Pick<DrawnCrossing, 'drawnAt' | 'drawnCost'> {
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
