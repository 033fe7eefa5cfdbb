import { isZero, toNumber } from '#decimal';
import {
	boughtBy,
	type Bill,
	type BillLine,
	type Bought,
	type Forecast,
	type Range
} from '#forecast';
import type { Standing, Unpriced } from '#insight';
import { m } from '#messages';
import { isPriced, nothing, sum, type Amount, type Currency } from '#money';
import { needs, type Need } from '#practice';
import { groups, type Group } from '#pricing';
import type { Plan, Scenario } from '#scenario';
import { exactMoney, list, major, plainMoney, roundMoney } from './format.ts';
import { premiumOf } from './premium-figure.ts';
import { amountOrLack, lackingNow, unpricedInWords } from './unpriced-words.ts';
import { visitsIn } from './visits.ts';
import { groupWord, needWord, planName } from './words.ts';

export interface CompareTable {
	/** What every plan covers, so that only like is compared with like; and why a plan has no price. */
	readonly notes: readonly string[];
	readonly columns: readonly PlanColumn[];
	readonly rows: readonly CompareRow[];
}

/** A plan keeps its slot, and with it colour, dash and marker, wherever it is drawn. */
interface PlanColumn {
	readonly id: string;
	readonly name: string;
	readonly slot: number;
	readonly cheapest: boolean;
}

interface CompareRow {
	readonly key: string;
	readonly label: string;
	readonly cells: readonly CompareCell[];
	readonly tone: 'plain' | 'total' | 'quiet';
}

interface CompareCell {
	readonly text: string;
	/** Words may wrap; what stands in place of an amount is quieter than one. */
	readonly kind: 'amount' | 'words' | 'lack';
}

/** What is known about the plans, in their order. */
export interface Comparison {
	readonly forecasts: readonly Forecast[];
	/** Of the first month. */
	readonly bills: readonly Bill[];
	/** Where prices or rules are open: between which amounts a plan lies in the first month. */
	readonly ranges: readonly (Range | undefined)[];
	readonly now: Standing;
	readonly term: Standing;
	readonly unpriced: readonly Unpriced[];
}

/** Plans beside each other: the first month by group, then the whole term. */
export function compareTable(scenario: Scenario, comparison: Comparison): CompareTable {
	const { plans, currency, months } = scenario;
	const { forecasts, bills, now, term } = comparison;
	const bought = boughtBy(scenario);
	const covered = bought.map(coveredBy);
	const common = needs.filter((need) => covered.every((ofPlan) => ofPlan.includes(need)));
	const extras = covered.map((ofPlan) => ofPlan.filter((need) => !common.includes(need)));
	const lacking = plans.map((plan) => lackingNow(comparison.unpriced, plan));
	const totals = bills.map(({ total }) => total);
	const termCells = forecasts.map(({ plan, total }) => {
		const lack = comparison.unpriced.find((one) => one.plan === plan);
		return costCell(total, currency, lack);
	});
	return {
		notes: [
			m.compare_common({ needs: namesOf(common) }),
			...comparison.unpriced.map((one) => unpricedInWords(scenario, one))
		],
		columns: plans.map((plan, index) => ({
			id: plan.id,
			name: planName(plan),
			slot: index + 1,
			cheapest: !now.tooClose && plan === now.cheapest?.plan
		})),
		rows: [
			...groupRows(bills, lacking, currency),
			row(
				'total',
				m.compare_total(),
				'total',
				totals.map((total, index) => costCell(total, currency, lacking[index]))
			),
			...premiumRows(bills, currency),
			...rangeRows(comparison.ranges, currency),
			row('against', m.compare_against(), 'quiet', againstCheapest(plans, now, currency)),
			row('visit', m.compare_per_visit(), 'quiet', perVisit(scenario, totals)),
			row('term', m.compare_term({ months }), 'plain', termCells),
			row(
				'term-against',
				m.compare_term_against({ months }),
				'quiet',
				againstCheapest(plans, term, currency)
			),
			...extraRows(scenario, extras, bought, bills)
		]
	};
}

function row(
	key: string,
	label: string,
	tone: CompareRow['tone'],
	cells: readonly CompareCell[]
): CompareRow {
	return { key, label, tone, cells };
}

function costCell(amount: Amount, currency: Currency, lacking?: Unpriced): CompareCell {
	const kind = isPriced(amount) ? 'amount' : 'lack';
	return { text: amountOrLack(amount, currency, lacking), kind };
}

