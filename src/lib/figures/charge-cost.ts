import { billsOf, rangesOf, type Range } from '#forecast';
import { m } from '#messages';
import { isPriced, unpriced } from '#money';
import type { Offer } from '#offers';
import type { Scenario } from '#scenario';
import { exactMoney } from './format.ts';
import type { PricedCharge } from './price-words.ts';
import { stepsInWords } from './steps-in-words.ts';

/** What charges would cost this practice, by themselves and without tax. */
export interface ChargeCost {
	/** "$158.00 a month", "$120.00 to $180.00 a month", or that it has no price. */
	readonly cost: string;
	readonly isPriced: boolean;
	/** How each line came about. */
	readonly steps: readonly string[];
}

/** In a month in which they are charged; what is paid once, in the first. */
export function chargeCost(scenario: Scenario, charges: readonly PricedCharge[]): ChargeCost {
	const asked = alone(scenario, charges);
	const lines = billsOf(asked, [1])[0]?.[0]?.lines ?? [];
	const isOnce = charges.every(({ charge }) => charge.kind === 'one-time');
	const now = rangesOf(asked)[0]?.now ?? { low: unpriced, high: unpriced };
	return {
		cost: costInWords(now, scenario.currency, isOnce),
		isPriced: isPriced(now.low),
		steps: lines.flatMap((line) =>
			stepsInWords(
				asked,
				line,
				charges.find(({ id }) => id === line.charge)
			).join(', ')
		)
	};
}

/** The scenario as if this were all it buys. Its first month says what any month says. */
function alone(scenario: Scenario, charges: readonly PricedCharge[]): Scenario {
	const { tax: _apart, ...untaxed } = scenario;
	const offer: Offer = { id: 'asked', covers: ['records'], charges: charges.map(asCharged) };
	return { ...untaxed, months: 1, offers: [offer], plans: [{ id: 'asked', offers: ['asked'] }] };
}

/** Charged from the start, whenever it is charged, and whoever takes it. */
function asCharged({ id, charge, per, provenance }: PricedCharge): PricedCharge {
	return { id, charge, provenance, ...(per && { per }) };
}

/** Both ends where they differ; an end without a price is no price. */
function costInWords({ low, high }: Range, currency: string, isOnce: boolean): string {
	if (!isPriced(low)) return m.lack_not_priced();
	const from = exactMoney(low, currency);
	const amount = !isPriced(high)
		? m.cost_or_unpriced({ amount: from })
		: low === high
			? from
			: m.control_range({ low: from, high: exactMoney(high, currency) });
	return isOnce ? m.cost_once({ amount }) : m.cost_month({ amount });
}
