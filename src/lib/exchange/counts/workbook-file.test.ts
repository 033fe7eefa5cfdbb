import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { previewOf, readRoster, readUsage, told } from '../../../../tests/support/counts.ts';
import {
	inline,
	numeric,
	row,
	shared,
	sheetOf,
	usageHeader,
	workbook
} from '../../../../tests/support/workbooks.ts';

const january = numeric('46388', 1);
const sheet = sheetOf(usageHeader, row(2, january, shared(3), numeric('400')));
const visits400 = [{ month: '2027-01', meter: 'visits', quantity: '400' }];
const good = { lines: visits400, faults: [], questions: [] };

function withCell(cell: string) {
	return readUsage(workbook(sheetOf(usageHeader, row(2, january, shared(3), cell))));
}

describe('a workbook', () => {
	it('is read by its values, whatever the file is called', async () => {
		const preview = previewOf(await readUsage(workbook(sheet)));
		expect(preview.counts.lines).toEqual(visits400);
		expect(preview.source).toEqual({
			format: 'xlsx',
			sheets: [{ name: 'Counts', hidden: false }],
			sheet: 0,
			ignored: []
		});
	});

	it.each([
		['a month shown as such', row(2, numeric('46388', 2), shared(3), numeric('400'))],
		['a time of day behind the day', row(2, numeric('46388.75', 1), shared(3), numeric('400'))],
		['a month in text', row(2, inline('2027-01'), inline('Visits'), numeric('4E+2'))],
		['a number in text', row(2, inline('2027-01'), inline('Visits'), inline('400'))],
		['the dust of a binary fraction', row(2, january, shared(3), numeric('399.99999999999994'))],
		['a missing row before', row(9, january, shared(3), numeric('400'))],
		[
			'places instead of order',
			`<row r="2"><c r="C2"><v>400</v></c></row>${row(3, january, shared(3), numeric('400'))}`
		]
	])('may hold %s', async (_what, written) => {
		const { counts } = previewOf(await readUsage(workbook(sheetOf(usageHeader, written))));
		expect(counts.lines).toEqual(visits400);
	});

	it.each([
		['#REF!', '<c t="e"><v>#REF!</v></c>', 'fault'],
		['TRUE', '<c t="b"><v>1</v></c>', 'not-a-number'],
		['a day', numeric('46388', 1), 'not-a-number'],
		['a time', numeric('1.5', 3), 'fault'],
		['a formula without a result', '<c><f>1+1</f></c>', 'fault'],
		['nothing', '<c/>', 'empty'],
		['a shared text that is not there', shared('999999999'), 'fault'],
		['a shared text below the first', shared('-1'), 'fault'],
		['a shared text that is no number', shared('NaN'), 'fault'],
		['too large a number', numeric('1E+300'), 'fault'],
		['1e3 as text', inline('1e3'), 'not-a-number']
	])('with %s for a number has a fault in C2', async (_what, cell, code) => {
		expect(told(await withCell(cell))).toMatchObject({ lines: [], faults: [`C2 ${code}`] });
	});

	it('takes the last result of a formula, and says so', async () => {
		const read = await withCell('<c><f>HYPERLINK("http://x.example")</f><v>400</v></c>');
		expect(told(read)).toEqual(good);
		expect(previewOf(read).formulas).toBe(1);
	});

	it('asks about a number in text that may be either of two', async () => {
		expect(told(await withCell(inline('1,234')))).toMatchObject({
			questions: [{ about: 'decimal-mark', sample: '1,234' }]
		});
	});

	it('counts days from 1904 where it says so', async () => {
		const book = workbook(
			sheetOf(usageHeader, row(2, numeric('44926', 1), shared(3), numeric('400'))),
			{
				'xl/workbook.xml':
					'<workbook><workbookPr date1904="1"/><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>'
			}
		);
		expect(told(await readUsage(book))).toEqual(good);
	});

	it('asks about hidden rows', async () => {
		const hidden = `<row r="3" hidden="1">${january}${shared(3)}${numeric('5')}</row>`;
		const book = workbook(sheetOf(usageHeader, row(2, january, shared(3), numeric('400')), hidden));
		expect(told(await readUsage(book))).toEqual({
			...good,
			questions: [{ about: 'hidden-rows', rows: 1 }]
		});
		expect(told(await readUsage(book, { hiddenRows: 'leave-out' }))).toEqual(good);
		expect(told(await readUsage(book, { hiddenRows: 'count' }))).toMatchObject({
			lines: [{ quantity: '405' }],
			questions: []
		});
	});

	it('reads the first sheet that is not hidden, or the one that is chosen', async () => {
		const book = workbook(sheetOf(row(1, inline('Notes'))), {
			'xl/workbook.xml':
				'<workbook><sheets><sheet name="Old" state="hidden" r:id="rId1"/><sheet name="New" r:id="rId2"/></sheets></workbook>',
			'xl/_rels/workbook.xml.rels':
				'<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
			'xl/worksheets/sheet2.xml': sheet
		});
		const read = await readUsage(book);
		expect(told(read)).toEqual(good);
		expect(previewOf(read).source).toMatchObject({
			sheets: [
				{ name: 'Old', hidden: true },
				{ name: 'New', hidden: false }
			],
			sheet: 1
		});
		expect(told(await readUsage(book, { sheet: 0 }))).toEqual({ reason: 'no-rows' });
	});

	it('says what it did not read', async () => {
		const merged = sheet.replace(
			'</sheetData>',
			'</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>'
		);
		const book = workbook(merged, {
			'xl/vbaProject.bin': 'x',
			'xl/media/image1.png': 'x',
			'xl/pivotTables/pivotTable1.xml': '<x',
			'xl/externalLinks/externalLink1.xml': '<x'
		});
		expect(previewOf(await readUsage(book)).source).toMatchObject({
			ignored: ['macros', 'pictures', 'pivot-tables', 'links', 'merged-cells']
		});
	});

	it('may have 100,000 rows', async () => {
		const filled = row(2, january, shared(3), numeric('1.25')).replace(' r="2"', '');
		const read = await readUsage(workbook(sheetOf(usageHeader, filled.repeat(100_000))));
		expect(previewOf(read).totals).toEqual([{ id: 'visits', total: '125000', months: 1 }]);
	});

	it('reads a roster with days and TRUE', async () => {
		const header = row(1, inline('Role'), inline('Start'), inline('Signs in'));
		const book = workbook(
			sheetOf(header, row(2, inline('Front desk'), january, '<c t="b"><v>1</v></c>'))
		);
		expect(told(await readRoster(book))).toMatchObject({
			lines: [{ role: 'admins', start: '2027-01-01', signsIn: true, people: 1 }]
		});
	});
});

