import { fromNumber } from '#decimal';
import type { BudgetReach, PriceParity } from '#insight';
import { m } from '#messages';
import { settle, type Amount } from '#money';
import type { Plan, Scenario } from '#scenario';
import { exactMoney, major } from './format.ts';
import { driverValue } from './practice-words.ts';
import { priceAt } from './price-at.ts';
import { priceSubjects, type PriceSubjects } from './price-events.ts';
import { priceInWords } from './price-words.ts';
import { planName } from './words.ts';

/** A budget as somebody types it, in whole and part units of the currency. */
export function budgetAmount({ currency }: Scenario, typed: number): Amount {
	return settle(fromNumber(typed), currency);
}

/** A round sum a little above an amount. */
export function suggestedBudget({ currency }: Scenario, amount: Amount): number {
	return (Math.floor(major(amount, currency) / roundTo) + 1) * roundTo;
}

const roundTo = 50;

/** How far a driver may go within a budget, or has to go to come within: a sentence or two. */
export function budgetInWords(scenario: Scenario, reach: BudgetReach, budget: Amount): string[] {
	const plan = planName(reach.plan);
	const said = (value: number) => driverValue(reach.driver, value, scenario.currency);
	const amount = exactMoney(budget, scenario.currency);
	const here = said(reach.here);
	if (reach.isWithin) {
		const ends = [reach.up, reach.down].flatMap((turn) =>
			turn ? [m.goal_stays_until({ last: said(turn.last), first: said(turn.first) })] : []
		);
		return [
			m.goal_within({ plan, amount, here }),
			...(ends.length > 0 ? ends : [m.goal_stays_always()])
		];
	}
	const ways = [reach.up, reach.down].flatMap((turn) =>
		turn ? [m.goal_comes_within({ plan, value: said(turn.first) })] : []
	);
	return [
		m.goal_beyond({ plan, amount, here }),
		...(ways.length > 0 ? ways : [m.goal_never_within()])
	];
}

/** The prices a plan pays and another does not: those one can negotiate for. */
export function negotiable(scenario: Scenario, plan: Plan, other: Plan): PriceSubjects[] {
	return priceSubjects(scenario).filter(
		({ offer }) => plan.offers.includes(offer) && !other.offers.includes(offer)
	);
}

/** At which price a plan costs as much as another over the term: a sentence or two. */
export function parityInWords(
	scenario: Scenario,
	parity: PriceParity,
	plans: readonly [Plan, Plan]
): string[] {
	const [plan, other] = plans.map(planName);
	const names = { plan: plan ?? '', other: other ?? '', months: scenario.months };
	const found = priceAt(scenario, parity);
	const name = found?.name ?? '';
	if (!parity.found) {
		switch (parity.reason) {
			case 'unknown-price':
				return [m.parity_unknown({ name })];
			case 'never-cheaper':
				return [m.parity_never({ ...names, name })];
			case 'always-cheaper':
				return [m.parity_always({ ...names, name })];
		}
	}
	const price = (text: string) => priceInWords(text, found?.price.in ?? 'money', scenario.currency);
	const [cost] = parity.costs;
	return [
		m.parity_found({ ...names, name, price: price(parity.atMost), listed: price(parity.listed) }),
		m.parity_costs({ ...names, amount: exactMoney(cost, scenario.currency) })
	];
}
