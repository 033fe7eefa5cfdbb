import { billsOf, boughtBy } from '#forecast';
import type { Scenario } from '#scenario';
import type { Cliff, Way } from './cliff.ts';
import { closures } from './closures.ts';
import { introductionsEnd, minimumsMissed, paymentsAhead, pricesRise } from './price-steps.ts';
import { quantityCliffs } from './quantities.ts';

/** Every day on the horizon from which a plan costs more at once, in the order of time. */
export function cliffs(scenario: Scenario): Cliff[] {
	const months = Array.from({ length: scenario.months }, (_month, place) => place + 1);
	const bills = billsOf(scenario, months);
	const bought = boughtBy(scenario);
	return scenario.plans
		.flatMap((plan, place) => {
			const ofPlan = bills[place] ?? [];
			return (bought[place] ?? []).flatMap(({ offer }) => {
				const lines = ofPlan.map((bill) => bill.lines.filter((line) => line.offer === offer.id));
				const way: Way = { scenario, plan, offer, bills: ofPlan, lines };
				return causesOf(way).map((cause): Cliff => ({ ...cause, plan, offer: offer.id }));
			});
		})
		.sort((a, b) => a.month - b.month || a.day - b.day);
}

function causesOf(way: Way) {
	return [
		...quantityCliffs(way),
		...closures(way),
		...introductionsEnd(way),
		...paymentsAhead(way),
		...pricesRise(way),
		...minimumsMissed(way)
	];
}
