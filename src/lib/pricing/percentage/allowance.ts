import { minus, plus, powerOfTen, roundedQuotient, times, type Whole } from '#decimal';
import type { Steps } from '../steps.ts';
import { digitsOf } from '../terms.ts';

/** An average of several transactions is a fraction; so many further decimals keep it. */
export const sharePlaces = 18;

interface Charged {
	readonly amount: Whole;
	readonly transactions: Whole;
}

/**
 * Transactions free of charge, by number or by amount, whichever is used up first. Used in the order
 * of time; a group of several counts as so many of their average. Made anew for every month.
 */
export function allowance(
	free: { transactions?: string | undefined; amount?: string | undefined },
	amountPlaces: number,
	countPlaces: number
) {
	const one = powerOfTen(countPlaces);
	const count =
		free.transactions === undefined ? undefined : digitsOf(free.transactions, countPlaces);
	const sum = free.amount === undefined ? undefined : digitsOf(free.amount, amountPlaces);
	return () => {
		let countLeft = count;
		let amountLeft = sum;
		// With neither of them there is nothing to use up.
		let isOver = count === 0 || sum === 0 || (count ?? sum) === undefined;

		/** How many of these transactions, in whole ones, are still free. */
		function freeOf(amount: Whole, transactions: Whole): Whole {
			let fitting = transactions;
			if (countLeft !== undefined && countLeft < fitting) fitting = countLeft;
			if (amountLeft !== undefined && amount > amountLeft) {
				const inAmount = times(
					roundedQuotient(times(amountLeft, transactions), times(amount, one), 'down'),
					one
				);
				if (inAmount < fitting) fitting = inAmount;
			}
			return fitting;
		}

		return {
			/** What of a group is to be paid for. */
			charged(amount: Whole, transactions: Whole, steps: Steps | undefined): Charged[] {
				if (isOver || transactions <= 0) return [{ amount, transactions }];
				const freed = freeOf(amount, transactions);
				const isAllFree = freed >= transactions;
				const freedAmount = isAllFree ? amount : share(amount, freed, transactions, 'down');
				if (countLeft !== undefined) countLeft = minus(countLeft, freed);
				if (amountLeft !== undefined) amountLeft = minus(amountLeft, freedAmount);
				const rest = minus(transactions, freed);
				const restAmount = minus(amount, freedAmount);
				const isCountOver = countLeft !== undefined && countLeft <= 0;
				isOver = !isAllFree || isCountOver || (amountLeft !== undefined && amountLeft <= 0);
				// What is left of a free amount belongs to the transaction that crosses it.
				const crossing = isOver && !isCountOver && amountLeft !== undefined ? amountLeft : 0;
				steps?.push({
					rule: 'free',
					transactions: { digits: freed, places: countPlaces },
					amount: { digits: plus(freedAmount, isAllFree ? 0 : crossing), places: amountPlaces }
				});
				if (isAllFree) return [];
				if (crossing === 0) return [{ amount: restAmount, transactions: rest }];
				const others = minus(rest, one);
				// Of a count that is an average, less than a whole one may be left.
				if (others <= 0) return [{ amount: minus(restAmount, crossing), transactions: rest }];
				const upToThis = plus(freed, one);
				const raised = share(amount, upToThis, transactions, 'up');
				const cut = share(amount, upToThis, transactions, 'down');
				return [
					{ amount: minus(raised, plus(freedAmount, crossing)), transactions: one },
					{ amount: minus(amount, cut), transactions: others }
				];
			}
		};
	};
}

/**
 * What so many of the transactions carry. It is cut or raised in its last place so that what is left
 * to pay never falls below half a cent that it reaches exactly.
 */
function share(amount: Whole, part: Whole, whole: Whole, rounding: 'up' | 'down'): Whole {
	return roundedQuotient(times(amount, part), whole, rounding);
}
