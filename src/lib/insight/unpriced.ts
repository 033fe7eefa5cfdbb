import { billsOf, isUnavailable, type Forecast, type Obstacle } from '#forecast';
import { isPriced } from '#money';
import type { Plan, Scenario } from '#scenario';

/** A plan that cannot be ranked over the term, and why. */
export interface Unpriced {
	readonly plan: Plan;
	/** The first month without a price; none when each has one and only their sum is beyond exact sums. */
	readonly month: number | undefined;
	/** What is in the way in that month; empty where the sums are too large. */
	readonly obstacles: readonly Obstacle[];
	/** The vendor would not sell it, whatever it costs. */
	readonly unavailable: boolean;
}

/** Which plans lack a price somewhere on the horizon. Bills are asked only of those. */
export function unpricedPlans(
	scenario: Scenario,
	forecasts: readonly Forecast[]
): readonly Unpriced[] {
	return forecasts
		.filter(({ total }) => !isPriced(total))
		.map(({ plan, costs }) => {
			const index = costs.findIndex((cost) => !isPriced(cost));
			const month = index < 0 ? undefined : index + 1;
			const obstacles = month === undefined ? [] : obstaclesTo(scenario, plan, month);
			return { plan, month, obstacles, unavailable: obstacles.some(isUnavailable) };
		});
}

function obstaclesTo(scenario: Scenario, plan: Plan, month: number): readonly Obstacle[] {
	const [[bill] = []] = billsOf({ ...scenario, plans: [plan] }, [month]);
	return bill?.obstacles ?? [];
}
