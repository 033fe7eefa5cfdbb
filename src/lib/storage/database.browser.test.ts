import type {} from '@vitest/browser-playwright';
import { starterScenario } from '#scenario';
import { deleteDB, openDB } from 'idb';
import {
	afterEach,
	beforeEach,
	describe,
	expect,
	it,
	onTestFinished,
	vi,
	type MockInstance
} from 'vitest';
import { cdp } from 'vitest/browser';
import { allRaw, databaseName, listed, stored } from './behind-the-store.ts';
import { openStore, type ScenarioStore } from './scenario-store.ts';

const medspa = starterScenario('medspa', 'a1', 'Sunrise MedSpa');
const therapy = starterScenario('therapy', 'b2', 'Harbor Therapy');
const { origin } = location;
const browser = cdp();

beforeEach(async () => {
	await deleteDB(databaseName);
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe('a database that does not open', () => {
	it('because this browser has none', async () => {
		vi.stubGlobal('indexedDB', undefined);
		await expect(openStore()).rejects.toMatchObject(unavailable('missing'));
	});

	it('because the browser refuses it', async () => {
		failToOpen('SecurityError');
		await expect(openStore()).rejects.toMatchObject(unavailable('refused'));
	});

	it('because it does not answer, and is let go of when it does', async () => {
		const inTheWay = await openDB(databaseName, 1);
		const deleting = deleteDB(databaseName);
		await expect(openStore(50)).rejects.toMatchObject(unavailable('failed'));
		inTheWay.close();
		const letGo = vi.spyOn(IDBDatabase.prototype, 'close');
		await deleting;
		await vi.waitFor(() => expect(letGo).toHaveBeenCalledOnce());
	});

	it('because a newer version made it, and is left as it is', async () => {
		const newer = await openDB(databaseName, 99, {
			upgrade: (database) => void database.createObjectStore('plans')
		});
		await newer.put('plans', { of: 'tomorrow' }, 'x');
		newer.close();
		await expect(openStore()).rejects.toMatchObject(unavailable('newer'));
		const after = await openDB(databaseName);
		expect([after.version, ...after.objectStoreNames]).toEqual([99, 'plans']);
		expect(await after.getAll('plans')).toEqual([{ of: 'tomorrow' }]);
		after.close();
	});
});

describe('a connection that was lost', () => {
	let store: ScenarioStore;
	let opened: MockInstance<IDBFactory['open']>;

	beforeEach(async () => {
		opened = vi.spyOn(IDBFactory.prototype, 'open');
		store = await openStore();
		await store.save(medspa, 1_000, 0);
	});

	it('is opened again, and the work is done then', async () => {
		cutConnection();
		await store.save(therapy, 2_000, 0);
		expect(await store.list()).toEqual([listed(medspa, 1_000), listed(therapy, 2_000)]);
		expect(opened).toHaveBeenCalledTimes(2);
	});

	it('is opened again once for all who wait', async () => {
		cutConnection();
		await Promise.all([
			store.save(therapy, 2_000, 0),
			store.rememberOpen('b2'),
			store.remove('a1', 3_000)
		]);
		expect(await store.list()).toMatchObject([{ kind: 'deleted' }, listed(therapy, 2_000)]);
		expect(opened).toHaveBeenCalledTimes(2);
	});

	it('is opened again after the browser has cleared the database', async () => {
		await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
		await store.save(therapy, 2_000, 0);
		expect(await store.list()).toEqual([listed(therapy, 2_000)]);
		expect(opened).toHaveBeenCalledTimes(2);
	});

	it('in the middle of a transaction is opened again, and the work done over', async () => {
		const { put } = IDBObjectStore.prototype;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
			this: IDBObjectStore,
			...asked
		) {
			const request = put.apply(this, asked);
			this.transaction.abort();
			return request;
		});
		await store.save(therapy, 2_000, 0);
		expect(await store.list()).toEqual([listed(medspa, 1_000), listed(therapy, 2_000)]);
		expect(opened).toHaveBeenCalledTimes(2);
	});

	it('and does not come back is said to be lost, and found again later', async () => {
		cutConnection();
		failToOpen('UnknownError');
		await expect(store.save(therapy, 2_000, 0)).rejects.toMatchObject(unavailable('failed'));
		vi.restoreAllMocks();
		await store.save(therapy, 2_000, 0);
		expect(await store.list()).toEqual([listed(medspa, 1_000), listed(therapy, 2_000)]);
	});

	it('to a newer version is given up, and nothing is written there', async () => {
		const newer = await openDB(databaseName, 2);
		await expect(store.save(therapy, 2_000, 0)).rejects.toMatchObject(unavailable('newer'));
		newer.close();
		expect(await allRaw()).toEqual([stored(medspa, 1_000)]);
	});

	function cutConnection() {
		const [opening] = opened.mock.results;
		(opening?.value as IDBOpenDBRequest).result.close();
	}
});

it('a full disk is told, and what was saved before stays', async () => {
	const store = await openStore();
	await store.save(therapy, 500, 0);
	// Clearing makes the browser count again: for a while it goes by what was free before.
	await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
	await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
	onTestFinished(async () => {
		await browser.send('Storage.overrideQuotaForOrigin', { origin });
	});
	await store.save(medspa, 1_000, 0);
	const large = { ...medspa, name: 'x'.repeat(5_000_000) };
	await expect(store.save(large, 2_000, 1)).rejects.toMatchObject(unavailable('full'));
	expect(await store.list()).toEqual([listed(medspa, 1_000)]);
});

function failToOpen(name: string) {
	vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
		throw new DOMException('', name);
	});
}

function unavailable(cause: string) {
	return { name: 'StorageUnavailable', cause };
}
