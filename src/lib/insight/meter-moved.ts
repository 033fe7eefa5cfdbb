import type { Decimal } from '#decimal';
import { billsOf, type Bill } from '#forecast';
import { difference, isPriced, nothing, plusAmount, type Amount } from '#money';
import { volumePlaces, volumesOf, withDriver, type DriverName } from '#practice';
import { startOf, type Plan, type Scenario } from '#scenario';

/** How much there is of a meter before a driver is moved and after it. */
export interface MeterMoved {
	readonly meter: string;
	readonly before: Decimal;
	readonly after: Decimal;
}

/**
 * The meter behind what two plans do as a driver moves from one value to another: the one whose lines
 * change by most money; where no line changes, the one whose limit is in the way.
 */
export function meterMovedMost(
	scenario: Scenario,
	plans: readonly Plan[],
	driver: DriverName,
	from: number,
	to: number
): MeterMoved | undefined {
	const ends = [from, to].map((value) => {
		const practice = withDriver(scenario.practice, driver, value);
		const bills = billsOf({ ...scenario, practice, plans: [...plans] }, [1]);
		return { practice, bills: bills.flatMap(([first]) => first ?? []) };
	});
	const [before, after] = ends;
	if (!before || !after) return undefined;
	const meter = metersByChange(before.bills, after.bills)[0] ?? limitMeter(ends);
	const [less, more] = ends.map(({ practice }) => quantityOf(practice, meter ?? ''));
	return meter === undefined || !less || !more ? undefined : { meter, before: less, after: more };

	function quantityOf(practice: Scenario['practice'], counted: string): Decimal {
		const [digits = 0] = volumesOf(practice, startOf(scenario), 1).metered(counted).quantities;
		return { digits, places: volumePlaces };
	}
}

/** The meters of lines that change, by how much, the most first. */
function metersByChange(before: readonly Bill[], after: readonly Bill[]): string[] {
	const changes = new Map<string, Amount>();
	before.forEach((bill, plan) => {
		const [ofBefore, ofAfter] = [byLine(bill), byLine(after[plan])];
		for (const [line, { meter, amount }] of ofAfter) {
			const more = difference(amount, ofBefore.get(line)?.amount ?? nothing);
			const size = more < nothing ? difference(nothing, more) : more;
			if (meter === undefined || !isPriced(size) || size === nothing) continue;
			changes.set(meter, plusAmount(changes.get(meter) ?? nothing, size));
		}
	});
	return [...changes].sort(([, a], [, b]) => b - a).map(([meter]) => meter);
}

function byLine(bill: Bill | undefined) {
	return new Map(
		(bill?.lines ?? []).map(({ offer, charge, kind, meter, amount }, place) => [
			[offer, charge, kind, meter, charge === undefined ? place : ''].join(' '),
			{ meter, amount }
		])
	);
}

function limitMeter(ends: readonly { readonly bills: readonly Bill[] }[]): string | undefined {
	const obstacles = ends.flatMap(({ bills }) => bills.flatMap((bill) => bill.obstacles));
	return obstacles.find((obstacle) => obstacle.reason === 'limit')?.limit.meter;
}
