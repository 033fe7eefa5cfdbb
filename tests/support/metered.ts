import { readMonth } from '#calendar';
import { toText } from '#decimal';
import { volumePlaces, volumesOf, type Practice, type Volumes } from '#practice';

/** The meters of a practice that starts in a January, unless another month is named. */
export function volumesFrom(practice: Practice, months: number, start = '2027-01'): Volumes {
	return volumesOf(practice, readMonth(start) ?? 0, months);
}

/** A meter month by month, as text. */
export function readMeter(meter: string, volumes: Volumes): string[] {
	return volumes
		.metered(meter)
		.quantities.map((digits) => toText({ digits, places: volumePlaces }));
}

export function monthly(meter: string, practice: Practice, months: number, start?: string) {
	return readMeter(meter, volumesFrom(practice, months, start));
}
