/** The map of who is cheapest where two drivers stand. */
export { default as MapCard } from './MapCard.svelte';
