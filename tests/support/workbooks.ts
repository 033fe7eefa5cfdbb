// Workbooks as Excel writes them, as far as our reader looks into them, and with anything in them changed.
import { strToU8, zipSync } from 'fflate';

const named: Record<string, string> = {
	'[Content_Types].xml': '<Types/>',
	'xl/workbook.xml':
		'<workbook xmlns:r="r"><sheets><sheet name="Counts" sheetId="1" r:id="rId1"/></sheets></workbook>',
	'xl/_rels/workbook.xml.rels':
		'<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
	// 0: a number, 1: a day, 2: a month by a format of its own, 3: a time
	'xl/styles.xml':
		'<styleSheet><numFmts><numFmt numFmtId="164" formatCode="mmm\\ yyyy"/></numFmts>' +
		'<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
		'<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="46"/></cellXfs></styleSheet>',
	'xl/sharedStrings.xml':
		'<sst><si><t>Month</t></si><si><t>Meter</t></si><si><t>Quantity</t></si>' +
		'<si><r><t>vis</t></r><r><t>its</t></r><rPh><t>ビジット</t></rPh></si></sst>'
};

/** The header of usage: "Month", "Meter", "Quantity"; 3 is "visits". */
export const usageHeader = row(1, shared(0), shared(1), shared(2));

export function row(number: number, ...cells: string[]): string {
	return `<row r="${number}">${cells.join('')}</row>`;
}

export function shared(index: number | string): string {
	return `<c t="s"><v>${index}</v></c>`;
}

export function numeric(value: string, style = 0): string {
	return `<c s="${style}"><v>${value}</v></c>`;
}

export function inline(text: string): string {
	return `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}

export function sheetOf(...rows: string[]): string {
	return `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/** A workbook with this sheet, and with parts replaced, added or (undefined) left out. */
export function workbook(
	sheet: string | Uint8Array,
	parts: Record<string, string | Uint8Array | undefined> = {}
): Uint8Array<ArrayBuffer> {
	const all = { ...named, 'xl/worksheets/sheet1.xml': sheet, ...parts };
	const written = Object.entries(all).flatMap(([name, text]) =>
		text === undefined ? [] : [[name, typeof text === 'string' ? strToU8(text) : text] as const]
	);
	return Uint8Array.from(zipSync(Object.fromEntries(written)));
}
