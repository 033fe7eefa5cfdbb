import { trimmed } from '#decimal';
import { WhatIf } from '#forecast';
import { isPriced, unpriced, type Amount } from '#money';
import { drivers, sliderEnd, type DriverName } from '#practice';
import type { Scenario } from '#scenario';
import { pathOf } from './growth-path.ts';
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

/** About so many values of each driver at most, from one end of its slider to the other. */
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

/**
 * Round numbers from one end of the slider to the other, as finely as `mostValues` allows; the ends and
 * the present besides. Where the practice grows beyond the slider, there is room for as much again.
 */
function valuesAlong(scenario: Scenario, driver: DriverName, mostValues: number): number[] {
	const { from, places } = drivers[driver];
	const path = pathOf(scenario, driver);
	const [here = from] = path;
	const end = sliderEnd(driver, here);
	const first = Math.min(from, here);
	const last = sliderEnd(driver, Math.min(Math.max(...path), 2 * end));
	const stride = strideFor(last - first, grains[places], mostValues);
	const values = [first, here, last];
	for (let count = Math.ceil(first / stride); count * stride < last; count += 1) {
		values.push(trimmed(count * stride, places));
	}
	return [...new Set(values)].sort((a, b) => a - b);
}

/** The least by which two values of a driver may differ, by its decimals. */
const grains = { 0: 1, 1: 0.1, 2: 0.01 } as const;

/** 1 and 5 and their tenfolds: every round number above is one of the values, too. */
function strideFor(range: number, grain: number, mostValues: number): number {
	for (let tenfold = grain; ; tenfold *= 10) {
		for (const stride of [tenfold, 5 * tenfold]) {
			if (Math.round(range / stride) < mostValues) return stride;
		}
	}
}
