import { add, divide, isZero, multiply, subtract, zero, type Decimal } from '#decimal';
import type { Bill, BillLine } from '#forecast';
import { isPriced, nothing, settle, unpriced, type Amount, type Currency } from '#money';
import type { Step } from '#pricing';

/** Something that is paid for in a month and not used. */
export interface Stranded {
	readonly offer: string;
	/** What the terms of an offer ask for belongs to none of its charges. */
	readonly charge: string | undefined;
	readonly meter: string | undefined;
	readonly why: 'included' | 'minimum-quantity' | 'package' | 'minimum';
	/** How much of what is counted lies idle. */
	readonly unused: Decimal | undefined;
	/** What that is worth at the price of one more; not priced where one more has no price of its own. */
	readonly amount: Amount;
}

type Idle = Pick<Stranded, 'why' | 'unused' | 'amount'>;

/** Seats and allowances that are paid for and lie idle in the month of a bill. */
export function strandedIn({ lines }: Bill, currency: Currency): Stranded[] {
	return lines.flatMap((line) => {
		const { offer, charge, meter } = line;
		if (offer === undefined) return [];
		return idleIn(line, currency).map((idle) => ({ offer, charge, meter, ...idle }));
	});
}

function idleIn({ kind, steps, amount }: BillLine, currency: Currency): Idle[] {
	if (kind === 'minimum' || kind === 'committed') {
		const isOwed = isPriced(amount) && amount > nothing;
		return isOwed ? [{ why: 'minimum', unused: undefined, amount }] : [];
	}
	if (kind !== 'charge') return [];
	return steps.flatMap((step, place) => {
		const used = quantityAfter(steps.slice(0, place));
		const paidFor = paidForBy(step);
		if (!paidFor) return [];
		const unused = subtract(paidFor.quantity, used);
		if (unused.digits <= 0) return [];
		return [{ why: paidFor.why, unused, amount: worthOf(unused, paidFor.each, steps, currency) }];
	});
}

/** How much a step makes the practice pay for, and how many of it one price is for. */
function paidForBy(step: Step): { why: Idle['why']; quantity: Decimal; each: Decimal } | undefined {
	switch (step.rule) {
		case 'included':
			return isZero(step.quantity)
				? { why: 'included', quantity: step.included, each: one }
				: undefined;
		case 'minimum-quantity':
			return { why: 'minimum-quantity', quantity: step.quantity, each: one };
		case 'packages':
			return { why: 'package', quantity: multiply(step.size, step.quantity), each: step.size };
		default:
			return undefined;
	}
}

/** What has been counted, converted, raised and taken away so far. */
function quantityAfter(steps: readonly Step[]): Decimal {
	let [before, quantity] = [zero, zero];
	for (const step of steps) {
		if (step.rule === 'counted') {
			before = quantity;
			quantity = add(quantity, step.quantity);
		} else if (step.rule === 'shared') quantity = add(before, step.quantity);
		else if (isOfQuantity(step)) quantity = step.quantity;
	}
	return quantity;
}

function isOfQuantity(
	step: Step
): step is Extract<Step, { rule: 'converted' | 'minimum-quantity' | 'included' }> {
	const { rule } = step;
	return rule === 'converted' || rule === 'minimum-quantity' || rule === 'included';
}

function worthOf(
	unused: Decimal,
	each: Decimal,
	steps: readonly Step[],
	currency: Currency
): Amount {
	const price = steps.find((step) => step.rule === 'times')?.unitPrice;
	if (!price) return unpriced;
	const worth = divide(multiply(unused, price), each, price.places + 9, 'half-away-from-zero');
	return settle(worth, currency);
}

const one: Decimal = { digits: 1, places: 0 };
