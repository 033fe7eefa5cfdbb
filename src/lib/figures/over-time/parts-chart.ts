import { billsOf, type Bill } from '#forecast';
import type { Cliff } from '#insight';
import { m } from '#messages';
import { isPriced, nothing, sum, type Amount } from '#money';
import { groups, type Group } from '#pricing';
import { startOf, type Plan, type Scenario } from '#scenario';
import { groupWord } from '../bill-words.ts';
import { height, type ChartFigure, type Series } from '../charts.ts';
import { monthNamer } from '../dates.ts';
import { roundMoney, wholeMoney } from '../format.ts';
import { planName } from '../words.ts';
import { eventMarks } from './event-marks.ts';
import { yearTicks } from './time-chart.ts';
import type { Counted } from './time-view.ts';

/** One plan month by month, part upon part. */
export function partsChart(
	scenario: Scenario,
	plan: Plan,
	happening: readonly Cliff[],
	counted: Counted
): ChartFigure {
	const { currency, months } = scenario;
	const slot = scenario.plans.indexOf(plan) + 1;
	const every = Array.from({ length: months }, (_month, place) => place + 1);
	const [bills = []] = billsOf({ ...scenario, plans: [plan] }, every);
	const parts = groups
		.map((group) => ({ group, amounts: bills.map((bill) => amountIn(bill, group, counted)) }))
		.filter(({ amounts }) => amounts.some((amount) => isPriced(amount) && amount !== nothing));
	const totals = bills.map((bill) => totalOf(bill, counted));
	const pointsOf = (amounts: readonly Amount[]) =>
		amounts.map((amount, place) => ({ x: place + 1, y: height(amount, currency) }));
	const bands = parts.map(({ group, amounts }): Series => ({
		slot,
		band: groups.indexOf(group),
		name: groupWord(group),
		points: pointsOf(amounts)
	}));
	const together: Series = { slot, name: m.time_parts_total(), points: pointsOf(totals) };
	const isCost = counted === 'cost';
	return {
		title: partsTitle(scenario, plan, parts, totals),
		description: isCost ? m.time_description_parts() : m.time_description_parts_paid(),
		ticks: yearTicks(months),
		xName: m.time_x(),
		yName: isCost ? m.chart_y() : m.time_y_paid(),
		series: [...bands, together],
		crossings: [],
		events: eventMarks(
			scenario,
			[together],
			happening.filter((cliff) => cliff.plan === plan)
		),
		present: undefined,
		formatX: monthNamer(startOf(scenario)),
		formatY: (amount) => wholeMoney(amount, currency)
	};
}

/** What is counted of a bill; nothing is stacked where the whole has no price. */
function totalOf({ total, paid }: Bill, counted: Counted): Amount {
	return counted === 'cost' ? total : paid;
}

function amountIn(bill: Bill, group: Group, counted: Counted): Amount {
	const whole = totalOf(bill, counted);
	if (!isPriced(whole)) return whole;
	return sum(
		bill.lines
			.filter((line) => line.group === group)
			.map(({ amount, paid }) => (counted === 'cost' ? amount : paid))
	);
}

function partsTitle(
	{ months, currency }: Scenario,
	plan: Plan,
	parts: readonly { readonly group: Group; readonly amounts: readonly Amount[] }[],
	totals: readonly Amount[]
): string {
	const named = planName(plan);
	const whole = sum(totals);
	if (!isPriced(whole)) return m.time_title_parts_none({ plan: named, months });
	const total = roundMoney(whole, currency);
	const [largest] = parts
		.map(({ group, amounts }) => ({ group, amount: sum(amounts) }))
		.sort((a, b) => b.amount - a.amount);
	if (!largest) return m.cost_over_term({ amount: total, months });
	const part = groupWord(largest.group);
	if (parts.length === 1) return m.time_title_whole({ plan: named, part, total, months });
	const amount = roundMoney(largest.amount, currency);
	return m.time_title_parts({ plan: named, part, amount, total, months });
}
