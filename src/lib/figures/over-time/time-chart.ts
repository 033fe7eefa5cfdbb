import type { Forecast } from '#forecast';
import { reigns, standingIn, switchDates, type Cliff, type Reign, type SwitchDate } from '#insight';
import { m } from '#messages';
import { isPriced, type Amount } from '#money';
import { startOf, type Scenario } from '#scenario';
import { height, type ChartFigure, type ChartMark } from '../charts.ts';
import { monthNamer } from '../dates.ts';
import { roundMoney, wholeMoney } from '../format.ts';
import { planName } from '../words.ts';
import { eventMarks } from './event-marks.ts';
import { switchInWords } from './switch-words.ts';
import { addedUp, countedIn, type Counted } from './time-view.ts';

/** Every plan month by month: what it costs, or what is paid. */
export function timeChart(
	scenario: Scenario,
	forecasts: readonly Forecast[],
	happening: readonly Cliff[],
	counted: Counted
): ChartFigure {
	const isCost = counted === 'cost';
	const amounts = forecasts.map((each) => countedIn(each, counted));
	return {
		...drawnOverTime(scenario, forecasts, amounts, happening),
		title: isCost ? timeTitle(scenario, forecasts) : paidTitle(scenario, forecasts),
		description: isCost ? m.time_description() : m.time_description_paid(),
		yName: isCost ? m.chart_y() : m.time_y_paid(),
		// Who pays least in a month with a payment for a year in it says little.
		crossings: isCost ? costMarks(scenario, forecasts) : []
	};
}

/** Every plan added up since the start. */
export function sumChart(
	scenario: Scenario,
	forecasts: readonly Forecast[],
	happening: readonly Cliff[],
	counted: Counted
): ChartFigure {
	const isCost = counted === 'cost';
	const sums = forecasts.map((each) => ({ ...each, costs: addedUp(countedIn(each, counted)) }));
	const amounts = sums.map(({ costs }) => costs);
	const named = monthNamer(startOf(scenario));
	return {
		...drawnOverTime(scenario, forecasts, amounts, happening),
		title: sumTitle(scenario, sums, isCost),
		description: isCost ? m.time_description_sum() : m.time_description_sum_paid(),
		yName: isCost ? m.time_y_sum() : m.time_y_sum_paid(),
		crossings: switchDates(sums).flatMap((date): ChartMark[] => {
			if (!date.from || !date.to) return [];
			const label = m.time_sum_switch({
				month: named(date.month),
				plan: planName(date.to),
				other: planName(date.from)
			});
			return markAt(scenario, sums, date, label);
		})
	};
}

type Drawn = Omit<ChartFigure, 'title' | 'description' | 'yName' | 'crossings'>;

function drawnOverTime(
	scenario: Scenario,
	forecasts: readonly Forecast[],
	amounts: readonly (readonly Amount[])[],
	happening: readonly Cliff[]
): Drawn {
	const { currency, months } = scenario;
	const series = forecasts.map(({ plan }, index) => ({
		slot: index + 1,
		name: planName(plan),
		points: (amounts[index] ?? []).map((amount, month) => ({
			x: month + 1,
			y: height(amount, currency)
		}))
	}));
	return {
		ticks: yearTicks(months),
		xName: m.time_x(),
		series,
		events: eventMarks(scenario, series, happening),
		present: undefined,
		formatX: monthNamer(startOf(scenario)),
		formatY: (amount) => wholeMoney(amount, currency)
	};
}

/** The first month, and every twelfth after it. */
export function yearTicks(months: number): number[] {
	return Array.from({ length: Math.ceil(months / 12) }, (_year, count) => 1 + count * 12);
}

/** A mark where another plan becomes the cheapest, on its line. */
function costMarks(scenario: Scenario, forecasts: readonly Forecast[]): ChartMark[] {
	return switchDates(forecasts).flatMap((date) =>
		markAt(scenario, forecasts, date, switchInWords(scenario, forecasts, date))
	);
}

function markAt(
	{ currency }: Scenario,
	forecasts: readonly Forecast[],
	{ month, to }: SwitchDate,
	label: string
): ChartMark[] {
	const cost = forecasts.find(({ plan }) => plan === to)?.costs[month - 1];
	const y = cost === undefined ? undefined : height(cost, currency);
	return y === undefined ? [] : [{ x: month, y, label }];
}

/** Who leads, and until when; where that changes often, who leads longest. */
function timeTitle(scenario: Scenario, forecasts: readonly Forecast[]): string {
	const { months } = scenario;
	const named = monthNamer(startOf(scenario));
	const all = reigns(forecasts);
	const [first, second] = all;
	if (all.length > 2) return oftenTitle(all, months);
	if (!first?.plan) {
		return second?.plan
			? m.time_title_later({ plan: planName(second.plan), month: named(second.from) })
			: m.chart_title_none();
	}
	const plan = planName(first.plan);
	if (!second) return m.time_title_flat({ plan, months });
	const month = named(second.from);
	return second.plan
		? m.time_title_change({ plan, other: planName(second.plan), month })
		: m.time_title_until({ plan, month });
}

function oftenTitle(all: readonly Reign[], months: number): string {
	const reigned = new Map<Reign['plan'], number>();
	for (const { plan, from, until } of all) {
		if (plan) reigned.set(plan, (reigned.get(plan) ?? 0) + until - from + 1);
	}
	const [longest] = [...reigned].sort(([, a], [, b]) => b - a);
	const [plan, count] = longest ?? [];
	if (!plan || count === undefined) return m.chart_title_none();
	return m.time_title_often({ plan: planName(plan), count, months, changes: all.length - 1 });
}

function paidTitle(scenario: Scenario, forecasts: readonly Forecast[]): string {
	const payments = forecasts.flatMap(({ plan, paid }) =>
		paid.map((amount, place) => ({ plan, amount, month: place + 1 }))
	);
	const [largest] = payments
		.filter(({ amount }) => isPriced(amount))
		.sort((a, b) => b.amount - a.amount);
	if (!largest) return m.chart_title_none();
	return m.time_title_paid({
		amount: roundMoney(largest.amount, scenario.currency),
		month: monthNamer(startOf(scenario))(largest.month),
		plan: planName(largest.plan)
	});
}

function sumTitle(
	{ months, currency }: Scenario,
	sums: readonly Forecast[],
	isCost: boolean
): string {
	const { cheapest } = standingIn(sums, months);
	if (!cheapest) return m.chart_title_none();
	const said = {
		plan: planName(cheapest.plan),
		amount: roundMoney(cheapest.amount, currency),
		months
	};
	return isCost ? m.time_title_sum(said) : m.time_title_sum_paid(said);
}
