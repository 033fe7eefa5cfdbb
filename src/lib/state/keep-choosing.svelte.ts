import { untrack } from 'svelte';
import { choosing } from '#insight';
import type { Planner } from './planner.svelte.ts';
import type { Questions } from './questions/questions.svelte.ts';

/**
 * Plans that choose for themselves choose beside the page: asked whenever something has changed, and
 * told the planner once it is known. Until then each is what it chose last, at what that costs now.
 */
export function keepChoosing(planner: Planner, { mixes }: Questions): () => void {
	return $effect.root(() => {
		$effect(() => {
			const { undecided } = planner;
			if (undecided) mixes.ask({ scenario: undecided });
		});
		$effect(() => {
			const { answer } = mixes;
			// Taken in once, when it comes: what is changed later waits for an answer of its own.
			if (answer) untrack(() => planner.decide(choosing(answer)));
		});
	});
}
