import { setDriver, starterScenario } from '#scenario';
import { openStore } from '#storage';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { providersIn } from '../../../tests/support/practices.ts';
import { Desk } from './desk.ts';

let clock = 0;

function newDesk(delay = Promise.resolve()) {
	return new Desk({
		openStore: () => delay.then(() => openStore()),
		now: () => (clock += 1),
		newId: () => crypto.randomUUID(),
		example: (id) => starterScenario('medspa', id, 'Example')
	});
}

const therapy = starterScenario('therapy', 'any', 'Group');

beforeEach(() => deleteDB('clinic-pricing-planner'));

async function withGroup() {
	const desk = newDesk();
	await desk.start();
	desk.begin(therapy);
	await desk.shelf.settled();
	return desk;
}

describe('the desk', () => {
	it('opens on what was open last', async () => {
		const before = await withGroup();
		const desk = newDesk();
		await desk.start();
		expect(desk.planner.scenario).toEqual(before.planner.scenario);
	});

	it('leaves alone what was begun before the store was open, and remembers it', async () => {
		await withGroup();
		let open = () => {};
		const desk = newDesk(new Promise<void>((resolve) => (open = resolve)));
		const starting = desk.start();
		desk.begin(starterScenario('primary-care', 'any', 'Mine'));
		open();
		await starting;
		await desk.shelf.settled();
		expect(desk.planner.scenario.name).toBe('Mine');
		const next = newDesk();
		await next.start();
		expect(next.planner.scenario.name).toBe('Mine');
	});

	it('takes the open scenario as it is now, not as it lies on disk', async () => {
		const desk = await withGroup();
		const [listed] = desk.shelf.scenarios;
		if (!listed) throw new Error('nothing is listed');
		desk.planner.edit(setDriver('providers', 9));
		expect(providersIn(desk.latest(listed))).toBe(9);
		desk.open(listed);
		expect(providersIn(desk.planner.scenario)).toBe(9);
		desk.duplicate(listed, 'Group, copy');
		await desk.shelf.settled();
		const copy = desk.shelf.scenarios.find(({ name }) => name === 'Group, copy');
		expect(providersIn(copy)).toBe(9);
	});

	it('names the open one in its history, and another one on the shelf', async () => {
		const desk = await withGroup();
		desk.begin(starterScenario('primary-care', 'any', 'Other'));
		await desk.shelf.settled();
		const group = desk.shelf.scenarios.find(({ name }) => name === 'Group');
		if (!group) throw new Error('Group is not listed');
		desk.rename(group, 'Riverside');
		desk.rename(desk.planner.scenario, 'Mine');
		await desk.shelf.settled();
		expect(desk.planner.canUndo).toBe(true);
		expect(desk.shelf.scenarios.map(({ name }) => name).sort()).toEqual(['Mine', 'Riverside']);
	});

	it('puts another scenario in the place of a deleted open one, an example if need be', async () => {
		const desk = await withGroup();
		await desk.remove(desk.planner.scenario);
		expect(desk.planner.scenario.name).toBe('Example');
		desk.planner.edit(setDriver('providers', 4));
		desk.planner.settle();
		await desk.shelf.settled();
		expect(desk.shelf.scenarios.map(({ name }) => name)).toEqual(['Example']);
	});

	it('says whether all work lies on disk', async () => {
		const desk = await withGroup();
		desk.planner.edit(setDriver('providers', 9));
		expect(await desk.putAway()).toBe(true);
		expect(providersIn(desk.shelf.scenarios[0])).toBe(9);
	});
});
