import { driverPath, type DriverName } from '#practice';
import { startOf, type Scenario } from '#scenario';

/** Where two drivers stand in each month of the horizon; the first is the present. */
export function growthPath(
	scenario: Scenario,
	[across, up]: readonly [across: DriverName, up: DriverName]
): (readonly [x: number, y: number])[] {
	const heights = pathOf(scenario, up);
	return pathOf(scenario, across).map((x, month) => [x, heights[month] ?? 0]);
}

export function pathOf(scenario: Scenario, driver: DriverName): number[] {
	return driverPath(scenario.practice, driver, startOf(scenario), scenario.months);
}
