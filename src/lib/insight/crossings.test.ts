import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast, WhatIf } from '#forecast';
import { crossings } from '#insight';
import { isPriced, unpriced, type Amount } from '#money';
import { drivers, withDriver, type DriverName } from '#practice';
import { starterScenario, type Scenario } from '#scenario';
import { contests, openContests } from '../../../tests/support/arbitraries.ts';
import { duels } from '../../../tests/support/duels.ts';

/** Every place between two values, asked one after the other. */
function looked(scenario: Scenario, driver: DriverName, from: number, to: number) {
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

function orderOf(a: Amount = unpriced, b: Amount = unpriced): number {
	if (isPriced(a) && isPriced(b)) return Math.sign(a - b);
	return isPriced(a) ? -1 : isPriced(b) ? 1 : 0;
}

function found(scenario: Scenario, driver: DriverName, from: number, to: number): string[] {
	const { found: all, lookedTo } = crossings(scenario, driver, { from, to });
	expect(lookedTo).toBe(to);
	return all
		.map(
			({ plans: [before, next], after, from: at }) =>
				`${before.id} to ${after}, ${next.id} from ${at}`
		)
		.sort();
}

/** By the forecasts themselves: at n - 1, n and n + 1. */
function checkAround(scenario: Scenario, driver: DriverName, range: { from: number; to: number }) {
	const step = 1 / 10 ** drivers[driver].places;
	for (const { plans, after, from, dropsOut } of crossings(scenario, driver, range).found) {
		const [a, b] = plans.map((plan) => scenario.plans.indexOf(plan));
		const orderAt = (value: number) => {
			const practice = withDriver(scenario.practice, driver, value);
			const costs = forecast({ ...scenario, practice }).map((each) => each.costs[0] ?? unpriced);
			return { order: orderOf(costs[a ?? 0], costs[b ?? 0]), first: costs[a ?? 0] ?? unpriced };
		};
		expect(from).toBeCloseTo(after + step, 6);
		expect(orderAt(after).order).toBeLessThanOrEqual(0);
		expect(orderAt(from).order).toBe(1);
		expect(isPriced(orderAt(from).first)).toBe(!dropsOut);
	}
}

describe('crossings', () => {
	it('of 10,000 random pairs of offers are those found by asking at every place', () => {
		let crossed = 0;
		fc.assert(
			fc.property(duels, ({ scenario, driver, from, to }) => {
				const sought = found(scenario, driver, from, to);
				crossed += sought.length;
				expect(sought).toEqual(looked(scenario, driver, from, to));
			}),
			{ numRuns: 10_000 }
		);
		expect(crossed).toBeGreaterThan(1_500);
	}, 600_000);

	it('turn the order where they say, by the forecasts of the value before and of the value itself', () => {
		fc.assert(
			fc.property(duels, ({ scenario, driver, from, to }) => {
				checkAround(scenario, driver, { from, to });
			}),
			{ numRuns: 200 }
		);
	});

	it('of whole plans are found as those of single offers are', () => {
		fc.assert(
			fc.property(
				fc.oneof(contests, openContests),
				fc.constantFrom<DriverName>('providers', 'telehealthShare', 'visitsPerDay', 'noShows'),
				(scenario, driver) => {
					const to = driver === 'providers' ? 60 : 20;
					expect(found(scenario, driver, 0, to)).toEqual(looked(scenario, driver, 0, to));
				}
			),
			{ numRuns: 60 }
		);
	});

	it('go over all that makes sense: ten times as far as the slider', () => {
		const medspa = starterScenario('medspa', 'one', 'First');
		let count = 0;
		for (const driver of ['providers', 'storagePerPatient', 'visitsPerDay'] as const) {
			const { found: all, from, to, lookedTo } = crossings(medspa, driver);
			const end = Math.min(drivers[driver].most, 10 * drivers[driver].to);
			expect([from, to, lookedTo]).toEqual([drivers[driver].least, end, end]);
			checkAround(medspa, driver, { from, to });
			count += all.length;
		}
		expect(count).toBeGreaterThan(5);
	});
});
