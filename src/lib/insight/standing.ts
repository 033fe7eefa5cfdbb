import type { Forecast } from '#forecast';
import { difference, isWithinPercent, nothing, type Amount } from '#money';
import type { Plan } from '#scenario';

export interface Placed {
	readonly plan: Plan;
	readonly amount: Amount;
	/** How much more than the cheapest. */
	readonly more: Amount;
}

/** The plans from cheapest to dearest, and whether the first is clearly ahead. */
export interface Standing {
	readonly cheapest: Placed;
	readonly others: readonly Placed[];
	/** The margin to the next plan is under 5 %: no honest winner. */
	readonly tooClose: boolean;
}

const tooClosePercent = 5;

/** Where the plans stand in the first month. */
export function standingNow(forecasts: readonly Forecast[]): Standing {
	return standing(
		forecasts.map(({ plan, bills }) => ({ plan, amount: bills[0]?.total ?? nothing }))
	);
}

/** Where they stand over the whole horizon. */
export function standingOverTerm(forecasts: readonly Forecast[]): Standing {
	return standing(forecasts.map(({ plan, total }) => ({ plan, amount: total })));
}

/** Equal amounts keep the order of the plans. */
function standing(amounts: readonly { plan: Plan; amount: Amount }[]): Standing {
	const [first, ...rest] = [...amounts].sort((a, b) => a.amount - b.amount);
	if (!first) throw new RangeError('A scenario has at least one plan');
	const placed = (entry: { plan: Plan; amount: Amount }): Placed => ({
		...entry,
		more: difference(entry.amount, first.amount)
	});
	const others = rest.map(placed);
	return {
		cheapest: placed(first),
		others,
		tooClose: isTooClose(amounts.map(({ amount }) => amount))
	};
}

/** Whether the cheapest two are so near each other that neither honestly wins. */
export function isTooClose(amounts: readonly Amount[]): boolean {
	const [least, next] = [...amounts].sort((a, b) => a - b);
	if (least === undefined || next === undefined) return false;
	// Two plans that cost nothing are a tie, and 5 % of nothing would not say so.
	const more = difference(next, least);
	return more === nothing || isWithinPercent(more, least, tooClosePercent);
}
