/** What the plans do over time, in words. */
export { default as Happenings } from './Happenings.svelte';
export { default as SwitchDates } from './SwitchDates.svelte';
