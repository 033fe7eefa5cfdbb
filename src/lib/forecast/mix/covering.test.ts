import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveringOf, type Choice, type Group } from './covering.ts';

const jobs = 4;
const all = (1 << jobs) - 1;

/** Few different costs, so that many combinations are equally dear; also some below nothing. */
const choice: fc.Arbitrary<Choice> = fc.record({
	cost: fc.constantFrom(-1, 0, 1, 2, 3),
	does: fc.integer({ min: 0, max: all })
});
const groups = fc.array(
	fc.record({
		choices: fc.array(choice, { minLength: 0, maxLength: 3 }),
		isMust: fc.boolean()
	}),
	{ maxLength: 5 }
);

/** Every combination there is, as the places of its choices: -1 where nothing is taken of a group. */
function combinations([first, ...rest]: readonly Group<Choice>[]): number[][] {
	if (!first) return [[]];
	const places = first.choices.map((_choice, place) => place);
	return [...places, ...(first.isMust ? [] : [-1])].flatMap((place) =>
		combinations(rest).map((others) => [place, ...others])
	);
}

/** By trying all: the cheapest, then with the fewest, then the first. Nothing comes after every something. */
function byTrying(groups: readonly Group<Choice>[], wanted: number): Choice[] | undefined {
	const tried = combinations(groups)
		.map((places) => ({ places, chosen: pick(groups, places) }))
		.filter(({ chosen }) => (wanted & ~chosen.reduce((bits, { does }) => bits | does, 0)) === 0);
	const order = (place = -1) => (place < 0 ? Infinity : place);
	tried.sort((a, b) => {
		const [dearer, more] = [costOf(a.chosen) - costOf(b.chosen), a.chosen.length - b.chosen.length];
		const differs = a.places.findIndex((place, index) => place !== b.places[index]);
		return (
			dearer || more || (differs < 0 ? 0 : order(a.places[differs]) - order(b.places[differs]))
		);
	});
	return tried[0]?.chosen;
}

function pick(groups: readonly Group<Choice>[], places: readonly number[]): Choice[] {
	return groups.flatMap(({ choices }, index) => choices[places[index] ?? -1] ?? []);
}

function costOf(chosen: readonly Choice[]): number {
	return chosen.reduce((total, { cost }) => total + cost, 0);
}

describe('the choices that do all jobs at the least cost', () => {
	it('are those one finds by trying every combination', () => {
		fc.assert(
			fc.property(groups, fc.integer({ min: 0, max: all }), (groups, wanted) => {
				expect(coveringOf(groups, jobs)(wanted)).toEqual(byTrying(groups, wanted));
			}),
			{ numRuns: 2_000 }
		);
	});

	it('are not what a greedy hand would take', () => {
		const alone = (cost: number, does: number) => ({ choices: [{ cost, does }], isMust: false });
		// The cheapest by the job is the first, and then two more are needed.
		const [cheap, left, right] = [alone(5, 0b0110), alone(6, 0b0011), alone(6, 0b1100)];
		expect(coveringOf([cheap, left, right], jobs)(all)).toEqual([
			{ cost: 6, does: 0b0011 },
			{ cost: 6, does: 0b1100 }
		]);
	});
});
