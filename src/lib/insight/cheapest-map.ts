import { trimmed } from '#decimal';
import { WhatIf } from '#forecast';
import { isPriced, unpriced, type Amount } from '#money';
import { driverIn, drivers, sliderEnd, type DriverName } from '#practice';
import type { Scenario } from '#scenario';
import { isTooCloseTo } from './standing.ts';

/** Who is cheapest in the first month wherever two drivers may stand. */
export interface CheapestMap {
	readonly drivers: readonly [across: DriverName, up: DriverName];
	/** The values of the two, rising. */
	readonly across: readonly number[];
	readonly up: readonly number[];
	/** Row by row from the least of `up`: the place of the cheapest plan, the first of those that tie; below 0 where none has a price. */
	readonly winners: Int8Array<ArrayBuffer>;
	/** 1 where the next plan is under 5 % away. */
	readonly tooClose: Uint8Array<ArrayBuffer>;
	/** What the cheapest costs. */
	readonly costs: Float64Array<ArrayBuffer>;
}

/** At most so many values of each driver, from one end of its slider to the other. */
export function cheapestMap(
	scenario: Scenario,
	axes: readonly [across: DriverName, up: DriverName],
	mostValues: number
): CheapestMap {
	const [across, up] = axes.map((driver) => valuesAlong(scenario, driver, mostValues));
	if (!across || !up) throw new RangeError('A map has two axes');
	const points = up.flatMap((y) => across.map((x) => [x, y]));
	const totals = new WhatIf(scenario, axes).totals(points);
	const map = {
		drivers: axes,
		across,
		up,
		winners: new Int8Array(points.length).fill(-1),
		tooClose: new Uint8Array(points.length),
		costs: new Float64Array(points.length).fill(unpriced)
	};
	for (let place = 0; place < points.length; place += 1) settleCell(map, totals, place);
	return map;
}

function settleCell(
	{ winners, tooClose, costs }: CheapestMap,
	totals: readonly (readonly Amount[])[],
	place: number
): void {
	let [winner, least, next] = [-1, unpriced, unpriced];
	for (let plan = 0; plan < totals.length; plan += 1) {
		const total = totals[plan]?.[place] ?? unpriced;
		if (!isPriced(total)) continue;
		if (winner < 0 || total < least) [winner, least, next] = [plan, total, least];
		else if (!isPriced(next) || total < next) next = total;
	}
	winners[place] = winner;
	costs[place] = least;
	tooClose[place] = isPriced(next) && isTooCloseTo(next, least) ? 1 : 0;
}

/** Evenly over the slider, as finely as the driver goes. */
function valuesAlong({ practice }: Scenario, driver: DriverName, mostValues: number): number[] {
	const { from, places } = drivers[driver];
	const here = driverIn(practice, driver);
	const [first, last] = [Math.min(from, here), sliderEnd(driver, here)];
	const values = Array.from({ length: mostValues }, (_value, place) =>
		trimmed(first + ((last - first) * place) / Math.max(1, mostValues - 1), places)
	);
	return [...new Set(values)];
}
