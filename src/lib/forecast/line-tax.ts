import { digitsAt, plus, powerOfTen, times, type Decimal, type Whole } from '#decimal';
import { difference, isPriced, nothing, settleShare, sum, unpriced, type Amount } from '#money';

/** A line of a bill with a tax of its own. */
export interface TaxedLine {
	readonly amount: Amount;
	readonly percent: Decimal;
}

/**
 * The tax on a bill whose lines are taxed differently, rounded once, as worked examples of other billing
 * engines ask for; a scenario has one percentage, and `tax.ts` adds it to its bills. A discount on the
 * whole bill falls on all lines alike, and is not taxed.
 */
export function taxByLine(lines: readonly TaxedLine[], discount: Amount = nothing): Amount {
	const total = sum(lines.map(({ amount }) => amount));
	const left = difference(total, discount);
	if (!isPriced(left)) return unpriced;
	const places = Math.max(0, ...lines.map(({ percent }) => percent.places));
	let weighted: Whole = 0;
	for (const { amount, percent } of lines) {
		weighted = plus(weighted, times(amount, digitsAt(percent, places)));
	}
	const hundred = times(100, powerOfTen(places));
	return total > nothing
		? settleShare(weighted, left, total, hundred)
		: settleShare(weighted, 1, 1, hundred);
}
