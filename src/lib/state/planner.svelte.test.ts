import { rename, setDriver, starterScenario } from '#scenario';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { providersIn } from '../../../tests/support/practices.ts';
import { tieredClinic } from '../../../tests/support/tiered-clinic.ts';
import { Planner } from './planner.svelte.ts';

const starter = starterScenario('medspa', 'a1', 'Sunrise MedSpa');

function opened() {
	const settled: string[] = [];
	const planner = new Planner(starter, (scenario) => settled.push(String(providersIn(scenario))));
	return { planner, settled };
}

describe('the planner', () => {
	it('follows while something moves, and settles once it rests', () => {
		const { planner, settled } = opened();
		for (const providers of [4, 5, 6]) planner.edit(setDriver('providers', providers));
		expect(planner.now.cheapest?.plan.id).toBe('flat-rate');
		expect(planner.isMoving).toBe(true);
		expect(planner.canUndo).toBe(false);
		expect(settled).toEqual([]);
		planner.settle();
		planner.settle();
		expect(settled).toEqual(['6']);
		expect(planner.isMoving).toBe(false);
	});

	it('takes back what could not be read again, and says so until something else rests', () => {
		const { planner, settled } = opened();
		planner.checkBy((scenario) => providersIn(scenario) < 9);
		planner.edit(setDriver('providers', 9));
		planner.settle();
		expect([planner.isRefused, providersIn(planner.scenario), settled]).toEqual([true, 3, []]);
		planner.edit(setDriver('providers', 8));
		planner.settle();
		expect([planner.isRefused, settled]).toEqual([false, ['8']]);
	});

	it('knows the bills, the ranges and what has no price, and lets go of none of them', () => {
		const { planner } = opened();
		expect(planner.bills.map(({ total }) => total)).toEqual(
			planner.forecasts.map(({ costs }) => costs[0])
		);
		expect(planner.ranges[0]).toEqual({ low: 46_000, high: 72_500 });
		expect(planner.unpriced).toEqual([]);
		planner.open(tieredClinic);
		expect(planner.unpriced.map(({ plan }) => plan.id)).toEqual(['solo', 'other']);
		planner.edit(setDriver('remindersPerAppointment', 1));
		expect(planner.unpriced.map(({ plan }) => plan.id)).toEqual(['solo']);
		expect(planner.now.cheapest?.plan.id).toBe('other');
	});

	it('goes back and forth by whole steps, and each one is handed on to be kept', () => {
		const { planner, settled } = opened();
		for (const providers of [4, 6]) {
			planner.edit(setDriver('providers', providers));
			planner.settle();
		}
		planner.undo();
		expect(providersIn(planner.scenario)).toBe(4);
		planner.undo();
		expect(planner.scenario).toBe(starter);
		expect(planner.canUndo).toBe(false);
		planner.redo();
		planner.redo();
		expect(providersIn(planner.scenario)).toBe(6);
		expect(settled).toEqual(['4', '6', '4', '3', '4', '6']);
	});

	it('forgets what was undone once something new is done', () => {
		const { planner } = opened();
		planner.edit(setDriver('providers', 4));
		planner.settle();
		planner.undo();
		planner.edit(rename('Riverside'));
		planner.settle();
		expect(planner.canRedo).toBe(false);
	});

	it('takes back a movement that was not let go of', () => {
		const { planner } = opened();
		planner.edit(setDriver('providers', 9));
		planner.undo();
		expect(planner.scenario).toBe(starter);
	});

	it('knows no movement that the page took back', () => {
		const { planner, settled } = opened();
		planner.edit(setDriver('telehealthShare', 50));
		planner.takeBack();
		planner.settle();
		expect(planner.scenario).toBe(starter);
		expect(settled).toEqual([]);
	});

	it('opens another scenario without a way back into the one before', () => {
		const { planner, settled } = opened();
		planner.edit(setDriver('providers', 4));
		planner.settle();
		planner.open(starterScenario('therapy', 'b2', 'Group'));
		expect(planner.canUndo).toBe(false);
		expect(planner.canRedo).toBe(false);
		expect(planner.isMoving).toBe(false);
		expect(settled).toEqual(['4']);
	});

	it('keeps the end of a stretched slider where it is until the thumb is let go', () => {
		const { planner } = opened();
		const end = () => planner.along('providers')?.values.at(-1);
		planner.edit(setDriver('providers', 40));
		planner.settle();
		expect(end()).toBe(48);
		planner.edit(setDriver('providers', 3));
		expect(end()).toBe(48);
		planner.settle();
		expect(end()).toBe(12);
	});

	it('takes in what a plan has chosen: no step of its own, kept, and asked once', () => {
		const { planner, settled } = opened();
		const [first] = starter.plans;
		const mix = { least: 'term' } as const;
		planner.change((scenario) => ({ ...scenario, plans: first ? [{ ...first, mix }] : [] }));
		expect(planner.undecided).toBe(planner.scenario);
		planner.decide((scenario) => ({
			...scenario,
			plans: scenario.plans.map((plan) => ({ ...plan, offers: plan.offers.slice(0, 1) }))
		}));
		expect(planner.undecided).toBeUndefined();
		expect(planner.scenario.plans[0]?.offers).toHaveLength(1);
		expect(settled).toHaveLength(2);
		planner.undo();
		expect(planner.scenario).toBe(starter);
		expect(planner.undecided).toBeUndefined();
	});

	it('what is chosen while something moves does not end the movement', () => {
		const { planner, settled } = opened();
		planner.edit(setDriver('providers', 5));
		planner.decide((scenario) => ({ ...scenario }));
		expect([planner.isMoving, settled]).toEqual([true, []]);
		planner.takeBack();
		expect(planner.scenario).toBe(starter);
	});

	it('runs what depends on it once for an edit, and not at all for one that changes nothing', () => {
		const { planner } = opened();
		let runs = 0;
		const stop = $effect.root(() => {
			$effect(() => {
				runs += planner.forecasts.length > 0 ? 1 : 0;
			});
		});
		flushSync();
		flushSync(() => planner.edit(setDriver('providers', 4)));
		flushSync(() => planner.settle());
		flushSync(() => planner.edit((scenario) => scenario));
		expect(runs).toBe(2);
		stop();
	});
});
