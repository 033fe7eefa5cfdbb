import type { Crossings } from '#insight';
import { m } from '#messages';
import { driverIn, type DriverName } from '#practice';
import type { Scenario } from '#scenario';
import { meterAmount } from './meter-units.ts';
import { driverAmount, driverName, driverValue, meterWord } from './practice-words.ts';
import { planName } from './words.ts';

/** Every place along a driver where two plans change order, in the words of the clinic and of the vendor. */
export interface CrossingFigures {
	/** How far was looked. */
	readonly range: string;
	readonly rows: readonly CrossingRow[];
}

interface CrossingRow {
	readonly key: string;
	/** The first value at which it is so: a place to jump to. */
	readonly value: number;
	readonly isHere: boolean;
	/** "5 providers". */
	readonly at: string;
	/** "Flat-rate costs less than Mixed". */
	readonly what: string;
	/** "Video minutes: 3,120 minutes". */
	readonly counted: string;
}

export function crossingFigures(
	scenario: Scenario,
	driver: DriverName,
	{ found, from, lookedTo }: Crossings
): CrossingFigures {
	const { currency, practice } = scenario;
	const here = driverIn(practice, driver);
	const amount = (value: number) => driverAmount(driver, value, currency);
	return {
		range: m.crossings_range({
			name: driverName(driver),
			from: amount(from),
			to: amount(lookedTo)
		}),
		rows: found.map(({ plans: [before, after], from: value, dropsOut, meter: moved }) => ({
			key: [before.id, after.id, value].join(' '),
			value,
			isHere: value === here,
			at: driverValue(driver, value, currency),
			what: dropsOut
				? m.crossings_drops_out({ plan: planName(before) })
				: m.crossings_costs_less({ plan: planName(after), other: planName(before) }),
			counted: moved
				? m.crossings_counted({
						meter: meterWord(practice, moved.meter),
						amount: meterAmount(scenario, moved.meter, moved.after)
					})
				: ''
		}))
	};
}
