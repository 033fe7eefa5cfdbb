import { isZero } from '#decimal';
import { marginalCosts, usuallyAsked, type MarginalCost, type Unpriced } from '#insight';
import { m } from '#messages';
import { difference, isPriced, nothing, type Amount, type Currency } from '#money';
import type { Scenario } from '#scenario';
import { exactMoney, list, priceMoney, quantity } from './format.ts';
import { meterWord } from './practice-words.ts';
import { amountOrLack, lackingNow } from './unpriced-words.ts';
import { offerCalled, planName } from './words.ts';

/** What one more of something costs with every plan, and why. */
export interface OneMoreFigure {
	readonly key: string;
	/** "One more provider". */
	readonly what: string;
	/** None where no plan counts it. */
	readonly plans: readonly OneMorePlan[];
	/** All of it in a line: "One more provider: +$49.00 with Solo, $0.00 with Group (included, 1 left …)". */
	readonly line: string;
}

interface OneMorePlan {
	readonly slot: number;
	readonly name: string;
	readonly amount: string;
	readonly why: string;
}

const names = {
	provider: m.one_more_provider,
	associate: m.one_more_associate,
	admin: m.one_more_admin,
	site: m.one_more_site,
	client: m.one_more_client,
	messages: m.one_more_messages
} as const satisfies Record<keyof typeof usuallyAsked, () => string>;

const asked = Object.keys(names) as (keyof typeof names)[];

/** What is mostly asked for; first that in which the plans differ most. */
export function oneMore(scenario: Scenario, unpriced: readonly Unpriced[]): OneMoreFigure[] {
	return asked
		.map((key) => ({ key, costs: marginalCosts(scenario, usuallyAsked[key]) }))
		.sort((a, b) => spreadOf(b.costs) - spreadOf(a.costs))
		.map(({ key, costs }) => figureOf(scenario, key, costs, unpriced));
}

/** How far the cheapest and the dearest are apart. */
function spreadOf(costs: readonly MarginalCost[]): Amount {
	const [least = nothing, ...more] = costs
		.map(({ amount }) => amount)
		.filter(isPriced)
		.sort((a, b) => a - b);
	return difference(more.at(-1) ?? least, least);
}

function figureOf(
	scenario: Scenario,
	key: keyof typeof names,
	costs: readonly MarginalCost[],
	unpriced: readonly Unpriced[]
): OneMoreFigure {
	const what = names[key]();
	/** What has no price as things are gets none by one more. */
	const isPossible = ({ plan }: MarginalCost) => !lackingNow(unpriced, plan);
	const plans = costs.map((cost, place): OneMorePlan => {
		const { amount, plan } = cost;
		const lacking = lackingNow(unpriced, plan);
		return {
			slot: place + 1,
			name: planName(plan),
			amount: lacking
				? amountOrLack(amount, scenario.currency, lacking)
				: amountOf(cost, scenario.currency),
			why: lacking ? m.one_more_before() : whyOf(scenario, cost)
		};
	});
	const said = plans.flatMap(({ amount, name: plan, why }, place) => {
		const cost = costs[place];
		if (!cost || !isPossible(cost)) return [];
		return isPlain(cost.reason)
			? m.one_more_plan({ amount, plan })
			: m.one_more_plan_why({ amount, plan, why });
	});
	if (costs.filter(isPossible).every(({ reason }) => reason.kind === 'nothing')) {
		return { key, what, plans: [], line: m.one_more_line({ what, plans: m.one_more_none() }) };
	}
	return { key, what, plans, line: m.one_more_line({ what, plans: list(said) }) };
}

/** Nothing for what is not counted, and a price for each, explain themselves. */
function isPlain({ kind }: MarginalCost['reason']): boolean {
	return kind === 'nothing' || kind === 'each';
}

function amountOf({ amount, reason }: MarginalCost, currency: Currency): string {
	if (!isPriced(amount)) {
		return reason.kind === 'not-available' ? m.lack_not_available() : m.lack_not_priced();
	}
	if (amount === nothing) return exactMoney(amount, currency);
	return amount < nothing
		? m.one_more_saved({ amount: exactMoney(difference(nothing, amount), currency) })
		: m.compare_more({ amount: exactMoney(amount, currency) });
}

function whyOf(scenario: Scenario, { reason }: MarginalCost): string {
	switch (reason.kind) {
		case 'nothing':
			return m.one_more_nothing();
		case 'included':
			return isZero(reason.left)
				? m.one_more_included_last()
				: m.one_more_included({ left: quantity(reason.left) });
		case 'next-tier':
			return m.one_more_next_tier();
		case 'package':
			return m.one_more_package({ size: quantity(reason.size) });
		case 'each':
			return m.one_more_each({
				meter: meterWord(scenario.practice, reason.meter),
				price: priceMoney(reason.unitPrice, scenario.currency)
			});
		case 'several':
			return m.one_more_several();
		case 'not-available':
			return reason.fits === undefined
				? m.one_more_no_fit()
				: m.one_more_fits({ offer: offerCalled(scenario, reason.fits) });
		case 'not-priced':
			return m.one_more_unpriced();
	}
}
