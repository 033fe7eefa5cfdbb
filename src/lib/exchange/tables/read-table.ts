import { foreignFormat } from '../foreign-format.ts';
import { csvRecords, withoutGuard } from './csv.ts';
import { decoded } from './decoding.ts';
import { separatorOf } from './separators.ts';
import { emptyCell, Refused, RowsTaken, type Cell } from './table.ts';
import type { OtherSpreadsheet, Pace, Table, TableChoices } from './table.ts';
import { readWorkbook } from './workbook.ts';

const rowsPerPause = 2_000;

/** The cells of a file, by what its bytes are; what it is called is not asked. Throws `Refused`. */
export async function readTable(
	bytes: Uint8Array,
	choices: TableChoices,
	pace: Pace
): Promise<Table> {
	if (bytes.length === 0) throw new Refused({ reason: 'empty' });
	refuseOldBooks(bytes);
	const what = foreignFormat(bytes);
	if (what === 'zip') return readWorkbook(bytes, choices, pace);
	if (what) throw new Refused({ reason: 'other-program', what });
	return readText(bytes, choices, pace);
}

const compound = [0xd0, 0xcf, 0x11, 0xe0];
const oldestBook = [0x09, 0x08];

/** Excel up to 2003, and what Excel encrypts: both come in the same kind of container. */
function refuseOldBooks(bytes: Uint8Array) {
	const startsWith = (mark: number[]) => mark.every((byte, index) => bytes[index] === byte);
	if (startsWith(oldestBook)) throw otherSpreadsheet('xls');
	if (!startsWith(compound)) return;
	const isEncrypted = new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
	throw isEncrypted ? new Refused({ reason: 'encrypted' }) : otherSpreadsheet('xls');
}

function otherSpreadsheet(what: OtherSpreadsheet): Refused {
	return new Refused({ reason: 'other-spreadsheet', what });
}

const webPage = /^\s*<(?:!doctype|\?xml|html|head|body|table|meta)\b/i;
const json = /^\s*(?:\{\s*["}]|\[\s*[[{])/;

async function readText(bytes: Uint8Array, choices: TableChoices, pace: Pace): Promise<Table> {
	const { text, encoding } = decoded(bytes, choices.encoding);
	if (text.trim() === '') throw new Refused({ reason: 'empty' });
	// Some programs write a web page and call it .xls.
	if (webPage.test(text)) throw new Refused({ reason: 'other-program', what: 'web-page' });
	if (json.test(text)) throw new Refused({ reason: 'other-program', what: 'json' });
	const { separator, start } = separatorOf(text, choices.separator);
	const taken = new RowsTaken();
	let number = 0;
	for (const { cells, end } of csvRecords(text, separator, start)) {
		if (number % rowsPerPause === 0) await pace(end / text.length);
		number += 1;
		taken.take({ number, cells: cells.map(textCell) });
	}
	return { rows: taken.rows, source: { format: 'csv', separator, encoding } };
}

function textCell(text: string): Cell {
	return text === '' ? emptyCell : { kind: 'text', text: withoutGuard(text) };
}
