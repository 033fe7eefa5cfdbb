import { minus, plus, roundedQuotient, times, type Whole } from '#decimal';

/**
 * What each of several things adds to a total when all of them happen: the average of what it adds over
 * every order in which they may happen (the Shapley value), so that no order is preferred. In whole numbers
 * that add up to the whole difference: what rounding leaves goes to the largest fractions.
 *
 * `totalOf` is told which of them have happened, one bit for each; it is asked for every combination.
 */
export function fairShares(count: number, totalOf: (happened: number) => number): number[] {
	const combinations = 1 << count;
	const totals = Array.from({ length: combinations }, (_total, happened) => totalOf(happened));
	const orders = factorial(count);
	const exact = Array.from({ length: count }, (_share, index) => {
		let sum: Whole = 0;
		const own = 1 << index;
		totals.forEach((before, happened) => {
			if (happened & own) return;
			const size = bitsIn(happened);
			const weight = times(factorial(size), factorial(count - 1 - size));
			sum = plus(sum, times(weight, (totals[happened | own] ?? 0) - before));
		});
		return sum;
	});
	return settled(exact, orders, (totals[combinations - 1] ?? 0) - (totals[0] ?? 0));
}

function settled(exact: readonly Whole[], divisor: Whole, whole: number): number[] {
	const shares = exact.map((share) => Number(roundedQuotient(share, divisor, 'down')));
	const left = whole - shares.reduce((sum, share) => sum + share, 0);
	const byFraction = exact
		.map((share, index) => ({ index, rest: minus(share, times(shares[index] ?? 0, divisor)) }))
		.sort((a, b) => (a.rest < b.rest ? 1 : a.rest > b.rest ? -1 : a.index - b.index));
	for (const { index } of byFraction.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
	return shares;
}

function factorial(count: number): Whole {
	let product: Whole = 1;
	for (let factor = 2; factor <= count; factor += 1) product = times(product, factor);
	return product;
}

function bitsIn(number: number): number {
	let bits = 0;
	for (let rest = number; rest > 0; rest >>= 1) bits += rest & 1;
	return bits;
}
