import type { OfferCost } from '#insight';
import { m } from '#messages';
import { isPriced } from '#money';
import type { Scenario } from '#scenario';
import { exactMoney } from './format.ts';
import { stepsToMoveDown } from './moving-down.ts';
import { amountOrLack, lackWithMonth, whyInWords } from './unpriced-words.ts';

/** What an offer costs this practice, or what stands in place of an amount. */
export interface CostFigure {
	/** In an ordinary month: nothing is free, paid or taken off at the start. */
	readonly usual: string;
	/** In the first month, where that is another amount: "first month $5.77". */
	readonly first: string;
	/** Over the horizon, with how long that is. */
	readonly term: string;
	readonly standing: 'priced' | 'not-priced' | 'not-available';
	/** Why there is no amount, and what to do about it. */
	readonly why: readonly string[];
}

export function costFigure(scenario: Scenario, cost: OfferCost): CostFigure {
	const { currency, months } = scenario;
	const isKnown = isPriced(cost.term);
	return {
		usual: amountOrLack(cost.usual, currency, cost),
		first: firstInWords(cost, currency),
		term: isKnown
			? m.cost_over_term({ amount: exactMoney(cost.term, currency), months })
			: lackWithMonth(cost),
		standing: isKnown ? 'priced' : cost.unavailable ? 'not-available' : 'not-priced',
		why: isKnown ? [] : [...whyInWords(scenario, cost), ...wayDown(scenario, cost)]
	};
}

function firstInWords({ now, usual }: OfferCost, currency: string): string {
	return now === usual || !isPriced(now)
		? ''
		: m.cost_first_month({ amount: exactMoney(now, currency) });
}

/** Who is a subscriber and has outgrown it may come down again. */
function wayDown(scenario: Scenario, { offer, obstacles }: OfferCost): string[] {
	const isOutgrown = obstacles.some(({ reason }) => reason === 'limit');
	const isSubscriber = (scenario.had ?? []).length > 0;
	return isOutgrown && isSubscriber ? stepsToMoveDown(scenario, offer) : [];
}
