import { trimmed } from '#decimal';
import { costsIn } from '#forecast';
import { nothing, type Amount } from '#money';
import { driverIn, drivers, sliderEnd, withDriver, type SliderDriver } from '#practice';
import type { Plan, Scenario } from '#scenario';
import { compareCosts } from './standing.ts';

/** What every plan costs in the first month as one driver moves and all else stays. */
export interface Curve {
	readonly driver: SliderDriver;
	/**
	 * Steps of the slider and the present value, rising, from one end to the other: every step, or on
	 * a stretched slider every step where the order changes between samples, and samples elsewhere.
	 */
	readonly values: readonly number[];
	/** Where in `values` the practice stands. */
	readonly present: number;
	/** A total without a price stays so. */
	readonly plans: readonly { readonly plan: Plan; readonly totals: readonly Amount[] }[];
}

/** `reach` is a value the slider must have room for, so that its end stays where it is during a drag. */
export function curve(
	scenario: Scenario,
	driver: SliderDriver,
	reach = driverIn(scenario.practice, driver)
): Curve {
	const here = driverIn(scenario.practice, driver);
	const totalsAt = remembered((value: number) =>
		costsIn(scenario, withDriver(scenario.practice, driver, value), 1)
	);
	const samples = samplesOf(driver, here, sliderEnd(driver, Math.max(here, reach)));
	const values = samples.flatMap((value, index) => {
		const next = samples[index + 1];
		if (next === undefined || isSameOrder(totalsAt(value), totalsAt(next))) return [value];
		return [value, ...stepsBetween(driver, value, next)];
	});
	return {
		driver,
		values,
		present: values.indexOf(here),
		plans: scenario.plans.map((plan, index) => ({
			plan,
			totals: values.flatMap((value) => totalsAt(value)[index] ?? [])
		}))
	};
}

/** A slider stretched by a large typed number is sampled about as finely as a screen can show. */
const mostSamples = 200;

function samplesOf(driver: SliderDriver, here: number, end: number): number[] {
	const { from, step, places } = drivers[driver];
	const start = Math.min(from, trimmed(Math.floor(here / step) * step, places));
	const stride = Math.max(1, Math.ceil((end - start) / step / mostSamples)) * step;
	const values = new Set([here, end]);
	for (let count = 0; start + count * stride < end; count += 1) {
		values.add(trimmed(start + count * stride, places));
	}
	return [...values].sort((a, b) => a - b);
}

/** The steps of the slider that a coarse sample passes over. */
function stepsBetween(driver: SliderDriver, low: number, high: number): number[] {
	const { step, places } = drivers[driver];
	const steps: number[] = [];
	for (let count = Math.floor(low / step) + 1; count * step < high; count += 1) {
		const value = trimmed(count * step, places);
		if (value > low && value < high) steps.push(value);
	}
	return steps;
}

/**
 * Whether each two plans stand as they stood. With tiers and limits two may change places and back
 * between samples of the same order: a stretched slider then shows no finer than its samples.
 */
function isSameOrder(before: readonly Amount[], after: readonly Amount[]): boolean {
	return before.every((a, index) =>
		before.slice(index + 1).every((b, ahead) => {
			const [c = nothing, d = nothing] = [after[index], after[index + 1 + ahead]];
			return compareCosts(a, b) === compareCosts(c, d);
		})
	);
}

function remembered<Result>(ask: (value: number) => Result): (value: number) => Result {
	const answers = new Map<number, Result>();
	return (value) => {
		const known = answers.get(value);
		if (known !== undefined) return known;
		const answer = ask(value);
		answers.set(value, answer);
		return answer;
	};
}
