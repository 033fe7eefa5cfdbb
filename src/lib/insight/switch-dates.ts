import type { Forecast } from '#forecast';
import { difference, isPriced, unpriced, type Amount } from '#money';
import type { Plan } from '#scenario';

/** Months in which one plan is the cheapest, both included; the first month is 1. */
export interface Reign {
	readonly from: number;
	readonly until: number;
	/** Nobody where no plan has a price. */
	readonly plan: Plan | undefined;
}

/** A month from which another plan is the cheapest. */
export interface SwitchDate {
	readonly month: number;
	readonly from: Plan | undefined;
	readonly to: Plan | undefined;
	/** What the new one saves in that month; not priced where the old one has no price any more. */
	readonly saves: Amount;
}

/** Who is cheapest, month by month. Who ties with the cheapest stays it. */
export function reigns(forecasts: readonly Forecast[]): Reign[] {
	const months = forecasts[0]?.costs.length ?? 0;
	const found: { from: number; until: number; plan: Plan | undefined }[] = [];
	for (let month = 1; month <= months; month += 1) {
		const costs = forecasts.map((each) => costIn(each, month));
		const least = Math.min(...costs.filter(isPriced));
		const leaders = forecasts.filter((each) => costIn(each, month) === least);
		const current = found.at(-1);
		const stays = current && leaders.some(({ plan }) => plan === current.plan);
		const plan = stays ? current.plan : leaders[0]?.plan;
		if (current && current.plan === plan) current.until = month;
		else found.push({ from: month, until: month, plan });
	}
	return found;
}

/** The months in which the cheapest plan changes. */
export function switchDates(forecasts: readonly Forecast[]): SwitchDate[] {
	const all = reigns(forecasts);
	return all.slice(1).map(({ from: month, plan: to }, place) => {
		const from = all[place]?.plan;
		const costOf = (plan: Plan | undefined) =>
			costIn(
				forecasts.find((each) => each.plan === plan),
				month
			);
		return { month, from, to, saves: difference(costOf(from), costOf(to)) };
	});
}

function costIn(forecast: Forecast | undefined, month: number): Amount {
	return forecast?.costs[month - 1] ?? unpriced;
}
