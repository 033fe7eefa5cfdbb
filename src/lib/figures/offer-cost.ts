import type { OfferCost } from '#insight';
import { m } from '#messages';
import { isPriced } from '#money';
import type { Scenario } from '#scenario';
import { exactMoney } from './format.ts';
import { stepsToMoveDown } from './moving-down.ts';
import { amountOrLack, lackWithMonth, whyInWords } from './unpriced-words.ts';

/** What an offer costs this practice, or what stands in place of an amount. */
export interface CostFigure {
	/** In the first month. */
	readonly now: string;
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
		now: amountOrLack(cost.now, currency, cost),
		term: isKnown
			? m.cost_over_term({ amount: exactMoney(cost.term, currency), months })
			: lackWithMonth(cost),
		standing: isKnown ? 'priced' : cost.unavailable ? 'not-available' : 'not-priced',
		why: isKnown ? [] : [...whyInWords(scenario, cost), ...wayDown(scenario, cost)]
	};
}

/** Who is a subscriber and has outgrown it may come down again. */
function wayDown(scenario: Scenario, { offer, obstacles }: OfferCost): string[] {
	const isOutgrown = obstacles.some(({ reason }) => reason === 'limit');
	const isSubscriber = (scenario.had ?? []).length > 0;
	return isOutgrown && isSubscriber ? stepsToMoveDown(scenario, offer) : [];
}
