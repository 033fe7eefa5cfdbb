import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast } from '#forecast';
import { cheapestMap, crossings, growthPath, standingAt, standingNow } from '#insight';
import { drivers, withDriver, type DriverName } from '#practice';
import { starterKeys, starterScenario, type Scenario } from '#scenario';
import { openContests } from '../../../tests/support/arbitraries.ts';

const axes = fc.constantFrom<readonly [DriverName, DriverName]>(
	['providers', 'visitsPerDay'],
	['telehealthShare', 'providers'],
	['admins', 'remindersPerAppointment'],
	['visitsPerPatient', 'storagePerPatient']
);

describe('the map of who is cheapest where', () => {
	it('says of every cell what the forecasts say there', () => {
		fc.assert(
			fc.property(openContests, axes, (scenario, two) => {
				const map = cheapestMap(scenario, two, 7);
				map.up.forEach((y, row) => {
					map.across.forEach((x, column) => {
						const place = row * map.across.length + column;
						const { cheapest, tooClose } = standingAt(scenario, two, [x, y]);
						expect(scenario.plans[map.winners[place] ?? -1]).toBe(cheapest?.plan);
						expect(map.costs[place]).toBe(cheapest?.amount ?? NaN);
						expect(map.tooClose[place]).toBe(tooClose ? 1 : 0);
					});
				});
			}),
			{ numRuns: 15 }
		);
	});

	it.each(starterKeys)('of the %s starter has its borders where plans cross', (key) => {
		const scenario = starterScenario(key, 'one', 'First');
		// Every person and every half visit: more values than the grid has are all of them.
		const two = ['providers', 'visitsPerDay'] as const;
		const map = cheapestMap(scenario, two, 251);
		expect(map.across).toHaveLength(12);
		expect(map.up).toHaveLength(251);
		map.up.forEach((y, row) => {
			if (row % 10 !== 0) return;
			checkRow(withValue(scenario, two[1], y), two[0], map.across, (column) => row * 12 + column);
		});
		map.across.forEach((x, column) => {
			checkRow(withValue(scenario, two[0], x), two[1], map.up, (row) => row * 12 + column);
		});

		/** Along a row or a column, the winner changes where the winner of before is crossed, and nowhere else. */
		function checkRow(
			along: Scenario,
			driver: DriverName,
			values: readonly number[],
			placeOf: (index: number) => number
		) {
			const range = { from: values[0] ?? 0, to: values.at(-1) ?? 0 };
			const crossed = crossings(along, driver, range).found;
			const winnerAt = (index: number) => along.plans[map.winners[placeOf(index)] ?? -1]?.id;
			values.slice(1).forEach((value, before) => {
				const [was, is] = [winnerAt(before), winnerAt(before + 1)];
				const isCrossed = crossed.some(
					({ plans, from }) => from === value && plans[0].id === was && plans[1].id === is
				);
				// Of plans that tie the first is named: a border may also be the end of a tie.
				if (isCrossed) expect(is).not.toBe(was);
				else if (is !== was) expect(isTieBetween(along, driver, values, before)).toBe(true);
			});
		}
	});
});

function isTieBetween(
	scenario: Scenario,
	driver: DriverName,
	values: readonly number[],
	before: number
): boolean {
	return [before, before + 1].some((index) => {
		const practice = withDriver(scenario.practice, driver, values[index] ?? 0);
		return standingNow(forecast({ ...scenario, practice })).others[0]?.more === 0;
	});
}

function withValue(scenario: Scenario, driver: DriverName, value: number): Scenario {
	return { ...scenario, practice: withDriver(scenario.practice, driver, value) };
}

it('a map goes as far as the sliders do, the present included', () => {
	const scenario = withValue(starterScenario('medspa', 'one', 'First'), 'providers', 30);
	const map = cheapestMap(scenario, ['providers', 'noShows'], 20);
	expect([map.across[0], map.across.at(-1)]).toEqual([drivers.providers.from, 48]);
	expect([map.up[0], map.up.at(-1)]).toEqual([0, 100]);
});

it('a map has round values, the present besides, and of finer ones those of coarser ones too', () => {
	const scenario = withValue(starterScenario('medspa', 'one', 'First'), 'visitsPerDay', 12.3);
	const [coarse, fine] = [40, 101].map((most) =>
		cheapestMap(scenario, ['visitsPerDay', 'telehealthShare'], most)
	);
	expect(coarse?.across.slice(0, 3)).toEqual([0, 1, 2]);
	expect(coarse?.across).toContain(12.3);
	expect(fine?.across.slice(0, 3)).toEqual([0, 0.5, 1]);
	expect(fine?.up.slice(-2)).toEqual([99, 100]);
	expect(fine?.across).toEqual(expect.arrayContaining([...(coarse?.across ?? [])]));
	expect(fine?.up).toEqual(expect.arrayContaining([...(coarse?.up ?? [])]));
});

it('a map has room for where the practice grows to, and begins where it stands in the first month', () => {
	const medspa = starterScenario('medspa', 'one', 'First');
	const practice = {
		...medspa.practice,
		growth: {
			ramps: [
				{
					driver: 'providers' as const,
					shape: 'linear' as const,
					points: [
						{ month: 1, to: 2 },
						{ month: 36, to: 20 }
					]
				}
			],
			visitsPerMonth: 20
		}
	};
	const map = cheapestMap({ ...medspa, practice }, ['providers', 'visitsPerDay'], 101);
	expect(map.across.at(-1)).toBe(24);
	// Growth that goes through the roof does not take the map along.
	expect(map.up.at(-1)).toBe(50);
	const path = growthPath({ ...medspa, practice }, ['providers', 'visitsPerDay']);
	expect(path).toHaveLength(medspa.months);
	expect(path[0]).toEqual([2, medspa.practice.visitsPerDay]);
	expect(path[35]?.[0]).toBe(20);
});
