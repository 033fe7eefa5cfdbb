import { requirements } from '#practice';
import type { Path } from '#scenario';
import { requirementWord } from '../requirement-words.ts';
import { fieldWords, itemWords, type FieldWord } from './field-words.ts';

/** The way to a field, without places in lists: "charges.charge.tiers.upTo". */
export function placeOf(path: Path): string {
	return path.filter((part) => typeof part === 'string').join('.');
}

export interface FieldName {
	readonly name: string;
	readonly hint: string | undefined;
}

export function fieldName(place: string): FieldName {
	const requirement = requirements.find((each) => place.endsWith(`.${each}`));
	if (requirement) return { name: requirementWord(requirement), hint: undefined };
	const word: FieldWord | undefined = longest(fieldWords, place);
	return { name: word?.name() ?? place, hint: word?.hint?.() };
}

/** What one entry of a list is called. */
export function itemName(place: string): string {
	return longest(itemWords, place)?.() ?? place;
}

/** The word of the longest ending there is one for. */
function longest<Word>(words: Readonly<Record<string, Word>>, place: string): Word | undefined {
	const parts = place.split('.');
	const endings = parts.map((_part, index) => parts.slice(index).join('.'));
	const known = endings.find((ending) => words[ending] !== undefined);
	return known === undefined ? undefined : words[known];
}
