import { firstDay, isoDay } from '#calendar';
import type { Forecast } from '#forecast';
import { reigns, switchDates, type Cliff } from '#insight';
import { m } from '#messages';
import { startOf, type Scenario } from '#scenario';
import type { ChartFigure } from '../charts.ts';
import { monthNamer, shortDate } from '../dates.ts';
import { planName } from '../words.ts';
import { cliffAmount, cliffInWords } from './cliff-words.ts';
import { partsChart } from './parts-chart.ts';
import { switchInWords } from './switch-words.ts';
import { sumChart, timeChart } from './time-chart.ts';
import type { TimeView } from './time-view.ts';

/** What the plans do over time: drawn, and in words by date. */
export interface OverTime {
	readonly chart: ChartFigure;
	/** What the marks in the chart stand for; empty where it has none. */
	readonly marks: string;
	/** When another plan becomes the cheapest. */
	readonly switches: readonly { readonly key: string; readonly text: string }[];
	/** Said in place of the list where it is empty. */
	readonly noSwitches: string;
}

/** What makes plans dearer at once; what meets several alike is told once. */
export interface Happening {
	readonly key: string;
	readonly date: string;
	readonly month: string;
	readonly plans: readonly { readonly slot: number; readonly name: string }[];
	readonly what: string;
	readonly amount: string;
}

/** What is known to happen is marked in the chart: `found`, none while it is not worked out. */
export function overTime(
	scenario: Scenario,
	forecasts: readonly Forecast[],
	{ shown, counted }: TimeView,
	found: readonly Cliff[]
): OverTime {
	const plan = scenario.plans.find(({ id }) => shown === `plan ${id}`);
	const chart = plan
		? partsChart(scenario, plan, found, counted)
		: shown === 'sum'
			? sumChart(scenario, forecasts, found, counted)
			: timeChart(scenario, forecasts, found, counted);
	const [first] = reigns(forecasts);
	return {
		chart,
		marks: marksInWords(chart, shown === 'sum'),
		switches: switchDates(forecasts).map((date) => ({
			key: String(date.month),
			text: switchInWords(scenario, forecasts, date)
		})),
		noSwitches: first?.plan
			? m.time_switches_none({ plan: planName(first.plan) })
			: m.chart_title_none()
	};
}

function marksInWords({ crossings, events = [] }: ChartFigure, isSum: boolean): string {
	return [
		...(crossings.length > 0 ? [isSum ? m.time_mark_sum() : m.time_mark()] : []),
		...(events.length > 0 ? [m.time_mark_event()] : [])
	].join(' ');
}

/** In the order of time. */
export function happeningsOf(scenario: Scenario, found: readonly Cliff[]): Happening[] {
	const first = startOf(scenario);
	const named = monthNamer(first);
	const all = new Map<string, Happening>();
	for (const cliff of found) {
		const { month, day, plan } = cliff;
		const what = cliffInWords(scenario, cliff);
		const charge = 'charge' in cliff ? cliff.charge : '';
		const key = [month, day, cliff.offer, charge, what, cliff.amount].join(' ');
		const who = { slot: scenario.plans.indexOf(plan) + 1, name: planName(plan) };
		const others = (all.get(key)?.plans ?? []).filter(({ slot }) => slot !== who.slot);
		all.set(key, {
			key,
			date: day === 1 ? named(month) : shortDate(isoDay(firstDay(first + month - 1) + day - 1)),
			month: m.cliff_month({ month }),
			plans: [...others, who],
			what,
			amount: cliffAmount(scenario, cliff)
		});
	}
	return [...all.values()];
}
