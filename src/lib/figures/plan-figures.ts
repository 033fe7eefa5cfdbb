import type { Bill, Forecast } from '#forecast';
import { coverage, type Standing, type Unpriced } from '#insight';
import { m } from '#messages';
import { isPriced, nothing, type Amount } from '#money';
import type { Plan, Scenario } from '#scenario';
import { coverageInWords } from './coverage-in-words.ts';
import { exactMoney } from './format.ts';
import { premiumOf } from './premium-figure.ts';
import { amountOrLack, lackingNow, lackWithMonth, whyInWords } from './unpriced-words.ts';
import { planHow, planName } from './words.ts';

/** A plan among the others: what it costs, and how far it is from the cheapest. */
export interface PlanFigure {
	readonly id: string;
	readonly name: string;
	readonly how: string;
	readonly slot: number;
	/** It chooses its offers itself. */
	readonly isMix: boolean;
	readonly now: string;
	readonly term: string;
	/** How much of the first month is for what the practice requires; empty where nothing is. */
	readonly premium: string;
	/** Against the cheapest in the first month. */
	readonly against: string;
	readonly isPriced: boolean;
	/** Jobs nobody does, and jobs that are paid twice. */
	readonly faults: readonly string[];
	/** Why there is no price, and what to do about it. */
	readonly why: readonly string[];
}

/** What is known about the plans, in their order. */
interface Known {
	readonly forecasts: readonly Forecast[];
	/** Of the first month. */
	readonly bills: readonly Bill[];
	readonly now: Standing;
	readonly unpriced: readonly Unpriced[];
}

export function planFigures(
	scenario: Scenario,
	{ forecasts, bills, now, unpriced }: Known
): PlanFigure[] {
	const { currency, months } = scenario;
	const covered = coverage(scenario);
	return forecasts.map(({ plan, costs, total }, index) => {
		const lack = unpriced.find((one) => one.plan === plan);
		return {
			id: plan.id,
			name: planName(plan),
			how: planHow(plan),
			slot: index + 1,
			isMix: plan.mix !== undefined,
			now: amountOrLack(costs[0] ?? nothing, currency, lackingNow(unpriced, plan)),
			term: termInWords(total, lack, currency, months),
			premium: premiumInWords(bills[index], currency),
			against: againstCheapest(plan, now, currency),
			isPriced: isPriced(total),
			faults: covered[index] ? coverageInWords(scenario, covered[index]) : [],
			why: lack ? whyInWords(scenario, lack) : []
		};
	});
}

function termInWords(
	total: Amount,
	lack: Unpriced | undefined,
	currency: string,
	months: number
): string {
	if (lack) return lackWithMonth(lack);
	return m.cost_over_term({ amount: amountOrLack(total, currency), months });
}

function premiumInWords(bill: Bill | undefined, currency: string): string {
	const premium = bill ? premiumOf(bill) : nothing;
	return premium === nothing ? '' : m.premium_of_it({ amount: exactMoney(premium, currency) });
}

function againstCheapest(plan: Plan, { cheapest, others, tooClose }: Standing, currency: string) {
	if (plan === cheapest?.plan) return tooClose ? '' : m.compare_cheapest();
	const more = others.find((one) => one.plan === plan)?.more;
	if (more === undefined) return '';
	return more === nothing
		? m.compare_same()
		: m.compare_more({ amount: exactMoney(more, currency) });
}
