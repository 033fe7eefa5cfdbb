import { encode, rename, starterScenario } from '#scenario';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allRaw, databaseName, listed, putRaw, stored } from './behind-the-store.ts';
import { openStore, type ScenarioStore } from './scenario-store.ts';

const medspa = starterScenario('medspa', 'a1', 'Sunrise MedSpa');
const renamed = rename('Sunset MedSpa')(medspa);
const therapy = starterScenario('therapy', 'b2', 'Harbor Therapy');
const { name } = therapy;

let store: ScenarioStore;

beforeEach(async () => {
	await deleteDB(databaseName);
	store = await openStore();
});

afterEach(() => {
	vi.restoreAllMocks();
});

describe('what was saved', () => {
	it('was nothing yet on a new device', async () => {
		expect(await store.list()).toEqual([]);
		expect(await store.lastOpen()).toBeUndefined();
	});

	it('is there when the database is opened again', async () => {
		await store.save(medspa, 1_000, 0);
		await store.save(therapy, 2_000, 0);
		await store.rememberOpen('b2');
		const later = await openStore();
		expect(await later.list()).toEqual([listed(medspa, 1_000), listed(therapy, 2_000)]);
		expect(await later.lastOpen()).toBe('b2');
	});

	it('is replaced whole by the same scenario saved again', async () => {
		expect(await store.save(medspa, 1_000, 0)).toEqual({ ok: true, revision: 1 });
		expect(await store.save(renamed, 2_000, 1)).toEqual({ ok: true, revision: 2 });
		expect(await store.list()).toEqual([listed(renamed, 2_000, 2)]);
	});

	it('can be deleted, lies there as such, and can be put back', async () => {
		await store.save(medspa, 1_000, 0);
		await store.remove('a1', 5_000);
		const deleted = { ...listed(medspa, 1_000, 2), kind: 'deleted', deletedAt: 5_000 };
		expect(await store.list()).toEqual([deleted]);
		await store.remove('a1', 6_000);
		expect(await store.list()).toEqual([deleted]);
		await store.putBack('a1');
		await store.putBack('a1');
		expect(await store.list()).toEqual([listed(medspa, 1_000, 3)]);
	});

	it('is gone for good only out of what was deleted', async () => {
		await store.save(medspa, 1_000, 0);
		await store.save(therapy, 2_000, 0);
		await store.remove('b2', 5_000);
		await store.erase(['a1', 'b2', 'c3']);
		expect(await store.list()).toEqual([listed(medspa, 1_000)]);
	});

	it('is not written over by who did not see it', async () => {
		await store.save(medspa, 1_000, 0);
		await store.save(renamed, 2_000, 1);
		for (const onto of [0, 1, 3]) {
			expect(await store.save(medspa, 3_000, onto)).toEqual({ ok: false });
		}
		expect(await store.list()).toEqual([listed(renamed, 2_000, 2)]);
		await store.remove('a1', 3_500);
		expect(await store.save(renamed, 4_000, 2)).toEqual({ ok: false });
		expect(await store.list()).toMatchObject([{ kind: 'deleted', revision: 3 }]);
	});

	it('was written once by windows that write at once', async () => {
		const others = await Promise.all([openStore(), openStore(), openStore()]);
		const saved = await Promise.all(
			others.map((other, index) => other.save(medspa, 1_000 + index, 0))
		);
		expect(saved.filter(({ ok }) => ok)).toEqual([{ ok: true, revision: 1 }]);
	});

	it('from before writings were counted counts as written once', async () => {
		const { id, name, savedAt, file } = stored(medspa, 500);
		await putRaw({ id, name, savedAt, file });
		expect(await store.list()).toEqual([listed(medspa, 500, 1)]);
		expect(await store.save(renamed, 1_000, 1)).toEqual({ ok: true, revision: 2 });
	});

	it('is on the disk when the store says so, not before', async () => {
		const events: string[] = [];
		const { transaction } = IDBDatabase.prototype;
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
			this: IDBDatabase,
			...asked
		) {
			const begun = transaction.apply(this, asked);
			events.push(`${begun.mode}, ${begun.durability}`);
			begun.addEventListener('complete', () => events.push('complete'));
			return begun;
		});
		await store.save(medspa, 1_000, 0).then(() => events.push('saved'));
		expect(events).toEqual(['readwrite, strict', 'complete', 'saved']);
	});
});

describe('a record that does not open', () => {
	const whole = stored(therapy, 500);
	const file = encode(therapy);

	it.each([
		['is no scenario', { id: 'b2', junk: Uint8Array.of(1, 2) }, { reason: 'not-a-scenario' }, {}],
		[
			'has lost a part',
			{ ...whole, file: { ...file, scenario: { ...therapy, name: undefined } } },
			{ reason: 'invalid', path: 'name' },
			{ name, savedAt: 500 }
		],
		[
			'belongs to a newer version',
			{ ...whole, file: { ...file, version: 999 } },
			{ reason: 'newer', version: 999 },
			{ name, savedAt: 500 }
		],
		[
			'lies under the id of another',
			{ ...whole, file: encode(medspa) },
			{ reason: 'invalid', path: 'id', expected: { code: 'one-of', values: ['a1'] } },
			{ name, savedAt: 500 }
		],
		[
			'has lost count',
			{ ...whole, revision: '?' },
			{ reason: 'invalid', path: 'revision', expected: { code: 'type', type: 'number' } },
			{ name, savedAt: 500 }
		],
		[
			'was deleted at no time',
			{ ...whole, deletedAt: '?' },
			{ reason: 'invalid', path: 'deletedAt', expected: { code: 'type', type: 'number' } },
			{ name, savedAt: 500 }
		],
		[
			'has lost its time',
			{ ...whole, savedAt: '?' },
			{ reason: 'invalid', path: 'savedAt', expected: { code: 'type', type: 'number' } },
			{ name }
		]
	])(
		'because it %s is set aside untouched, and the others open',
		async (_, raw, problem, known) => {
			await store.save(medspa, 1_000, 0);
			await putRaw(raw);

			const expected = expect.objectContaining(problem) as unknown;
			expect(await store.list()).toEqual([
				listed(medspa, 1_000),
				{ kind: 'damaged', id: 'b2', ...known, problem: expected, raw }
			]);

			await expect(store.save(therapy, 3_000, 0)).rejects.toMatchObject({ name: 'RecordSetAside' });
			await expect(store.remove('b2', 3_000)).rejects.toMatchObject({ name: 'RecordSetAside' });
			await store.save(renamed, 2_000, 1);
			await store.remove('a1', 4_000);
			await store.erase(['a1']);
			await expect(store.erase(['b2'])).rejects.toMatchObject({ name: 'RecordSetAside' });
			expect(await allRaw()).toEqual([raw]);
		}
	);
});

it('the days of use are noted once each', async () => {
	expect(await store.daysOfUse(20_000)).toEqual([20_000]);
	expect(await store.daysOfUse(20_000)).toEqual([20_000, 20_000]);
	expect(await store.daysOfUse(20_003)).toEqual([20_000, 20_003]);
});
