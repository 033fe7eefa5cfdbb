import { decode, encode, type Scenario, type ScenarioFile, type Unreadable } from '#scenario';

/** A scenario as it lies in the database. Name and time stand beside it for records that no longer open. */
export interface ScenarioRecord {
	readonly id: string;
	readonly name: string;
	/** Milliseconds since 1970. */
	readonly savedAt: number;
	/** How often it has been written; who writes says which writing it builds on. Clocks may run backwards. */
	readonly revision: number;
	/** When it was thrown away; it lies there for a while, so that it can be put back. */
	readonly deletedAt?: number;
	readonly file: ScenarioFile;
}

/** What may really lie there: the database vouches for the key alone, and we write no keys but text. */
export interface FoundRecord {
	readonly id: string;
	readonly name?: unknown;
	readonly savedAt?: unknown;
	readonly revision?: unknown;
	readonly deletedAt?: unknown;
	readonly file?: unknown;
}

export interface ScenarioListing {
	readonly kind: 'scenario';
	readonly id: string;
	readonly name: string;
	readonly savedAt: number;
	readonly revision: number;
	readonly scenario: Scenario;
}

/** Thrown away, and not gone yet. */
export interface DeletedListing extends Omit<ScenarioListing, 'kind'> {
	readonly kind: 'deleted';
	readonly deletedAt: number;
}

/** Set aside: it lies where it lay, untouched, and can be handed out raw. */
export interface DamagedListing {
	readonly kind: 'damaged';
	readonly id: string;
	readonly name?: string;
	readonly savedAt?: number;
	readonly problem: Unreadable;
	readonly raw: unknown;
}

export type Listing = ScenarioListing | DeletedListing | DamagedListing;

export function toRecord(scenario: Scenario, savedAt: number, revision: number): ScenarioRecord {
	return { id: scenario.id, name: scenario.name, savedAt, revision, file: encode(scenario) };
}

/** Whether a scenario could be opened again: what could not be is never written. */
export function isReadable(scenario: Scenario): boolean {
	return decode(encode(scenario)).ok;
}

/** The door: what does not decode is listed as damaged, and the others open. */
export function readRecord(raw: FoundRecord): Listing {
	const decoded = decode(raw.file);
	if (!decoded.ok) return damaged(raw, decoded.problem);
	const { scenario } = decoded;
	const { id, name } = scenario;
	if (raw.id !== id) {
		const expected = { code: 'one-of', values: [id] } as const;
		return damaged(raw, { reason: 'invalid', path: 'id', expected });
	}
	// Records from before writings were counted were written once.
	const { savedAt, revision = 1, deletedAt } = raw;
	const expected = { code: 'type', type: 'number' } as const;
	if (typeof savedAt !== 'number') {
		return damaged(raw, { reason: 'invalid', path: 'savedAt', expected });
	}
	if (typeof revision !== 'number') {
		return damaged(raw, { reason: 'invalid', path: 'revision', expected });
	}
	const listing = { id, name, savedAt, revision, scenario };
	if (deletedAt === undefined) return { kind: 'scenario', ...listing };
	if (typeof deletedAt !== 'number') {
		return damaged(raw, { reason: 'invalid', path: 'deletedAt', expected });
	}
	return { kind: 'deleted', ...listing, deletedAt };
}

function damaged(raw: FoundRecord, problem: Unreadable): DamagedListing {
	const { name, savedAt } = raw;
	return {
		kind: 'damaged',
		id: raw.id,
		...(typeof name === 'string' && { name }),
		...(typeof savedAt === 'number' && { savedAt }),
		problem,
		raw
	};
}
