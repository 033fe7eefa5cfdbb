import { isUnavailable, type Bill, type BillLine } from '#forecast';
import { m } from '#messages';
import { isPriced, nothing, type Currency } from '#money';
import { sourceOf, type EntryKind, type Provenance } from '#offers';
import { partOf } from '#practice';
import { pricesOf, type Price } from '#pricing';
import type { Scenario } from '#scenario';
import { confidenceWord } from './bill-words.ts';
import { partialDate } from './dates.ts';
import { derivationFigure } from './derivation-in-words.ts';
import { exactMoney } from './format.ts';
import { priceInWords, type PricedCharge } from './price-words.ts';
import { stepsInWords } from './steps-in-words.ts';
import { announcementOf, priceChangeInWords, riseOf } from './term-steps-in-words.ts';
import { amountOrLack, chargeOf, whyInWords } from './unpriced-words.ts';
import { meterWord, offerCalled, planHow, planName } from './words.ts';

/** A line of a bill in words, from the same line that made the amount. */
export interface WorkingLine {
	readonly key: string;
	readonly what: string;
	readonly offer: string;
	/** What the vendor counts for it, and how what people entered leads there. */
	readonly counted: readonly CountedFigure[];
	/** How it came about, step by step. */
	readonly steps: readonly string[];
	readonly amount: string;
	/** Where its prices are from. */
	readonly sources: readonly string[];
}

/** A meter on a bill: it can be looked at by itself. */
export interface CountedFigure {
	readonly meter: string;
	readonly name: string;
	/** "400 visits × 45 % video visits × 26 minutes per video visit = 4,680 minutes". */
	readonly line: string;
}

/** A plan's bill for a month, line by line. */
export interface WorkingFigure {
	readonly id: string;
	readonly name: string;
	readonly how: string;
	readonly slot: number;
	readonly lines: readonly WorkingLine[];
	readonly total: string;
	/** What is paid in that month, where it is something else. */
	readonly paid: string;
	/** Why there is no total, and what to do about it. */
	readonly why: readonly string[];
}

/** `bills` are those of one month, one for each plan. */
export function working(scenario: Scenario, bills: readonly Bill[]): WorkingFigure[] {
	return scenario.plans.flatMap((plan, index) => {
		const bill = bills[index];
		if (!bill) return [];
		const { total, paid, obstacles } = bill;
		const unavailable = obstacles.some(isUnavailable);
		return [
			{
				id: plan.id,
				name: planName(plan),
				how: planHow(plan),
				slot: index + 1,
				lines: bill.lines.map((line, place) => workingLine(scenario, line, bill.month, place)),
				total: amountOrLack(total, scenario.currency, { unavailable }),
				paid:
					isPriced(paid) && paid !== total
						? m.working_paid({ amount: exactMoney(paid, scenario.currency) })
						: '',
				why: isPriced(total) ? [] : whyInWords(scenario, bill)
			}
		];
	});
}

function workingLine(
	scenario: Scenario,
	line: BillLine,
	month: number,
	place: number
): WorkingLine {
	const { currency } = scenario;
	const priced = chargeOf(scenario, line.offer ?? '', line.charge ?? '');
	const offer = scenario.offers.find(({ id }) => id === line.offer);
	return {
		key: `${String(place)} ${line.offer ?? ''} ${line.charge ?? ''}`,
		what: whatInWords(scenario, line, priced),
		offer: offer ? offerCalled(scenario, offer.id) : '',
		counted: countedFor(scenario, line, month),
		steps: [
			...stepsInWords(scenario, line, priced),
			...paidInWords(line, currency),
			...(line.parts ?? []).map((part) => partInWords(scenario, part))
		],
		amount: isPriced(line.amount) ? exactMoney(line.amount, currency) : m.lack_not_priced(),
		sources: [...new Set([line, ...(line.parts ?? [])].flatMap((one) => sourcesIn(scenario, one)))]
	};
}

