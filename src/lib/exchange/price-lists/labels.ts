import { plainWords } from '../counts/fields.ts';
import { shownText } from '../counts/shown-text.ts';
import type { Lexeme } from './lexemes.ts';

const longest = 120;
const numbers: ReadonlySet<Lexeme['is']> = new Set<Lexeme['is']>(['money', 'percent', 'count']);

/**
 * What stands before the first number, where it is more than what is counted: "Premium", "SMS add-on".
 * Undefined where there is no number, or nothing that would name anything.
 */
export function labelOf(line: string, lexemes: readonly Lexeme[]): string | undefined {
	const end = lexemes.findIndex(
		({ is, from, to }) => numbers.has(is) || line.slice(from, to) === ':'
	);
	const label = lexemes.slice(0, Math.max(0, end));
	const [first, last] = [label[0], label.at(-1)];
	if (!first || !last || !label.some((lexeme, place) => names(line, lexeme, place)))
		return undefined;
	const text = shownText(
		line.slice(first.from, last.to).replace(/^["“'\s]+|["”'\s:–—|(,-]+$/gu, '')
	);
	return text === '' ? undefined : text.slice(0, longest);
}

/** "Pro" is a plan where it stands first, and "per" elsewhere. */
function names(line: string, lexeme: Lexeme, place: number): boolean {
	if (lexeme.is !== 'key') return lexeme.is === 'word';
	const isPro = place === 0 && plainWords(line.slice(lexeme.from, lexeme.to)) === 'pro';
	return lexeme.key === 'add-on' || isPro;
}
