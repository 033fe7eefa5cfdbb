import { toFullText, toText, type Decimal } from '#decimal';
import {
	billsOf,
	forecast,
	isUnavailable,
	rangesOf,
	type Bill,
	type BillLine,
	type Forecast,
	type Obstacle,
	type PlanRange,
	type Range
} from '#forecast';
import { inMajorUnits, isPriced, sum, type Amount } from '#money';
import { sourceOf, type Provenance } from '#offers';
import type { Step } from '#pricing';
import type { Scenario } from '#scenario';
import { chargeOf, whyInWords } from './unpriced-words.ts';
import { planName } from './words.ts';

/** An amount in the major unit, with the decimals of the currency; null when there is no price. */
type Money = string | null;

type Status = 'priced' | 'not-priced' | 'not-available';

/** What every plan costs, for programs: amounts and quantities are exact decimals in text. */
export interface PriceReport {
	readonly scenario: { readonly id: string; readonly name: string };
	readonly currency: string;
	/** Months of the term; the first is 1. */
	readonly months: number;
	readonly plans: readonly PlanReport[];
}

interface PlanReport {
	readonly id: string;
	readonly name: string;
	/** Over the term. */
	readonly status: Status;
	readonly months: readonly MonthReport[];
	/** Over the term: what is paid is the cost, and what is paid ahead for months beyond. */
	readonly total: { readonly cost: Money; readonly paid: Money; readonly paidAhead: Money };
	/** Where rules or prices leave it open. */
	readonly range?: { readonly firstMonth: Ends; readonly term: Ends };
}

interface Ends {
	readonly low: Money;
	readonly high: Money;
}

interface MonthReport {
	readonly month: number;
	readonly status: Status;
	/** What the month costs, with its share of what was paid ahead; and what is paid in it. */
	readonly cost: Money;
	readonly paid: Money;
	readonly lines: readonly LineReport[];
	readonly obstacles: readonly ObstacleReport[];
}

interface LineReport {
	readonly offer: string | null;
	readonly charge: string | null;
	readonly kind: BillLine['kind'];
	readonly group: BillLine['group'];
	readonly meter: string | null;
	readonly quantity: string | null;
	readonly amount: Money;
	readonly paid: Money;
	/** The day of the month it begins on. */
	readonly day: number;
	/** How many months the payment is for. */
	readonly span: number;
	readonly steps?: readonly StepReport[];
}

type StepReport = Readonly<Record<string, unknown>> & { readonly source?: Provenance };

type ObstacleReport = Readonly<Record<string, unknown>> & { readonly words: string };

export interface PriceReportWish {
	/** One month alone. */
	readonly month?: number | undefined;
	/** Each line with how it came about. */
	readonly working?: boolean;
}

export function priceReport(
	scenario: Scenario,
	{ month, working = false }: PriceReportWish = {}
): PriceReport {
	const { id, name, currency, months } = scenario;
	const everyMonth = Array.from({ length: months }, (_month, index) => index + 1);
	const bills = billsOf(scenario, everyMonth);
	const ranges = rangesOf(scenario);
	const reporting = new Reporting(scenario, working);
	return {
		scenario: { id, name },
		currency,
		months,
		plans: forecast(scenario).map((forecast, index) =>
			reporting.plan(forecast, bills[index] ?? [], ranges[index], month)
		)
	};
}

class Reporting {
	readonly #scenario: Scenario;
	readonly #withSteps: boolean;

	constructor(scenario: Scenario, withSteps: boolean) {
		this.#scenario = scenario;
		this.#withSteps = withSteps;
	}

	plan(
		{ plan, paid, total, paidAhead }: Forecast,
		bills: readonly Bill[],
		range: PlanRange | undefined,
		month: number | undefined
	): PlanReport {
		const wanted = month === undefined ? bills : bills.filter((bill) => bill.month === month);
		const obstacles = bills.flatMap((bill) => bill.obstacles);
		const paidInAll = sum(paid);
		return {
			id: plan.id,
			name: planName(plan),
			status: statusOf([total, paidInAll], obstacles),
			months: wanted.map((bill) => this.#month(bill)),
			total: {
				cost: this.#money(total),
				paid: this.#money(paidInAll),
				paidAhead: this.#money(paidAhead)
			},
			...(range &&
				isOpen(range) && {
					range: { firstMonth: this.#ends(range.now), term: this.#ends(range.term) }
				})
		};
	}

	#month({ month, lines, total, paid, obstacles }: Bill): MonthReport {
		return {
			month,
			status: statusOf([total, paid], obstacles),
			cost: this.#money(total),
			paid: this.#money(paid),
			lines: lines.map((line) => this.#line(line)),
			obstacles: obstacles.map((obstacle) => ({
				...inText(obstacle),
				words: whyInWords(this.#scenario, { obstacles: [obstacle] }).join(' ')
			}))
		};
	}

	#line(line: BillLine): LineReport {
		const { offer = null, charge = null, kind, group, meter = null, day = 1, span } = line;
		return {
			offer,
			charge,
			kind,
			group,
			meter,
			quantity: line.quantity ? toText(line.quantity) : null,
			amount: this.#money(line.amount),
			paid: this.#money(line.paid),
			day,
			span,
			...(this.#withSteps && { steps: line.steps.map((step) => this.#step(line, step)) })
		};
	}

	/** Each price with its source. */
	#step({ offer = '', charge = '' }: BillLine, step: Step): StepReport {
		if (!('price' in step)) return inText(step);
		const priced = chargeOf(this.#scenario, offer, charge);
		const source = priced && sourceOf(priced.provenance, step.price);
		return { ...inText(step), ...(source && { source }) };
	}

	#ends({ low, high }: Range): Ends {
		return { low: this.#money(low), high: this.#money(high) };
	}

	#money(amount: Amount): Money {
		const { currency } = this.#scenario;
		return isPriced(amount) ? toFullText(inMajorUnits(amount, currency)) : null;
	}
}

/** What the vendor would not sell weighs more than what nobody knows. */
function statusOf(amounts: readonly Amount[], obstacles: readonly Obstacle[]): Status {
	if (obstacles.some(isUnavailable)) return 'not-available';
	return amounts.every(isPriced) ? 'priced' : 'not-priced';
}

function isOpen({ now, term }: PlanRange): boolean {
	return [now, term].some(({ low, high }) => !Object.is(low, high));
}

/** The same with every number that may have decimals as text. */
function inText(values: Step | Obstacle): Readonly<Record<string, unknown>> {
	const fields = Object.entries(values).map(([key, value]: [string, unknown]) => [
		key,
		isDecimal(value) ? toText(value) : (value ?? null)
	]);
	return Object.fromEntries(fields) as Record<string, unknown>;
}

function isDecimal(value: unknown): value is Decimal {
	return typeof value === 'object' && value !== null && 'digits' in value && 'places' in value;
}
