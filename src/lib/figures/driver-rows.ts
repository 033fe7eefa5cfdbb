import { stretches, type Curve } from '#insight';
import { m } from '#messages';
import type { Amount } from '#money';
import { driverIn, drivers, type Driver, type SliderDriver } from '#practice';
import type { Scenario } from '#scenario';
import { roundMoney } from './format.ts';
import { miniPicture, type MiniPicture } from './mini-picture.ts';
import { driverName, driverUnit, driverValue, planName } from './words.ts';

/** One driver as its control shows it: words, range, and the small picture of what every plan costs. */
export interface DriverRow {
	readonly driver: SliderDriver;
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

export interface Takeover {
	readonly value: number;
	/** Where on the width. */
	readonly x: number;
	readonly slot: number;
	readonly label: string;
}

export function driverRow(scenario: Scenario, curve: Curve): DriverRow {
	const { driver, values } = curve;
	const value = driverIn(scenario.practice, driver);
	const [from, to] = [values[0] ?? 0, values.at(-1) ?? 0];
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
				: m.spoken_no_price({ value: driverValue(driver, value) }),
		picture: miniPicture(curve, all, shareOf),
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

/** What a driver may be, for the sentence beside a field that could not be read. */
export function driverRange(driver: SliderDriver): { least: string; most: string } {
	const { least, most } = drivers[driver];
	return { least: driverValue(driver, least), most: driverValue(driver, most) };
}
