import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curve, stretches } from '#insight';
import { contests, openContests, scenarios } from '../../../tests/support/arbitraries.ts';
import { sliderNamed } from '../../../tests/support/practice-arbitraries.ts';
import { curveOf, leastOf, totalsAlong } from '../../../tests/support/orders.ts';

/** Costs that often tie, and are often missing. */
const costs = fc.oneof(fc.nat(4), fc.nat(4), fc.nat(4), fc.constant(NaN));
const column = fc.array(costs, { minLength: 15, maxLength: 15 });
const curves = fc
	.record({ one: column, two: column, three: column })
	.map((columns) => curveOf([...columns.one.keys()], columns));

describe('stretches', () => {
	it('cover every value at which a plan has a price, without overlap', () => {
		fc.assert(
			fc.property(curves, (along) => {
				const covered = stretches(along).flatMap(({ first, last }) =>
					Array.from({ length: last - first + 1 }, (_, count) => first + count)
				);
				const priced = [...along.values.keys()].filter((place) =>
					along.plans.some(({ totals }) => Number.isFinite(totals[place]))
				);
				expect(covered).toEqual(priced);
			}),
			{ numRuns: 300 }
		);
	});

	it('end only where their plan is no longer cheapest', () => {
		fc.assert(
			fc.property(curves, (along) => {
				for (const { plan, last } of stretches(along).slice(0, -1)) {
					const costs: number[] = along.plans.map(({ totals }) => totals[last + 1] ?? NaN);
					const own = along.plans.findIndex((drawn) => drawn.plan === plan);
					expect(costs[own]).not.toBe(leastOf(costs));
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('name a plan that is cheapest at each of their values, by the bills', () => {
		fc.assert(
			fc.property(fc.oneof(contests, openContests, scenarios), sliderNamed, (scenario, driver) => {
				const totals = totalsAlong(scenario, driver);
				for (const { plan, first, last } of stretches(curve(scenario, driver))) {
					const own = scenario.plans.indexOf(plan);
					for (const costs of totals.slice(first, last + 1)) {
						expect(costs[own]).toBe(leastOf(costs));
					}
				}
			}),
			{ numRuns: 40 }
		);
	});
});

describe('a stretch', () => {
	function named(totals: Record<string, number[]>): string[] {
		const values = Object.values(totals)[0]?.map((_cost, place) => place) ?? [];
		return stretches(curveOf(values, totals)).map(
			({ plan, first, last }) => `${plan.id} ${String(first)}-${String(last)}`
		);
	}

	it('is one when one plan is cheapest throughout', () => {
		expect(named({ a: [1, 1, 1], b: [2, 2, 2] })).toEqual(['a 0-2']);
	});

	it('may be a single value', () => {
		expect(named({ a: [1, 3, 1], b: [2, 2, 2] })).toEqual(['a 0-0', 'b 1-1', 'a 2-2']);
	});

	it('goes on through a tie', () => {
		expect(named({ a: [2, 2, 2, 2], b: [1, 2, 2, 3] })).toEqual(['b 0-2', 'a 3-3']);
	});

	it('breaks off where no plan has a price, and may go on behind', () => {
		expect(named({ a: [1, NaN, 1], b: [2, NaN, 2] })).toEqual(['a 0-0', 'a 2-2']);
		expect(named({ a: [NaN, NaN], b: [NaN, NaN] })).toEqual([]);
	});

	it('ends where its plan has no price any more', () => {
		expect(named({ a: [1, 1, NaN, 1], b: [2, 2, 2, 2] })).toEqual(['a 0-1', 'b 2-2', 'a 3-3']);
	});

	it('begins with the first plan when all start equal', () => {
		expect(named({ a: [2, 2], b: [2, 1] })).toEqual(['a 0-0', 'b 1-1']);
		expect(named({ a: [2, 2], b: [2, 2] })).toEqual(['a 0-1']);
	});

	it('goes to the first of the plans that take over together', () => {
		expect(named({ a: [1, 9], b: [2, 2], c: [3, 2] })).toEqual(['a 0-0', 'b 1-1']);
	});
});