function amountCell(text: string): CompareCell {
	return { text, kind: 'amount' };
}

function wordsCell(text: string): CompareCell {
	return { text, kind: 'words' };
}

/** What cannot be had costs nothing one could pay: its groups stay empty. */
function groupRows(
	bills: readonly Bill[],
	lacking: readonly (Unpriced | undefined)[],
	currency: Currency
): CompareRow[] {
	const cell = (group: Group) => (bill: Bill, index: number) => {
		const lines = bill.lines.filter((line) => line.group === group);
		if (lines.length === 0 || lacking[index]?.unavailable) return amountCell(m.compare_none());
		return costCell(sum(lines.map(({ amount }) => amount)), currency);
	};
	return groups
		.filter((group) => bills.some(({ lines }) => lines.some((line) => line.group === group)))
		.map((group) => row(group, groupWord(group), 'plain', bills.map(cell(group))));
}

/** Where nothing is required, or nothing is paid for it, there is no row. */
function premiumRows(bills: readonly Bill[], currency: Currency): CompareRow[] {
	const premiums = bills.map(premiumOf);
	if (premiums.every((amount) => amount === nothing)) return [];
	const cells = premiums.map((amount) =>
		amount === nothing ? amountCell(m.compare_none()) : costCell(amount, currency)
	);
	return [row('premium', m.compare_premium(), 'quiet', cells)];
}

/** Where nothing is open there is no row. */
function rangeRows(ranges: readonly (Range | undefined)[], currency: Currency): CompareRow[] {
	if (ranges.every((range) => range === undefined)) return [];
	const cells = ranges.map((range) => {
		if (!range) return m.compare_none();
		const low = roundMoney(range.low, currency);
		return isPriced(range.high)
			? m.compare_between({ low, high: roundMoney(range.high, currency) })
			: m.compare_from({ low });
	});
	return [row('range', m.compare_range(), 'quiet', cells.map(wordsCell))];
}

function againstCheapest(
	plans: readonly Plan[],
	{ cheapest, others }: Standing,
	currency: Currency
): CompareCell[] {
	const inWords = (plan: Plan) => {
		if (plan === cheapest?.plan) return m.compare_cheapest();
		const other = others.find((one) => one.plan === plan);
		if (!other) return m.compare_none();
		return other.more === nothing
			? m.compare_same()
			: m.compare_more({ amount: exactMoney(other.more, currency) });
	};
	return plans.map((plan) => amountCell(inWords(plan)));
}

/** A derived figure for reading, not an amount anybody pays: shown to the cent, never added up. */
function perVisit(scenario: Scenario, totals: readonly Amount[]): CompareCell[] {
	const visits = visitsIn(scenario);
	const { currency } = scenario;
	return totals.map((total) =>
		amountCell(
			isZero(visits) || !isPriced(total)
				? m.compare_none()
				: plainMoney(major(total, currency) / toNumber(visits), currency)
		)
	);
}

function coveredBy(bought: readonly Bought[]): Need[] {
	return [...new Set(bought.flatMap(({ offer }) => offer.covers))];
}

function extraRows(
	{ currency }: Scenario,
	extras: readonly (readonly Need[])[],
	bought: readonly (readonly Bought[])[],
	bills: readonly Bill[]
): CompareRow[] {
	if (extras.every((extra) => extra.length === 0)) return [];
	const cells = extras.map((extra, index) =>
		extraInWords(extra, bought[index] ?? [], bills[index]?.lines ?? [], currency)
	);
	return [row('also', m.compare_also(), 'quiet', cells.map(wordsCell))];
}

/** What a plan covers beyond the others, and what that costs where it is bought apart. */
function extraInWords(
	extra: readonly Need[],
	bought: readonly Bought[],
	lines: readonly BillLine[],
	currency: Currency
): string {
	if (extra.length === 0) return m.compare_none();
	const apart = bought
		.filter(({ offer }) => offer.covers.every((need) => extra.includes(need)))
		.map(({ offer }) => offer.id);
	const amounts = lines.map(({ offer = '', amount }) => (apart.includes(offer) ? amount : nothing));
	const amount = sum(amounts);
	if (amount === nothing || !isPriced(amount)) return namesOf(extra);
	return m.compare_extra({ needs: namesOf(extra), amount: exactMoney(amount, currency) });
}

function namesOf(needs: readonly Need[]): string {
	return list(needs.map(needWord));
}
