import type { Pace, Row, Table } from '../tables/table.ts';
import { NameBook } from './cells.ts';
import { columnsOf, headerIndex, type Columns } from './columns.ts';
import { customsOf } from './customs.ts';
import { personalText } from './people.ts';
import type { CountsChoices, CountsPreview, CountsQuestion, RowsTold } from './preview.ts';
import { RosterTally } from './roster.ts';
import { ProblemList, RowCheck } from './row-check.ts';
import { shownText } from './shown-text.ts';
import type { Tally } from './tally.ts';
import { UsageTally } from './usage.ts';

const rowsPerPause = 2_000;
const mostNames = 20;
const mostSamples = 3;

/** A table with a header and rows below it, counted as far as it can be. */
export async function counted(
	table: Table,
	choices: CountsChoices,
	pace: Pace
): Promise<Omit<CountsPreview, 'fingerprint'> | undefined> {
	const at = headerIndex(table.rows, choices);
	const header = table.rows[at];
	const below = table.rows.slice(at + 1);
	if (!header || below.length === 0) return undefined;
	const hidden = below.filter((row) => row.hidden).length;
	const rows = choices.hiddenRows === 'leave-out' ? below.filter((row) => !row.hidden) : below;
	const columns = columnsOf(header, rows, choices);
	const customs = customsOf(rows, columns.byField, choices);
	const names = new NameBook(choices);
	const tally: Tally =
		choices.kind === 'roster' ? new RosterTally(names, customs) : new UsageTally(names, customs);
	const problems = new ProblemList();
	const width = table.source.format === 'csv' ? header.cells.length : undefined;

	const told = { read: below.length, counted: 0, wrong: 0, waiting: 0 };
	let formulas = 0;
	for (const [index, row] of rows.entries()) {
		if (index % rowsPerPause === 0) await pace(index / rows.length);
		const check = new RowCheck(row, columns.byField, problems);
		const waits = (row.hidden ?? false) && choices.hiddenRows === undefined;
		const count = columns.questions.length > 0 ? undefined : read(check, row, width, tally);
		formulas += check.formulas;
		if (check.isWrong) told.wrong += 1;
		else if (count === 'left-out') continue;
		else if (check.waits || waits || !count) told.waiting += 1;
		else {
			told.counted += 1;
			count();
		}
	}
	const { read: all, counted: good, wrong, waiting } = told;
	return {
		source: table.source,
		columns: columns.list,
		rows: { ...told, leftOut: all - good - wrong - waiting },
		...(customs.numbers && { numbers: customs.numbers }),
		formulas,
		questions: [
			...encodingQuestion(table, header, rows, columns, choices),
			...(hidden > 0 && !choices.hiddenRows
				? [{ about: 'hidden-rows', rows: hidden } as const]
				: []),
			...columns.questions,
			...customs.questions,
			...nameQuestions(names)
		],
		problems: { shown: problems.shown, more: problems.more },
		totals: tally.totals,
		counts: tally.counts
	} satisfies Omit<CountsPreview, 'fingerprint'> & { rows: RowsTold };
}

function read(check: RowCheck, row: Row, width: number | undefined, tally: Tally) {
	if (width !== undefined && row.cells.length < width) check.refuse('too-few-cells');
	else if (width !== undefined && row.cells.slice(width).some(({ text }) => text.trim() !== '')) {
		check.refuse('too-many-cells');
	} else return tally.read(check);
	return undefined;
}

/** Where the old encoding was a guess: some words to see whether they came out right. */
function encodingQuestion(
	{ source }: Table,
	header: Row,
	rows: readonly Row[],
	{ list }: Columns,
	{ encoding }: CountsChoices
): CountsQuestion[] {
	if (source.format !== 'csv' || source.encoding !== 'windows-1252' || encoding) return [];
	const seen = list.filter(({ use }) => use.as !== 'refused').map(({ index }) => index);
	const texts = [header, ...rows].flatMap(({ cells }) => seen.map((at) => cells[at]?.text ?? ''));
	const telling = texts.filter((text) => /[^\0-\x7f]/.test(text) && !personalText(text));
	return [
		{ about: 'encoding', samples: [...new Set(telling)].slice(0, mostSamples).map(shownText) }
	];
}

function nameQuestions({ unknown }: NameBook): CountsQuestion[] {
	const all = [...unknown.values()].sort((a, b) => b.rows - a.rows);
	const shown = all
		.slice(0, mostNames)
		.map(({ name, rows }): CountsQuestion => ({ about: 'name', name, rows }));
	const names = all.length - shown.length;
	return names > 0 ? [...shown, { about: 'more-names', names }] : shown;
}
