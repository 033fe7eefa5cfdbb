import { m } from '#messages';
import type { Removal } from '#scenario';
import { list } from './format.ts';
import { planName } from './words.ts';

/** What happens when an offer goes, a sentence each; nothing where no plan buys it. */
export function removalInWords({ thinner, gone, isPossible }: Removal): string[] {
	if (!isPossible) return [m.offer_remove_last()];
	return [
		...(thinner.length > 0
			? [m.offer_remove_thinner({ count: thinner.length, plans: list(thinner.map(planName)) })]
			: []),
		...(gone.length > 0
			? [m.offer_remove_gone({ count: gone.length, plans: list(gone.map(planName)) })]
			: [])
	];
}
