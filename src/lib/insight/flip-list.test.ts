import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costsIn } from '#forecast';
import { flipList, making, type Change, type ListedFlip } from '#insight';
import { isPriced } from '#money';
import type { Provenance } from '#offers';
import { drivers } from '#practice';
import { starterKeys, starterScenario, type Scenario } from '#scenario';
import { contests, openContests } from '../../../tests/support/arbitraries.ts';
import { duels } from '../../../tests/support/duels.ts';

/** The cheapest in the first month, by the forecasts: all of them where they tie. */
function leaders(scenario: Scenario): string[] {
	const costs = costsIn(scenario, scenario.practice, 1);
	const least = Math.min(...costs.filter(isPriced));
	return scenario.plans.filter((_plan, place) => costs[place] === least).map(({ id }) => id);
}

const tried: Provenance = { source: 'Tried', confidence: 'our-guess' };

/** One step of the driver, or of the price's own decimals, before the change. */
function oneStepShort(flip: ListedFlip): Change {
	if (flip.kind === 'driver') {
		const step = 1 / 10 ** drivers[flip.driver].places;
		const to = Number((flip.to + (flip.to > flip.from ? -step : step)).toFixed(2));
		return { ...flip, to };
	}
	if (flip.kind === 'price') {
		const places = flip.to.split('.')[1]?.length ?? 0;
		const step = (Number(flip.to) > Number(flip.from) ? -1 : 1) / 10 ** places;
		return { ...flip, to: (Number(flip.to) + step).toFixed(places) };
	}
	return { ...flip, isMade: !flip.isMade };
}

function checkFlips(scenario: Scenario): readonly ListedFlip[] {
	const [now] = leaders(scenario);
	const all = flipList(scenario);
	for (const flip of all) {
		const there = leaders(making(flip, tried)(scenario));
		expect(there[0]).toBe(flip.plan.id);
		expect(there).not.toContain(now);
		const short = leaders(making(oneStepShort(flip), tried)(scenario));
		expect(short.length === 0 || short.includes(now ?? '')).toBe(true);
	}
	const distances = all.map(({ distance }) => distance);
	expect([...distances].sort((a, b) => a - b)).toEqual(distances);
	return all;
}

describe('a listed flip', () => {
	it('makes its plan the cheapest, and one step short of it does not', () => {
		let listed = 0;
		fc.assert(
			fc.property(
				fc.oneof(
					contests,
					openContests,
					duels.map(({ scenario }) => scenario)
				),
				(scenario) => {
					listed += checkFlips(scenario).length;
				}
			),
			{ numRuns: 60 }
		);
		expect(listed).toBeGreaterThan(200);
	}, 120_000);

	it.each(starterKeys)('of the %s starter does so for drivers and for prices', (key) => {
		const scenario = starterScenario(key, 'one', 'First');
		const kinds = new Set(checkFlips(scenario).map(({ kind }) => kind));
		expect([...kinds].sort()).toEqual(['driver', 'price']);
	});
});

describe('what would flip a plain choice', () => {
	const listed = [{ source: 'A price list', confidence: 'list' as const }];
	const medspa = starterScenario('medspa', 'one', 'First');
	// 3 providers at $50 are $150; the other asks for $199.50 whatever there is.
	const plain: Scenario = {
		...medspa,
		offers: [
			{
				id: 'seats',
				covers: ['records'],
				charges: [
					{
						id: 'seat',
						charge: { kind: 'seat', seats: [{ meter: 'licensed-providers', price: '50' }] },
						provenance: listed
					}
				]
			},
			{
				id: 'all-in',
				covers: ['records'],
				charges: [{ id: 'fee', charge: { kind: 'flat', price: '199.50' }, provenance: listed }]
			}
		],
		plans: [
			{ id: 'seats', offers: ['seats'] },
			{ id: 'all-in', offers: ['all-in'] }
		]
	};

	it('is a fourth provider, a seat at $66.51 or a fee of $149.99', () => {
		const told = flipList(plain).map(({ distance, ...flip }) => [
			flip.kind === 'driver' ? flip.driver : flip.kind === 'price' ? flip.offer : flip.requirement,
			'to' in flip ? flip.to : '',
			flip.plan.id,
			distance.toFixed(4)
		]);
		expect(told).toEqual([
			// 4 x 50 = 200 > 199.50; of a big step of the slider, which is 5 people, it is a fifth.
			['providers', 4, 'all-in', '0.2000'],
			// Below 150: 49.51 of 199.50.
			['all-in', '149.99', 'all-in', '0.2482'],
			// 3 x 66.50 = 199.50 is a tie; 16.51 of 50.
			['seats', '66.51', 'all-in', '0.3302']
		]);
	});
});
