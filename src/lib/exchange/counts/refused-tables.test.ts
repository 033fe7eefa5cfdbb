import { describe, expect, it } from 'vitest';
import { previewOf, readUsage, told } from '../../../../tests/support/counts.ts';
import type { CountsProblem } from './preview.ts';
import { readCounts } from './read-counts.ts';

const usage = { kind: 'usage', known: [{ id: 'visits', names: [] }] } as const;
const header = 'Month,Meter,Quantity\n';

function bytesOf(text: string) {
	return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function wide(text: string, littleEndian: boolean) {
	const view = new DataView(new ArrayBuffer(2 * text.length + 2));
	view.setUint16(0, 0xfeff, littleEndian);
	for (let at = 0; at < text.length; at += 1) {
		view.setUint16(2 * at + 2, text.charCodeAt(at), littleEndian);
	}
	return new Uint8Array(view.buffer);
}

describe('a table is refused', () => {
	it.each<[string, string | Uint8Array<ArrayBuffer>, CountsProblem]>([
		['that is empty', '', { reason: 'empty' }],
		['of spaces', ' \n\t\n', { reason: 'empty' }],
		['of separators', ',,\n,,', { reason: 'no-rows' }],
		['of a header alone', header, { reason: 'no-rows' }],
		['with a NUL', `${header}2027-01,vi\u0000sits,1`, { reason: 'not-text' }],
		['of a link to a file', Uint8Array.of(0x4c, 0, 0, 0, 1, 0x14, 2, 0), { reason: 'not-text' }],
		['that is a PDF', '%PDF-1.7', { reason: 'other-program', what: 'pdf' }],
		['that is compressed', Uint8Array.of(0x1f, 0x8b, 8), { reason: 'other-program', what: 'gzip' }],
		['that is a web page', '<html><table>', { reason: 'other-program', what: 'web-page' }],
		[
			'that is old Excel XML',
			'<?xml version="1.0"?>',
			{ reason: 'other-program', what: 'web-page' }
		],
		['that is a scenario', '{"app": "x"}', { reason: 'other-program', what: 'json' }],
		[
			'with a quote left open',
			`${header}2027-01,visits,1\n\n2027-02,"vis`,
			{ reason: 'unclosed-quote', line: 4 }
		],
		[
			'with a quote that closes too late',
			`${header}"${'x'.repeat(20_000)}"`,
			{ reason: 'unclosed-quote', line: 2 }
		],
		['with 201 columns', `${header}${','.repeat(200)}`, { reason: 'too-many-columns', most: 200 }],
		['with 200,001 rows', 'x\n'.repeat(200_001), { reason: 'too-many-rows', most: 200_000 }],
		[
			'with too many cells',
			`${header}${`${','.repeat(199)}\n`.repeat(10_001)}`,
			{ reason: 'too-much' }
		]
	])('%s', async (_what, content, problem) => {
		expect(told(await readUsage(content))).toEqual(problem);
	});

	it('larger than 5 MB, without being read', async () => {
		const file = unreadable(' '.repeat(5_000_001));
		const problem = { reason: 'too-large', mostBytes: 5_000_000 };
		expect(await readCounts(file, usage)).toEqual({ ok: false, problem });
	});

	it('that the browser does not give out', async () => {
		const problem = { reason: 'out-of-reach' };
		expect(await readCounts(unreadable('x'), usage)).toEqual({ ok: false, problem });
	});
});

describe('a table in another encoding', () => {
	const text = `${header}2027-01,visits,400`;
	it.each([
		['UTF-16 as Excel writes "Unicode text"', wide(text.replaceAll(',', '\t'), true)],
		['UTF-16 of the other order', wide(text, false)]
	])('is read in %s', async (_what, bytes) => {
		const { counts, questions } = previewOf(await readUsage(bytes));
		expect(counts.lines).toHaveLength(1);
		expect(questions).toEqual([]);
	});

	it('is read as Windows-1252 where somebody has seen that it looks right', async () => {
		const old = bytesOf(
			'Monat;Z\u00e4hler;Menge;Name\n2027-01;Gr\u00f6\u00dfe;400;J\u00fcrgen Wei\u00df\n'
		);
		const asked = previewOf(await readUsage(old));
		expect(asked.questions).toEqual([
			{ about: 'encoding', samples: ['Zähler', 'Größe'] },
			{ about: 'name', name: 'Größe', rows: 1 }
		]);
		const { questions } = previewOf(await readUsage(old, { encoding: 'windows-1252' }));
		expect(questions).toEqual([{ about: 'name', name: 'Größe', rows: 1 }]);
	});

	it('shows nobody to find out whether it looks right', async () => {
		const rows = ['Größe', 'Jürgen Groß', ...Array.from({ length: 8 }, () => 'visits')];
		const text = rows.map((meter) => `2027-01,${meter},1`).join('\n');
		const { questions } = previewOf(await readUsage(bytesOf(header + text)));
		expect(questions[0]).toEqual({ about: 'encoding', samples: ['Größe'] });
	});

	it('may be read with another separator than was seen', async () => {
		const read = await readUsage('Month;Meter;Quantity\n2027-01;visits;400', { separator: ',' });
		expect(previewOf(read)).toMatchObject({
			source: { separator: ',' },
			columns: [{ letter: 'A' }]
		});
	});
});

describe('100,000 rows', () => {
	const months = Array.from(
		{ length: 12 },
		(_, month) => `2027-${String(month + 1).padStart(2, '0')}`
	);
	const rows = Array.from({ length: 100_000 }, (_, row) => `${months[row % 12]},visits,1.25`);
	const file = new Blob([header + rows.join('\n')]);

	it('are counted, with word of how far it is', async () => {
		const shares: number[] = [];
		const read = await readCounts(file, usage, { onProgress: ({ share }) => shares.push(share) });
		expect(previewOf(read).totals).toEqual([{ id: 'visits', total: '125000', months: 12 }]);
		expect(previewOf(read).rows.counted).toBe(100_000);
		expect(shares.length).toBeGreaterThan(50);
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
		expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
	});

	it.each([0, 0.3, 0.8])('are left when somebody cancels at %d', async (at) => {
		const control = new AbortController();
		const shares: number[] = [];
		const read = await readCounts(file, usage, {
			signal: control.signal,
			onProgress({ share }) {
				shares.push(share);
				if (share >= at) control.abort();
			}
		});
		expect(read).toEqual({ ok: false, problem: { reason: 'cancelled' } });
		expect(shares.filter((share) => share >= at)).toHaveLength(1);
	});
});

function unreadable(text: string): Blob {
	const file = new Blob([text]);
	file.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
	return file;
}
