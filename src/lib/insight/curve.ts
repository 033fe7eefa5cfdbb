import { trimmed } from '#decimal';
import { billsIn } from '#forecast';
import type { Amount } from '#money';
import { drivers, sliderEnd, withDriver, type DriverName } from '#practice';
import type { Plan, Scenario } from '#scenario';

/** What every plan costs in the first month as one driver moves and all else stays. */
export interface Curve {
	readonly driver: DriverName;
	/** Every step of the slider and the present value, rising, from one end of it to the other. */
	readonly values: readonly number[];
	/** Where in `values` the practice stands. */
	readonly present: number;
	readonly plans: readonly { readonly plan: Plan; readonly totals: readonly Amount[] }[];
}

/** `reach` is a value the slider must have room for, so that its end stays where it is during a drag. */
export function curve(
	scenario: Scenario,
	driver: DriverName,
	reach = scenario.practice[driver]
): Curve {
	const here = scenario.practice[driver];
	const values = stepsOf(driver, here, sliderEnd(driver, Math.max(here, reach)));
	const bills = values.map((value) =>
		billsIn(scenario, withDriver(scenario.practice, driver, value), 1)
	);
	return {
		driver,
		values,
		present: values.indexOf(here),
		plans: scenario.plans.map((plan, index) => ({
			plan,
			totals: bills.flatMap((ofPlans) => ofPlans[index]?.total ?? [])
		}))
	};
}

/** A slider stretched by a large typed number keeps about as many steps as a screen can show. */
const mostSteps = 200;

function stepsOf(driver: DriverName, here: number, end: number): number[] {
	const { from, step, places } = drivers[driver];
	const start = Math.min(from, trimmed(Math.floor(here / step) * step, places));
	const stride = Math.max(1, Math.ceil((end - start) / step / mostSteps)) * step;
	const values = new Set([here, end]);
	for (let count = 0; start + count * stride < end; count += 1) {
		values.add(trimmed(start + count * stride, places));
	}
	return [...values].sort((a, b) => a - b);
}
