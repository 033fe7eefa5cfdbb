import { needs, type Need } from '#practice';
import type { OfferFigure } from './offer-figure.ts';
import { needWord } from './words.ts';

export type Searched = Pick<OfferFigure, 'name' | 'vendor' | 'needs' | 'note' | 'counts'>;

/** What is looked for: a job, words in any order, both or neither. */
export interface OfferSearch {
	readonly need: Need | undefined;
	readonly text: string;
}

export function found<Listed extends Searched>(
	offers: readonly Listed[],
	search: OfferSearch
): Listed[] {
	return offers.filter((offer) => isFound(offer, search));
}

function isFound(offer: Searched, { need, text }: OfferSearch): boolean {
	const words = folded(text).split(/\s+/).filter(Boolean);
	return (
		(need === undefined || offer.needs.includes(need)) &&
		words.every((word) => textOf(offer).includes(word))
	);
}

function textOf({ name, vendor, needs: covered, note, counts }: Searched): string {
	return folded([name, vendor, ...covered.map(needWord), note, counts].join(' '));
}

/** Without case and accents, as one types in a hurry. */
function folded(text: string): string {
	return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The jobs one can look for, and how many offers do each. */
export function jobsIn(
	offers: readonly Pick<OfferFigure, 'needs'>[]
): { readonly need: Need; readonly name: string; readonly count: number }[] {
	return needs
		.map((need) => ({
			need,
			name: needWord(need),
			count: offers.filter((offer) => offer.needs.includes(need)).length
		}))
		.filter(({ count }) => count > 0);
}
