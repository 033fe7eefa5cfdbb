import { metersOf } from '#pricing';
import type { Proposal } from './price-list.ts';

/** A word of a line, and the meter its price is for. */
export interface CountedWord {
	readonly word: string;
	readonly meter: string;
}

/** What a proposal counts by which word. Where two words say the same, the later stands at the price. */
export function countedWords({ because, charges, limits = [] }: Proposal): CountedWord[] {
	const counted = new Set([
		...charges.flatMap(({ charge }) => metersOf(charge)),
		...limits.map(({ meter }) => meter)
	]);
	const found = new Map<string, CountedWord>();
	for (const { means } of because) {
		if (means.as === 'counts' && counted.has(means.meter)) found.set(means.meter, means);
	}
	return [...found.values()].map(({ word, meter }) => ({ word, meter }));
}
