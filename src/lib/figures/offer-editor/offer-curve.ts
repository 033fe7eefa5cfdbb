import { compare, decimal, toNumber } from '#decimal';
import { costsIn } from '#forecast';
import { isPriced, unpriced, type Amount, type Currency } from '#money';
import type { Offer } from '#offers';
import { volumePlaces, volumesOf } from '#practice';
import { metersOf, type Charge } from '#pricing';
import { startOf, type Scenario } from '#scenario';
import { plainNumber, roundMoney } from '../format.ts';
import type { MiniPoint } from '../mini-picture.ts';
import { meterWord } from '../practice-words.ts';
import { counting } from '../readings.ts';

/** What an offer costs in a month as what it counts grows, in shares of the width and height. */
export interface OfferCurve {
	readonly name: string;
	/** It breaks off where there is no price. */
	readonly lines: readonly (readonly MiniPoint[])[];
	readonly here: MiniPoint | undefined;
	readonly least: string;
	readonly most: string;
	readonly highest: string;
}

const steps = 60;

/** Of all it counts, what moves its bill the most from nothing to twice as much as there is. */
export function offerCurve(scenario: Scenario, { charges }: Offer): OfferCurve | undefined {
	const meters = new Set(
		charges.filter(({ off }) => !off).flatMap(({ charge }) => metersOf(charge))
	);
	const volumes = volumesOf(scenario.practice, startOf(scenario), 1);
	const all = [...meters].map((meter) => {
		const { quantities } = volumes.metered(meter);
		const present = toNumber({ digits: quantities[0] ?? 0, places: volumePlaces });
		return curveOver(scenario, meter, present, reachOf(charges, meter, present));
	});
	const [first, ...others] = all;
	return others.reduce((best, curve) => (best && curve.swing > best.swing ? curve : best), first);
}

/** Far enough to see what is beyond the last tier. */
function reachOf(charges: Offer['charges'], meter: string, present: number): number {
	const ends = charges.flatMap(({ charge }) =>
		metersOf(charge).includes(meter) ? endsIn(charge).map((end) => 1.25 * end) : []
	);
	return Math.ceil(Math.max(10, 2 * present, ...ends));
}

function endsIn(charge: Charge): number[] {
	const tiers =
		'tiers' in charge
			? charge.tiers
			: charge.kind === 'seat'
				? charge.seats.flatMap(({ graduated }) => graduated?.tiers ?? [])
				: charge.kind === 'device'
					? charge.devices.flatMap(({ graduated }) => graduated?.tiers ?? [])
					: [];
	const stairs = charge.kind === 'stairstep' ? charge.stairs.flatMap(({ upTo }) => upTo) : [];
	return [...tiers.map(({ upTo }) => upTo), ...stairs].flatMap((end) =>
		end === null || compare(decimal(end), decimal('1000000000')) > 0 ? [] : toNumber(decimal(end))
	);
}

function curveOver(scenario: Scenario, meter: string, present: number, reach: number) {
	const stride = Math.max(1, Math.ceil(reach / steps));
	const values = Array.from({ length: Math.floor(reach / stride) + 1 }, (_step, k) => k * stride);
	const costAt = (quantity: number): Amount => {
		const counted = counting(scenario, meter, String(quantity));
		return costsIn(counted, counted.practice, 1)[0] ?? unpriced;
	};
	const costs = values.map(costAt);
	const priced = costs.filter(isPriced);
	const [low, high] = [Math.min(...priced), Math.max(...priced)];
	const heightOf = (cost: Amount) => (high > 0 ? cost / high : 0);
	const now = costAt(present);
	const last = values.at(-1) ?? 1;
	return {
		name: meterWord(scenario.practice, meter),
		lines: unbroken(
			costs.map((cost, index) =>
				isPriced(cost) ? { x: (values[index] ?? 0) / last, y: heightOf(cost) } : undefined
			)
		),
		here: isPriced(now) ? { x: Math.min(1, present / last), y: heightOf(now) } : undefined,
		least: plainNumber(0),
		most: plainNumber(last),
		highest: priced.length > 0 ? highestOf(priced, scenario.currency) : '',
		swing: priced.length > 0 ? high - low : 0
	};
}

function highestOf(costs: readonly Amount[], currency: Currency): string {
	return roundMoney(
		costs.reduce((most, cost) => (cost > most ? cost : most)),
		currency
	);
}

function unbroken(points: readonly (MiniPoint | undefined)[]): MiniPoint[][] {
	const lines: MiniPoint[][] = [[]];
	for (const point of points) {
		if (point) lines.at(-1)?.push(point);
		else if (lines.at(-1)?.length) lines.push([]);
	}
	return lines.filter(({ length }) => length > 0);
}
