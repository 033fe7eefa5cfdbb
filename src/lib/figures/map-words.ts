import { growthPath, type CheapestMap, type Standing } from '#insight';
import { m } from '#messages';
import { nothing, type Currency } from '#money';
import { driverIn, type DriverName } from '#practice';
import type { Scenario } from '#scenario';
import { roundMoney } from './format.ts';
import { isStillDriver } from './map-drivers.ts';
import { driverAmount, driverName, driverValue } from './practice-words.ts';
import { planName } from './words.ts';

/** A place on a map, in the numbers of its axes. */
export type MapPoint = readonly [x: number, y: number];

type Axes = readonly [across: DriverName, up: DriverName];

/** "4 providers and 12 visits a day". */
export function mapPlace([across, up]: Axes, [x, y]: MapPoint, currency: Currency): string {
	return m.map_place({ x: driverValue(across, x, currency), y: driverValue(up, y, currency) });
}

/** Of a map, for who cannot see it. */
export function mapName([across, up]: Axes): string {
	return m.map_name({ across: driverName(across), up: driverName(up) });
}

/** What the map says at a point, in one sentence. */
export interface MapReading {
	readonly text: string;
	/** Of the cheapest plan; none where none has a price. */
	readonly slot: number | undefined;
}

export function mapReading(
	{ plans, currency }: Scenario,
	axes: Axes,
	at: MapPoint,
	{ cheapest, others: [next], tooClose }: Standing
): MapReading {
	const place = mapPlace(axes, at, currency);
	if (!cheapest) return { text: m.map_reading_none({ place }), slot: undefined };
	const [plan, amount] = [planName(cheapest.plan), roundMoney(cheapest.amount, currency)];
	const slot = plans.findIndex(({ id }) => id === cheapest.plan.id) + 1;
	if (!next) return { text: m.map_reading_alone({ place, plan, amount }), slot };
	const other = planName(next.plan);
	if (next.more === nothing) {
		return { text: m.map_reading_tie({ place, plan, other, amount }), slot };
	}
	const words = { place, plan, amount, other, margin: roundMoney(next.more, currency) };
	return { text: tooClose ? m.map_reading_close(words) : m.map_reading_clear(words), slot };
}

/** Who is cheapest where the practice stands, and where that ends first: to the right, to the left, above, below. */
export function mapTitle(scenario: Scenario, now: Standing, map: CheapestMap | undefined): string {
	const {
		cheapest,
		others: [next],
		tooClose
	} = now;
	const isClear = cheapest !== undefined && !(tooClose && next);
	const here = !cheapest
		? m.map_title_none()
		: isClear
			? m.map_title_clear({ plan: planName(cheapest.plan) })
			: m.map_title_close({
					plan: planName(cheapest.plan),
					other: next ? planName(next.plan) : ''
				});
	if (!map) return here;
	const border = nearestBorder(scenario, map);
	if (!border) {
		const isAlone = map.winners.every((winner) => winner === map.winners[0]);
		return isClear && isAlone ? m.map_title_everywhere({ plan: planName(cheapest.plan) }) : here;
	}
	const plan = scenario.plans[border.winner];
	const words = {
		here,
		value: driverValue(border.driver, border.value, scenario.currency),
		plan: plan ? planName(plan) : m.map_no_plan()
	};
	if (border.isAbove) return isClear ? m.map_title_from(words) : m.map_title_cheapest_from(words);
	return isClear ? m.map_title_up_to(words) : m.map_title_cheapest_up_to(words);
}

interface Border {
	readonly driver: DriverName;
	readonly winner: number;
	/** The first value with another winner. */
	readonly value: number;
	readonly isAbove: boolean;
}

function nearestBorder(scenario: Scenario, map: CheapestMap): Border | undefined {
	const [here = [0, 0]] = growthPath(scenario, map.drivers);
	const [column, row] = [map.across.indexOf(here[0]), map.up.indexOf(here[1])];
	if (column < 0 || row < 0) return undefined;
	const width = map.across.length;
	const along = map.across.map((_value, place) => map.winners[row * width + place] ?? -1);
	const upward = map.up.map((_value, place) => map.winners[place * width + column] ?? -1);
	const [across, up] = map.drivers;
	return borderIn(across, map.across, along, column) ?? borderIn(up, map.up, upward, row);
}

function borderIn(
	driver: DriverName,
	values: readonly number[],
	winners: readonly number[],
	from: number
): Border | undefined {
	const differs = (winner: number) => winner !== winners[from];
	const above = winners.findIndex((winner, place) => place > from && differs(winner));
	const below = winners.findLastIndex((winner, place) => place < from && differs(winner));
	const place = above >= 0 ? above : below;
	if (place < 0) return undefined;
	return {
		driver,
		winner: winners[place] ?? -1,
		value: values[place] ?? 0,
		isAbove: place === above
	};
}

/** What one should know about the axes before believing the map. */
export function mapNotes(scenario: Scenario, axes: Axes): string[] {
	const path = growthPath(scenario, axes);
	return axes.flatMap((driver, axis) => {
		const name = driverName(driver);
		const [first = 0, last = 0] = [path[0], path.at(-1)].map((point) => point?.[axis] ?? 0);
		const said = (value: number) => driverAmount(driver, value, scenario.currency);
		const ramps = scenario.practice.growth?.ramps ?? [];
		if (ramps.some((ramp) => ramp.driver === driver)) {
			return m.map_note_ramp({ driver: name, from: said(first), to: said(last) });
		}
		if (first !== driverIn(scenario.practice, driver)) return m.map_note_dated({ driver: name });
		return isStillDriver(scenario, driver) ? m.map_note_still({ driver: name }) : [];
	});
}
