import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast } from '#forecast';
import { curve, flips, standingNow } from '#insight';
import { driverIn, sliderDrivers, type SliderDriver } from '#practice';
import { setDriver, starterKeys, starterScenario, type Scenario } from '#scenario';
import { contests, openContests } from '../../../tests/support/arbitraries.ts';
import { sliderNamed } from '../../../tests/support/practice-arbitraries.ts';
import { curveOf, leastOf, totalsAlong } from '../../../tests/support/orders.ts';

function cheapestPlans(scenario: Scenario): string[] {
	const { cheapest, others } = standingNow(forecast(scenario));
	const tied = others.filter(({ more }) => more === 0);
	return cheapest ? [cheapest, ...tied].map(({ plan }) => plan.id) : [];
}

/** The first place up or down at which there is a leader, and the plan that leads now is none. */
function looked(scenario: Scenario, driver: SliderDriver, way: 1 | -1): number | undefined {
	const { values, present } = curve(scenario, driver);
	const totals = totalsAlong(scenario, driver);
	const here: number[] = totals[present] ?? [];
	const leader = here.indexOf(leastOf(here));
	const places =
		way === 1 ? [...values.keys()].slice(present) : [...values.keys()].slice(0, present).reverse();
	const place = places.find((one) => {
		const costs: number[] = totals[one] ?? [];
		return Number.isFinite(leastOf(costs)) && costs[leader] !== leastOf(costs);
	});
	return place === undefined ? undefined : values[place];
}

function checkFlips(scenario: Scenario, driver: SliderDriver): void {
	const along = curve(scenario, driver);
	const [now] = cheapestPlans(scenario);
	for (const { from, to, plan } of flips([along])) {
		expect(from).toBe(driverIn(scenario.practice, driver));
		const there = cheapestPlans(setDriver(driver, to)(scenario));
		expect(there).toContain(plan.id);
		expect(there).not.toContain(now);
		const stepShort = along.values[along.values.indexOf(to) + (to > from ? -1 : 1)] ?? NaN;
		const before = cheapestPlans(setDriver(driver, stepShort)(scenario));
		// Where no plan has a price, none has taken over.
		expect(before.length === 0 || before.includes(now ?? '')).toBe(true);
	}
}

describe('a flip', () => {
	it('makes its plan the cheapest, and one step short of it does not', () => {
		fc.assert(
			fc.property(fc.oneof(contests, openContests), sliderNamed, (scenario, driver) => {
				checkFlips(scenario, driver);
			}),
			{ numRuns: 50 }
		);
	});

	it.each(starterKeys)('of the %s starter holds for every driver', (key) => {
		for (const driver of sliderDrivers) checkFlips(starterScenario(key, 'one', 'First'), driver);
	});

	it('is the nearest one up and the nearest one down, and missing only where there is none', () => {
		fc.assert(
			fc.property(fc.oneof(contests, openContests), sliderNamed, (scenario, driver) => {
				const here = driverIn(scenario.practice, driver);
				const found = flips([curve(scenario, driver)]).map(({ to }) => to);
				expect(found.filter((to) => to < here)).toEqual(
					[looked(scenario, driver, -1)].filter((to) => to !== undefined)
				);
				expect(found.filter((to) => to > here)).toEqual(
					[looked(scenario, driver, 1)].filter((to) => to !== undefined)
				);
			}),
			{ numRuns: 50 }
		);
	});
});

describe('flips', () => {
	it('go one way up and one way down', () => {
		const along = curveOf(
			[1, 2, 3, 4, 5],
			{ low: [1, 3, 3, 3, 3], mid: [2, 2, 2, 2, 2], high: [4, 4, 4, 1, 0] },
			2
		);
		expect(flips([along]).map(({ to, plan, steps }) => [to, plan.id, steps])).toEqual([
			[4, 'high', 1],
			[1, 'low', 2]
		]);
	});

	it('do not count a tie as a change, up or down', () => {
		const [level, bent] = [
			[2, 2, 2, 2, 2],
			[1, 2, 3, 2, 1]
		];
		for (const columns of [
			{ level, bent },
			{ bent, level }
		]) {
			const along = curveOf([1, 2, 3, 4, 5], columns, 2);
			expect(flips([along]).map(({ to }) => to)).toEqual([1, 5]);
		}
	});

	it('start from the plan that is named now, which is the first of those that tie', () => {
		const along = curveOf([1, 2, 3], { a: [2, 2, 1], b: [1, 2, 2] }, 1);
		expect(flips([along]).map(({ to, plan }) => [to, plan.id])).toEqual([[1, 'b']]);
	});

	it('pass over places where no plan has a price', () => {
		const along = curveOf([1, 2, 3, 4], { a: [1, NaN, 1, NaN], b: [2, NaN, 2, 2] });
		expect(flips([along]).map(({ to, plan }) => [to, plan.id])).toEqual([[4, 'b']]);
	});

	it('lead from where no plan has a price to where one has', () => {
		const along = curveOf([1, 2, 3], { a: [5, NaN, NaN], b: [NaN, NaN, 4] }, 1);
		expect(flips([along]).map(({ to, plan, barely }) => [to, plan.id, barely])).toEqual([
			[1, 'a', false],
			[3, 'b', false]
		]);
	});

	it('are barely so where the next plan with a price is close', () => {
		const along = curveOf([1, 2], { a: [1, NaN], b: [5, 100], c: [5, 101] });
		expect(flips([along]).map(({ plan, barely }) => [plan.id, barely])).toEqual([['b', true]]);
	});

	it('are none when one plan is cheapest all along', () => {
		expect(flips([curveOf([1, 2, 3], { a: [1, 1, 1], b: [2, 2, 2] }, 1)])).toEqual([]);
		expect(flips([])).toEqual([]);
	});

	it('come nearest first, and drivers equally near in their order', () => {
		const far = {
			...curveOf([0, 1, 2, 3], { a: [1, 1, 1, 3], b: [2, 2, 2, 2] }),
			driver: 'providers' as const
		};
		const near = { ...curveOf([0, 1], { a: [1, 3], b: [2, 2] }), driver: 'admins' as const };
		const alsoNear = { ...near, driver: 'associates' as const };
		expect(flips([far, near, alsoNear]).map(({ driver, steps }) => [driver, steps])).toEqual([
			['admins', 1],
			['associates', 1],
			['providers', 3]
		]);
	});
});
