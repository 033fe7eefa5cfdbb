import { decimal } from '#decimal';
import { difference, nothing, percentOf, plusAmount, type Amount } from '#money';
import type { Ledger } from '#offers';

/**
 * Adds tax to both views of a plan, rounded once for every bill. The tax on a payment for a year is
 * shared out as the payment is; the rest, with the rounding of all, belongs to the bill's own month.
 */
export function addTax(
	percent: string,
	ledgers: readonly Ledger[],
	costs: Amount[],
	paid: Amount[]
): void {
	const rate = decimal(percent);
	const own = paid.map((amount) => percentOf(amount, rate));
	own.forEach((amount, month) => add(paid, month, amount));
	for (const ledger of ledgers) {
		for (const payment of ledger.spread) {
			const ahead = { ...payment, amount: percentOf(payment.amount, rate) };
			own[ahead.month] = difference(own[ahead.month] ?? nothing, ahead.amount);
			for (let month = ahead.month; month < costs.length; month += 1) {
				add(costs, month, ledger.shareOf(ahead, month));
			}
		}
	}
	own.forEach((amount, month) => add(costs, month, amount));
}

function add(amounts: Amount[], month: number, amount: Amount): void {
	amounts[month] = plusAmount(amounts[month] ?? nothing, amount);
}
