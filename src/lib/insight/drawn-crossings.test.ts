import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnCrossings, curve, type DrawnCrossing, type Curve } from '#insight';
import { starterKeys, starterScenario } from '#scenario';
import { contests, openContests, scenarios } from '../../../tests/support/arbitraries.ts';
import { sliderNamed } from '../../../tests/support/practice-arbitraries.ts';
import { curveOf, totalsAlong } from '../../../tests/support/orders.ts';

function asText({ plans, after, from }: DrawnCrossing): string {
	return `${plans[0].id} to ${String(after)}, ${plans[1].id} from ${String(from)}`;
}

/** Every pair of plans at every pair of neighbouring steps, the slow way. */
function looked({ values, plans }: Curve, totals: readonly number[][]): string[] {
	const found: string[] = [];
	for (let a = 0; a < plans.length; a += 1) {
		for (let b = a + 1; b < plans.length; b += 1) {
			let leader: number | undefined;
			for (let place = 0; place < values.length; place += 1) {
				const [costA, costB] = [costAt(totals, place, a), costAt(totals, place, b)];
				const cheaper = costA < costB ? a : costB < costA ? b : leader;
				if (leader !== undefined && cheaper !== undefined && cheaper !== leader) {
					const [before, after] = [values[place - 1], values[place]].map(String);
					const [from, to] = [plans[leader]?.plan.id, plans[cheaper]?.plan.id];
					found.push(`${from ?? ''} to ${before ?? ''}, ${to ?? ''} from ${after ?? ''}`);
				}
				leader = cheaper;
			}
		}
	}
	return found.sort();
}

/** Without a price, a plan comes after all that have one. */
function costAt(totals: readonly number[][], place: number, plan: number): number {
	const cost = totals[place]?.[plan] ?? NaN;
	return Number.isNaN(cost) ? Infinity : cost;
}

/** What a plan costs where the drawn line passes between two steps. */
function drawn({ values, plans }: Curve, planId: string, at: number): number {
	const totals = plans.find(({ plan }) => plan.id === planId)?.totals ?? [];
	const next = Math.max(
		1,
		values.findIndex((value) => value >= at)
	);
	const [x0 = 0, x1 = 0] = [values[next - 1], values[next]];
	const [y0 = 0, y1 = 0] = [totals[next - 1], totals[next]];
	return y0 + ((at - x0) / (x1 - x0)) * (y1 - y0);
}

