import { Between } from '#forecast';
import type { DriverName } from '#practice';
import type { Plan, Scenario } from '#scenario';
import { gridOf, sensibleRange, type ValueRange } from './grid.ts';
import { meterMovedMost, type MeterMoved } from './meter-moved.ts';
import { runsOf } from './orders.ts';

/** Two plans change places between two neighbouring values. Where they cost the same, the first still stands. */
export interface Crossing {
	readonly driver: DriverName;
	readonly plans: readonly [Plan, Plan];
	/** The last value at which the first plan is cheaper or equal, and the first at which it is not. */
	readonly after: number;
	readonly from: number;
	/** From there on the first plan has no price: it drops out. */
	readonly dropsOut: boolean;
	/** The same in what a vendor counts. */
	readonly meter: MeterMoved | undefined;
}

/** All of them between two values of a driver, as far as could be looked: nearly always to the end. */
export interface Crossings extends ValueRange {
	readonly found: readonly Crossing[];
	readonly lookedTo: number;
}

/**
 * Every place where two plans change order in the first month, along all values of a driver that make
 * sense, or between two of them. Found by search, never by sampling: no tier, cap or limit is passed over.
 */
export function crossings(
	scenario: Scenario,
	driver: DriverName,
	range: ValueRange = sensibleRange(scenario.practice, driver)
): Crossings {
	const grid = gridOf(driver, range);
	let lookedTo = grid.count - 1;
	const between = new Between(scenario, driver);
	const found: Crossing[] = [];
	scenario.plans.forEach((first, a) => {
		scenario.plans.slice(a + 1).forEach((second, ahead) => {
			let [standing, told] = [0, -1];
			const ask = (low: number, high: number) => between.order(a, a + 1 + ahead, low, high);
			for (const { first: place, last, truth: order } of runsOf(ask, grid)) {
				told = last;
				if (order === 0) continue;
				if (standing !== 0 && order !== standing) {
					found.push(crossingAt(place, order > 0 ? [first, second] : [second, first]));
				}
				standing = order;
			}
			lookedTo = Math.min(lookedTo, told);
		});
	});
	found.sort((a, b) => a.from - b.from);
	return { found, ...range, lookedTo: grid.valueAt(lookedTo) };

	function crossingAt(place: number, plans: readonly [Plan, Plan]): Crossing {
		const [after, from] = [grid.valueAt(place - 1), grid.valueAt(place)];
		const index = scenario.plans.indexOf(plans[0]);
		const dropsOut = !between.isPriced(index, from);
		const meter = meterMovedMost(scenario, plans, driver, after, from);
		return { driver, plans, after, from, dropsOut, meter };
	}
}
