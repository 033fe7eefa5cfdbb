import type { Decimal } from '#decimal';
import { volumePlaces, volumesOf } from '#practice';
import { startOf, type Scenario } from '#scenario';

/** Visits in the first month: computed, or as the practice counts them itself. */
export function visitsIn(scenario: Scenario): Decimal {
	const volumes = volumesOf(scenario.practice, startOf(scenario), 1);
	const [digits = 0] = volumes.metered('encounters').quantities;
	return { digits, places: volumePlaces };
}
