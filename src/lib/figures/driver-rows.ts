import { stretches, type Curve } from '#insight';
import { m } from '#messages';
import type { Amount } from '#money';
import { drivers, sliderEnd, type Driver, type DriverName } from '#practice';
import type { Scenario } from '#scenario';
import { roundMoney } from './format.ts';
import { driverName, driverUnit, driverValue, planName } from './words.ts';

/** One driver as its control shows it: words, range, and the small picture of what every plan costs. */
export interface DriverRow {
	readonly driver: DriverName;
	readonly name: string;
	readonly unit: string;
	readonly value: number;
	readonly limits: Driver;
	/** The ends of the slider, which a large typed number stretches. */
	readonly from: number;
	readonly to: number;
	readonly guess: boolean;
	/** What a screen reader says: the value and what it leads to. */
	readonly spoken: string;
	readonly picture: MiniPicture;
	/** Where another plan takes over: places to jump to. */
	readonly takeovers: readonly Takeover[];
}

/** Everything in shares of the width and the height, from the bottom left. */
export interface MiniPicture {
	readonly plans: readonly MiniLine[];
	/** The cheapest, stretch by stretch. */
	readonly best: readonly MiniLine[];
	readonly here: MiniPoint;
}

export interface MiniLine {
	readonly slot: number;
	readonly points: readonly MiniPoint[];
}

export interface MiniPoint {
	readonly x: number;
	readonly y: number;
}

export interface Takeover {
	readonly value: number;
	/** Where on the width. */
	readonly x: number;
	readonly slot: number;
	readonly label: string;
}

export function driverRow(scenario: Scenario, curve: Curve): DriverRow {
	const { driver, values } = curve;
	const value = scenario.practice[driver];
	const [from, to] = [values[0] ?? 0, sliderEnd(driver, value)];
	const shareOf = (at: number) => (to === from ? 0 : (at - from) / (to - from));
	const slots = new Map(scenario.plans.map((plan, index) => [plan.id, index + 1]));
	const all = stretches(curve);
	const here = all.find(({ first, last }) => first <= curve.present && curve.present <= last);
	const cost = here && totalAt(curve, here.plan.id, curve.present);
	return {
		driver,
		name: driverName(driver),
		unit: driverUnit(driver),
		value,
		limits: drivers[driver],
		from,
		to,
		guess: scenario.practice.guesses.includes(driver),
		spoken:
			here && cost !== undefined
				? m.spoken_consequence({
						value: driverValue(driver, value),
						plan: planName(here.plan),
						amount: roundMoney(cost, scenario.currency)
					})
				: driverValue(driver, value),
		picture: picture(curve, shareOf),
		takeovers: all.slice(1).map(({ plan, first }) => {
			const at = values[first] ?? 0;
			return {
				value: at,
				x: shareOf(at),
				slot: slots.get(plan.id) ?? 1,
				label: m.crossing_takes_over({ plan: planName(plan), value: driverValue(driver, at) })
			};
		})
	};
}

function totalAt(curve: Curve, planId: string, place: number): Amount | undefined {
	return curve.plans.find(({ plan }) => plan.id === planId)?.totals[place];
}

function picture(curve: Curve, shareOf: (value: number) => number): MiniPicture {
	const all = curve.plans.flatMap(({ totals }) => totals);
	const highest = Math.max(...all, 1);
	const lowest = Math.min(...all, highest);
	// Flat lines lie in the middle instead of on the edge.
	const room = highest === lowest ? 1 : highest - lowest;
	const point = (totals: readonly Amount[], place: number): MiniPoint => ({
		x: shareOf(curve.values[place] ?? 0),
		y: highest === lowest ? 0.5 : ((totals[place] ?? lowest) - lowest) / room
	});
	const lines = curve.plans.map(({ plan, totals }, index) => ({
		plan,
		slot: index + 1,
		points: totals.map((_total, place) => point(totals, place))
	}));
	const best = stretches(curve).map(({ plan, first, last }) => {
		const line = lines.find((candidate) => candidate.plan === plan);
		// A stretch is drawn on to the next so that the thick line has no gaps.
		return { slot: line?.slot ?? 1, points: line?.points.slice(first, last + 2) ?? [] };
	});
	const leading = best
		.flatMap(({ points }) => points)
		.find(({ x }) => x === shareOf(curve.values[curve.present] ?? 0));
	return {
		plans: lines.map(({ slot, points }) => ({ slot, points })),
		best,
		here: leading ?? { x: 0, y: 0.5 }
	};
}

/** What a driver may be, for the sentence beside a field that could not be read. */
export function driverRange(driver: DriverName): { least: string; most: string } {
	const { least, most } = drivers[driver];
	return { least: driverValue(driver, least), most: driverValue(driver, most) };
}
