import { stretches, type Curve, type Standing } from '#insight';
import { m } from '#messages';
import { driverIn, drivers, sliderSpan, type Driver, type SliderDriver } from '#practice';
import type { Scenario } from '#scenario';
import { roundMoney } from './format.ts';
import { miniPicture, type MiniPicture } from './mini-picture.ts';
import { driverName, driverUnit, driverValue, planName } from './words.ts';

/** One driver as its control shows it: words and range. */
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
}

/** What every plan costs along the slider. */
export interface DriverPicture extends MiniPicture {
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

/** `reach` is a value the slider must have room for, so that its end stays where it is during a drag. */
export function driverRow(
	{ practice, currency }: Scenario,
	driver: SliderDriver,
	{ cheapest }: Standing,
	reach: number
): DriverRow {
	const value = driverIn(practice, driver);
	const said = driverValue(driver, value);
	return {
		driver,
		name: driverName(driver),
		unit: driverUnit(driver),
		value,
		limits: drivers[driver],
		...sliderSpan(driver, value, reach),
		guess: practice.guesses.includes(driver),
		spoken: cheapest
			? m.spoken_consequence({
					value: said,
					plan: planName(cheapest.plan),
					amount: roundMoney(cheapest.amount, currency)
				})
			: m.spoken_no_price({ value: said })
	};
}

export function driverPicture(scenario: Scenario, curve: Curve): DriverPicture {
	const { driver, values } = curve;
	const [from, to] = [values[0] ?? 0, values.at(-1) ?? 0];
	const shareOf = (at: number) => (to === from ? 0 : (at - from) / (to - from));
	const slots = new Map(scenario.plans.map((plan, index) => [plan.id, index + 1]));
	const all = stretches(curve);
	return {
		...miniPicture(curve, all, shareOf),
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

/** What a driver may be, for the sentence beside a field that could not be read. */
export function driverRange(driver: SliderDriver): { least: string; most: string } {
	const { least, most } = drivers[driver];
	return { least: driverValue(driver, least), most: driverValue(driver, most) };
}
