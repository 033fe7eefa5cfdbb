import { SaxesParser } from 'saxes';
import { Refused, type Pace } from './table.ts';

const sliceBytes = 64 * 1024;
const deepest = 32;

export type Attributes = Readonly<Record<string, string>>;

export interface XmlListener {
	/** Names come without their prefix. */
	open?(name: string, attributes: Attributes): void;
	text?(text: string): void;
	close?(name: string): void;
}

/** Walks through a document once. One that brings definitions of its own is refused, whatever they say. */
export async function readXml(bytes: Uint8Array, listener: XmlListener, pace: Pace): Promise<void> {
	const parser = new SaxesParser();
	let depth = 0;
	parser.on('error', () => {
		throw new Refused({ reason: 'damaged' });
	});
	parser.on('doctype', () => {
		throw new Refused({ reason: 'forbidden-markup' });
	});
	parser.on('opentag', ({ name, attributes }) => {
		depth += 1;
		if (depth > deepest) throw new Refused({ reason: 'damaged' });
		listener.open?.(withoutPrefix(name), attributes);
	});
	parser.on('closetag', ({ name }) => {
		depth -= 1;
		listener.close?.(withoutPrefix(name));
	});
	parser.on('text', (text) => listener.text?.(text));
	parser.on('cdata', (text) => listener.text?.(text));

	const decoder = new TextDecoder('utf-8', { fatal: true });
	for (let at = 0; at < bytes.length; at += sliceBytes) {
		await pace(at / bytes.length);
		parser.write(decodedSlice(decoder, bytes.subarray(at, at + sliceBytes), true));
	}
	parser.write(decodedSlice(decoder, new Uint8Array(), false));
	parser.close();
}

function decodedSlice(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
	try {
		return decoder.decode(bytes, { stream });
	} catch {
		throw new Refused({ reason: 'damaged' });
	}
}

function withoutPrefix(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
