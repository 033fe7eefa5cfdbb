import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costsIn } from '#forecast';
import { crossings } from '#insight';
import { isPriced, unpriced } from '#money';
import { drivers, withDriver, type DriverName } from '#practice';
import { starterScenario, type Scenario } from '#scenario';
import { contests, openContests } from '../../../tests/support/arbitraries.ts';
import { found, looked, orderOf } from '../../../tests/support/crossings.ts';
import { duels } from '../../../tests/support/duels.ts';

/** By the forecasts themselves: at n - 1, n and n + 1. */
function checkAround(scenario: Scenario, driver: DriverName, range: { from: number; to: number }) {
	const step = 1 / 10 ** drivers[driver].places;
	for (const { plans, after, from, dropsOut } of crossings(scenario, driver, range).found) {
		const [a, b] = plans.map((plan) => scenario.plans.indexOf(plan));
		const orderAt = (value: number) => {
			const practice = withDriver(scenario.practice, driver, value);
			const costs = costsIn(scenario, practice, 1);
			return { order: orderOf(costs[a ?? 0], costs[b ?? 0]), first: costs[a ?? 0] ?? unpriced };
		};
		expect(from).toBeCloseTo(after + step, 6);
		expect(orderAt(after).order).toBeLessThanOrEqual(0);
		expect(orderAt(from).order).toBe(1);
		expect(isPriced(orderAt(from).first)).toBe(!dropsOut);
	}
}

describe('crossings', () => {
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
