import { billsOf } from '#forecast';
import { curve, type Curve } from '#insight';
import { isPriced, unpriced, type Amount } from '#money';
import { withDriver, type SliderDriver } from '#practice';
import type { Scenario } from '#scenario';

/** What every plan costs in the first month at one value of a driver, by its bill. */
export function totalsAt(scenario: Scenario, driver: SliderDriver, value: number): Amount[] {
	const practice = withDriver(scenario.practice, driver, value);
	return billsOf({ ...scenario, practice }, [1]).map(([bill]) => bill?.total ?? unpriced);
}

/** The same at every value of a curve, asked of the bills and not of the curve. */
export function totalsAlong(scenario: Scenario, driver: SliderDriver): Amount[][] {
	return curve(scenario, driver).values.map((value) => totalsAt(scenario, driver, value));
}

/** The least of what has a price; nothing has one where this is infinite. */
export function leastOf(costs: readonly number[]): number {
	return Math.min(...costs.filter((cost) => isPriced(cost as Amount)));
}

/** A curve drawn by hand: a column of totals for each plan, NaN where it has no price. */
export function curveOf(
	values: readonly number[],
	totals: Readonly<Record<string, readonly number[]>>,
	present = 0
): Curve {
	return {
		driver: 'providers',
		values,
		present,
		plans: Object.entries(totals).map(([id, column]) => ({
			plan: { id, offers: ['any'] },
			totals: column as Curve['plans'][number]['totals']
		}))
	};
}
