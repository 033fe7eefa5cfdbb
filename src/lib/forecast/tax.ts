import { decimal } from '#decimal';
import { difference, inMajorUnits, isPriced, nothing, percentOf, plusAmount } from '#money';
import type { Amount, Currency } from '#money';
import { partOf, type Entry, type Ledger } from '#offers';
import type { Steps } from '#pricing';

/** Where it is written down how the tax of each month came about. */
export interface TaxWorking {
	readonly months: readonly Steps[];
	readonly currency: Currency;
}

/**
 * Adds tax to both views of a plan, rounded once for every bill. The tax on a payment for a year is
 * shared out as the payment is; the rest, with the rounding of all, belongs to the bill's own month.
 */
export function addTax(
	percent: string,
	ledgers: readonly Ledger[],
	costs: Amount[],
	paid: Amount[],
	working?: TaxWorking
): void {
	const rate = decimal(percent);
	const own = paid.map((amount, month) => {
		const steps = amount === nothing ? undefined : working?.months[month];
		return working && steps
			? partOf(amount, rate, working.currency, steps)
			: percentOf(amount, rate);
	});
	own.forEach((amount, month) => add(paid, month, amount));
	for (const ledger of ledgers) {
		for (const payment of ledger.spread) {
			const ahead = { ...payment, amount: percentOf(payment.amount, rate) };
			own[ahead.month] = difference(own[ahead.month] ?? nothing, ahead.amount);
			for (let month = ahead.month; month < costs.length; month += 1) {
				const share = ledger.shareOf(ahead, month);
				add(costs, month, share);
				if (working && share !== nothing) tellShare(working, month, ahead, share);
			}
		}
	}
	own.forEach((amount, month) => add(costs, month, amount));
}

function tellShare(
	{ months, currency }: TaxWorking,
	month: number,
	{ amount, span }: Pick<Entry, 'amount' | 'span'>,
	ofMonth: Amount
): void {
	if (!isPriced(ofMonth)) return;
	const [paid, share] = [inMajorUnits(amount, currency), inMajorUnits(ofMonth, currency)];
	months[month]?.push({ rule: 'spread', months: span, paid, share });
}

function add(amounts: Amount[], month: number, amount: Amount): void {
	amounts[month] = plusAmount(amounts[month] ?? nothing, amount);
}
