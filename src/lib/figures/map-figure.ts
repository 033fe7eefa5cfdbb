import { growthPath, type CheapestMap } from '#insight';
import { m } from '#messages';
import type { Currency } from '#money';
import { drivers, type Driver, type DriverName } from '#practice';
import type { Scenario } from '#scenario';
import { plainNumber, wholeMoney } from './format.ts';
import { mapPins, type MapPins } from './map-pins.ts';
import type { MapPoint } from './map-words.ts';
import { driverAmount, driverName, driverUnit, isSumOfMoney } from './practice-words.ts';
import { planName } from './words.ts';

export interface MapAxis {
	readonly driver: DriverName;
	readonly name: string;
	/** What is counted, in plain words. */
	readonly unit: string;
	/** Rising; each is a row or a column of cells. */
	readonly values: readonly number[];
	readonly limits: Driver;
	readonly format: (value: number) => string;
}

/** Who is cheapest where, ready to be drawn or tabulated. */
export interface MapFigure extends MapPins {
	readonly across: MapAxis;
	readonly up: MapAxis;
	readonly plans: readonly { readonly slot: number; readonly name: string }[];
	/** Row by row from the bottom: the place of the cheapest among the plans; below 0 where none has a price. */
	readonly winners: ArrayLike<number>;
	/** Not 0 where the next plan is too close to call. */
	readonly tooClose: ArrayLike<number>;
	readonly costs: ArrayLike<number>;
	readonly currency: Currency;
	readonly here: MapPoint;
	readonly hereName: string;
	/** Where growth leads, month by month from the first; empty where both numbers stay. */
	readonly path: readonly MapPoint[];
	readonly pathEnd: string;
}

/** `others` are saved scenarios: those that fit on the map are pinned to it. */
export function mapFigure(
	scenario: Scenario,
	map: CheapestMap,
	others: readonly Scenario[]
): MapFigure {
	const [across, up] = map.drivers;
	const path = growthPath(scenario, map.drivers);
	const [here = [0, 0]] = path;
	return {
		across: axisOf(across, map.across, scenario.currency),
		up: axisOf(up, map.up, scenario.currency),
		plans: scenario.plans.map((plan, place) => ({ slot: place + 1, name: planName(plan) })),
		winners: map.winners,
		tooClose: map.tooClose,
		costs: map.costs,
		currency: scenario.currency,
		here,
		hereName: m.map_here(),
		path: path.some(([x, y]) => x !== here[0] || y !== here[1]) ? path : [],
		pathEnd: m.map_path_end({ month: plainNumber(path.length) }),
		...mapPins(scenario, map, others)
	};
}

function axisOf(driver: DriverName, values: readonly number[], currency: Currency): MapAxis {
	return {
		driver,
		name: driverName(driver),
		unit: driverUnit(driver),
		values,
		limits: drivers[driver],
		format: (value) =>
			isSumOfMoney(driver) && Number.isInteger(value)
				? wholeMoney(value, currency)
				: driverAmount(driver, value, currency)
	};
}
