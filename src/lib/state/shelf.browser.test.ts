import { setDriver, starterScenario, type Scenario } from '#scenario';
import { openStore, StorageUnavailable, type ScenarioStore } from '#storage';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { nobodyElse } from '../../../tests/support/windows.ts';
import { providersIn } from '../../../tests/support/practices.ts';
import { Shelf } from './shelf.svelte.ts';

const first = starterScenario('medspa', 'a1', 'First');
const second = starterScenario('therapy', 'b2', 'Second');

let clock = 0;
const outside = {
	openStore: () => openStore(),
	now: () => (clock += 1),
	newId: () => crypto.randomUUID(),
	nameOfCopy: (name: string) => `${name}, from this window`,
	windows: nobodyElse
};

function withProviders(scenario: Scenario, providers: number) {
	return setDriver('providers', providers)(scenario);
}

/** Nothing is open here. */
const holder = { follow: () => true, become: () => undefined };

/** A shelf on the real database; `store` lets a test stand in its way. */
async function opened(hinder?: (store: ScenarioStore) => void) {
	const shelf = new Shelf(
		{
			...outside,
			openStore: async () => {
				const store = await openStore();
				hinder?.(store);
				return store;
			}
		},
		holder
	);
	const last = await shelf.start();
	return { shelf, last };
}

beforeEach(() => deleteDB('clinic-pricing-planner'));

describe('the shelf', () => {
	it('says kept only once it is so, and opens on the one open last', async () => {
		const { shelf, last } = await opened();
		expect(last).toBeUndefined();
		expect(shelf.keeping.state).toBe('nothing-yet');
		shelf.keep(first);
		expect(shelf.keeping.state).toBe('saving');
		await shelf.settled();
		expect(shelf.keeping.state).toBe('kept');
		shelf.keep(second);
		await shelf.settled();
		shelf.rememberOpen(first);
		expect((await opened()).last).toEqual(first);
	});

	it('keeps the newest of what comes in quickly, and every one of several scenarios', async () => {
		const { shelf } = await opened();
		for (const providers of [4, 5, 6]) shelf.keep(withProviders(first, providers));
		shelf.keep(second);
		shelf.keep(withProviders(second, 9));
		await shelf.settled();
		const kept = new Map(shelf.scenarios.map((scenario) => [scenario.id, providersIn(scenario)]));
		expect(kept).toEqual(
			new Map([
				['a1', 6],
				['b2', 9]
			])
		);
	});

	it('keeps what came in before the store was open', async () => {
		const shelf = new Shelf(outside, holder);
		const starting = shelf.start();
		shelf.keep(first);
		await starting;
		await shelf.settled();
		expect(shelf.scenarios).toEqual([first]);
	});

	it('lists the newest first', async () => {
		const { shelf } = await opened();
		for (const scenario of [first, second, withProviders(first, 8)]) {
			shelf.keep(scenario);
			await shelf.settled();
		}
		expect(shelf.scenarios.map(({ id }) => id)).toEqual(['a1', 'b2']);
	});

	it('puts back what was deleted, also at a later visit', async () => {
		const { shelf } = await opened();
		shelf.keep(first);
		shelf.keep(second);
		await shelf.remove('a1');
		await shelf.remove('b2');
		expect(shelf.scenarios).toEqual([]);
		expect(shelf.keeping.state).toBe('nothing-yet');
		expect(shelf.lastDeleted?.id).toBe('b2');
		await shelf.putBack('b2');
		expect(shelf.scenarios).toEqual([second]);
		expect(shelf.lastDeleted?.id).toBe('a1');

		const { shelf: later } = await opened();
		expect(later.trash.map(({ id }) => id)).toEqual(['a1']);
		expect(later.lastDeleted).toBeUndefined();
		await later.putBack('a1');
		expect(later.scenarios.map(({ id }) => id).sort()).toEqual(['a1', 'b2']);
		expect(later.trash).toEqual([]);
	});

	it('deletes for good what somebody deletes twice', async () => {
		const { shelf } = await opened();
		shelf.keep(first);
		await shelf.remove('a1');
		await shelf.erase('a1');
		expect([shelf.trash, shelf.lastDeleted]).toEqual([[], undefined]);
	});

	it('keeps what was deleted for 30 days, and while the clock alone says so', async () => {
		const day = 24 * 60 * 60 * 1000;
		clock = 20_000 * day;
		const { shelf } = await opened();
		shelf.keep(first);
		await shelf.remove('a1');
		const left: number[] = [];
		for (const days of [1, 29, 10_000, -10_000, 31, 31, 32]) {
			clock = (20_000 + days) * day;
			left.push((await opened()).shelf.trash.length);
		}
		// A clock ten thousand days ahead is one day of use; by day 31 there have been four.
		expect(left).toEqual([1, 1, 0, 0, 0, 0, 0]);
	});

	it('says so when a write fails, holds on to it, and keeps it with the next change', async () => {
		let failures = 1;
		const { shelf } = await opened((store) => {
			const save = store.save.bind(store);
			store.save = async (...args) => {
				failures -= 1;
				if (failures >= 0) throw new StorageUnavailable('full', 'no room');
				return save(...args);
			};
		});
		shelf.keep(first);
		await shelf.settled();
		expect(shelf.keeping).toEqual({ state: 'not-kept', during: 'writing', cause: 'full' });
		shelf.keep(second);
		await shelf.settled();
		expect(shelf.keeping.state).toBe('kept');
		expect(shelf.scenarios.map(({ id }) => id).sort()).toEqual(['a1', 'b2']);
	});

	it('says so when nothing can be put back, and tries again', async () => {
		let full = false;
		const { shelf } = await opened((store) => {
			const putBack = store.putBack.bind(store);
			store.putBack = async (...args) => {
				if (full) throw new StorageUnavailable('full', 'no room');
				await putBack(...args);
			};
		});
		shelf.keep(first);
		await shelf.remove('a1');
		full = true;
		await shelf.putBack('a1');
		expect(shelf.keeping).toMatchObject({ state: 'not-kept', cause: 'full' });
		expect(shelf.lastDeleted?.id).toBe('a1');
		full = false;
		await shelf.putBack('a1');
		expect(shelf.scenarios).toEqual([first]);
	});

	it('says so when there is no store, and opens it when tried again', async () => {
		let refusals = 1;
		const shelf = new Shelf(
			{
				...outside,
				openStore: async () => {
					refusals -= 1;
					if (refusals >= 0) throw new StorageUnavailable('refused', 'a private window');
					return openStore();
				}
			},
			holder
		);
		expect(await shelf.start()).toBeUndefined();
		expect(shelf.keeping).toEqual({ state: 'not-kept', during: 'opening', cause: 'refused' });
		shelf.keep(first);
		expect(shelf.keeping.state).toBe('not-kept');
		await shelf.retry(withProviders(first, 5));
		await shelf.settled();
		expect(shelf.keeping.state).toBe('kept');
		expect(providersIn(shelf.scenarios[0])).toBe(5);
	});
});
