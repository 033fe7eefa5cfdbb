import { isPriced, sum, unpriced, type Amount } from '#money';
import type { Plan, Scenario } from '#scenario';
import { linesOf, type BillLine } from './bill-lines.ts';
import { boughtIn, type Bought } from './bought.ts';
import { marketOf, type Market } from './market.ts';
import { isShut, obstaclesIn, tooLarge, type Obstacle } from './obstacles.ts';
import { taxLines } from './tax-lines.ts';

/** One plan in one month; the first month is 1. The totals are the sums of the rounded lines. */
export interface Bill {
	readonly month: number;
	readonly lines: readonly BillLine[];
	readonly total: Amount;
	readonly paid: Amount;
	/** Empty when the bill has a price. */
	readonly obstacles: readonly Obstacle[];
}

/** The bills of every plan in these months, each line with its working. */
export function billsOf(scenario: Scenario, months: readonly number[]): Bill[][] {
	const market = marketOf(scenario, Math.max(...months), { explains: true });
	return scenario.plans.map((plan) => billsFor(market, plan, boughtIn(market, plan), months));
}

/** The bills of a plan by what it buys. */
export function billsFor(
	market: Market,
	plan: Plan,
	bought: readonly Bought[],
	months: readonly number[]
): Bill[] {
	const lines = linesOf(market, bought);
	const tax = taxLines(market, bought);
	return months.map((month) => {
		const taxOfMonth = tax?.[month - 1];
		const ofMonth = [...(lines[month - 1] ?? []), ...(taxOfMonth ? [taxOfMonth] : [])];
		const obstacles = obstaclesIn(market, plan, bought, ofMonth, month - 1);
		const cannotBeHad = obstacles.some(isShut);
		const total = cannotBeHad ? unpriced : sum(ofMonth.map(({ amount }) => amount));
		const paid = cannotBeHad ? unpriced : sum(ofMonth.map(({ paid }) => paid));
		const isUnsaid = obstacles.length === 0 && !(isPriced(total) && isPriced(paid));
		if (isUnsaid) obstacles.push(...tooLarge(ofMonth.slice(0, 1)));
		return { month, lines: ofMonth, total, paid, obstacles };
	});
}
