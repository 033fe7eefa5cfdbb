export const longestName = 120;

/** Control characters and halves of characters: no keyboard types them, and no file may hold them. */
const unprintable = /[\p{Cc}\p{Cs}]/u;

export function isPrintable(text: string): boolean {
	return !unprintable.test(text);
}

/** The nearest name the document can keep; empty when there is none. */
export function tidyName(text: string): string {
	const cut = text.trim().slice(0, longestName);
	return cut.replaceAll(new RegExp(unprintable, 'gu'), ' ').trim();
}

/** Whether people may call a scenario so. */
export function isName(text: string): boolean {
	const name = text.trim();
	return name !== '' && name.length <= longestName && isPrintable(name);
}
