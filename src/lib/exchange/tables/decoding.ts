import { Refused, type Encoding } from './table.ts';

const marks: readonly (readonly [label: string, encoding: Encoding, mark: readonly number[]])[] = [
	['utf-8', 'utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', 'utf-16', [0xff, 0xfe]],
	['utf-16be', 'utf-16', [0xfe, 0xff]]
];

/** Control characters, apart from tabs and line ends: a text has none. */
const forbidden = /(?![\t\n\r])\p{Cc}/u;

export interface DecodedText {
	readonly text: string;
	readonly encoding: Encoding;
}

/**
 * Text by its byte order mark, else UTF-8. What is neither is tried as Windows-1252, the old way of Excel:
 * almost any bytes can be read so, hence somebody has to look at it.
 */
export function decoded(bytes: Uint8Array, chosen: Encoding | undefined): DecodedText {
	const marked = marks.find(([, , mark]) => mark.every((byte, index) => bytes[index] === byte));
	const [label, encoding] = marked ?? [chosen ?? 'utf-8', chosen ?? 'utf-8'];
	const text = textOf(bytes, label);
	if (text !== undefined) return checked(text, encoding);
	const old = marked ? undefined : textOf(bytes, 'windows-1252');
	if (old === undefined) throw new Refused({ reason: 'not-text' });
	return checked(old, 'windows-1252');
}

function textOf(bytes: Uint8Array, label: string): string | undefined {
	try {
		return new TextDecoder(label, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function checked(text: string, encoding: Encoding): DecodedText {
	if (forbidden.test(text)) throw new Refused({ reason: 'not-text' });
	return { text, encoding };
}
