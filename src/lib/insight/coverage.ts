import { boughtBy, wantedJobs } from '#forecast';
import type { Need } from '#practice';
import type { Plan, Scenario } from '#scenario';

/** What a plan does of what is wanted: what nobody does, and what is paid for more than once. */
export interface Coverage {
	readonly plan: Plan;
	readonly gaps: readonly Gap[];
	readonly overlaps: readonly Overlap[];
}

interface Gap {
	readonly need: Need;
	/** The first month nobody does it in: the first of all, or the one after all who did are left. */
	readonly from: number;
}

interface Overlap {
	readonly need: Need;
	/** In the order of the plan. */
	readonly offers: readonly string[];
}

export function coverage(scenario: Scenario): Coverage[] {
	const jobs = wantedJobs(scenario);
	const bought = boughtBy(scenario);
	return scenario.plans.map((plan, index) => {
		const byJob = jobs.map((need) => {
			const doing = (bought[index] ?? []).filter(({ offer }) => offer.covers.includes(need));
			// The last month is counted from 0: what follows two months after it is counted from 1.
			const from = 2 + Math.max(-1, ...doing.map(({ leaving = Infinity }) => leaving));
			return { need, from, offers: doing.map(({ offer }) => offer.id) };
		});
		return {
			plan,
			gaps: byJob
				.filter(({ from }) => from <= scenario.months)
				.map(({ need, from }) => ({ need, from })),
			overlaps: byJob
				.filter(({ offers }) => offers.length > 1)
				.map(({ need, offers }) => ({ need, offers }))
		};
	});
}
