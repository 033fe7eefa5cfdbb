/** What is open, undone, unsaved and waiting: the one gate for changes. */
export { Offline } from './offline.svelte.ts';
export { Planner } from './planner.svelte.ts';
export { Shelf } from './shelf.svelte.ts';
export { provideWorkplace, workplace } from './workplace.ts';
