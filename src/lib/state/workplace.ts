import { createContext } from 'svelte';
import type { Offline } from './offline.svelte.ts';
import type { Planner } from './planner.svelte.ts';
import type { Shelf } from './shelf.svelte.ts';

/** What the layout makes once and every page works with. */
export interface Workplace {
	readonly planner: Planner;
	readonly shelf: Shelf;
	readonly offline: Offline;
}

export const [workplace, provideWorkplace] = createContext<Workplace>();
