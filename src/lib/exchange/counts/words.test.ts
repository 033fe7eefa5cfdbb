import { describe, expect, it } from 'vitest';
import { previewOf, readRoster, readUsage } from '../../../../tests/support/counts.ts';
import { sheetOf, usageHeader, workbook } from '../../../../tests/support/workbooks.ts';
import { countsProblemInWords, ignoredInWords, refusalInWords } from './counts-in-words.ts';
import type { CountsProblem, CountsQuestion } from './preview.ts';
import { moreProblems, questionInWords, rowProblemInWords } from './rows-in-words.ts';

describe('in words', () => {
	it('a fault names its cell, what stands there and what should', async () => {
		const text = 'Month,Meter,Quantity\n2027-01,visits,1e3\n2027-01,visits,\n2027-01,visits';
		const { shown } = previewOf(await readUsage(text)).problems;
		expect(shown.map(rowProblemInWords)).toEqual([
			'C2, Quantity: “1e3” is not a number such as 1234.5.',
			'C3, Quantity: the cell is empty.',
			'Row 4: it has fewer cells than the header.'
		]);
	});

	it('a refused column says what it looks like', async () => {
		const { columns } = previewOf(await readRoster('Role,Name\nadmins,x'));
		expect(columns.map(refusalInWords)).toEqual([
			undefined,
			'Column B “Name” looks like names of people. It stays outside: only counts are taken in.'
		]);
		const masked = previewOf(await readRoster('Role,x@y.example\nadmins,z@y.example')).columns;
		expect(masked.map(refusalInWords)[1]).toBe(
			'Column B looks like e-mail addresses. It stays outside: only counts are taken in.'
		);
	});

	it.each<[CountsQuestion, string]>([
		[{ about: 'decimal-mark', sample: '1,234' }, 'Is “1,234” 1.234 or 1234?'],
		[
			{ about: 'decimal-mark', sample: '12,5' },
			'Numbers are written in two ways, as in “12,5”. Which mark parts off decimals?'
		],
		[{ about: 'day-order', sample: '01/02/2027' }, 'Is “01/02/2027” 2027-02-01 or 2027-01-02?'],
		[
			{ about: 'day-order', sample: '31/01/2027' },
			'Days are written in two ways, as in “31/01/2027”. Does the day or the month come first?'
		],
		[{ about: 'column', field: 'signsIn', letters: [] }, 'Which column is “Signs in”?'],
		[
			{ about: 'column', field: 'month', letters: ['B', 'AA'] },
			'Columns B, AA are all headed “Month”. Which one counts?'
		],
		[{ about: 'hidden-rows', rows: 3 }, 'Rows that are hidden in the file: 3. Should they count?'],
		[
			{ about: 'encoding', samples: ['Zähler', 'Größe'] },
			'The file is in an old encoding. Do these words look right: Zähler, Größe?'
		],
		[
			{ about: 'encoding', samples: [] },
			'The file is in an old encoding. It is read as Windows-1252.'
		],
		[{ about: 'name', name: 'faxes', rows: 2 }, 'What is “faxes” (rows: 2)?'],
		[
			{ about: 'more-names', names: 7 },
			'More names that nobody knows here: 7. Are the columns right?'
		]
	])('%j is a question', (question, words) => {
		expect(questionInWords(question)).toBe(words);
	});

	it.each<[CountsProblem, RegExp]>([
		[{ reason: 'too-large', mostBytes: 5_000_000 }, /larger than 5 MB/],
		[{ reason: 'unpacks-too-large', mostBytes: 33_554_432 }, /unpacks to more than 33 MB/],
		[{ reason: 'other-program', what: 'web-page' }, /a web page/],
		[{ reason: 'other-spreadsheet', what: 'numbers' }, /a Numbers spreadsheet.*save it as \.xlsx/],
		[{ reason: 'encrypted' }, /password/],
		[{ reason: 'unclosed-quote', line: 7 }, /opens in line 7/],
		[{ reason: 'too-many-rows', most: 200_000 }, /200,000 rows/],
		[{ reason: 'too-many-columns', most: 200 }, /200 columns/],
		[{ reason: 'incomplete' }, /not a complete Excel file/],
		[{ reason: 'cancelled' }, /Nothing was changed/]
	])('%j says what to do', (problem, words) => {
		expect(countsProblemInWords(problem)).toMatch(words);
	});

	it('what a workbook has beside its cells is said not to be read', async () => {
		const header = sheetOf(usageHeader, usageHeader);
		const ignoredIn = async (parts: Record<string, string>) =>
			ignoredInWords(previewOf(await readUsage(workbook(header, parts))));
		expect(await ignoredIn({})).toBeUndefined();
		expect(await ignoredIn({ 'xl/vbaProject.bin': '', 'xl/media/a.png': '' })).toBe(
			'In the file but not read: macros, pictures and charts.'
		);
	});

	it('more problems are counted', () => {
		expect([0, 99_980].map(moreProblems)).toEqual([undefined, 'and 99,980 more']);
	});
});
