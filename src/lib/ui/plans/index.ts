/** Plans: all of them beside each other, and what each buys for which job. */
export { default as JobSection } from './JobSection.svelte';
export { default as MixPanel } from './MixPanel.svelte';
export { default as PlanHead } from './PlanHead.svelte';
export { default as PlanList } from './PlanList.svelte';
export { default as PlanTotals } from './PlanTotals.svelte';
