import { billsOf, forecast, rangesOf } from '#forecast';
import { unpricedPlans } from '#insight';
import { m } from '#messages';
import { isPriced } from '#money';
import type { Offer } from '#offers';
import type { Scenario } from '#scenario';
import { exactMoney, roundMoney } from '../format.ts';
import { working, type WorkingFigure } from '../working.ts';
import { offerCurve, type OfferCurve } from './offer-curve.ts';

/** What an offer would cost this practice, by itself. */
export interface OfferPreview {
	readonly bill: WorkingFigure | undefined;
	/** "$310.00"; a range where a rule is left open. */
	readonly total: string;
	/** "$11,160 over 36 months". */
	readonly term: string;
	readonly curve: OfferCurve | undefined;
}

export function offerPreview(scenario: Scenario, offer: Offer): OfferPreview {
	const asked = alone(scenario, offer);
	const forecasts = forecast(asked);
	const bills = billsOf(asked, [1]).flatMap(([first]) => first ?? []);
	const [bill] = working(asked, bills, unpricedPlans(asked, forecasts));
	const now = rangesOf(asked)[0]?.now;
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
		curve: offerCurve(asked, offer)
	};
}

/** As if the practice bought nothing else. */
function alone(scenario: Scenario, offer: Offer): Scenario {
	const offers = scenario.offers.map((one) => (one.id === offer.id ? offer : one));
	return { ...scenario, offers, plans: [{ id: 'asked', offers: [offer.id] }] };
}
