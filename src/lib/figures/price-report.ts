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
import { announcementOf, riseOf } from './term-steps-in-words.ts';
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
	/** All months together, whichever are told one by one. */
	readonly term: TermReport;
	readonly months: readonly MonthReport[];
}

interface TermReport {
	readonly status: Status;
	/** What is paid is the cost, and what is paid ahead for months beyond. */
	readonly cost: Money;
	readonly paid: Money;
	readonly paidAhead: Money;
	/** Where rules or prices leave it open. */
	readonly range?: Ends;
	/** Each once, as it is in the first of its months. */
	readonly obstacles: readonly (ObstacleReport & { readonly months: readonly number[] })[];
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
	/** Of the first month, where rules or prices leave it open. */
	readonly range?: Ends;
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

type StepReport = Readonly<Record<string, unknown>> & { readonly source?: Source };

/** Where a price is from: somebody's list, an announcement for a day, or a rise of what was before. */
type Source =
	| Provenance
	| { readonly announced: string }
	| { readonly raisedFrom: string; readonly source: Source | undefined };

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
		forecast: Forecast,
		bills: readonly Bill[],
		range: PlanRange | undefined,
		month: number | undefined
	): PlanReport {
		const { plan } = forecast;
		const wanted = month === undefined ? bills : bills.filter((bill) => bill.month === month);
		return {
			id: plan.id,
			name: planName(plan),
			term: this.#term(forecast, bills, range),
			months: wanted.map((bill) => this.#month(bill, bill.month === 1 ? range?.now : undefined))
		};
	}

	#term(
		{ paid, total, paidAhead }: Forecast,
		bills: readonly Bill[],
		range: PlanRange | undefined
	): TermReport {
		const paidInAll = sum(paid);
		const status = statusOf(
			[total, paidInAll],
			bills.flatMap(({ obstacles }) => obstacles)
		);
		return {
			status,
			cost: this.#money(total),
			paid: this.#money(paidInAll),
			paidAhead: this.#money(paidAhead),
			...this.#range(range?.term),
			obstacles: status === 'priced' ? [] : this.#obstaclesOf(bills)
		};
	}

	/** What stands in the way of several months is told once; how much is counted may differ in them. */
	#obstaclesOf(bills: readonly Bill[]): TermReport['obstacles'] {
		const found = new Map<string, { obstacle: Obstacle; months: number[] }>();
		for (const { month, obstacles } of bills) {
			for (const obstacle of obstacles) {
				const key = JSON.stringify({ ...inText(obstacle), quantity: undefined, fits: undefined });
				const known = found.get(key);
				if (known) known.months.push(month);
				else found.set(key, { obstacle, months: [month] });
			}
		}
		// Every month has a price, and all together are beyond what can be calculated.
		if (found.size === 0) return [{ reason: 'too-large', words: this.#why([]), months: [] }];
		return [...found.values()].map(({ obstacle, months }) => ({
			...this.#obstacle(obstacle),
			months
		}));
	}

	#month({ month, lines, total, paid, obstacles }: Bill, range: Range | undefined): MonthReport {
		return {
			month,
			status: statusOf([total, paid], obstacles),
			cost: this.#money(total),
			paid: this.#money(paid),
			...this.#range(range),
			lines: lines.map((line) => this.#line(line)),
			obstacles: obstacles.map((obstacle) => this.#obstacle(obstacle))
		};
	}

	#obstacle(obstacle: Obstacle): ObstacleReport {
		return { ...inText(obstacle), words: this.#why([obstacle]) };
	}

	#why(obstacles: readonly Obstacle[]): string {
		return whyInWords(this.#scenario, { obstacles }).join(' ');
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
	#step(line: BillLine, step: Step): StepReport {
		const source = this.#sourceOf(line, step);
		return { ...inText(step), ...(source && { source }) };
	}

	/** A rise tells where the price was from before it. */
	#sourceOf({ offer = '', charge = '', steps }: BillLine, step: Step): Source | undefined {
		if (!('price' in step) || step.rule === 'announced') return undefined;
		const { price } = step;
		const announced = announcementOf(steps, price);
		const priced = chargeOf(this.#scenario, offer, charge);
		const before = announced
			? { announced: announced.on }
			: priced && sourceOf(priced.provenance, price);
		const rise = riseOf(steps, price);
		if (!rise || step.rule === 'raised') return before;
		return { raisedFrom: toText(rise.from), source: before };
	}

	#range(range: Range | undefined): { readonly range?: Ends } {
		if (!range || Object.is(range.low, range.high)) return {};
		return { range: { low: this.#money(range.low), high: this.#money(range.high) } };
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
