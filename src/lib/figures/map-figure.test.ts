import fc from 'fast-check';
import { cheapestMap, standingAt, standingNow, type CheapestMap } from '#insight';
import { forecast } from '#forecast';
import { setDriver, starterScenario, type Scenario } from '#scenario';
import { describe, expect, it } from 'vitest';
import { openContests } from '../../../tests/support/arbitraries.ts';
import { mapDriverChoices } from './map-drivers.ts';
import { mapFigure } from './map-figure.ts';
import { mapTable } from './map-table.ts';
import { mapNotes, mapReading, mapTitle } from './map-words.ts';

const axes = ['providers', 'visitsPerDay'] as const;
const medspa = starterScenario('medspa', 'one', 'First');
const growing: Scenario = {
	...medspa,
	practice: {
		...medspa.practice,
		growth: {
			ramps: [
				{
					driver: 'providers',
					shape: 'linear',
					points: [
						{ month: 1, to: 2 },
						{ month: 36, to: 9 }
					]
				}
			]
		}
	}
};

const figureOf = (scenario: Scenario, others: readonly Scenario[] = []) =>
	mapFigure(scenario, cheapestMap(scenario, axes, 101), others);

describe('the table beside the map', () => {
	it('names the winners of the map, with what they cost, wherever they stand', () => {
		fc.assert(
			fc.property(openContests, (scenario) => {
				const figure = figureOf(scenario);
				const table = mapTable(figure);
				expect(table.rows.length).toBeGreaterThan(2);
				for (const { value: y, cells } of table.rows) {
					cells.forEach(({ plan, amount, isClose }, column) => {
						const x = table.columns[column]?.value ?? NaN;
						const place =
							figure.up.values.indexOf(y) * figure.across.values.length +
							figure.across.values.indexOf(x);
						expect(plan).toBe(figure.plans[figure.winners[place] ?? -1]);
						expect(isClose).toBe(figure.tooClose[place] === 1);
						const { cheapest } = standingAt(scenario, axes, [x, y]);
						expect(plan?.slot).toBe(
							cheapest ? scenario.plans.indexOf(cheapest.plan) + 1 : undefined
						);
						expect(amount === 'no price').toBe(!cheapest);
					});
				}
			}),
			{ numRuns: 10 }
		);
	});

	it('has round values, both ends, and where the practice stands', () => {
		const { columns, rows, corner } = mapTable(figureOf(setDriver('visitsPerDay', 7.3)(medspa)));
		expect(corner).toBe('Visits per provider, by Providers');
		expect(columns.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '6', '8', '10', '12']);
		expect(columns.find(({ isHere }) => isHere)?.text).toBe('3');
		expect(rows.map(({ text }) => text)).toContain('7.3');
		expect(rows.at(-1)?.text).toBe('25');
	});
});

describe('what a point says', () => {
	const readingAt = (scenario: Scenario, at: readonly [number, number]) =>
		mapReading(scenario, axes, at, standingAt(scenario, axes, at));

	it('is who is cheapest there, what that costs and by how much', () => {
		expect(readingAt(medspa, [6, 5])).toEqual({
			text: 'At 6 providers and 5 visits a day: Flat-rate, $689 a month, $165 less than Mixed.',
			slot: 3
		});
	});

	it('is that nobody honestly wins where it is too close to call', () => {
		expect(readingAt(medspa, [1, 6]).text).toMatch(/too close to call\. .* more\.$/);
	});

	it('names the only plan with a price, and says where there is none', () => {
		const [plan] = medspa.plans;
		if (!plan) throw new Error('The starter has plans');
		expect(readingAt({ ...medspa, plans: [plan] }, [3, 5]).text).toBe(
			'At 3 providers and 5 visits a day: Per-user, $593 a month. No other plan has a price there.'
		);
		expect(readingAt({ ...medspa, plans: [] }, [3, 5])).toEqual({
			text: 'At 3 providers and 5 visits a day, no plan has a price.',
			slot: undefined
		});
		const twin = { ...medspa, plans: [plan, { ...plan, id: 'twin', name: 'Twin' }] };
		expect(readingAt(twin, [3, 5]).text).toContain('Per-user and Twin cost the same, $593');
	});
});

