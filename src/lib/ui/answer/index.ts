/** What the planner has to say: the sentence, what would change it, the comparison and the working. */
export { default as AnswerBar } from './AnswerBar.svelte';
export { default as CompareChoices } from './CompareChoices.svelte';
export { default as CompareTable } from './CompareTable.svelte';
export { default as Flips } from './Flips.svelte';
export { default as OneMore } from './OneMore.svelte';
export { default as Goal } from './Goal.svelte';
export { default as Sentence } from './Sentence.svelte';
export { default as SpokenAnswer } from './SpokenAnswer.svelte';
export { default as Working } from './Working.svelte';
