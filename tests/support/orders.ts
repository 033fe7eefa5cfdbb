import { billsIn } from '#forecast';
import { curve, type Curve } from '#insight';
import { withDriver, type DriverName } from '#practice';
import type { Scenario } from '#scenario';

/** What every plan costs at every value of a curve, asked of the bills and not of the curve. */
export function totalsAlong(scenario: Scenario, driver: DriverName): number[][] {
	return curve(scenario, driver).values.map((value) =>
		billsIn(scenario, withDriver(scenario.practice, driver, value), 1).map(({ total }) => total)
	);
}

/** A curve drawn by hand: a column of totals for each plan. */
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
