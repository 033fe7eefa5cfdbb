/** Charts: fed with figures, drawn with the marks of the plans. */
export { default as ChartCard } from './ChartCard.svelte';
export { default as CrossingTable } from './CrossingTable.svelte';
export { onThemeChange, readTheme } from './chart-theme.ts';
export type { ChartTheme } from './chart-theme.ts';
export { dashOf, planColour, planMark } from './plan-marks.ts';
export { default as PlanSwatch } from './PlanSwatch.svelte';
