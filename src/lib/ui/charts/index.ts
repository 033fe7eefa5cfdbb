/** Charts: fed with figures, drawn with the marks of the plans. */
export { default as ChartCard } from './ChartCard.svelte';
export { default as LineChart } from './LineChart.svelte';
export type { LineFigure, LineSeries } from './line-figure.ts';
export { dashOf, planColour, planMark } from './plan-marks.ts';
export type { PlanMark } from './plan-marks.ts';
export { default as PlanSwatch } from './PlanSwatch.svelte';
