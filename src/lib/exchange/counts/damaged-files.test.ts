import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoster, readUsage } from '../../../../tests/support/counts.ts';
import {
	inline,
	numeric,
	row,
	shared,
	sheetOf,
	usageHeader,
	workbook
} from '../../../../tests/support/workbooks.ts';
import type { CountsRead } from './preview.ts';

const encoder = new TextEncoder();
const sheet = sheetOf(
	usageHeader,
	row(2, numeric('46388', 1), shared(3), numeric('400.25')),
	row(3, inline('01/02/2027'), inline('Größe'), '<c><f>1+1</f><v>2</v></c>')
);
const fixtures: Uint8Array[] = [
	encoder.encode('Month,Meter,Quantity\r\n2027-01,visits,"1,234.5"\r\n"2027-02",Besuche,7\r\n'),
	encoder.encode(
		'sep=;\nRolle;Start;Ende;Stunden;Login\nadmins;31.01.2027;;38,5;ja\nFront desk;01.02.2027;;;nein\n'
	),
	workbook(sheet)
];

const change = fc.record({
	how: fc.constantFrom('flip', 'set', 'remove', 'repeat', 'cut'),
	where: fc.double({ min: 0, max: 1, noNaN: true }),
	byte: fc.nat(255),
	bit: fc.nat(7)
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;
const changes = fc.array(change, { minLength: 1, maxLength: 5 });

/** Bytes with some of them changed, taken out or doubled, or the end cut off. */
function damaged(sound: Uint8Array, changes: readonly Change[]): Uint8Array<ArrayBuffer> {
	const bytes = [...sound];
	for (const { how, where, byte, bit } of changes) {
		const at = Math.floor(where * bytes.length);
		if (how === 'flip') bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
		else if (how === 'set') bytes[at] = byte;
		else if (how === 'remove') bytes.splice(at, 1);
		else if (how === 'repeat') bytes.splice(at, 0, ...bytes.slice(at, at + 40));
		else bytes.length = at;
	}
	return Uint8Array.from(bytes);
}

/** Every answer is one a screen can show: it adds up, and it went through messages that can be sent. */
function expectSound(read: CountsRead) {
	expect(structuredClone(read)).toEqual(read);
	if (!read.ok) {
		expect(read.problem.reason).not.toBe('stopped');
		return;
	}
	const { rows, counts, problems } = read.preview;
	expect(rows.counted + rows.wrong + rows.waiting + rows.leftOut).toBe(rows.read);
	expect(problems.shown.length).toBeLessThanOrEqual(20);
	if (counts.kind === 'roster') {
		expect(counts.lines.reduce((sum, { people }) => sum + people, 0)).toBe(rows.counted);
	} else {
		for (const { month, quantity } of counts.lines) {
			expect(month).toMatch(/^\d{4}-\d{2}$/);
			expect(quantity).toMatch(/^\d+(\.\d{1,3})?$/);
		}
	}
}

describe('whatever happened to a file on its way', () => {
	it('it is read or refused, and nothing is thrown', async () => {
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...fixtures), changes, async (sound, changes) => {
				const bytes = damaged(sound, changes);
				expectSound(await readUsage(bytes));
				expectSound(await readRoster(bytes));
			}),
			{ numRuns: 600 }
		);
	});

	it('a sheet that was damaged before it was packed is read or refused', async () => {
		await fc.assert(
			fc.asyncProperty(changes, async (changes) => {
				const bytes = damaged(encoder.encode(sheet), changes);
				expectSound(await readUsage(workbook(bytes)));
			}),
			{ numRuns: 200 }
		);
	});

	it('a sheet with any text in it is read or refused', async () => {
		const markup = fc.constantFrom(
			'<row>',
			'</row>',
			'<c r="B2" t="s">',
			'</c>',
			'<v>',
			'</v>',
			'7',
			'&amp;',
			'<!--',
			']]>',
			'<?x?>',
			'<f/>',
			'<c t="e">'
		);
		await fc.assert(
			fc.asyncProperty(fc.array(markup, { maxLength: 30 }), async (parts) => {
				expectSound(await readUsage(workbook(sheetOf(usageHeader, parts.join('')))));
			}),
			{ numRuns: 100 }
		);
	});
});
