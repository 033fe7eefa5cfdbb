import { plusAmount, sum, unpriced, difference, nothing, type Amount } from '#money';
import { mayBeShut, unavailable, type Ledger, type Offer } from '#offers';
import type { Practice, Volumes } from '#practice';
import type { Plan, Scenario } from '#scenario';
import { boughtIn, type Bought } from './bought.ts';
import { marketOf, type Market } from './market.ts';
import { addTax } from './tax.ts';

/** A plan over the horizon, seen twice. Unpriced stands where nobody can say, or where it cannot be had. */
export interface Forecast {
	readonly plan: Plan;
	/** What each month costs: what is paid for a year is shared out over it. */
	readonly costs: readonly Amount[];
	/** What is paid in each month. */
	readonly paid: readonly Amount[];
	readonly total: Amount;
	/** Paid within the horizon for months beyond it: what is paid is the total and this. */
	readonly paidAhead: Amount;
}

/** Every plan over the horizon. */
export function forecast(scenario: Scenario): Forecast[] {
	return forecastIn(marketOf(scenario, scenario.months));
}

/** What every plan costs in one month, for the practice as it is or as it might be. The first month is 1. */
export function costsIn(scenario: Scenario, practice: Practice, month: number): Amount[] {
	const asked = { ...scenario, practice };
	return forecastIn(marketOf(asked, month)).map(({ costs }) => costs[month - 1] ?? unpriced);
}

/** Every plan in so many months, from what vendors count in them. */
export function forecastFrom(scenario: Scenario, volumes: Volumes, months: number): Forecast[] {
	return forecastIn(marketOf(scenario, months, { volumes }));
}

function forecastIn(market: Market): Forecast[] {
	return market.scenario.plans.map((plan) => forecastOf(market, plan, boughtIn(market, plan)));
}

/** What a plan costs by what it buys. */
export function forecastOf(market: Market, plan: Plan, bought: readonly Bought[]): Forecast {
	const { scenario, buyer, volumes, months } = market;
	if (bought.length === 0) return forecastOfNothing(plan, months);
	const ofPlan = bought.map(({ offer, leaving }) => market.ledgerOf(offer, leaving));
	const { costs, paid } = inBothViews(scenario, ofPlan);
	for (const { offer, leaving = months - 1 } of bought) {
		if (mayBeShut(offer, buyer)) shut(offer, leaving);
	}
	const total = sum(costs);
	const paidInAll = paid === costs ? total : sum(paid);
	return { plan, costs, paid, total, paidAhead: difference(paidInAll, total) };

	/** What a practice cannot have costs it nothing it could pay. */
	function shut(offer: Offer, last: number) {
		for (let month = 0; month <= last && month < months; month += 1) {
			if (!unavailable(offer, volumes, month, buyer)) continue;
			costs[month] = unpriced;
			paid[month] = unpriced;
		}
	}
}

/** What the ledgers of a plan come to month by month, with tax. */
export function inBothViews(
	{ tax }: Scenario,
	ofPlan: readonly Ledger[]
): { costs: Amount[]; paid: Amount[] } {
	const costs = monthlySums(ofPlan.map((ledger) => ledger.costs));
	// Where nothing is paid ahead, both views are the same.
	const differs = tax || ofPlan.some(({ spread }) => spread.length > 0);
	const paid = differs ? monthlySums(ofPlan.map((ledger) => ledger.paid)) : costs;
	if (tax) addTax(tax.percent, ofPlan, costs, paid);
	return { costs, paid };
}

/** A plan that chooses for itself and found nothing that does every job cannot be had. */
function forecastOfNothing(plan: Plan, months: number): Forecast {
	const costs = Array.from({ length: months }, () => unpriced);
	return { plan, costs, paid: costs, total: unpriced, paidAhead: unpriced };
}

function monthlySums(lists: readonly (readonly Amount[])[]): Amount[] {
	const [first = [], ...others] = lists;
	const totals = [...first];
	for (const amounts of others) {
		for (let month = 0; month < totals.length; month += 1) {
			totals[month] = plusAmount(totals[month] ?? nothing, amounts[month] ?? nothing);
		}
	}
	return totals;
}
