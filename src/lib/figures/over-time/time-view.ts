import type { Forecast } from '#forecast';
import { m } from '#messages';
import { plusAmount, nothing, type Amount } from '#money';
import type { Scenario } from '#scenario';
import { planName } from '../words.ts';

/** What is drawn over time: every plan month by month, every plan added up, or the parts of one. */
export type TimeShown = 'each' | 'sum' | `plan ${string}`;

/** What a month costs, or what is paid in it. */
export type Counted = 'cost' | 'paid';

export interface TimeView {
	readonly shown: TimeShown;
	readonly counted: Counted;
}

interface TimeChoices {
	readonly all: readonly { readonly key: TimeShown; readonly name: string }[];
	readonly plans: readonly { readonly key: TimeShown; readonly name: string }[];
}

export function timeChoices({ plans }: Scenario): TimeChoices {
	return {
		all: [
			{ key: 'each', name: m.time_show_each() },
			{ key: 'sum', name: m.time_show_sum() }
		],
		plans: plans.map((plan) => ({ key: `plan ${plan.id}`, name: planName(plan) }))
	};
}

/** The months of a forecast as they are counted. */
export function countedIn({ costs, paid }: Forecast, counted: Counted): readonly Amount[] {
	return counted === 'cost' ? costs : paid;
}

/** What has come together by the end of each month; what has no price keeps none from there on. */
export function addedUp(amounts: readonly Amount[]): Amount[] {
	let reached: Amount = nothing;
	return amounts.map((amount) => (reached = plusAmount(reached, amount)));
}
