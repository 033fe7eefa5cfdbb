/** Saves, loads and lists on this device, and nothing else. */
export { isReadable } from './record.ts';
export { openStore } from './scenario-store.ts';
export type { ScenarioStore } from './scenario-store.ts';
export { StorageUnavailable } from './storage-errors.ts';
export type { StorageCause } from './storage-errors.ts';
export type { DeletedListing, Listing } from './record.ts';