const whole = workbook(sheet);
const bomb = workbook(`<worksheet>${' '.repeat(64 * 1024 * 1024)}</worksheet>`);

describe('a workbook that is none is refused', () => {
	it.each<[string, Uint8Array<ArrayBuffer>, string]>([
		['cut off', whole.slice(0, -10), 'incomplete'],
		['with something behind it', Uint8Array.of(...whole, 1, 2, 3), 'incomplete'],
		['that begins too late', Uint8Array.of(0x50, 0x4b, 3, 4, ...whole), 'incomplete'],
		['with nothing but a beginning', Uint8Array.of(0x50, 0x4b, 3, 4), 'incomplete'],
		['a bomb of 64 MB', bomb, 'unpacks-too-large'],
		['a bomb that says it is none', lying(bomb), 'damaged'],
		['one byte changed', changed(whole), 'damaged'],
		['with a password inside', encryptedPart(whole), 'encrypted'],
		[
			'with a document type',
			workbook(`<!DOCTYPE x [<!ENTITY a "b">]>${sheet}`),
			'forbidden-markup'
		],
		['with an entity of its own', workbook(sheet.replace('400', '&lol;')), 'damaged'],
		['with a sheet cut off', workbook(sheet.slice(0, -20)), 'damaged'],
		['nested too deeply', workbook('<a>'.repeat(1_000) + '</a>'.repeat(1_000)), 'damaged'],
		['without its sheet', workbook(sheet, { 'xl/worksheets/sheet1.xml': undefined }), 'no-sheet'],
		['whose sheet lies elsewhere', elsewhere(), 'no-sheet'],
		['another archive', zip({ 'word/document.xml': '<x/>' }), 'other-program'],
		['OpenDocument', zip({ mimetype: 'x', 'content.xml': '<x/>' }), 'other-spreadsheet'],
		['Numbers', zip({ 'Index/Document.iwa': 'x' }), 'other-spreadsheet'],
		['binary Excel', zip({ 'xl/workbook.bin': 'x' }), 'other-spreadsheet'],
		['old Excel', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'other-spreadsheet'],
		['older Excel', Uint8Array.of(0x09, 0x08, 0x10, 0), 'other-spreadsheet'],
		['with a password', protectedBook(), 'encrypted'],
		[
			'of too many parts',
			zip(Object.fromEntries(Array.from({ length: 2_001 }, (_, part) => [`p${part}`, '']))),
			'too-much'
		],
		[
			'with a cell far to the right',
			workbook(sheetOf('<row><c r="XFD1"><v>1</v></c></row>')),
			'too-many-columns'
		],
		[
			'with too many rows',
			workbook(sheetOf('<row><c><v>1</v></c></row>'.repeat(200_001))),
			'too-many-rows'
		]
	])('%s', async (_what, bytes, reason) => {
		expect(told(await readUsage(bytes))).toMatchObject({ reason });
	});
});

function zip(parts: Record<string, string>) {
	const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
	return Uint8Array.from(zipSync(Object.fromEntries(entries)));
}

function elsewhere() {
	return workbook(sheet, {
		'xl/_rels/workbook.xml.rels':
			'<Relationships><Relationship Id="rId1" Target="../../worksheets/sheet1.xml"/></Relationships>'
	});
}

function protectedBook() {
	const name = Uint8Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0));
	const wide = [...name].flatMap((byte) => [byte, 0]);
	return Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...wide);
}

/** Where the list at the end of an archive says something about each of its parts. */
function inList(bytes: Uint8Array<ArrayBuffer>, change: (view: DataView, at: number) => void) {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	for (let at = 0; at < copy.length - 4; at += 1) {
		if (view.getUint32(at, true) === 0x0201_4b50) change(view, at);
	}
	return copy;
}

function lying(bytes: Uint8Array<ArrayBuffer>) {
	return inList(bytes, (view, at) => view.setUint32(at + 24, 1_000, true));
}

function encryptedPart(bytes: Uint8Array<ArrayBuffer>) {
	return inList(bytes, (view, at) => view.setUint16(at + 8, 1, true));
}

function changed(bytes: Uint8Array<ArrayBuffer>) {
	return inList(bytes, (view, at) => view.setUint32(at + 16, 0, true));
}
