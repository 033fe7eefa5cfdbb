/**
 * - missing: this browser has no database
 * - refused: it does not let us use it, as in some private windows
 * - newer: a later version of the planner made the database
 * - full: the disk, or the share of it that we may use
 * - failed: anything else, also no answer
 */
export type StorageCause = 'missing' | 'refused' | 'newer' | 'full' | 'failed';

export class StorageUnavailable extends Error {
	override readonly name = 'StorageUnavailable';
	override readonly cause: StorageCause;

	constructor(cause: StorageCause, detail: string) {
		super(`${cause}: ${detail}`);
		this.cause = cause;
	}
}

/** A record that cannot be read is neither written over nor removed. */
export class RecordSetAside extends Error {
	override readonly name = 'RecordSetAside';
}

const causes: ReadonlyMap<string, StorageCause> = new Map([
	['VersionError', 'newer'],
	['SecurityError', 'refused'],
	['NotAllowedError', 'refused'],
	['InvalidStateError', 'refused'],
	['QuotaExceededError', 'full']
]);

/** Whatever was thrown on the way to the disk, told as one of ours. */
export function storageError(thrown: unknown): StorageUnavailable | RecordSetAside {
	if (thrown instanceof StorageUnavailable || thrown instanceof RecordSetAside) return thrown;
	if (!(thrown instanceof Error)) return new StorageUnavailable('failed', String(thrown));
	const { name, message } = thrown;
	return new StorageUnavailable(causes.get(name) ?? 'failed', `${name} ${message}`);
}
