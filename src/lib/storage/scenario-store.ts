import type { Scenario } from '#scenario';
import { Database } from './database.ts';
import {
	readRecord,
	toRecord,
	type DeletedListing,
	type FoundRecord,
	type Listing,
	type ScenarioListing
} from './record.ts';
import { RecordSetAside } from './storage-errors.ts';

/** Whether a scenario was written, or somebody else was faster. */
export type Saved = { readonly ok: true; readonly revision: number } | { readonly ok: false };

/** More than anything here looks back upon. */
const mostDays = 100;

/** Rejects with `StorageUnavailable`, at the latest when the patience in milliseconds has run out. */
export async function openStore(patience = 5_000): Promise<ScenarioStore> {
	const database = new Database(patience);
	await database.connect();
	return new ScenarioStore(database);
}

/** The scenarios on this device. Everything rejects with `StorageUnavailable` where the device fails. */
export class ScenarioStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** In no particular order; what does not open is listed too. */
	list(): Promise<Listing[]> {
		return this.#database.transact('readonly', 'scenarios', async (records) =>
			(await records.getAll()).map(readRecord)
		);
	}

	/**
	 * Resolves when the scenario is on the disk, to the revision it has there. It is written only onto the
	 * revision it builds on, 0 where there was none: what another window has written or removed
	 * meanwhile stays as it is. Rejects with `RecordSetAside` where it would cover a damaged one.
	 */
	save(scenario: Scenario, savedAt: number, onto: number): Promise<Saved> {
		return this.#database.transact('readwrite', 'scenarios', async (records): Promise<Saved> => {
			const record = await records.get(scenario.id);
			const written = toRecord(scenario, savedAt, onto + 1);
			// Done over on a new connection, it may have been done already.
			if (record && isSame(record, written)) return { ok: true, revision: written.revision };
			if ((openable(record)?.revision ?? 0) !== onto) return { ok: false };
			await records.put(written);
			return { ok: true, revision: written.revision };
		});
	}

	/** Throws it away: it is listed as deleted from then on. Rejects with `RecordSetAside` where it is damaged. */
	async remove(id: string, deletedAt: number): Promise<void> {
		await this.#database.transact('readwrite', 'scenarios', async (records) => {
			const there = openable(await records.get(id));
			if (there?.kind !== 'scenario') return;
			const { scenario, savedAt, revision } = there;
			await records.put({ ...toRecord(scenario, savedAt, revision + 1), deletedAt });
		});
	}

	/** What was deleted is there again, as one more writing. */
	async putBack(id: string): Promise<void> {
		await this.#database.transact('readwrite', 'scenarios', async (records) => {
			const there = openable(await records.get(id));
			if (there?.kind !== 'deleted') return;
			const { scenario, savedAt, revision } = there;
			await records.put(toRecord(scenario, savedAt, revision + 1));
		});
	}

	/** Out of what was deleted, and gone. */
	async erase(ids: readonly string[]): Promise<void> {
		await this.#database.transact('readwrite', 'scenarios', async (records) => {
			for (const id of ids) {
				if (openable(await records.get(id))?.kind === 'deleted') await records.delete(id);
			}
		});
	}

	/**
	 * The days on which the planner was used, the newest last, today among them. Time is told by them as
	 * well as by the clock: a clock may jump.
	 */
	daysOfUse(today: number): Promise<readonly number[]> {
		return this.#database.transact('readwrite', 'settings', async (settings) => {
			const noted = await settings.get('days');
			const days = Array.isArray(noted) ? noted.filter((day) => typeof day === 'number') : [];
			if (days.at(-1) !== today) await settings.put([...days, today].slice(-mostDays), 'days');
			return [...days, today];
		});
	}

	async rememberOpen(id: string): Promise<void> {
		await this.#database.transact('readwrite', 'settings', (settings) => settings.put(id, 'open'));
	}

	/** The scenario last open; it may have been removed since. */
	lastOpen(): Promise<string | undefined> {
		return this.#database.transact('readonly', 'settings', async (settings) => {
			const id = await settings.get('open');
			return typeof id === 'string' ? id : undefined;
		});
	}
}

function isSame(record: FoundRecord, other: FoundRecord): boolean {
	return JSON.stringify(record) === JSON.stringify(other);
}

function openable(record: FoundRecord | undefined): ScenarioListing | DeletedListing | undefined {
	const listing = record && readRecord(record);
	if (listing?.kind === 'damaged') throw new RecordSetAside(listing.id);
	return listing;
}
