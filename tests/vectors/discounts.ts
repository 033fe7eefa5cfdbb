import { toText, zero, type Decimal } from '#decimal';
import { difference, nothing, sum, type Currency } from '#money';
import { increment } from '#pricing';
import { fee } from '../support/buying.ts';
import { billed, billOf, isInMinorUnits } from './bought.ts';
import {
	caseOf,
	checked,
	counted,
	earlier,
	isNothing,
	meter,
	missing,
	priceText,
	type Case
} from './case.ts';
import type { Fields } from './fields.ts';
import { outcomeOf, owed, readingOf, type Outcome } from './outcome.ts';
import { NotRepresentable } from './vector.ts';

export function discountOutcome(params: Fields, usage: unknown, currency: Currency): Outcome {
	if (!params.has('base')) {
		const allowance = allowanceCase(params, usage);
		params.done();
		return outcomeOf(allowance, currency);
	}
	const base = params.numberOrZero('base');
	const [amount, percent] = [params.number('amount'), params.number('percent')];
	const used = params.numberOrZero('already_used');
	if (!params.choice('returns', ['discount'])) missing('returns');
	params.done();
	if ((amount === undefined) === (percent === undefined)) {
		throw new NotRepresentable('a discount is an amount or a percentage');
	}
	if (percent && !isNothing(used)) throw new NotRepresentable('a percentage is not used up');
	const terms = amount ? { amount: priceText(amount) } : { percent: toText(percent ?? zero) };
	return isNothing(used)
		? ofLine(base, terms, currency)
		: ofBill(base, toText(amount ?? zero), used, currency);
}

/** What is billed after an allowance. */
function allowanceCase(params: Fields, usage: unknown): Case {
	const now = counted(usage);
	const price = priceText(params.numberOrZero('unit'));
	const included = toText(params.numberOrZero('included'));
	return caseOf({ kind: 'unit', meter, price, included }, now, earlier(params, now));
}

/** What the line would cost without, and what it costs with it: the difference is the discount. */
function ofLine(base: Decimal, discount: object, currency: Currency): Outcome {
	const terms = { kind: 'flat', price: priceText(base) };
	const [without, reduced] = [terms, { ...terms, discount }].map((each) =>
		readingOf(checked(each), {}, currency)
	);
	return owed(without && reduced && increment(reduced, without), currency);
}

/** An amount given once: what was used already is what an earlier month has had of it. */
function ofBill(base: Decimal, amount: string, used: Decimal, currency: Currency): Outcome {
	const inputs = [base, used];
	if (!inputs.every((each) => isInMinorUnits(each, currency))) {
		throw new NotRepresentable('fractions of the minor unit are settled month by month');
	}
	const bill = billOf(
		{
			charges: [
				fee(priceText(used), { id: 'earlier', until: 1 }),
				fee(priceText(base), { from: 2 })
			],
			currency,
			terms: { discounts: [{ amount, once: true }] }
		},
		2
	);
	const given = bill.lines.filter(({ kind }) => kind === 'discount').map((line) => line.amount);
	return billed(difference(nothing, sum(given)), currency, inputs);
}
