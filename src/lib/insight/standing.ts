import type { Forecast } from '#forecast';
import { difference, isPriced, isWithinPercent, nothing, unpriced, type Amount } from '#money';
import type { Plan } from '#scenario';

export interface Placed {
	readonly plan: Plan;
	readonly amount: Amount;
	/** How much more than the cheapest. */
	readonly more: Amount;
}

/** The plans from cheapest to dearest, and whether the first is clearly ahead. */
export interface Standing {
	/** Missing when no plan has a price. */
	readonly cheapest: Placed | undefined;
	readonly others: readonly Placed[];
	/** Apart and last: who has no price is neither cheap nor dear. In the order of the plans. */
	readonly unpriced: readonly Plan[];
	/** The margin to the next plan is under 5 %: no honest winner. */
	readonly tooClose: boolean;
}

const tooClosePercent = 5;

/** Where the plans stand in a month; the first is 1. */
export function standingIn(forecasts: readonly Forecast[], month: number): Standing {
	return standing(
		forecasts.map(({ plan, costs }) => ({ plan, amount: costs[month - 1] ?? unpriced }))
	);
}

/** Where they stand in the first month. */
export function standingNow(forecasts: readonly Forecast[]): Standing {
	return standingIn(forecasts, 1);
}

/** Where they stand over the whole horizon. */
export function standingOverTerm(forecasts: readonly Forecast[]): Standing {
	return standing(forecasts.map(({ plan, total }) => ({ plan, amount: total })));
}

/** Equal amounts keep the order of the plans. */
function standing(amounts: readonly { plan: Plan; amount: Amount }[]): Standing {
	const ranked = amounts
		.filter(({ amount }) => isPriced(amount))
		.sort((a, b) => a.amount - b.amount);
	const least = ranked[0]?.amount ?? nothing;
	const [cheapest, ...others] = ranked.map((entry): Placed => ({
		...entry,
		more: difference(entry.amount, least)
	}));
	return {
		cheapest,
		others,
		unpriced: amounts.filter(({ amount }) => !isPriced(amount)).map(({ plan }) => plan),
		tooClose: isTooClose(ranked.map(({ amount }) => amount))
	};
}

/** Whether the cheapest two are so near each other that neither honestly wins. */
export function isTooClose(amounts: readonly Amount[]): boolean {
	const [least, next] = amounts.filter(isPriced).sort((a, b) => a - b);
	return least !== undefined && next !== undefined && isTooCloseTo(next, least);
}

/** Whether an amount is so near the least that it may as well be the least. */
export function isTooCloseTo(next: Amount, least: Amount): boolean {
	// Two plans that cost nothing are a tie, and 5 % of nothing would not say so.
	const more = difference(next, least);
	return more === nothing || isWithinPercent(more, least, tooClosePercent);
}

/** Below 0 where the first is cheaper. Who has no price comes last. */
export function compareCosts(a: Amount, b: Amount): -1 | 0 | 1 {
	if (isPriced(a) && isPriced(b)) return a < b ? -1 : a > b ? 1 : 0;
	if (isPriced(a) === isPriced(b)) return 0;
	return isPriced(a) ? -1 : 1;
}
