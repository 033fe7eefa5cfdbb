const longestShown = 80;
/** Characters nobody sees, which may turn what stands around them. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** A text from a file as it can be shown. */
export function shownText(text: string): string {
	return Array.from(text.trim().replace(unseen, '\ufffd')).slice(0, longestShown).join('');
}
