import { growthPath, type CheapestMap } from '#insight';
import { m } from '#messages';
import type { Scenario } from '#scenario';
import { plainNumber } from './format.ts';
import { mapPlace, type MapPoint } from './map-words.ts';
import { isSumOfMoney } from './practice-words.ts';

export interface PinnedScenario {
	readonly id: string;
	readonly number: number;
	readonly name: string;
	readonly place: string;
	readonly at: MapPoint;
}

/** One pin; scenarios that would cover each other share it. */
export interface MapPin {
	readonly at: MapPoint;
	/** "3", or "3–5" for three that share it. */
	readonly label: string;
	readonly scenarios: readonly PinnedScenario[];
}

export interface MapPins {
	readonly pins: readonly MapPin[];
	/** Saved scenarios that stand beyond the ends of the axes, in words. */
	readonly beyond: readonly string[];
}

/** Closer than this, in shares of the width and the height, pins would cover each other. */
const apart = { x: 0.05, y: 0.07 };

export function mapPins(
	{ id, currency }: Scenario,
	map: CheapestMap,
	others: readonly Scenario[]
): MapPins {
	const [width, height] = [map.across, map.up].map(spanOf);
	const stacks: { readonly at: MapPoint; readonly members: Scenario[] }[] = [];
	const beyond: string[] = [];
	for (const other of others) {
		// Sums of money in two currencies have no common axis.
		const isComparable = other.currency === currency || !map.drivers.some(isSumOfMoney);
		const [at] = growthPath(other, map.drivers);
		if (other.id === id || !at || !isComparable) continue;
		if (!isWithin(map.across, at[0]) || !isWithin(map.up, at[1])) {
			const place = mapPlace(map.drivers, at, currency);
			beyond.push(m.map_pin_beyond({ name: other.name, place }));
			continue;
		}
		const stack = stacks.find(
			({ at: [x, y] }) =>
				Math.abs(x - at[0]) < apart.x * (width ?? 1) &&
				Math.abs(y - at[1]) < apart.y * (height ?? 1)
		);
		if (stack) stack.members.push(other);
		else stacks.push({ at, members: [other] });
	}
	let last = 0;
	const pins = stacks.map(({ at, members }): MapPin => {
		const scenarios = members.map((member) => {
			const [own = at] = growthPath(member, map.drivers);
			last += 1;
			const place = mapPlace(map.drivers, own, currency);
			return { id: member.id, number: last, name: member.name, place, at: own };
		});
		const [first = '', end = ''] = [last - members.length + 1, last].map(plainNumber);
		return { at, label: first === end ? first : `${first}–${end}`, scenarios };
	});
	return { pins, beyond };
}

function spanOf(values: readonly number[]): number {
	return (values.at(-1) ?? 0) - (values[0] ?? 0);
}

function isWithin(values: readonly number[], value: number): boolean {
	return (values[0] ?? 0) <= value && value <= (values.at(-1) ?? 0);
}
