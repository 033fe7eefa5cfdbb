import { setDriver, starterScenario } from '#scenario';
import { openStore } from '#storage';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { providersIn } from '../../../tests/support/practices.ts';
import { nobodyElse, windowsTogether } from '../../../tests/support/windows.ts';
import { Desk } from './desk.ts';

let clock = 0;

function newDesk(delay = Promise.resolve(), windows = nobodyElse) {
	return new Desk({
		openStore: () => delay.then(() => openStore()),
		now: () => (clock += 1),
		newId: () => crypto.randomUUID(),
		nameOfCopy: (name) => `${name}, from this window`,
		windows,
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

describe('two windows on one scenario', () => {
	async function twoDesks(isDeaf = false) {
		await withGroup();
		const windowOf = windowsTogether();
		const desks = [newDesk(undefined, windowOf()), newDesk(undefined, windowOf(isDeaf))] as const;
		for (const desk of desks) {
			await desk.start();
			desk.shelf.watch();
		}
		return desks;
	}

	function set(desk: Desk, providers: number) {
		desk.planner.edit(setDriver('providers', providers));
		desk.planner.settle();
	}

	/** Both have written and looked. */
	async function rest(...desks: readonly Desk[]) {
		for (const desk of desks) await desk.shelf.lookAgain();
		for (const desk of desks) await desk.shelf.lookAgain();
	}

	it('follow each other, each change a step to undo', async () => {
		const [here, there] = await twoDesks();
		set(here, 7);
		await rest(here, there);
		expect(providersIn(there.planner.scenario)).toBe(7);
		set(there, 8);
		await rest(here, there);
		expect(providersIn(here.planner.scenario)).toBe(8);
		here.planner.undo();
		await rest(here, there);
		expect([here, there].map(({ planner }) => providersIn(planner.scenario))).toEqual([7, 7]);
		expect(here.shelf.scenarios).toHaveLength(1);
		expect([here.shelf.split, there.shelf.split]).toEqual([undefined, undefined]);
	});

	it.each([
		['at the same moment', false],
		['where messages get lost', true]
	])('that change it %s are both kept', async (_when, isDeaf) => {
		const [here, there] = await twoDesks(isDeaf);
		set(here, 7);
		if (isDeaf) await here.shelf.settled();
		set(there, 8);
		await rest(here, there);
		const kept = here.shelf.scenarios.map((scenario) => [scenario.name, providersIn(scenario)]);
		expect(new Map(kept as [string, number][])).toEqual(
			new Map([
				['Group', 7],
				['Group, from this window', 8]
			])
		);
		expect(here.planner.scenario.name).toBe('Group');
		expect(there.planner.scenario.name).toBe('Group, from this window');
		expect(there.shelf.split).toEqual({ name: 'Group', copy: 'Group, from this window' });
	});

	it('go on with the copy: what comes after is kept there, and undone there', async () => {
		const [here, there] = await twoDesks(true);
		set(here, 7);
		await here.shelf.settled();
		set(there, 8);
		await there.shelf.settled();
		set(there, 9);
		there.planner.undo();
		there.planner.undo();
		await rest(here, there);
		const { id } = there.planner.scenario;
		expect(there.shelf.scenarios.find((one) => one.id === id)).toEqual(there.planner.scenario);
		expect(here.planner.scenario.id).not.toBe(id);
		expect(providersIn(here.planner.scenario)).toBe(7);
	});

	it('do not disturb a thumb: what moves is kept as a copy once it rests', async () => {
		const [here, there] = await twoDesks();
		there.planner.edit(setDriver('providers', 5));
		set(here, 7);
		await rest(here, there);
		expect(providersIn(there.planner.scenario)).toBe(5);
		there.planner.settle();
		await rest(here, there);
		expect(there.planner.scenario.name).toBe('Group, from this window');
		expect(providersIn(there.planner.scenario)).toBe(5);
	});

	it('keep as a copy what one changes and the other deletes', async () => {
		const [here, there] = await twoDesks(true);
		await here.remove(here.planner.scenario);
		set(there, 8);
		await rest(there);
		expect(there.shelf.scenarios.map(({ name }) => name)).toEqual(['Group, from this window']);
	});
});
