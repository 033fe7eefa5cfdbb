import { forecast } from '#forecast';
import { withDriver, type DriverName } from '#practice';
import type { Scenario } from '#scenario';
import { standingNow, type Standing } from './standing.ts';

/** Where the plans stand in the first month if two drivers were somewhere else. */
export function standingAt(
	scenario: Scenario,
	[across, up]: readonly [across: DriverName, up: DriverName],
	[x, y]: readonly [x: number, y: number]
): Standing {
	const practice = withDriver(withDriver(scenario.practice, across, x), up, y);
	return standingNow(forecast({ ...scenario, practice }));
}
