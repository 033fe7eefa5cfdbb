import type { FormField } from './form-shapes.ts';

/** A sentence with fields in it: words, and between them what can be filled in. */
export type SentencePart = string | FormField;

const mark = '\u{1}';

/** A message with fields where it has names: their order is that of the language. */
export function sentenceOf<Names extends string>(
	message: (words: Record<Names, string>) => string,
	parts: Readonly<Record<Names, SentencePart>>
): SentencePart[] {
	const named = parts as Readonly<Record<string, SentencePart>>;
	const marked = Object.fromEntries(
		Object.keys(named).map((name) => [name, `${mark}${name}${mark}`])
	) as Record<Names, string>;
	return message(marked)
		.split(mark)
		.flatMap((text, index) => (index % 2 === 0 ? text : (named[text] ?? [])))
		.filter((part) => part !== '');
}
