/** Offers: at a glance, opened, looked for, and beside each other. */
export { default as ComparedOffers } from './ComparedOffers.svelte';
export { default as OfferDetails } from './OfferDetails.svelte';
export { default as OfferMarks } from './OfferMarks.svelte';
export { default as OfferRow } from './OfferRow.svelte';
export { default as OfferSearchBar } from './OfferSearchBar.svelte';
export { default as RemovalQuestion } from './RemovalQuestion.svelte';
export { default as SourceList } from './SourceList.svelte';
