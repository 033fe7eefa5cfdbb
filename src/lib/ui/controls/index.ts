/** Controls: they show a number and ask for another. What it means and costs is told to them. */
export { default as DriverControl } from './DriverControl.svelte';
export { default as NumberField } from './NumberField.svelte';
export { default as Stepper } from './Stepper.svelte';
export { default as MonthField } from './MonthField.svelte';
export { focusRow } from './focus-row.ts';
export { nearest, stepped } from './steps.ts';
