import { drivers, type SliderDriver } from '#practice';
import type { Plan } from '#scenario';
import { cheapestAt } from './stretches.ts';
import type { Curve } from './curve.ts';
import { isTooClose } from './standing.ts';

/** The nearest value of a driver at which another plan is cheapest; or any, when none has a price now. */
export interface Flip {
	readonly driver: SliderDriver;
	readonly from: number;
	readonly to: number;
	/** The cheapest there. */
	readonly plan: Plan;
	/** It leads there by so little that it is too close to call. */
	readonly barely: boolean;
	/** Steps of the slider to get there: what makes one flip nearer than another. */
	readonly steps: number;
}

/** What would change the answer: for every driver at most one way up and one down, nearest first. */
export function flips(curves: readonly Curve[]): Flip[] {
	return curves
		.flatMap((curve) => [...flipAlong(curve, -1), ...flipAlong(curve, 1)])
		.sort((a, b) => a.steps - b.steps);
}

/** As long as the plan ties with the cheapest, nothing has changed: the same rule up and down. */
function flipAlong(curve: Curve, way: -1 | 1): Flip[] {
	const { driver, values, present } = curve;
	const [now] = cheapestAt(curve, present);
	const from = values[present];
	for (let place = present + way; from !== undefined; place += way) {
		const to = values[place];
		if (to === undefined) return [];
		const leaders = cheapestAt(curve, place);
		const [plan] = leaders;
		if (plan && !leaders.some((leader) => leader === now)) {
			const barely = isTooCloseAt(curve, place);
			return [
				{ driver, from, to, plan, barely, steps: Math.abs(to - from) / drivers[driver].step }
			];
		}
	}
	return [];
}

function isTooCloseAt({ plans }: Curve, place: number): boolean {
	return isTooClose(plans.flatMap(({ totals }) => totals[place] ?? []));
}
