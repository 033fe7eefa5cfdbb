import { trimmed } from '#decimal';
import { WhatIf } from '#forecast';
import { nothing, unpriced, type Amount } from '#money';
import { driverIn, drivers, sliderSpan, type SliderDriver, type SliderSpan } from '#practice';
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
	const whatIf = new WhatIf(scenario, [driver]);
	const samples = samplesOf(driver, here, sliderSpan(driver, here, reach));
	const totals = totalsAt(samples);
	const finer = samples.flatMap((value, place) => {
		const next = samples[place + 1];
		if (next === undefined || isSameOrder(totals, place)) return [];
		return stepsBetween(driver, value, next);
	});
	const between = totalsAt(finer);
	const values = [...samples, ...finer].sort((a, b) => a - b);
	const placed = new Map(values.map((value, place) => [value, place]));
	return {
		driver,
		values,
		present: values.indexOf(here),
		plans: scenario.plans.map((plan, index) => {
			const column = values.map(() => nothing);
			put(samples, totals[index] ?? []);
			put(finer, between[index] ?? []);
			return { plan, totals: column };

			function put(at: readonly number[], amounts: readonly Amount[]) {
				at.forEach((value, place) => {
					column[placed.get(value) ?? 0] = amounts[place] ?? unpriced;
				});
			}
		})
	};

	function totalsAt(asked: readonly number[]): Amount[][] {
		return whatIf.totals(asked.map((value) => [value]));
	}
}

/** A slider stretched by a large typed number is sampled about as finely as a screen can show. */
const mostSamples = 200;

function samplesOf(driver: SliderDriver, here: number, { from: start, to: end }: SliderSpan) {
	const { step, places } = drivers[driver];
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
 * Whether each two plans stand at the next place as they do at this one. With tiers and limits two may
 * change places and back between samples of the same order: a stretched slider then shows no finer than
 * its samples.
 */
function isSameOrder(totals: readonly (readonly Amount[])[], place: number): boolean {
	return totals.every((a, index) =>
		totals.slice(index + 1).every((b) => orderAt(a, b, place) === orderAt(a, b, place + 1))
	);
}

function orderAt(a: readonly Amount[], b: readonly Amount[], place: number): -1 | 0 | 1 {
	return compareCosts(a[place] ?? unpriced, b[place] ?? unpriced);
}