describe('crossings', () => {
	it('are all there are: every pair of plans, every pair of neighbouring steps', () => {
		fc.assert(
			fc.property(fc.oneof(contests, openContests, scenarios), sliderNamed, (scenario, driver) => {
				const along = curve(scenario, driver);
				const found = drawnCrossings(along).map(asText).sort();
				expect(found).toEqual(looked(along, totalsAlong(scenario, driver)));
			}),
			{ numRuns: 50 }
		);
	});

	it('are all there are where lines are jagged, often touch and often break off', () => {
		const cost = fc.oneof(fc.nat(4), fc.nat(4), fc.nat(4), fc.constant(NaN));
		const column = fc.array(cost, { minLength: 12, maxLength: 12 });
		fc.assert(
			fc.property(column, column, column, (one, two, three) => {
				const values = one.map((_cost, place) => place);
				const along = curveOf(values, { one, two, three });
				const totals = values.map((place) => [one, two, three].map((costs) => costs[place] ?? 0));
				expect(drawnCrossings(along).map(asText).sort()).toEqual(looked(along, totals));
			}),
			{ numRuns: 300 }
		);
	});

	it('are drawn on a line that is there, also where lines break off', () => {
		const cost = fc.oneof(fc.nat(4), fc.nat(4), fc.constant(NaN));
		const column = fc.array(cost, { minLength: 9, maxLength: 9 });
		fc.assert(
			fc.property(column, column, (one, two) => {
				const along = curveOf([0, 1, 2, 3, 5, 8, 13, 21, 34], { one, two });
				for (const { drawnAt, drawnCost } of drawnCrossings(along)) {
					const ends = along.plans.map(({ totals }) => totals[along.values.indexOf(drawnAt)]);
					const isAnEnd = ends.some((end) => end === drawnCost);
					const meets = along.plans.every(
						({ plan }) => Math.abs(drawn(along, plan.id, drawnAt) - drawnCost) < 1e-9
					);
					expect(isAnEnd || meets).toBe(true);
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('are drawn where both lines are, rising', () => {
		const column = fc.array(fc.nat(6), { minLength: 9, maxLength: 9 });
		fc.assert(
			fc.property(column, column, (one, two) => {
				const along = curveOf([0, 1, 2, 3, 5, 8, 13, 21, 34], { one, two });
				const found = drawnCrossings(along);
				for (const { plans, drawnAt, drawnCost, from } of found) {
					for (const { id } of plans) expect(drawn(along, id, drawnAt)).toBeCloseTo(drawnCost, 9);
					expect(drawnAt).toBeLessThanOrEqual(from);
				}
				const places = found.map(({ drawnAt }) => drawnAt);
				expect([...places].sort((a, b) => a - b)).toEqual(places);
			}),
			{ numRuns: 300 }
		);
	});

	it.each(starterKeys)('of the %s starter agree with the bills, driver by driver', (key) => {
		const scenario = starterScenario(key, 'one', 'First');
		for (const driver of ['providers', 'admins', 'visitsPerDay', 'telehealthShare'] as const) {
			const along = curve(scenario, driver);
			const found = drawnCrossings(along).map(asText).sort();
			expect(found).toEqual(looked(along, totalsAlong(scenario, driver)));
		}
	});
});

describe('two lines', () => {
	it('cross between two steps', () => {
		// $110 a seat against $300: 220 and 330 around it, so 2 + 80 / 110 = 2.727... seats cost $300.
		const [crossing, ...rest] = drawnCrossings(
			curveOf([1, 2, 3, 4], { seats: [110, 220, 330, 440], flat: [300, 300, 300, 300] })
		);
		expect(rest).toEqual([]);
		expect(crossing).toMatchObject({ after: 2, from: 3 });
		expect(crossing?.plans.map(({ id }) => id)).toEqual(['seats', 'flat']);
		expect(crossing?.drawnAt).toBeCloseTo(2 + 80 / 110, 12);
		expect(crossing?.drawnCost).toBeCloseTo(300, 9);
	});

	it('meet on a step: the first still stands there', () => {
		// $100 a seat costs the same $300 at 3 seats, and more from 4.
		const [crossing, ...rest] = drawnCrossings(
			curveOf([1, 2, 3, 4], { flat: [300, 300, 300, 300], seats: [100, 200, 300, 400] })
		);
		expect(rest).toEqual([]);
		expect(crossing).toMatchObject({ after: 3, from: 4, drawnAt: 3, drawnCost: 300 });
		expect(crossing?.plans.map(({ id }) => id)).toEqual(['seats', 'flat']);
	});

	it('run together for a while and then change places', () => {
		const found = drawnCrossings(
			curveOf([1, 2, 3, 4, 5], { a: [1, 2, 2, 2, 3], b: [2, 2, 2, 2, 2] })
		);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({ after: 4, from: 5, drawnAt: 2, drawnCost: 2 });
	});

	it('touch without crossing', () => {
		expect(drawnCrossings(curveOf([1, 2, 3], { a: [1, 2, 1], b: [2, 2, 2] }))).toEqual([]);
	});

	it('do not cross at the edge, where they only start or end together', () => {
		expect(drawnCrossings(curveOf([1, 2, 3], { a: [2, 1, 1], b: [2, 2, 2] }))).toEqual([]);
		expect(drawnCrossings(curveOf([1, 2, 3], { a: [1, 1, 2], b: [2, 2, 2] }))).toEqual([]);
	});

	it('cross as often as they do', () => {
		const found = drawnCrossings(curveOf([1, 2, 3, 4], { a: [1, 3, 1, 3], b: [2, 2, 2, 2] }));
		expect(found.map(asText)).toEqual(['a to 1, b from 2', 'b to 2, a from 3', 'a to 3, b from 4']);
	});

	it('cross where the cheaper one drops out, at the end of its line', () => {
		// Up to 10 clients for $29; with 11 it is not sold any more.
		const [crossing, ...rest] = drawnCrossings(
			curveOf([9, 10, 11, 12], { small: [29, 29, NaN, NaN], large: [49, 49, 49, 49] })
		);
		expect(rest).toEqual([]);
		expect(crossing).toMatchObject({ after: 10, from: 11, dropsOut: true });
		expect(crossing).toMatchObject({ drawnAt: 10, drawnCost: 29 });
		expect(crossing?.plans.map(({ id }) => id)).toEqual(['small', 'large']);
	});

	it('cross where one is first sold and cheaper at once, at the beginning of its line', () => {
		const [crossing, ...rest] = drawnCrossings(
			curveOf([4, 5, 6], { any: [90, 90, 90], many: [NaN, 60, 60] })
		);
		expect(rest).toEqual([]);
		expect(crossing).toMatchObject({ after: 4, from: 5, dropsOut: false });
		expect(crossing).toMatchObject({ drawnAt: 5, drawnCost: 60 });
		expect(crossing?.plans.map(({ id }) => id)).toEqual(['any', 'many']);
	});

	it('do not cross where the dearer one drops out or returns', () => {
		expect(drawnCrossings(curveOf([1, 2, 3], { a: [1, 1, 1], b: [2, NaN, 2] }))).toEqual([]);
	});
});
