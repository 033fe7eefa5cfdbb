/** What stands around every page. */
export { default as Frame } from './Frame.svelte';
export { default as Notice } from './Notice.svelte';
export { default as Tabs } from './Tabs.svelte';
