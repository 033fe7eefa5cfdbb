import { toFullText, toText, type Decimal } from '#decimal';
import {
	billsOf,
	forecast,
	isUnavailable,
	premiumsOf,
	rangesOf,
	withBestMixes,
	type Bill,
	type BillLine,
	type Forecast,
	type Mix,
	type Obstacle,
	type PlanRange,
	type Range
} from '#forecast';
import {
	coverage,
	mixAnswers,
	openQuestions,
	type Coverage,
	type MixAnswer,
	type OpenQuestion
} from '#insight';
import { inMajorUnits, isPriced, sum, unpriced, type Amount } from '#money';
import { sourceOf } from '#offers';
import type { Step } from '#pricing';
import type { Scenario } from '#scenario';
import { coverageInWords } from './coverage-in-words.ts';
import type {
	Ends,
	LineReport,
	MixReport,
	Money,
	MonthReport,
	ObstacleReport,
	PlanReport,
	PriceReport,
	Source,
	Status,
	StepReport,
	TermReport
} from './price-report-form.ts';
import { questionInWords } from './requirement-words.ts';
import { announcementOf, riseOf } from './term-steps-in-words.ts';
import { chargeOf, whyInWords } from './unpriced-words.ts';
import { planName } from './words.ts';

export interface PriceReportWish {
	/** One month alone. */
	readonly month?: number | undefined;
	/** Each line with how it came about. */
	readonly working?: boolean;
}

export function priceReport(
	unsettled: Scenario,
	{ month, working = false }: PriceReportWish = {}
): PriceReport {
	const scenario = withBestMixes(unsettled);
	const { id, name, currency, months } = scenario;
	const everyMonth = Array.from({ length: months }, (_month, index) => index + 1);
	const bills = billsOf(scenario, everyMonth);
	const ranges = rangesOf(scenario);
	const reporting = new Reporting(scenario, working);
	const [covered, questions] = [coverage(scenario), openQuestions(scenario)];
	const premiums = premiumsOf(scenario);
	const mixes = mixAnswers(scenario);
	return {
		scenario: { id, name },
		currency,
		months,
		plans: forecast(scenario).map((forecast, index) =>
			reporting.plan(
				forecast,
				{
					bills: bills[index] ?? [],
					range: ranges[index],
					premium: premiums[index]?.total ?? unpriced,
					coverage: covered[index],
					questions: questions[index] ?? [],
					mix: mixes.find(({ plan }) => plan === forecast.plan)
				},
				month
			)
		)
	};
}

/** What is known about a plan beside its forecast. */
interface Known {
	readonly bills: readonly Bill[];
	readonly range: PlanRange | undefined;
	readonly premium: Amount;
	readonly coverage: Coverage | undefined;
	readonly questions: readonly OpenQuestion[];
	readonly mix: MixAnswer | undefined;
}

class Reporting {
	readonly #scenario: Scenario;
	readonly #withSteps: boolean;

	constructor(scenario: Scenario, withSteps: boolean) {
		this.#scenario = scenario;
		this.#withSteps = withSteps;
	}

	plan(forecast: Forecast, known: Known, month: number | undefined): PlanReport {
		const { plan } = forecast;
		const { bills, range, mix } = known;
		const wanted = month === undefined ? bills : bills.filter((bill) => bill.month === month);
		return {
			id: plan.id,
			name: planName(plan),
			term: this.#term(forecast, known),
			coverage: known.coverage ? coverageInWords(this.#scenario, known.coverage) : [],
			questions: known.questions.map((one) => questionInWords(this.#scenario, one)),
			...(mix && { mix: this.#mix(mix) }),
			months: wanted.map((bill) => this.#month(bill, bill.month === 1 ? range?.now : undefined))
		};
	}

	#mix({ wish, best, missing, runnerUp, jobs }: MixAnswer): MixReport {
		const chosenIn = ({ chosen }: Mix) =>
			chosen.map(({ offer, takes }) => ({ offer: offer.id, takes }));
		return {
			least: wish.least,
			cost: this.#money(best?.cost ?? unpriced),
			offers: best ? chosenIn(best) : [],
			missing: missing ?? null,
			runnerUp: runnerUp
				? { more: this.#money(runnerUp.more), offers: chosenIn(runnerUp.mix) }
				: null,
			jobs: jobs.map(({ need, less, goes }) => ({ job: need, adds: this.#money(less), goes }))
		};
	}

	#term({ paid, total, paidAhead }: Forecast, { bills, range, premium }: Known): TermReport {
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
			compliancePremium: this.#money(premium),
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
			...(this.#withSteps && { steps: line.steps.map((step) => this.#step(line, step)) }),
			...(this.#withSteps && line.parts && { parts: line.parts.map((part) => this.#line(part)) })
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
