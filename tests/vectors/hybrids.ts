import { zero, type Decimal } from '#decimal';
import { taxByLine } from '#forecast';
import { difference, plusAmount, settle, smaller, sum, type Amount, type Currency } from '#money';
import { billed } from './bought.ts';
import { missing } from './case.ts';
import type { Fields } from './fields.ts';
import type { Outcome } from './outcome.ts';
import { NotRepresentable } from './vector.ts';

type Ask = (model: string, params: Fields, usage: unknown, currency: Currency) => Outcome;

interface Line {
	readonly amount: Amount;
	readonly percent: Decimal | undefined;
}

/** A bill of several lines, each settled; a discount falls on all of them, and tax is settled once. */
export function hybridOutcome(params: Fields, currency: Currency, ask: Ask): Outcome {
	const components = params.parts('components') ?? missing('components');
	const off = discountIn(params);
	const tax = params.fields('tax');
	const rate = tax?.number('rate');
	if (tax && !tax.choice('round', ['invoice'])) missing('tax.round');
	tax?.done();
	params.done();
	const lines: Line[] = [];
	const exacts: (Decimal | undefined)[] = [];
	for (const component of components) {
		const own = component.number('tax_rate');
		const model = String(component.take('model'));
		const terms = component.fields('params') ?? missing('components.params');
		const outcome = ask(model, terms, component.take('usage') ?? null, currency);
		component.done();
		if (outcome === 'not for sale') return outcome;
		if (own && !tax) throw new NotRepresentable('a rate of tax on a bill without tax');
		lines.push({ amount: outcome.amount, percent: own ?? rate });
		exacts.push(outcome.exact);
	}
	const total = sum(lines.map(({ amount }) => amount));
	const discount = smaller(settle(off, currency), total);
	const due = tax
		? taxByLine(
				lines.map(({ amount, percent }) => ({ amount, percent: percent ?? zero })),
				discount
			)
		: undefined;
	const net = difference(total, discount);
	const amount = due === undefined ? net : plusAmount(net, due);
	return billed(amount, currency, tax ? [undefined] : exacts);
}

function discountIn(params: Fields): Decimal {
	const discount = params.fields('discount');
	if (!discount) return zero;
	const amount = discount.number('amount') ?? missing('discount.amount');
	discount.choice('spread', ['pro_rata_before_tax']);
	discount.done();
	return amount;
}
