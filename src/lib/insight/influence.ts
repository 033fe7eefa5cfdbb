import { trimmed } from '#decimal';
import { WhatIf } from '#forecast';
import { difference, isPriced, nothing, plusAmount, type Amount } from '#money';
import { driverIn, driverNames, drivers, type DriverName } from '#practice';
import type { Scenario } from '#scenario';

/** How much a driver moves what this practice pays in its first month. */
export interface Influence<Name extends DriverName = DriverName> {
	readonly driver: Name;
	/** Of all plans together, from half of what the driver is to half as much again. */
	readonly moves: Amount;
}

/** The drivers, those that move most first; in whatever order they are given, the order is the same. */
export function influences<Name extends DriverName>(
	scenario: Scenario,
	names: readonly Name[]
): Influence<Name>[] {
	return names
		.map((driver) => ({ driver, moves: influenceOf(scenario, driver) }))
		.sort((a, b) => b.moves - a.moves || placeOf(a.driver) - placeOf(b.driver));
}

function placeOf(driver: DriverName): number {
	return driverNames.indexOf(driver);
}

function influenceOf(scenario: Scenario, driver: DriverName): Amount {
	const totals = new WhatIf(scenario, [driver]).totals(endsOf(scenario, driver));
	return totals.reduce((moves, [low = nothing, high = nothing]) => {
		const size = difference(high, low);
		if (!isPriced(size)) return moves;
		return plusAmount(moves, size < nothing ? difference(nothing, size) : size);
	}, nothing);
}

/** Of people at least one more or less; where there is nothing yet of anything else, a big step. */
function endsOf({ practice }: Scenario, driver: DriverName): [[number], [number]] {
	const { least, most, step, bigStep, places } = drivers[driver];
	const here = driverIn(practice, driver);
	const half = places === 0 ? Math.max(here / 2, step) : here === 0 ? bigStep : here / 2;
	const at = (value: number) => Math.min(most, Math.max(least, trimmed(value, places)));
	return [[at(here - half)], [at(here + half)]];
}
