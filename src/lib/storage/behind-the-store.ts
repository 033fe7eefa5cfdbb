import { encode, type Scenario } from '#scenario';
import { openDB } from 'idb';
import type { FoundRecord, ScenarioListing } from './record.ts';

// What tests do to the database behind the store's back, and expect of it.

export const databaseName = 'clinic-pricing-planner';

export async function putRaw(record: unknown): Promise<void> {
	const database = await openDB(databaseName);
	await database.put('scenarios', record);
	database.close();
}

export async function allRaw(): Promise<unknown[]> {
	const database = await openDB(databaseName);
	const records: unknown[] = await database.getAll('scenarios');
	database.close();
	return records;
}

export function stored(scenario: Scenario, savedAt: number, revision = 1): FoundRecord {
	return { id: scenario.id, name: scenario.name, savedAt, revision, file: encode(scenario) };
}

export function listed(scenario: Scenario, savedAt: number, revision = 1): ScenarioListing {
	return { kind: 'scenario', id: scenario.id, name: scenario.name, savedAt, revision, scenario };
}
