import { drawnCrossings, stretches, type Curve } from '#insight';
import { m } from '#messages';
import { isPriced, type Amount, type Currency } from '#money';
import type { Scenario } from '#scenario';
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
	/** What happens to a plan at a place of its line. */
	readonly events?: readonly (ChartMark & { readonly slot: number })[];
	readonly present: { readonly x: number; readonly label: string } | undefined;
	readonly formatX: (x: number) => string;
	readonly formatY: (y: number) => string;
}

export interface Series {
	readonly slot: number;
	readonly name: string;
	/** A part of the plan, counted from 0: drawn as a bar upon the parts before it, not as a line. */
	readonly band?: number;
	readonly points: readonly ChartPoint[];
}

interface ChartPoint {
	readonly x: number;
	/** Missing where the plan has no price: the line breaks off. */
	readonly y: number | undefined;
}

export interface ChartMark {
	readonly x: number;
	readonly y: number;
	readonly label: string;
}

/** How high an amount is drawn; nowhere where there is no price. */
export function height(cost: Amount, currency: Currency): number | undefined {
	return isPriced(cost) ? major(cost, currency) : undefined;
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
				y: height(total, currency)
			}))
		})),
		crossings: marksOf(curve, currency),
		present: { x: here, label: m.chart_you({ value: plainNumber(here) }) },
		formatX: (value) => plainNumber(value),
		formatY: (cost) => wholeMoney(cost, currency)
	};
}

/** Several plans may outlive the same one: it drops out once. */
function marksOf(curve: Curve, currency: Currency): ChartMark[] {
	const marks = drawnCrossings(curve).map(
		({ plans: [before, after], from, dropsOut, drawnAt, drawnCost }): ChartMark => {
			const value = driverValue(curve.driver, from);
			return {
				x: drawnAt,
				y: major(Math.round(drawnCost) as Amount, currency),
				label: dropsOut
					? m.crossing_drops_out({ plan: planName(before), value })
					: m.crossing_label({ plan: planName(after), other: planName(before), value })
			};
		}
	);
	const seen = new Set<string>();
	return marks.filter(({ label }) => {
		if (seen.has(label)) return false;
		seen.add(label);
		return true;
	});
}

/** Who leads where the practice stands, how far that reaches, and who leads beyond. */
function driverTitle(curve: Curve): string {
	const all = stretches(curve);
	const here = all.find(({ first, last }) => first <= curve.present && curve.present <= last);
	if (!here) return m.chart_title_none();
	/** The plan on the other side of an end; a name for nobody, and nothing where the slider ends. */
	const neighbour = (place: number) => {
		if (curve.values[place] === undefined) return undefined;
		const stretch = all.find(({ first, last }) => first <= place && place <= last);
		return stretch ? planName(stretch.plan) : m.chart_no_plan();
	};
	const said = (place: number) => driverValue(curve.driver, curve.values[place] ?? 0);
	const plain = (place: number) => plainNumber(curve.values[place] ?? 0);
	const [before, next] = [neighbour(here.first - 1), neighbour(here.last + 1)];
	const plan = planName(here.plan);
	const [from, to] = [plain(here.first), said(here.last)];
	if (before !== undefined && next !== undefined) {
		return m.driver_chart_between({ plan, from, to, before, next });
	}
	if (next !== undefined) return m.driver_chart_up_to({ plan, to, next });
	if (before !== undefined) return m.driver_chart_from({ plan, from: said(here.first), before });
	return m.driver_chart_always({ plan, from, to });
}
