import { toText, zero, type Decimal } from '#decimal';
import { difference, inMajorUnits, sum, type Currency } from '#money';
import { prorated, portionOf } from '#offers';
import { increment } from '#pricing';
import { charged, fee } from '../support/buying.ts';
import { billed, billOf, isInMinorUnits } from './bought.ts';
import { checked, missing, priceText, type Case, type Terms } from './case.ts';
import { caseFrom } from './charges.ts';
import { numberFrom, type Fields } from './fields.ts';
import { isSame, outcomeOf, owed, readingOf, type Outcome } from './outcome.ts';
import { coinOf } from './prorations.ts';
import { NotRepresentable } from './vector.ts';

type Returns = 'true_up' | 'total';

interface Bounds {
	readonly least: Decimal | undefined;
	readonly most: Decimal | undefined;
}

export function commitmentOutcome(params: Fields, usage: unknown, currency: Currency): Outcome {
	const returns = params.choice<Returns>('returns', ['true_up', 'total']);
	const bounds = { least: leastIn(params, currency), most: params.number('maximum') };
	if (params.has('component')) {
		return ofComponent(params, usage, bounds, returns ?? 'total', currency);
	}
	const spend = spendIn(params);
	const isRounded = params.flag('round_inputs');
	params.done();
	if (returns === undefined) return missing('returns');
	const inputs = [...spend, bounds.least, bounds.most].filter((each) => each !== undefined);
	return isRounded || inputs.every((each) => isInMinorUnits(each, currency))
		? ofBill(spend, bounds, returns, inputs, currency)
		: ofLine(spend, bounds, returns, currency);
}

/** A minimum for part of a period is settled before it is compared. */
function leastIn(params: Fields, currency: Currency): Decimal | undefined {
	const minimum = params.number('minimum');
	const proration = params.fields('minimum_proration');
	if (!proration) return minimum;
	const [days, whole] = [proration.number('days'), proration.number('days_in_period')];
	proration.done();
	if (!minimum || !days || !whole) throw new NotRepresentable('a share of a minimum needs both');
	const { digits, coin } = coinOf(minimum, currency);
	return inMajorUnits(prorated(digits, portionOf(days, whole), coin), currency);
}

function spendIn(params: Fields): Decimal[] {
	const spend = params.take('spend');
	if (spend === undefined) return [];
	return (Array.isArray(spend) ? spend : [spend]).map((each: unknown, index) =>
		each === null ? zero : numberFrom(each, `spend.${String(index)}`)
	);
}

/** Lines of an offer with a least and a most for the month: what raises them is a line of its own. */
function ofBill(
	spend: readonly Decimal[],
	{ least, most }: Bounds,
	returns: Returns,
	inputs: readonly Decimal[],
	currency: Currency
): Outcome {
	const bill = billOf(
		{
			charges: [
				fee('0'),
				...spend.map((each, index) =>
					charged(`line-${String(index)}`, { kind: 'flat', price: priceText(each) })
				)
			],
			currency,
			terms: {
				...(least && { minimum: priceText(least) }),
				...(most && { maximum: priceText(most) })
			}
		},
		1
	);
	const raised = bill.lines.filter(({ kind }) => kind === 'minimum').map(({ amount }) => amount);
	return billed(returns === 'total' ? bill.total : sum(raised), currency, inputs);
}

/** Not rounded before they are compared: all of the spending is one line with a cap and a floor. */
function ofLine(
	spend: readonly Decimal[],
	bounds: Bounds,
	returns: Returns,
	currency: Currency
): Outcome {
	const of = spend.map((_each, index) => ({ amount: `line-${String(index)}` }));
	const quantities = Object.fromEntries(
		spend.map((each, index) => [`line-${String(index)}`, each] as const)
	);
	const terms = { kind: 'percentage', of, rate: '100' };
	return bounded(
		{ charges: [checked(terms)], now: quantities },
		boundsText(bounds),
		returns,
		currency
	);
}

function ofComponent(
	params: Fields,
	usage: unknown,
	bounds: Bounds,
	returns: Returns,
	currency: Currency
): Outcome {
	const component = params.fields('component') ?? missing('component');
	const own = component.take('usage');
	const terms = component.fields('params') ?? missing('component.params');
	const model = String(component.take('model'));
	const percent = params.number('discount_percent');
	component.done();
	params.done();
	const asked = caseFrom[model]?.(terms, usage ?? own ?? null);
	if (!asked) throw new NotRepresentable(`a commitment on the model ${model}`);
	terms.done();
	const discount = percent ? { discount: { percent: toText(percent) } } : {};
	return bounded(asked, { ...boundsText(bounds), ...discount }, returns, currency);
}

function boundsText({ least, most }: Bounds): Terms {
	return {
		...(least && { floor: priceText(least) }),
		...(most && { cap: priceText(most) })
	};
}

/** The case with a discount, a cap and a floor; what the floor adds is the true-up. */
function bounded(asked: Case, around: Terms, returns: Returns, currency: Currency): Outcome {
	const { floor, ...unraised } = around;
	const total = outcomeOf(withTerms(asked, around), currency);
	const [charge] = asked.charges;
	if (asked.before && floor !== undefined && charge) {
		// Whether the part billed before had been raised already is not said.
		const due = readingOf(checked({ ...charge, ...around }), asked.now, currency);
		const paid = readingOf(checked({ ...charge, ...unraised }), asked.before, currency);
		if (!isSame(total, owed(increment(paid, due), currency))) {
			throw new NotRepresentable('a minimum for a part of the period');
		}
	}
	if (returns === 'total') return total;
	const spent = outcomeOf(withTerms(asked, unraised), currency);
	if (total === 'not for sale' || spent === 'not for sale') return 'not for sale';
	return { amount: difference(total.amount, spent.amount), exact: undefined };
}

function withTerms(asked: Case, around: Terms): Case {
	return { ...asked, charges: asked.charges.map((charge) => checked({ ...charge, ...around })) };
}
