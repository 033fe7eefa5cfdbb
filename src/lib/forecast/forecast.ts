import { plusAmount, sum, unpriced, difference, nothing, type Amount } from '#money';
import { courseOf, prepareOffer, unavailable, type Ledger, type Offer } from '#offers';
import { volumesOf, type Practice, type Volumes } from '#practice';
import { startOf, type Plan, type Scenario } from '#scenario';
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
	return forecastFor(scenario, scenario.practice, scenario.months);
}

/** What every plan costs in one month, for the practice as it is or as it might be. The first month is 1. */
export function costsIn(scenario: Scenario, practice: Practice, month: number): Amount[] {
	return forecastFor(scenario, practice, month).map(({ costs }) => costs[month - 1] ?? unpriced);
}

/** Who leaves a contract early owes for what would have come: so far it is looked ahead. */
export function lookAhead({ plans, offers }: Scenario, months: number): number {
	let until = months;
	for (const { leaves = [] } of plans) {
		for (const { offer: id } of leaves) {
			const left = offers.find((offer) => offer.id === id);
			until = Math.max(until, left?.terms?.contract?.months ?? 0);
		}
	}
	return until;
}

/** The ledger of an offer in a plan. One offer in several plans is priced once. */
export function ledgers(
	scenario: Scenario,
	volumes: Volumes,
	months: number,
	explains = false
): (plan: Plan, offer: Offer) => Ledger {
	const { currency } = scenario;
	const horizon = lookAhead(scenario, scenario.months);
	const occasion = { currency, start: startOf(scenario), months: horizon };
	const known = new Map<Offer, Ledger>();
	return (plan, offer) => {
		const leaving = leavingOf(plan, offer.id);
		const shared = leaving === undefined ? known.get(offer) : undefined;
		if (shared) return shared;
		const prepared = prepareOffer(offer, occasion);
		const ledger = courseOf(prepared, volumes, months, { leaving, explains });
		if (leaving === undefined) known.set(offer, ledger);
		return ledger;
	};
}

function forecastFor(scenario: Scenario, practice: Practice, months: number): Forecast[] {
	const volumes = volumesOf(practice, startOf(scenario), lookAhead(scenario, months));
	return forecastFrom(scenario, volumes, months);
}

/** Every plan in so many months, from what vendors count in them. */
export function forecastFrom(scenario: Scenario, volumes: Volumes, months: number): Forecast[] {
	const ledgerOf = ledgers(scenario, volumes, months);
	const offers = byId(scenario.offers);
	return scenario.plans.map((plan) => {
		const chosen = plan.offers.map((id) => offers.get(id)).filter((offer) => offer !== undefined);
		const ofPlan = chosen.map((offer) => ledgerOf(plan, offer));
		const costs = monthlySums(ofPlan.map((ledger) => ledger.costs));
		// Where nothing is paid ahead, both views are the same.
		const differs = scenario.tax || ofPlan.some(({ spread }) => spread.length > 0);
		const paid = differs ? monthlySums(ofPlan.map((ledger) => ledger.paid)) : costs;
		if (scenario.tax) addTax(scenario.tax.percent, ofPlan, costs, paid);
		for (const offer of chosen) {
			const last = leavingOf(plan, offer.id) ?? months - 1;
			if (offer.limits || offer.onlyAfter) shut(offer, last);
		}
		const total = sum(costs);
		return { plan, costs, paid, total, paidAhead: difference(sum(paid), total) };

		/** What a practice cannot have costs it nothing it could pay. */
		function shut(offer: Offer, last: number) {
			for (let month = 0; month <= last && month < months; month += 1) {
				if (!unavailable(offer, volumes, month, scenario.had ?? [])) continue;
				costs[month] = unpriced;
				paid[month] = unpriced;
			}
		}
	});
}

/** A driver that moves leaves the offers as they are: their ids are put in a table once. */
const tables = new WeakMap<readonly Offer[], ReadonlyMap<string, Offer>>();

function byId(offers: readonly Offer[]): ReadonlyMap<string, Offer> {
	let table = tables.get(offers);
	if (!table) {
		table = new Map(offers.map((offer) => [offer.id, offer]));
		tables.set(offers, table);
	}
	return table;
}

/** The last month in which a plan uses an offer, counted from 0. */
export function leavingOf({ leaves }: Plan, id: string): number | undefined {
	const found = leaves?.find(({ offer }) => offer === id);
	return found && found.month - 1;
}

function monthlySums(lists: readonly (readonly Amount[])[]): Amount[] {
	const [first = [], ...others] = lists;
	const totals = first.slice();
	for (const amounts of others) {
		for (let month = 0; month < totals.length; month += 1) {
			totals[month] = plusAmount(totals[month] ?? nothing, amounts[month] ?? nothing);
		}
	}
	return totals;
}
