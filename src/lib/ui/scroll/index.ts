/** Room for what is larger than the screen. */
export { default as ScrollRegion } from './ScrollRegion.svelte';
