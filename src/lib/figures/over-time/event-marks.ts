import type { Cliff } from '#insight';
import { m } from '#messages';
import type { Scenario } from '#scenario';
import type { ChartFigure, Series } from '../charts.ts';
import { planName } from '../words.ts';
import { cliffInWords } from './cliff-words.ts';

/** A mark on the line of its plan for everything that makes it dearer at once. */
export function eventMarks(
	scenario: Scenario,
	series: readonly Series[],
	happening: readonly Cliff[]
): NonNullable<ChartFigure['events']> {
	return happening.flatMap((cliff) => {
		const slot = scenario.plans.indexOf(cliff.plan) + 1;
		const y = standsAt(
			series.find((each) => each.slot === slot && each.band === undefined),
			cliff.month
		);
		const what = cliffInWords(scenario, cliff);
		const label = m.cliff_event({ plans: planName(cliff.plan), what });
		return y === undefined ? [] : [{ slot, x: cliff.month, y, label }];
	});
}

/** Where a plan has no price from this month on, its line ends the month before. */
function standsAt(line: Series | undefined, month: number): number | undefined {
	const [before, now] = [month - 1, month].map((at) => line?.points[at - 1]?.y);
	return now ?? before;
}
