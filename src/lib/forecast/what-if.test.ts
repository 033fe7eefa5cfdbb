import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast, WhatIf } from '#forecast';
import { isMovedBy, meterNames, volumesOf, withDriver, type DriverName } from '#practice';
import type { Scenario } from '#scenario';
import { openContests } from '../../../tests/support/arbitraries.ts';
import { boughtAnyhow, boughtWell } from '../../../tests/support/offer-arbitraries.ts';
import {
	driverNamed,
	growingPractices,
	usualValues
} from '../../../tests/support/practice-arbitraries.ts';

/** Two drivers and some points of them. */
const moves = fc.uniqueArray(driverNamed, { minLength: 1, maxLength: 2 }).chain((drivers) =>
	fc.record({
		drivers: fc.constant(drivers),
		points: fc.array(fc.tuple(...drivers.map((driver) => usualValues(driver))), {
			minLength: 1,
			maxLength: 5
		})
	})
);

function moved(scenario: Scenario, drivers: readonly DriverName[], point: readonly number[]) {
	const practice = drivers.reduce(
		(before, driver, place) => withDriver(before, driver, point[place] ?? 0),
		scenario.practice
	);
	return { ...scenario, practice };
}

describe('what plans cost at many points', () => {
	it('is what their forecasts say, in the first month and over the term', () => {
		fc.assert(
			fc.property(
				fc.oneof(boughtWell, boughtAnyhow, openContests),
				moves,
				(scenario, { drivers, points }) => {
					const said = points.map((point) => forecast(moved(scenario, drivers, point)));
					const first = new WhatIf(scenario, drivers).totals(points);
					const term = new WhatIf(scenario, drivers, scenario.months).totals(points);
					scenario.plans.forEach((_plan, plan) => {
						expect(first[plan]).toEqual(said.map((plans) => plans[plan]?.costs[0]));
						expect(term[plan]).toEqual(said.map((plans) => plans[plan]?.total));
					});
				}
			),
			{ numRuns: 250 }
		);
	});
});

describe('what a driver does not move', () => {
	it('stays as it is, whatever the driver becomes', () => {
		fc.assert(
			fc.property(
				growingPractices,
				driverNamed.chain((driver) => fc.tuple(fc.constant(driver), usualValues(driver))),
				(practice, [driver, value]) => {
					const still = meterNames.filter((meter) => !isMovedBy(practice, driver, meter));
					const [before, after] = [practice, withDriver(practice, driver, value)].map((each) => {
						const volumes = volumesOf(each, 0, 14);
						return still.map((meter) => volumes.metered(meter).quantities);
					});
					expect(after).toEqual(before);
				}
			),
			{ numRuns: 150 }
		);
	});
});
