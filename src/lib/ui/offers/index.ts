/** Offers as they are written: a sentence to change, and everything opened. */
export { default as FormFields } from './FormFields.svelte';
export { default as LineCard } from './LineCard.svelte';
export { default as LineChooser } from './LineChooser.svelte';
export { default as OfferPreview } from './OfferPreview.svelte';
export { default as PreviewBar } from './PreviewBar.svelte';
