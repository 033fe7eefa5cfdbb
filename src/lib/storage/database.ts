import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import type { FoundRecord } from './record.ts';
import { storageError, StorageUnavailable } from './storage-errors.ts';

interface Contents extends DBSchema {
	scenarios: { key: string; value: FoundRecord };
	settings: { key: string; value: unknown };
}
type StoreName = 'scenarios' | 'settings';
type Connection = IDBPDatabase<Contents>;
type Mode = 'readonly' | 'readwrite';
type Work<Name extends StoreName, As extends Mode, Result> = (
	store: IDBPObjectStore<Contents, [Name], Name, As>
) => Promise<Result>;

/** What a browser throws when it has cut the line: to a closed connection, or from under a transaction. */
const signsOfLoss: ReadonlySet<string> = new Set([
	'InvalidStateError',
	'AbortError',
	'UnknownError'
]);

/** The connection, kept open and opened again when the browser has cut it. */
export class Database {
	readonly #patience: number;
	#connecting: Promise<Connection> | undefined;

	/** `patience`: milliseconds to wait for a database that neither opens nor fails. */
	constructor(patience: number) {
		this.#patience = patience;
	}

	connect(): Promise<Connection> {
		this.#connecting ??= this.#open();
		return this.#connecting;
	}

	/** The one way in and out. The work may run twice, the second time on a new connection. */
	async transact<Name extends StoreName, As extends Mode, Result>(
		mode: As,
		name: Name,
		work: Work<Name, As, Result>
	): Promise<Result> {
		const connecting = this.connect();
		const connection = await connecting;
		try {
			return await completed(connection, mode, name, work).catch(async (error: unknown) => {
				if (!(error instanceof DOMException && signsOfLoss.has(error.name))) throw error;
				this.#forget(connecting);
				connection.close();
				return completed(await this.connect(), mode, name, work);
			});
		} catch (error) {
			throw storageError(error);
		}
	}

	#open(): Promise<Connection> {
		const connecting = openWithin(this.#patience, () => this.#forget(connecting));
		connecting.catch(() => this.#forget(connecting));
		return connecting;
	}

	/** Unless there is a newer one already. */
	#forget(connecting: Promise<Connection>): void {
		if (this.#connecting === connecting) this.#connecting = undefined;
	}
}

/** Resolves when the transaction has completed, not when its last request has: a full disk fails the transaction alone. */
async function completed<Name extends StoreName, As extends Mode, Result>(
	connection: Connection,
	mode: As,
	name: Name,
	work: Work<Name, As, Result>
): Promise<Result> {
	const transaction = connection.transaction(name, mode, { durability: 'strict' });
	const working = work(transaction.objectStore(name));
	await Promise.allSettled([working, transaction.done]);
	// What ended the transaction says more than the request that ended with it.
	await transaction.done;
	return working;
}

async function openWithin(patience: number, onLost: () => void): Promise<Connection> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	try {
		if (typeof indexedDB === 'undefined') throw new StorageUnavailable('missing', 'no indexedDB');
		const opening = open(onLost);
		return await new Promise<Connection>((resolve, reject) => {
			let late = false;
			timer = setTimeout(() => {
				late = true;
				reject(new StorageUnavailable('failed', 'no answer'));
			}, patience);
			opening.then((connection) => {
				// Nobody waits for it any more, and it must not hold up a newer version.
				if (late) connection.close();
				resolve(connection);
			}, reject);
		});
	} catch (error) {
		throw storageError(error);
	} finally {
		clearTimeout(timer);
	}
}

function open(onLost: () => void): Promise<Connection> {
	const opening = openDB<Contents>('clinic-pricing-planner', 1, {
		upgrade(database) {
			database.createObjectStore('scenarios', { keyPath: 'id' });
			database.createObjectStore('settings');
		},
		/** Another window wants to bring in a newer version. */
		blocking() {
			onLost();
			void opening.then((connection) => connection.close());
		},
		terminated: onLost
	});
	return opening;
}
