import type { NumberMarks } from '#decimal';

/** The language figures are written in. */
export const locale = 'en-US';

/** How that language writes numbers, for reading what people type. */
export const numberMarks: NumberMarks = marksOf(locale);

function marksOf(language: string): NumberMarks {
	const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(12_345.6);
	const mark = (type: string) => parts.find((part) => part.type === type)?.value;
	return { decimal: mark('decimal') ?? '.', group: mark('group') ?? ',' };
}

/** A name as it stands within a sentence: "visits", but "AI notes". */
export function midSentence(name: string): string {
	return /^\p{Lu}\p{Ll}/u.test(name)
		? name.charAt(0).toLocaleLowerCase(locale) + name.slice(1)
		: name;
}