describe('the title of the map', () => {
	const titleOf = (scenario: Scenario, map?: CheapestMap) =>
		mapTitle(scenario, standingNow(forecast(scenario)), map);

	it('states who is cheapest here and where that ends', () => {
		const at = (x: number, y: number) => {
			const moved = setDriver('visitsPerDay', y)(setDriver('providers', x)(medspa));
			return titleOf(moved, cheapestMap(moved, axes, 101));
		};
		expect(at(3, 5)).toBe('Mixed is cheapest here; from 5 providers on, Flat-rate is');
		expect(at(8, 10)).toBe('Flat-rate is cheapest here; up to 4 providers, Mixed is');
		expect(at(1, 6)).toMatch(/^Mixed and Per-use are too close to call here; .* is cheapest$/);
	});

	it('looks up and down where nothing changes to the sides, and says where one reigns alone', () => {
		const still = ['partTimeHours', 'visitsPerDay'] as const;
		expect(titleOf(medspa, cheapestMap(medspa, still, 101))).toBe(
			'Mixed is cheapest here; from 18 visits a day on, Per-user is'
		);
		const alone = { ...medspa, plans: medspa.plans.slice(2, 3) };
		expect(titleOf(alone, cheapestMap(alone, axes, 101))).toBe(
			'Flat-rate is cheapest all over this map'
		);
		expect(titleOf({ ...medspa, plans: [] })).toBe('No plan has a price here');
	});

	it('says no more than what is known while the map is not there', () => {
		expect(titleOf(medspa)).toBe('Mixed is cheapest here');
	});
});

describe('on the map', () => {
	it('the way of growth begins where the practice stands in the first month', () => {
		const { here, path, pathEnd } = figureOf(growing);
		expect(here).toEqual([2, 5]);
		expect([path[0], path.at(-1)]).toEqual([here, [9, 5]]);
		expect(pathEnd).toBe('month 36');
		expect(figureOf(medspa).path).toEqual([]);
	});

	it('other scenarios are pinned; those that would cover each other share a pin', () => {
		const others = [
			[2, 8],
			[6, 12],
			[6, 12.5],
			[40, 8]
		].map(([x = 0, y = 0], place) => ({
			...setDriver('visitsPerDay', y)(setDriver('providers', x)(medspa)),
			id: `other-${String(place)}`,
			name: `Other ${String(place)}`
		}));
		const { pins, beyond } = figureOf(medspa, [medspa, ...others]);
		expect(pins.map(({ label, scenarios }) => [label, scenarios.map(({ name }) => name)])).toEqual([
			['1', ['Other 0']],
			['2–3', ['Other 1', 'Other 2']]
		]);
		expect(pins[1]?.scenarios[1]?.place).toBe('6 providers and 12.5 visits a day');
		expect(beyond).toEqual(['Other 3 (40 providers and 8 visits a day)']);
	});

	it('sums of money in another currency have no place', () => {
		const other = { ...medspa, id: 'other', currency: 'EUR' };
		const pinsOf = (driver: 'ticket' | 'visitsPerDay') =>
			mapFigure(medspa, cheapestMap(medspa, ['providers', driver], 40), [other]).pins;
		expect(pinsOf('visitsPerDay')).toHaveLength(1);
		expect(pinsOf('ticket')).toHaveLength(0);
	});
});

describe('beside the map', () => {
	it('stands what moves by itself, and what no plan counts', () => {
		expect(mapNotes(medspa, axes)).toEqual([]);
		expect(mapNotes(growing, axes)).toEqual([
			'This moves by itself, from 2 in the first month to 9 in the last: Providers. The map shows each value as if it stayed that; using a point makes it stay.'
		]);
		expect(mapNotes(medspa, ['servers', 'providers'])).toEqual([
			'No plan here counts this, so it changes no price: Servers.'
		]);
	});

	it('stands what a dated change has already set', () => {
		const changes = [{ on: `2020-01-01`, driver: 'visitsPerDay' as const, to: '9' }];
		const set = { ...medspa, practice: { ...medspa.practice, changes } };
		expect(mapNotes(set, axes)).toEqual([
			'A dated change sets this from the start, whatever stands here: Visits per provider.'
		]);
		expect(figureOf(set).here).toEqual([3, 9]);
	});

	it('any driver may be chosen, those that move a price first', () => {
		const { moving, still } = mapDriverChoices(medspa);
		expect(moving[0]?.driver).toBe('providers');
		expect(moving.map(({ driver }) => driver)).toContain('noShows');
		expect(still.map(({ driver }) => driver)).toContain('servers');
	});
});
