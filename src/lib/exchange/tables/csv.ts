import { Refused, type Separator } from './table.ts';

/** A quote that closes later than this was forgotten, or never meant as one. */
const longestQuoted = 10_000;

export interface CsvRecord {
	readonly cells: readonly string[];
	/** Where the next one begins. */
	readonly end: number;
}

/** The records of a text from a position on. Line breaks and separators between quotes belong to the cell. */
export function* csvRecords(
	text: string,
	separator: Separator,
	start: number
): Generator<CsvRecord, void> {
	let position = start;
	while (position < text.length) {
		const cells: string[] = [];
		let cell = cellAt(text, position, separator);
		cells.push(cell.text);
		while (text[cell.end] === separator) {
			cell = cellAt(text, cell.end + 1, separator);
			cells.push(cell.text);
		}
		position = afterLineEnd(text, cell.end);
		yield { cells, end: position };
	}
}

function cellAt(text: string, start: number, separator: Separator) {
	const quoted = text[start] === '"' ? quotedAt(text, start) : { text: '', end: start };
	// What stands behind a closing quote is kept: losing it silently would be worse.
	let end = quoted.end;
	while (end < text.length && !endsCell(text.charAt(end), separator)) end += 1;
	return { text: quoted.text + text.slice(quoted.end, end), end };
}

function quotedAt(text: string, start: number) {
	let inside = '';
	let from = start + 1;
	for (;;) {
		const close = text.indexOf('"', from);
		if (close < 0 || close - start > longestQuoted) {
			throw new Refused({ reason: 'unclosed-quote', line: lineOf(text, start) });
		}
		inside += text.slice(from, close);
		if (text[close + 1] !== '"') return { text: inside, end: close + 1 };
		inside += '"';
		from = close + 2;
	}
}

function endsCell(character: string, separator: Separator): boolean {
	return character === separator || character === '\n' || character === '\r';
}

function afterLineEnd(text: string, end: number): number {
	return Math.min(text.startsWith('\r\n', end) ? end + 2 : end + 1, text.length);
}

function lineOf(text: string, position: number): number {
	return text.slice(0, position).split(/\r\n|\r|\n/).length;
}

/** Spreadsheets run what begins like this, so texts that do are written with an apostrophe before them. */
const active = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A text as a cell that spreadsheets show and never run. */
export function csvCell(text: string): string {
	const safe = active.test(text) ? `'${text}` : text;
	return /[",;|\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Takes back the apostrophe that was put before a text when it was written, and no other. */
export function withoutGuard(text: string): string {
	return text.startsWith("'") && active.test(text.slice(1)) ? text.slice(1) : text;
}