function sourcesIn(scenario: Scenario, line: BillLine): string[] {
	const priced = chargeOf(scenario, line.offer ?? '', line.charge ?? '');
	return priced ? sourcesOf(line, priced, scenario.currency) : [];
}

/** One of the lines a compliance premium follows from: "Staff: 3 × $20.00 = $60.00". */
function partInWords(scenario: Scenario, part: BillLine): string {
	const priced = chargeOf(scenario, part.offer ?? '', part.charge ?? '');
	const what = whatInWords(scenario, part, priced);
	const amount = exactMoney(part.amount, scenario.currency);
	const steps = stepsInWords(scenario, part, priced).filter((step) => step !== amount);
	return m.step_part({ what, steps: [...steps, amount].join(', ') });
}

function countedFor(scenario: Scenario, { steps }: BillLine, month: number): CountedFigure[] {
	const meters = new Set(
		steps.flatMap((step) => (step.rule === 'counted' && !partOf(step.meter) ? [step.meter] : []))
	);
	return [...meters].map((meter) => {
		const { name, line, spells } = derivationFigure(scenario, meter, month);
		const told = spells.map((spell) => m.derived_spell(spell));
		return { meter, name, line: told.length > 0 ? told.join('; ') : line };
	});
}

const kindWords: Readonly<
	Record<Exclude<EntryKind, 'charge' | 'added' | 'removed'>, () => string>
> = {
	discount: m.line_discount,
	maximum: m.line_maximum,
	minimum: m.line_minimum,
	committed: m.line_committed,
	credit: m.line_credit,
	leaving: m.line_leaving,
	premium: m.line_premium,
	tax: m.line_tax
};

function whatInWords(
	{ practice }: Scenario,
	{ kind, meter, day = 1 }: BillLine,
	priced: PricedCharge | undefined
): string {
	if (kind !== 'charge' && kind !== 'added' && kind !== 'removed') return kindWords[kind]();
	const what =
		meter !== undefined
			? meterWord(practice, meter)
			: priced?.charge.kind === 'one-time'
				? m.group_one_time()
				: m.group_fixed();
	if (kind === 'added') return m.line_added({ what, day });
	return kind === 'removed' ? m.line_removed({ what, day }) : what;
}

/** A payment for more than this month, and the part of it that falls to it. */
function paidInWords({ paid, amount, span }: BillLine, currency: Currency): string[] {
	if (span === 1 || paid === nothing || !isPriced(paid)) return [];
	return [
		m.line_paid({
			months: span,
			amount: exactMoney(paid, currency),
			share: exactMoney(amount, currency)
		})
	];
}

function sourcesOf(
	{ steps }: BillLine,
	{ charge, provenance }: PricedCharge,
	currency: Currency
): string[] {
	const prices = pricesOf(charge);
	const applied = new Set(steps.flatMap((step) => ('price' in step ? [step.price] : [])));
	// Where nothing is left to pay for, it is nothing by every one of them.
	const places = applied.size > 0 ? [...applied] : [...prices.keys()];
	const sources = places.flatMap((place) => {
		const announced = announcementOf(steps, place);
		const listed = sourceOf(provenance, place);
		const source = announced
			? priceChangeInWords(announced, steps, currency)
			: listed && sourceInWords(listed, currency, prices[place]?.in);
		if (source === undefined) return [];
		return [riseOf(steps, place) ? m.working_before_rise({ source }) : source];
	});
	return [...new Set(sources)];
}

/** "list price: AdvancedMD pricing page, middle of $1.08 to $2.17, seen August 15, 2026". */
export function sourceInWords(
	{ source, confidence, range, seen }: Provenance,
	currency: Currency,
	unit: Price['in'] = 'money'
): string {
	return [
		m.working_source({ confidence: confidenceWord(confidence), source }),
		range &&
			m.working_range({
				low: priceInWords(range.low, unit, currency),
				high: priceInWords(range.high, unit, currency)
			}),
		seen === undefined ? m.working_undated() : m.working_seen({ date: partialDate(seen) })
	]
		.filter((part) => part !== undefined)
		.join(', ');
}
