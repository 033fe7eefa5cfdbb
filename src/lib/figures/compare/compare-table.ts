import { isZero, toNumber } from '#decimal';
import { boughtBy, type Bill, type Bought, type Forecast, type Range } from '#forecast';
import type { Standing, Unpriced } from '#insight';
import { m } from '#messages';
import { isPriced, type Amount } from '#money';
import { needs } from '#practice';
import type { Scenario } from '#scenario';
import { major, plainMoney } from '../format.ts';
import { capsInWords } from '../offer-terms.ts';
import { lackingNow, unpricedInWords } from '../unpriced-words.ts';
import { visitsIn } from '../visits.ts';
import { planName } from '../words.ts';
import { coveredBy, extraRows, namesOf } from './also-covers.ts';
import { againstNow, againstOverTerm } from './baseline.ts';
import { detailRows } from './detail-rows.ts';
import { groupRows, premiumRows, rangeRows } from './month-rows.ts';
import { amountCell, costCell, row, wordsCell, type CompareCell, type CompareRow } from './rows.ts';

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

/** What somebody wants to see of it. */
interface Wishes {
	/** The plan that all are held against; the cheapest where none is named. */
	readonly against?: string | undefined;
	/** Also what the plans come to for what they are used for, later on, and what is idle or unknown. */
	readonly isDetailed?: boolean;
}

/** Plans beside each other: the first month by group, then the whole term. */
export function compareTable(
	scenario: Scenario,
	comparison: Comparison,
	{ against, isDetailed = false }: Wishes = {}
): CompareTable {
	const { plans, currency, months } = scenario;
	const { forecasts, bills, now, term } = comparison;
	const bought = boughtBy(scenario);
	const covered = bought.map(coveredBy);
	const common = needs.filter((need) => covered.every((ofPlan) => ofPlan.includes(need)));
	const extras = covered.map((ofPlan) => ofPlan.filter((need) => !common.includes(need)));
	const chosen = plans.find(({ id }) => id === against);
	const baseline = { currency, plans, chosen };
	const lacking = plans.map((plan) => lackingNow(comparison.unpriced, plan));
	const totals = bills.map(({ total }) => total);
	const termCells = forecasts.map(({ plan, total }) => {
		const lack = comparison.unpriced.find((one) => one.plan === plan);
		return costCell(total, currency, lack);
	});
	return {
		notes: [
			...(common.length > 0 ? [m.compare_common({ needs: namesOf(common) })] : []),
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
			...capRows(scenario, bought),
			againstNow(baseline, totals, now),
			row('visit', m.compare_per_visit(), 'quiet', perVisit(scenario, totals)),
			row('term', m.compare_term({ months }), 'plain', termCells),
			againstOverTerm(
				baseline,
				forecasts.map(({ total }) => total),
				term,
				months
			),
			...(isDetailed ? detailRows(scenario, bills) : []),
			...extraRows(scenario, extras, bought, bills)
		]
	};
}

/** Where no plan has an end there is no row. */
function capRows(scenario: Scenario, bought: readonly (readonly Bought[])[]): CompareRow[] {
	const caps = bought.map((ofPlan) => ofPlan.flatMap(({ offer }) => capsInWords(scenario, offer)));
	if (caps.every((ofPlan) => ofPlan.length === 0)) return [];
	const cells = caps.map((ofPlan) =>
		wordsCell(ofPlan.length === 0 ? m.compare_none() : [...new Set(ofPlan)].join(' '))
	);
	return [row('caps', m.compare_limits(), 'quiet', cells)];
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
