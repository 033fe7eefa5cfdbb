import type { DriverName } from './drivers.ts';
import type { Practice } from './practice-schema.ts';
import { changedBy, hangsOn } from './reads.ts';
import { isComputed } from './volumes.ts';

/**
 * Whether a meter may become another when a driver of this practice is moved. Where this says no it
 * surely does not: who asks again and again leaves out the rest.
 */
export function isMovedBy(practice: Practice, driver: DriverName, meter: string): boolean {
	const isByHand = (practice.counts ?? []).some((count) => count.meter === meter);
	const move = { on: '', driver, to: '' };
	return !isByHand && isComputed(meter) && hangsOn(meter, changedBy(move, practice));
}
