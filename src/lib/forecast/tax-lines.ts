import { difference, isPriced, nothing, sum } from '#money';
import type { Steps } from '#pricing';
import type { BillLine } from './bill-lines.ts';
import type { Bought } from './bought.ts';
import type { Market } from './market.ts';
import { addTax } from './tax.ts';

/** Tax as a line of its own in both views, month by month: added to nothing, it is what is there. */
export function taxLines(market: Market, bought: readonly Bought[]): BillLine[] | undefined {
	const { tax, currency } = market.scenario;
	if (!tax || bought.length === 0) return undefined;
	const ledgers = bought.map(({ offer, leaving }) => market.ledgerOf(offer, leaving));
	const costs = Array.from({ length: market.months }, () => nothing);
	const payments = ledgers.map(({ paid }) => paid);
	const before = costs.map((_cost, month) => sum(payments.map((paid) => paid[month] ?? nothing)));
	const after = [...before];
	const working = costs.map((): Steps => []);
	addTax(tax.percent, ledgers, costs, after, { months: working, currency });
	return costs.map((amount, month) => ({
		offer: undefined,
		charge: undefined,
		kind: 'tax',
		group: 'fixed',
		meter: undefined,
		quantity: undefined,
		day: undefined,
		amount,
		paid: difference(after[month] ?? nothing, before[month] ?? nothing),
		span: 1,
		steps: isPriced(amount) ? (working[month] ?? []) : []
	}));
}
