/** The practice: who works there, what they do, and what changes when. */
export { default as DriverFields } from './DriverFields.svelte';
export { default as Events } from './Events.svelte';
export { default as PaymentSizes } from './PaymentSizes.svelte';
export { default as PriceEvents } from './PriceEvents.svelte';
export { default as Ramps } from './Ramps.svelte';
export { default as Section } from './Section.svelte';
export { default as SegmentCounter } from './SegmentCounter.svelte';
export { default as TeamRow } from './TeamRow.svelte';
export { default as Timeline } from './Timeline.svelte';
