import type { Forecast } from '#forecast';
import { crossings, standingNow, stretches, type Curve } from '#insight';
import { m } from '#messages';
import type { Amount } from '#money';
import type { Plan, Scenario } from '#scenario';
import { major, plainNumber, wholeMoney } from './format.ts';
import { driverName, driverValue, planName } from './words.ts';

/** One chart, ready to be drawn or tabulated: figures and words, no thinking left. */
export interface ChartFigure {
	/** States the finding. */
	readonly title: string;
	readonly description: string;
	/** Which places along the bottom are labelled; without them, round numbers. */
	readonly ticks: readonly number[] | undefined;
	readonly xName: string;
	readonly yName: string;
	readonly series: readonly Series[];
	readonly crossings: readonly ChartMark[];
	readonly present: { readonly x: number; readonly label: string } | undefined;
	readonly formatX: (x: number) => string;
	readonly formatY: (y: number) => string;
}

export interface Series {
	readonly slot: number;
	readonly name: string;
	readonly points: readonly ChartPoint[];
}

export interface ChartPoint {
	readonly x: number;
	readonly y: number;
}

export interface ChartMark extends ChartPoint {
	readonly label: string;
}

/** Monthly cost of every plan over the horizon. */
export function timeChart(scenario: Scenario, forecasts: readonly Forecast[]): ChartFigure {
	const { currency, months } = scenario;
	return {
		title: timeTitle(forecasts, months),
		description: m.time_description(),
		ticks: [1, ...range(12, months, 12)],
		xName: m.time_x(),
		yName: m.chart_y(),
		series: forecasts.map(({ plan, bills }, index) => ({
			slot: index + 1,
			name: planName(plan),
			points: bills.map(({ month, total }) => ({ x: month, y: major(total, currency) }))
		})),
		crossings: [],
		present: undefined,
		formatX: (month) => plainNumber(month),
		formatY: (cost) => wholeMoney(cost, currency)
	};
}

function range(from: number, to: number, step: number): number[] {
	return Array.from(
		{ length: Math.floor((to - from) / step) + 1 },
		(_, count) => from + count * step
	);
}

function timeTitle(forecasts: readonly Forecast[], months: number): string {
	const leaders = Array.from({ length: months }, (_, index) => leaderIn(forecasts, index));
	const [first] = leaders;
	if (!first) return m.chart_y();
	const turn = leaders.findIndex((leader) => leader !== first);
	const other = leaders[turn];
	return other
		? m.time_title_change({ plan: planName(first), other: planName(other), month: turn + 1 })
		: m.time_title_flat({ plan: planName(first), months });
}

function leaderIn(forecasts: readonly Forecast[], index: number): Plan {
	return standingNow(
		forecasts.map((forecast) => ({ ...forecast, bills: forecast.bills.slice(index, index + 1) }))
	).cheapest.plan;
}

/** Monthly cost of every plan against one driver, with the present point and every crossing. */
export function driverChart({ currency }: Scenario, curve: Curve): ChartFigure {
	const here = curve.values[curve.present] ?? 0;
	return {
		title: driverTitle(curve),
		description: m.driver_chart_description(),
		ticks: undefined,
		xName: driverName(curve.driver),
		yName: m.chart_y(),
		series: curve.plans.map(({ plan, totals }, index) => ({
			slot: index + 1,
			name: planName(plan),
			points: totals.map((total, place) => ({
				x: curve.values[place] ?? 0,
				y: major(total, currency)
			}))
		})),
		crossings: crossings(curve).map(({ plans: [before, after], from, drawnAt, drawnCost }) => ({
			x: drawnAt,
			y: major(Math.round(drawnCost) as Amount, currency),
			label: m.crossing_label({
				plan: planName(after),
				other: planName(before),
				value: driverValue(curve.driver, from)
			})
		})),
		present: { x: here, label: m.chart_you({ value: plainNumber(here) }) },
		formatX: (value) => plainNumber(value),
		formatY: (cost) => wholeMoney(cost, currency)
	};
}

/** Who leads where the practice stands, how far that reaches, and who leads beyond. */
function driverTitle(curve: Curve): string {
	const all = stretches(curve);
	const here = all.findIndex(({ first, last }) => first <= curve.present && curve.present <= last);
	const stretch = all[here];
	if (!stretch) return driverName(curve.driver);
	const [before, next] = [all[here - 1], all[here + 1]];
	const said = (place: number) => driverValue(curve.driver, curve.values[place] ?? 0);
	const plain = (place: number) => plainNumber(curve.values[place] ?? 0);
	const plan = planName(stretch.plan);
	const [from, to] = [plain(stretch.first), said(stretch.last)];
	if (before && next) {
		return m.driver_chart_between({
			plan,
			from,
			to,
			before: planName(before.plan),
			next: planName(next.plan)
		});
	}
	if (next) {
		return m.driver_chart_up_to({ plan, to, next: planName(next.plan) });
	}
	if (before) {
		const start = said(stretch.first);
		return m.driver_chart_from({ plan, from: start, before: planName(before.plan) });
	}
	return m.driver_chart_always({ plan, from, to });
}
