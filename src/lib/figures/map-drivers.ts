import { metersOfPlans } from '#forecast';
import { driverNames, isMovedBy, sliderDrivers, type DriverName } from '#practice';
import type { Scenario } from '#scenario';
import { driverName } from './practice-words.ts';

interface DriverChoice {
	readonly driver: DriverName;
	readonly name: string;
}

/** What an axis may show: first what moves a price, those with sliders before the others; then the rest. */
export function mapDriverChoices(scenario: Scenario): {
	readonly moving: readonly DriverChoice[];
	readonly still: readonly DriverChoice[];
} {
	const meters = metersOfPlans(scenario);
	const all = [...new Set<DriverName>([...sliderDrivers, ...driverNames])].map((driver) => ({
		driver,
		name: driverName(driver)
	}));
	const moves = ({ driver }: DriverChoice) =>
		meters.some((meter) => isMovedBy(scenario.practice, driver, meter));
	return { moving: all.filter(moves), still: all.filter((choice) => !moves(choice)) };
}

/** Whether no plan counts anything that hangs on it. */
export function isStillDriver(scenario: Scenario, driver: DriverName): boolean {
	return !metersOfPlans(scenario).some((meter) => isMovedBy(scenario.practice, driver, meter));
}
