import { describe, expect, it } from 'vitest';
import { previewOf, readUsage, told } from '../../../../tests/support/counts.ts';
import { withUsage } from './usage.ts';

const visits400 = [{ month: '2027-01', meter: 'visits', quantity: '400' }];

describe('a file of usage', () => {
	it.each([
		['commas', 'Month,Meter,Quantity\n2027-01,visits,400\n'],
		['semicolons', 'Month;Meter;Quantity\r\n2027-01;visits;400\r\n'],
		['tabs', 'Month\tMeter\tQuantity\r2027-01\tvisits\t400'],
		['bars', 'Month|Meter|Quantity\n2027-01|visits|400'],
		['a line that names the separator', 'sep=;\nMonth;Meter;Quantity\n2027-01;visits;400'],
		['commas named in the first line', 'sep=,\nMonth,Meter,Quantity\n2027-01,visits,400'],
		['a byte order mark', '\ufeffMonth,Meter,Quantity\n2027-01,visits,400'],
		['quoted cells', '"Month","Meter","Quantity"\n"2027-01","visits","400"\n'],
		['blank lines', '\n\nMonth,Meter,Quantity\n\n,,\n2027-01,visits,400\n\n'],
		['another order', 'Quantity,Month,Meter\n400,2027-01,visits'],
		['German headers and names', 'Menge;Monat;Kennzahl\n400;01.2027;Besuche'],
		['more columns than are needed', 'Site,Month,Meter,Quantity\nA,2027-01,visits,400'],
		['a title above the header', 'Usage,,\nMonth,Meter,Quantity\n2027-01,visits,400'],
		['days instead of months', 'Date,Metric,Count\n2027-01-31,Visits,400'],
		['a quoted separator', 'Month,Meter,Quantity,"a, b"\n2027-01,visits,400,"x, ""y""\nz"'],
		['two rows of one month', 'Month,Meter,Quantity\n2027-01,visits,150\n2027-01,visits,250']
	])('is read with %s', async (_what, text) => {
		expect(told(await readUsage(text))).toEqual({ lines: visits400, faults: [], questions: [] });
	});

	it.each([
		['1.234,5', '1234.5'],
		['1.234.567', '1234567'],
		['12,5', '12.5'],
		['12.50', '12.5'],
		['0,234', '0.234'],
		['1 234,56', '1234.56'],
		['1\u00a0234,56', '1234.56'],
		['1\u202f234', '1234'],
		["1'234.56", '1234.56'],
		['1٬234٫56', '1234.56'],
		['١٢٣', '123'],
		['１２', '12'],
		['+5', '5'],
		['-0', '0'],
		['1,234,567.25', '1234567.25'],
		['0.3333333333333333', '0.333']
	])('takes %s for %s', async (written, quantity) => {
		const text = `Month\tMeter\tQuantity\n2027-01\tvisits\t${written}`;
		const lines = [{ month: '2027-01', meter: 'visits', quantity }];
		expect(told(await readUsage(text))).toEqual({ lines, faults: [], questions: [] });
	});

	it.each([
		['1e3', 'not-a-number'],
		['0x10', 'not-a-number'],
		['1_000', 'not-a-number'],
		['١e٣', 'not-a-number'],
		['Infinity', 'not-a-number'],
		['NaN', 'not-a-number'],
		['#REF!', 'not-a-number'],
		['#N/A', 'not-a-number'],
		['TRUE', 'not-a-number'],
		['€ 12.50', 'not-a-number'],
		['12.50 EUR', 'not-a-number'],
		['(12.50)', 'not-a-number'],
		['12.50-', 'not-a-number'],
		['12%', 'not-a-number'],
		['½', 'not-a-number'],
		['12.50.30', 'not-a-number'],
		['1,23,456', 'not-a-number'],
		['9'.repeat(5_000), 'not-a-number'],
		['=1+1', 'not-a-number'],
		['-12.5', 'below-zero'],
		['1000000000001', 'too-large'],
		['', 'empty'],
		['  ', 'empty']
	])('names the cell of %j', async (written, code) => {
		const text = `Month\tMeter\tQuantity\n2027-01\tvisits\t400\n2027-02\tvisits\t${written}`;
		expect(told(await readUsage(text))).toEqual({
			lines: visits400,
			faults: [`C3 ${code}`],
			questions: []
		});
	});

	it('asks once what 1,234 is, and reads it as told', async () => {
		const text =
			'Month;Meter;Quantity\n2027-01;visits;1,234\n2027-02;visits;5,678\n2027-03;visits;7';
		const asked = previewOf(await readUsage(text));
		expect(asked.questions).toEqual([{ about: 'decimal-mark', sample: '1,234' }]);
		expect(asked.rows).toEqual({ read: 3, counted: 1, wrong: 0, waiting: 2, leftOut: 0 });
		const quantities = async (decimalMark: '.' | ',') =>
			previewOf(await readUsage(text, { decimalMark })).totals;
		expect(await quantities('.')).toEqual([{ id: 'visits', total: '6919', months: 3 }]);
		expect(await quantities(',')).toEqual([{ id: 'visits', total: '13.912', months: 3 }]);
	});

	it('suggests what other numbers of the file show, and asks all the same', async () => {
		const text = 'Month;Meter;Quantity\n2027-01;visits;1,234\n2027-02;visits;5,5';
		const { questions } = previewOf(await readUsage(text));
		expect(questions).toEqual([{ about: 'decimal-mark', sample: '1,234', suggested: ',' }]);
	});

	it('asks where numbers contradict each other', async () => {
		const text = 'Month;Meter;Quantity\n2027-01;visits;12,5\n2027-02;visits;12.5';
		const { questions } = previewOf(await readUsage(text));
		expect(questions).toEqual([{ about: 'decimal-mark', sample: '12,5' }]);
		expect(told(await readUsage(text, { decimalMark: ',' }))).toMatchObject({
			faults: ['C3 not-a-number'],
			questions: []
		});
	});

	it('shows how numbers were read', async () => {
		const text = 'Month;Meter;Quantity\n2027-01;visits;1.234,56';
		const { numbers } = previewOf(await readUsage(text));
		expect(numbers).toEqual({ mark: ',', sample: '1.234,56', read: '1234.56' });
	});

	it.each([
		['2027-13', 'not-a-month'],
		['2027', 'not-a-month'],
		['31.02.2027', 'not-a-month'],
		['2027-02-30', 'not-a-month'],
		['01.02.27', 'two-digit-year'],
		['0001-01', 'not-a-month'],
		['', 'empty']
	])('takes %j for no month', async (month, code) => {
		const text = `Month,Meter,Quantity\n${month},visits,1`;
		expect(told(await readUsage(text))).toMatchObject({ lines: [], faults: [`A2 ${code}`] });
	});

	it('asks which comes first in 01/02/2027, the day or the month', async () => {
		const text = 'Date,Meter,Quantity\n01/02/2027,visits,400\n25/02/2027,visits,1';
		const { questions, rows } = previewOf(await readUsage(text));
		expect(questions).toEqual([
			{ about: 'day-order', sample: '01/02/2027', suggested: 'day-first' }
		]);
		expect(rows).toMatchObject({ counted: 1, waiting: 1 });
		expect(told(await readUsage(text, { dayOrder: 'month-first' }))).toEqual({
			lines: visits400,
			faults: ['A3 not-a-month'],
			questions: []
		});
	});

	it('says how many cells a row has too many or too few', async () => {
		const text =
			'Month,Meter,Quantity\n2027-01,visits\n2027-01,visits,400\n2027-01,visits,1,2\n2027-01,visits,0,,';
		expect(told(await readUsage(text))).toEqual({
			lines: visits400,
			faults: ['2 too-few-cells', '4 too-many-cells'],
			questions: []
		});
	});

	it('asks which column counts where headers are missing or doubled', async () => {
		const text = 'When,Quantity,Meter,Count\n2027-01,400,visits,9';
		const { questions, rows, columns } = previewOf(await readUsage(text));
		expect(questions).toEqual([
			{ about: 'column', field: 'month', letters: [] },
			{ about: 'column', field: 'quantity', letters: ['B', 'D'] }
		]);
		expect(rows).toMatchObject({ read: 1, waiting: 1 });
		expect(columns.map(({ use }) => use.as)).toEqual(['ignored', 'ignored', 'field', 'ignored']);
		const told400 = told(await readUsage(text, { columns: { month: 0, quantity: 1 } }));
		expect(told400).toEqual({ lines: visits400, faults: [], questions: [] });
	});

	it('asks what unknown names mean', async () => {
		const text =
			'Month,Meter,Quantity\n2027-01,encounters,300\n2027-01,Encounters,100\n2027-01,faxes,1';
		const { questions } = previewOf(await readUsage(text));
		expect(questions).toEqual([
			{ about: 'name', name: 'encounters', rows: 2 },
			{ about: 'name', name: 'faxes', rows: 1 }
		]);
		const meanings = [
			{ name: 'Encounters', means: 'visits' },
			{ name: 'faxes', means: null }
		];
		const preview = previewOf(await readUsage(text, { meanings }));
		expect(preview.counts.lines).toEqual(visits400);
		expect(preview.rows).toEqual({ read: 3, counted: 2, wrong: 0, waiting: 0, leftOut: 1 });
	});

	it('does not take a meaning that is none of ours', async () => {
		const meanings = [{ name: '__proto__', means: 'toString' }];
		const text = 'Month,Meter,Quantity\n2027-01,__proto__,1';
		const { questions, counts } = previewOf(await readUsage(text, { meanings }));
		expect(questions).toEqual([{ about: 'name', name: '__proto__', rows: 1 }]);
		expect(counts.lines).toEqual([]);
	});

	it('says how many names nobody knows when there are too many to show', async () => {
		const rows = Array.from({ length: 23 }, (_, index) => `2027-01,thing ${index},1`);
		const { questions } = previewOf(await readUsage(`Month,Meter,Quantity\n${rows.join('\n')}`));
		expect(questions).toHaveLength(21);
		expect(questions.at(-1)).toEqual({ about: 'more-names', names: 3 });
	});

	it('shows twenty problems and counts the rest', async () => {
		const rows = Array.from({ length: 100_000 }, () => '2027-01,visits,x');
		const { problems, rows: told } = previewOf(
			await readUsage(`Month,Meter,Quantity\n${rows.join('\n')}`)
		);
		expect(problems.shown).toHaveLength(20);
		expect(problems.more).toBe(99_980);
		expect(told.wrong).toBe(100_000);
	});

	it('rounds a sum once, to thousandths, and says so', async () => {
		const text =
			'Month,Meter,Quantity\n2027-01,visits,0.0004\n2027-01,visits,0.0004\n2027-02,visits,1';
		const { counts } = previewOf(await readUsage(text));
		expect(counts).toEqual({
			kind: 'usage',
			lines: [
				{ month: '2027-01', meter: 'visits', quantity: '0.001' },
				{ month: '2027-02', meter: 'visits', quantity: '1' }
			],
			rounded: 1
		});
	});

	it('counts once when it is brought twice', async () => {
		const text = 'Month,Meter,Quantity\n2027-01,visits,400';
		const [once, again] = [previewOf(await readUsage(text)), previewOf(await readUsage(text))];
		expect(again.fingerprint).toBe(once.fingerprint);
		expect(once.fingerprint).toMatch(/^[\da-f]{64}$/);
		const before = [{ month: '2026-12', meter: 'visits', quantity: '1' }];
		if (once.counts.kind !== 'usage') throw new Error('This is no usage.');
		const lower = { month: '2027-01', meter: 'visits', quantity: '399' };
		const first = withUsage([...before, lower], once.counts.lines);
		expect(withUsage(first, once.counts.lines)).toEqual([...before, ...visits400]);
		const other = previewOf(await readUsage(text.replace('400', '401')));
		expect(other.fingerprint).not.toBe(once.fingerprint);
	});
});
