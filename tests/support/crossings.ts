// Where two plans change places: found by search, and by looking everywhere.
import fc from 'fast-check';
import { expect } from 'vitest';
import { WhatIf } from '#forecast';
import { crossings } from '#insight';
import { isPriced, unpriced, type Amount } from '#money';
import { drivers, type DriverName } from '#practice';
import type { Scenario } from '#scenario';
import type { Duel } from './duels.ts';

/** Crossings, by asking at every place between two values, one after the other. */
export function looked(scenario: Scenario, driver: DriverName, from: number, to: number) {
	const grains = 10 ** drivers[driver].places;
	const [first, last] = [Math.round(from * grains), Math.round(to * grains)];
	const values = Array.from({ length: last - first + 1 }, (_, place) => (first + place) / grains);
	const totals = new WhatIf(scenario, [driver]).totals(values.map((value) => [value]));
	const found: string[] = [];
	scenario.plans.forEach((_first, a) => {
		for (let b = a + 1; b < scenario.plans.length; b += 1) {
			let standing = 0;
			values.forEach((value, place) => {
				const order = orderOf(totals[a]?.[place], totals[b]?.[place]);
				if (order === 0) return;
				if (standing !== 0 && order !== standing) {
					const [before, next] = order > 0 ? [a, b] : [b, a];
					found.push(crossed(scenario, before, values[place - 1] ?? NaN, next, value));
				}
				standing = order;
			});
		}
	});
	return found.sort();
}

function crossed(scenario: Scenario, before: number, after: number, next: number, from: number) {
	const [one, other] = [before, next].map((plan) => scenario.plans[plan]?.id);
	return `${one} to ${after}, ${other} from ${from}`;
}

export function orderOf(a: Amount = unpriced, b: Amount = unpriced): number {
	if (isPriced(a) && isPriced(b)) return Math.sign(a - b);
	return isPriced(a) ? -1 : isPriced(b) ? 1 : 0;
}

/** The same, found by search. */
export function found(scenario: Scenario, driver: DriverName, from: number, to: number): string[] {
	const { found: all, lookedTo } = crossings(scenario, driver, { from, to });
	expect(lookedTo).toBe(to);
	return all
		.map(
			({ plans: [before, next], after, from: at }) =>
				`${before.id} to ${after}, ${next.id} from ${at}`
		)
		.sort();
}

/** That in so many random pairs of offers those found are all there are, and how many that is. */
export function compareIn(pairs: number, duels: fc.Arbitrary<Duel>): number {
	let crossed = 0;
	fc.assert(
		fc.property(duels, ({ scenario, driver, from, to }) => {
			const sought = found(scenario, driver, from, to);
			crossed += sought.length;
			expect(sought).toEqual(looked(scenario, driver, from, to));
		}),
		{ numRuns: pairs }
	);
	return crossed;
}
