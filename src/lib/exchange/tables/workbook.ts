import { SheetRows } from './sheet-rows.ts';
import type { Surroundings } from './stored-cell.ts';
import { shownAs, wholeOf, type ShownAs } from './stored-number.ts';
import { Refused, type Ignored, type OtherSpreadsheet } from './table.ts';
import type { Pace, Sheet, Table, TableChoices } from './table.ts';
import { readXml, type Attributes, type XmlListener } from './xml.ts';
import { partsOf, unpacked, type Parts } from './zip.ts';

const mostSharedTexts = 1_000_000;
const mostStyles = 100_000;

/** Reads a workbook: its list of sheets, one sheet, and what the cells there refer to. Nothing else in it is opened. */
export async function readWorkbook(
	bytes: Uint8Array,
	{ sheet: chosen }: TableChoices,
	pace: Pace
): Promise<Table> {
	const parts = partsOf(bytes);
	const what = otherSpreadsheet(parts);
	if (what) throw new Refused({ reason: 'other-spreadsheet', what });
	if (!parts.has('xl/workbook.xml')) throw new Refused({ reason: 'other-program', what: 'zip' });

	/** Walks through a part; a part that is not there has nothing to tell. */
	async function walk(name: string, listener: XmlListener, from = 0, to = from) {
		const part = parts.get(name);
		if (!part) return;
		const half = (to - from) / 2;
		const content = await unpacked(bytes, part, (share) => pace(from + share * half));
		await readXml(content, listener, (share) => pace(from + half + share * half));
	}

	const book = new Book();
	await walk('xl/workbook.xml', book);
	const targets = new Map<string, string>();
	await walk('xl/_rels/workbook.xml.rels', { open: (_, each) => noteTarget(targets, each) });
	const sheets = book.sheets.filter(({ link }) => parts.has(targets.get(link) ?? ''));
	const first = sheets.findIndex(({ hidden }) => !hidden);
	const index = chosen !== undefined && sheets[chosen] ? chosen : Math.max(first, 0);
	const sheet = sheets[index];
	if (!sheet) throw new Refused({ reason: 'no-sheet' });

	const styles = new Styles();
	await walk('xl/styles.xml', styles);
	const shared = new SharedTexts();
	await walk('xl/sharedstrings.xml', shared, 0, 0.4);
	const around: Surroundings = {
		sharedTexts: shared.texts,
		styles: styles.shown,
		since1904: book.since1904
	};
	const rows = new SheetRows(around);
	await walk(targets.get(sheet.link) ?? '', rows, 0.4, 1);
	return {
		rows: rows.rows,
		source: {
			format: 'xlsx',
			sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
			sheet: index,
			ignored: ignoredIn(parts, rows.hasMergedCells)
		}
	};
}

function otherSpreadsheet(parts: Parts): OtherSpreadsheet | undefined {
	const names = [...parts.keys()];
	if (names.includes('xl/workbook.bin')) return 'xlsb';
	if (names.some((name) => name.endsWith('.iwa') || name === 'index.zip')) return 'numbers';
	return names.includes('mimetype') && names.includes('content.xml') ? 'ods' : undefined;
}

const beside: readonly (readonly [Ignored, RegExp])[] = [
	['macros', /^xl\/vbaproject\.bin$/],
	['pictures', /^xl\/(?:media|drawings|charts|embeddings)\//],
	['pivot-tables', /^xl\/pivot/],
	['links', /^xl\/externallinks\//]
];

function ignoredIn(parts: Parts, hasMergedCells: boolean): Ignored[] {
	const names = [...parts.keys()];
	const found = beside.filter(([, pattern]) => names.some((name) => pattern.test(name)));
	return [...found.map(([what]) => what), ...(hasMergedCells ? (['merged-cells'] as const) : [])];
}

/** Only sheets at their usual place are followed; elsewhere there is nothing we know. */
function noteTarget(
	targets: Map<string, string>,
	{ Id: id = '', Target: target = '' }: Attributes
) {
	const name = target.toLowerCase();
	const path = name.startsWith('/') ? name.slice(1) : `xl/${name}`;
	if (/^xl\/worksheets\/[\w-]+\.xml$/.test(path)) targets.set(id, path);
}

class Book implements XmlListener {
	readonly sheets: (Sheet & { readonly link: string })[] = [];
	since1904 = false;

	open(name: string, attributes: Attributes) {
		if (name === 'workbookPr') this.since1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
		if (name !== 'sheet') return;
		// The prefix is whatever the writer called it.
		const link = Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1] ?? '';
		const hidden = /^(?:hidden|veryHidden)$/.test(attributes['state'] ?? '');
		this.sheets.push({ name: attributes['name'] ?? '', hidden, link });
	}
}

class Styles implements XmlListener {
	readonly shown: ShownAs[] = [];
	readonly #codes = new Map<number, string>();
	#isInCells = false;

	open(name: string, attributes: Attributes) {
		const id = wholeOf(attributes['numFmtId']) ?? 0;
		if (name === 'numFmt') this.#codes.set(id, attributes['formatCode'] ?? '');
		if (name === 'cellXfs') this.#isInCells = true;
		if (name !== 'xf' || !this.#isInCells) return;
		if (this.shown.length === mostStyles) throw new Refused({ reason: 'too-much' });
		this.shown.push(shownAs(id, this.#codes.get(id)));
	}

	close(name: string) {
		if (name === 'cellXfs') this.#isInCells = false;
	}
}

class SharedTexts implements XmlListener {
	readonly texts: string[] = [];
	#text = '';
	#isReading = false;
	#isPhonetic = false;

	open(name: string) {
		if (name === 'si') this.#text = '';
		// How a Japanese text is pronounced stands beside it.
		if (name === 'rPh') this.#isPhonetic = true;
		if (name === 't') this.#isReading = !this.#isPhonetic;
	}

	text(text: string) {
		if (this.#isReading) this.#text += text;
	}

	close(name: string) {
		if (name === 't') this.#isReading = false;
		if (name === 'rPh') this.#isPhonetic = false;
		if (name !== 'si') return;
		if (this.texts.length === mostSharedTexts) throw new Refused({ reason: 'too-much' });
		this.texts.push(this.#text);
	}
}
