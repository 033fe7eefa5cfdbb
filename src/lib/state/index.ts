/** What is open, undone, unsaved and waiting: the one gate for changes. */
export { Desk } from './desk.ts';
export { keepChoosing } from './keep-choosing.svelte.ts';
export { OfferWriting } from './offer-writing.svelte.ts';
export { Offline } from './offline.svelte.ts';
export { otherWindows } from './other-windows.ts';
export { provideWorkplace, workplace } from './workplace.ts';
