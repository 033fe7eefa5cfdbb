import { needs, type Need } from '#practice';
import type { OfferFigure } from './offer-figure.ts';
import { needWord } from './words.ts';

type Searched = Pick<OfferFigure, 'name' | 'vendor' | 'needs' | 'note' | 'counts' | 'headline'>;

/** What is looked for: a job, words in any order, both or neither. */
export interface OfferSearch {
	readonly need: Need | undefined;
	readonly text: string;
}

export function found<Listed extends Searched>(
	offers: readonly Listed[],
	{ need, text }: OfferSearch
): Listed[] {
	const words = folded(text).split(/\s+/).filter(Boolean);
	return offers.filter(
		(offer) =>
			(need === undefined || offer.needs.includes(need)) &&
			words.every((word) => textOf(offer).includes(word))
	);
}

function textOf({ name, vendor, needs: covered, note, counts, headline }: Searched): string {
	return folded([name, vendor, ...covered.map(needWord), note, counts, headline].join(' '));
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
