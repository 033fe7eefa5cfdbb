const longest = 60;
/** Letters and digits of any script with the marks that belong to them; what else there is parts them. */
const word = /(?:[\p{L}\p{N}]\p{M}*|[_-])+/gu;
/** Windows keeps these for devices, whatever the extension. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name that every system can store; where nothing is left that a person would recognise, the fallback. */
export function fileNameFor(name: string, fallback: string): string {
	const words = name.normalize('NFC').match(word) ?? [];
	const short = Array.from(withoutEdges(words.join(' '))).slice(0, longest);
	const tidy = withoutEdges(short.join(''));
	return tidy === '' || device.test(tidy) ? fallback : tidy;
}

function withoutEdges(text: string): string {
	return text.replace(/^[ _-]+|[ _-]+$/g, '');
}
