import { trimmed } from '#decimal';
import { driverIn, drivers, sliderEnd, type DriverName, type Practice } from '#practice';

/** Values a driver may have, counted from 0: whole people, tenths of a percent. */
export interface Grid {
	readonly count: number;
	readonly valueAt: (place: number) => number;
	/** The place of a value, or of the nearest. */
	readonly placeOf: (value: number) => number;
}

export interface ValueRange {
	readonly from: number;
	readonly to: number;
}

/** What makes sense for this practice: ten times as far as its slider goes, as far as that makes sense at all. */
export function sensibleRange(practice: Practice, driver: DriverName): ValueRange {
	const { least, most } = drivers[driver];
	const end = sliderEnd(driver, driverIn(practice, driver));
	return { from: least, to: Math.min(most, sliders * end) };
}

const sliders = 10;

/** Every value between two, as finely as the driver goes. */
export function gridOf(driver: DriverName, { from, to }: ValueRange): Grid {
	const { places } = drivers[driver];
	const grains = perOne[places];
	const first = Math.round(from * grains);
	return {
		count: Math.max(0, Math.round(to * grains) - first) + 1,
		valueAt: (place) => trimmed((first + place) / grains, places),
		placeOf: (value) => Math.round(value * grains) - first
	};
}

const perOne = { 0: 1, 1: 10, 2: 100 } as const;
