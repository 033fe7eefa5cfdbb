import { billsOf, costsIn, forecast, rangesOf } from '#forecast';
import { offerCosts } from '#insight';
import { m } from '#messages';
import { isPriced, unpriced } from '#money';
import { ordinarily, type Offer } from '#offers';
import type { Scenario } from '#scenario';
import { exactMoney, roundMoney } from '../format.ts';
import { planName } from '../words.ts';
import { amountOrLack } from '../unpriced-words.ts';
import { working, type WorkingFigure } from '../working.ts';
import { offerCurve, type OfferCurve } from './offer-curve.ts';

/** What an offer would cost this practice, by itself. */
export interface OfferPreview {
	readonly bill: WorkingFigure | undefined;
	/** "$310.00"; a range where a rule is left open. */
	readonly total: string;
	/** "$11,160 over 36 months". */
	readonly term: string;
	/** What an ordinary month costs where the first is another, and what it costs plans with add-ons. */
	readonly beside: readonly string[];
	readonly curve: OfferCurve | undefined;
}

export function offerPreview(scenario: Scenario, offer: Offer): OfferPreview {
	const asked = alone(scenario, offer);
	const forecasts = forecast(asked);
	const bills = billsOf(asked, [1]).flatMap(([first]) => first ?? []);
	const [bill] = working(asked, bills);
	const now = rangesOf({ ...asked, months: 1 })[0]?.now;
	const { currency, months } = scenario;
	const total = forecasts[0]?.total;
	const isRange = now && isPriced(now.low) && isPriced(now.high) && now.low !== now.high;
	return {
		bill,
		total: isRange
			? m.control_range({
					low: exactMoney(now.low, currency),
					high: exactMoney(now.high, currency)
				})
			: (bill?.total ?? m.lack_not_priced()),
		term:
			total !== undefined && isPriced(total)
				? m.preview_term({ amount: roundMoney(total, currency), months })
				: '',
		beside: [...usualInWords(asked, offer), ...takenInWords(scenario, asked, offer)],
		curve: offerCurve(asked, ordinarily(offer))
	};
}

function usualInWords(asked: Scenario, offer: Offer): string[] {
	if (ordinarily(offer) === offer) return [];
	return offerCosts(asked, [offer])
		.filter(({ now, usual }) => now !== usual)
		.map(({ usual }) => m.preview_usual({ amount: amountOrLack(usual, asked.currency) }));
}

/** In the first month, for each plan that takes add-ons of it. */
function takenInWords({ plans }: Scenario, asked: Scenario, { id }: Offer): string[] {
	const taking = plans.flatMap((plan) => {
		const takes = (plan.takes ?? []).filter(({ offer }) => offer === id);
		return plan.offers.includes(id) && takes.length > 0 ? [{ ...plan, offers: [id], takes }] : [];
	});
	if (taking.length === 0) return [];
	const alone = taking.map(({ mix: _chosen, leaves: _left, ...plan }) => plan);
	const costs = costsIn({ ...asked, plans: alone }, asked.practice, 1);
	return taking.map((plan, place) =>
		m.preview_taken({
			plan: planName(plan),
			amount: amountOrLack(costs[place] ?? unpriced, asked.currency)
		})
	);
}

/** As if the practice bought nothing else. */
function alone(scenario: Scenario, offer: Offer): Scenario {
	const offers = scenario.offers.map((one) => (one.id === offer.id ? offer : one));
	return { ...scenario, offers, plans: [{ id: 'asked', offers: [offer.id] }] };
}
