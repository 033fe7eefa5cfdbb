/** What somebody calls something of theirs. */
export { default as NameForm } from './NameForm.svelte';
