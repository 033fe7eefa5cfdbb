import { createContext } from 'svelte';
import type { Desk } from './desk.ts';
import type { Offline } from './offline.svelte.ts';

/** What the layout makes once and every page works with. */
export interface Workplace {
	readonly desk: Desk;
	readonly offline: Offline;
}

export const [workplace, provideWorkplace] = createContext<Workplace>();
