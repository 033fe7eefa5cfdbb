import { fromNumber, toText, zero, type Decimal } from '#decimal';
import {
	atLeastNothing,
	caseOf,
	earlier,
	isNothing,
	priceText,
	type Case,
	type Terms
} from './case.ts';
import { numberFrom, type Fields } from './fields.ts';
import { rateTiersFrom } from './tiers.ts';
import { NotRepresentable } from './vector.ts';

const amount = 'amount';

/** A percentage of transactions, each an amount of its own; or of one amount, in tiers. */
export function percentageCase(params: Fields, usage: unknown): Case {
	const amounts = (Array.isArray(usage) ? usage : [usage]).map((each: unknown, index) =>
		numberFrom(each, `usage.${String(index)}`)
	);
	return params.has('tiers') ? inTiers(params, amounts) : perTransaction(params, amounts);
}

function inTiers(params: Fields, amounts: readonly Decimal[]): Case {
	const [only, ...more] = amounts;
	if (!only || more.length > 0) throw new NotRepresentable('tiers are for one amount');
	const now = atLeastNothing({ [amount]: only });
	return caseOf(
		{ kind: 'graduated-percentage', of: amount, ...rateTiersFrom(params) },
		now,
		earlier(params, now)
	);
}

function perTransaction(params: Fields, amounts: readonly Decimal[]): Case {
	// No transaction at all is one group of none.
	const groups = amounts.length > 0 ? amounts : [zero];
	const of = groups.map((_each, index) => ({
		amount: `amount-${String(index)}`,
		transactions: `count-${String(index)}`
	}));
	const fee = (name: string, key: string): Terms => {
		const price = params.number(key);
		return price ? { [name]: priceText(price) } : {};
	};
	const terms = {
		kind: 'percentage',
		of,
		rate: priceText(params.numberOrZero('rate')),
		...fee('fixed', 'fixed'),
		...fee('least', 'min'),
		...fee('most', 'max'),
		...(zeroTotalIsFree(params, amounts) && { zeroUsage: 'free' })
	};
	const count = fromNumber(amounts.length > 0 ? 1 : 0);
	return caseOf(
		{ ...terms, ...allowance(params) },
		Object.fromEntries(
			of.flatMap((group, index) => [
				[group.amount, groups[index] ?? zero],
				[group.transactions, count]
			])
		)
	);
}

/** An allowance of 0 is none. */
function allowance(params: Fields): Terms {
	const [events, sum] = [params.number('free_events'), params.number('free_amount')];
	const free = {
		...(events && !isNothing(events) && { transactions: toText(events) }),
		...(sum && !isNothing(sum) && { amount: toText(sum) })
	};
	return Object.keys(free).length > 0 ? { free } : {};
}

/** Asked only where it matters. */
function zeroTotalIsFree(params: Fields, amounts: readonly Decimal[]): boolean {
	const rule = params.take('zero_total');
	if (rule === undefined || !amounts.every(isNothing)) return false;
	if (['free', 'zero', 'none', '0', 0, true].some((free) => free === rule)) return true;
	if (['billed', 'charged', false].some((billed) => billed === rule)) return false;
	throw new NotRepresentable(`params.zero_total says ${JSON.stringify(rule)}`);
}
