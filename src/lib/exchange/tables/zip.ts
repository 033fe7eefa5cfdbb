import { Inflate } from 'fflate';
import { Refused, type Pace } from './table.ts';

const mostPartBytes = 32 * 1024 * 1024;
const mostParts = 2_000;
/** Deflate makes at most 1,032 bytes out of one: after each slice there is little to throw away. */
const sliceBytes = 1024;
const slicesPerPause = 512;

interface Part {
	readonly method: number;
	readonly sum: number;
	readonly packedBytes: number;
	readonly bytes: number;
	readonly header: number;
}

/** The parts of a ZIP archive by name, in small letters as office programs compare them. */
export type Parts = ReadonlyMap<string, Part>;

const endMark = 0x0605_4b50;
const entryMark = 0x0201_4b50;
const headerMark = 0x0403_4b50;
const endBytes = 22;
const entryBytes = 46;
const headerBytes = 30;
const longestComment = 0xffff;

/** What the archive lists at its end. An archive that is cut, or has anything before or behind it, is not complete. */
export function partsOf(bytes: Uint8Array): Parts {
	const view = viewOf(bytes);
	const end = endOf(view);
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	if (at + view.getUint32(end + 12, true) !== end) throw incomplete();
	if (count > mostParts) throw new Refused({ reason: 'too-much' });
	const parts = new Map<string, Part>();
	for (let index = 0; index < count; index += 1) {
		if (at + entryBytes > end || view.getUint32(at, true) !== entryMark) throw incomplete();
		if ((view.getUint16(at + 8, true) & 1) === 1) throw new Refused({ reason: 'encrypted' });
		const nameEnd = at + entryBytes + view.getUint16(at + 28, true);
		const name = new TextDecoder().decode(bytes.subarray(at + entryBytes, nameEnd)).toLowerCase();
		// Of two with one name a program takes either.
		if (parts.has(name)) throw damaged();
		parts.set(name, {
			method: view.getUint16(at + 10, true),
			sum: view.getUint32(at + 16, true),
			packedBytes: view.getUint32(at + 20, true),
			bytes: view.getUint32(at + 24, true),
			header: view.getUint32(at + 42, true)
		});
		at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return parts;
}

function endOf(view: DataView): number {
	const last = view.byteLength - endBytes;
	for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
		if (view.getUint32(at, true) === endMark && at + view.getUint16(at + 20, true) === last) {
			return at;
		}
	}
	throw incomplete();
}

/** The bytes of a part: no more than it declares, and with the sum it declares. */
export async function unpacked(bytes: Uint8Array, part: Part, pace: Pace): Promise<Uint8Array> {
	if (part.bytes > mostPartBytes) {
		throw new Refused({ reason: 'unpacks-too-large', mostBytes: mostPartBytes });
	}
	const packed = packedBytesOf(bytes, part);
	const whole = part.method === 0 ? packed : await inflated(packed, part, pace);
	if (whole.length !== part.bytes || sumOf(whole) !== part.sum) throw damaged();
	return whole;
}

function packedBytesOf(bytes: Uint8Array, { header, packedBytes, method }: Part): Uint8Array {
	const view = viewOf(bytes);
	if (header + headerBytes > bytes.length) throw incomplete();
	if (view.getUint32(header, true) !== headerMark) throw damaged();
	if (method !== 0 && method !== 8) throw damaged();
	const lengths = view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
	const start = header + headerBytes + lengths;
	if (start + packedBytes > bytes.length) throw incomplete();
	return bytes.subarray(start, start + packedBytes);
}

async function inflated(packed: Uint8Array, part: Part, pace: Pace): Promise<Uint8Array> {
	const whole = new Uint8Array(part.bytes);
	let filled = 0;
	const inflate = new Inflate((chunk) => {
		if (filled + chunk.length > whole.length) throw damaged();
		whole.set(chunk, filled);
		filled += chunk.length;
	});
	for (let at = 0; at < packed.length; at += sliceBytes) {
		if ((at / sliceBytes) % slicesPerPause === 0) await pace(at / packed.length);
		try {
			inflate.push(packed.subarray(at, at + sliceBytes), at + sliceBytes >= packed.length);
		} catch {
			throw damaged();
		}
	}
	return whole.subarray(0, filled);
}

/** CRC-32, as ZIP archives have it. */
function sumOf(bytes: Uint8Array): number {
	let sum = -1;
	for (const byte of bytes) sum = (sums[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
	return ~sum >>> 0;
}

const sums = Int32Array.from({ length: 256 }, (_, byte) => {
	let sum = byte;
	for (let bit = 0; bit < 8; bit += 1)
		sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb8_8320 : sum >>> 1;
	return sum;
});

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function incomplete(): Refused {
	return new Refused({ reason: 'incomplete' });
}

function damaged(): Refused {
	return new Refused({ reason: 'damaged' });
}
