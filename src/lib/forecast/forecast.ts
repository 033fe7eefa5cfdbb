import { sum, type Amount } from '#money';
import type { Offer } from '#offers';
import { metersIn, type MeterName, type Practice } from '#practice';
import { prepare, type Line, type QuantityOf } from '#pricing';
import type { Plan, Scenario } from '#scenario';

/** A line of a bill, with its working and where it is from. */
export interface BillLine extends Line {
	readonly offer: string;
	readonly charge: string;
}

/** One plan in one month; the first month is 1. The total is the sum of its rounded lines. */
export interface Bill {
	readonly month: number;
	readonly lines: readonly BillLine[];
	readonly total: Amount;
}

/** A plan's bills over the horizon. */
export interface Forecast {
	readonly plan: Plan;
	readonly bills: readonly Bill[];
	readonly total: Amount;
}

/** Every plan over the horizon. */
export function forecast(scenario: Scenario): Forecast[] {
	const bills = scenario.plans.map((): Bill[] => []);
	for (let month = 1; month <= scenario.months; month += 1) {
		billsIn(scenario, scenario.practice, month).forEach((bill, index) => bills[index]?.push(bill));
	}
	return scenario.plans.map((plan, index) => {
		const ofPlan = bills[index] ?? [];
		return { plan, bills: ofPlan, total: sum(ofPlan.map(({ total }) => total)) };
	});
}

/** Every plan in one month, for the practice as it is or as it might be. */
export function billsIn(scenario: Scenario, practice: Practice, month: number): Bill[] {
	const meters = metersIn(practice, month);
	// A scenario names known meters only: its schema sees to that.
	const quantityOf: QuantityOf = (meter) => meters[meter as MeterName];
	const linesOf = new Map(
		scenario.offers.map((offer) => [offer.id, linesOfOffer(offer, quantityOf, scenario.currency)])
	);
	return scenario.plans.map((plan) => {
		const lines = plan.offers.flatMap((id) => linesOf.get(id) ?? []);
		return { month, lines, total: sum(lines.map(({ amount }) => amount)) };
	});
}

function linesOfOffer(offer: Offer, quantityOf: QuantityOf, currency: string): BillLine[] {
	return offer.charges.flatMap(({ id, charge }) =>
		prepare(charge)(quantityOf, currency).map((line) => ({ ...line, offer: offer.id, charge: id }))
	);
}
