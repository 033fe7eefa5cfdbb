import { columnLetter, type Cell, type Row } from '../tables/table.ts';
import { fieldHeaded, fieldsOf, isNeeded, plainWords, type CountsField } from './fields.ts';
import {
	areBirthDates,
	personalColumn,
	personalHeader,
	personalText,
	type Personal
} from './people.ts';
import type { ColumnRead, CountsChoices, CountsQuestion } from './preview.ts';
import { shownText } from './shown-text.ts';

export interface Columns {
	readonly list: readonly ColumnRead[];
	readonly byField: ReadonlyMap<CountsField, number>;
	readonly questions: readonly CountsQuestion[];
}

/** Titles may stand above the header, so many rows of them. */
const mostAbove = 20;

/** The index of the row that heads the columns: the one that names most fields, else the first. */
export function headerIndex(rows: readonly Row[], { kind }: CountsChoices): number {
	const named = rows
		.slice(0, mostAbove)
		.map(({ cells }) => new Set(cells.map(({ text }) => fieldHeaded(kind, text) ?? '')).size);
	return named.indexOf(Math.max(...named));
}

const dateFields: ReadonlySet<CountsField> = new Set(['start', 'end', 'month']);

/** Which column tells what. Columns about people are found first, by header and by content, and are out of reach. */
export function columnsOf(header: Row, rows: readonly Row[], choices: CountsChoices): Columns {
	const known = new Set(choices.known.flatMap(({ id, names }) => [id, ...names]).map(plainWords));
	const width = header.cells.length;
	const refused = new Map<number, Personal>();
	const headed = new Map<CountsField, number[]>();
	for (let index = 0; index < width; index += 1) {
		const title = header.cells[index]?.text ?? '';
		const field = fieldHeaded(choices.kind, title);
		const filled = filledIn(rows, index);
		const texts = textsOf(filled, known);
		const personal =
			(field ? undefined : personalHeader(title)) ??
			personalColumn(texts, filled.length) ??
			(field && dateFields.has(field) ? undefined : birthDates(texts));
		if (personal) refused.set(index, personal);
		else if (field) headed.set(field, [...(headed.get(field) ?? []), index]);
	}

	const byField = new Map<CountsField, number>();
	const questions: CountsQuestion[] = [];
	for (const field of fieldsOf(choices.kind)) {
		const chosen = choices.columns?.[field];
		const found = headed.get(field) ?? [];
		if (chosen === null && !isNeeded(choices.kind, field)) continue;
		if (typeof chosen === 'number' && chosen >= 0 && chosen < width && !refused.has(chosen)) {
			byField.set(field, chosen);
		} else if (found.length === 1) {
			byField.set(field, found[0] ?? 0);
		} else if (found.length > 1 || isNeeded(choices.kind, field)) {
			questions.push({ about: 'column', field, letters: found.map(columnLetter) });
		}
	}
	const fields = new Map([...byField].map(([field, index]) => [index, field]));
	const list = header.cells.map(({ text }, index): ColumnRead => {
		const personal = refused.get(index);
		const field = fields.get(index);
		return {
			index,
			letter: columnLetter(index),
			header: personalText(text) ? '' : shownText(text),
			use: personal
				? { as: 'refused', personal }
				: field
					? { as: 'field', field }
					: { as: 'ignored' }
		};
	});
	return { list, byField, questions };
}

/** The cells of a column that have something in them. */
function filledIn(rows: readonly Row[], index: number): Cell[] {
	const cells = rows.flatMap(({ cells }): Cell | [] => cells[index] ?? []);
	return cells.filter(({ text }) => text.trim() !== '');
}

/** What people wrote there, without the names of roles and meters: those are nobody's. */
function textsOf(cells: readonly Cell[], known: ReadonlySet<string>): string[] {
	const written = cells.filter(({ kind }) => kind !== 'number').map(({ text }) => text);
	return written.filter((text) => !known.has(plainWords(text)));
}

function birthDates(texts: readonly string[]): Personal | undefined {
	return areBirthDates(texts) ? 'birth-date' : undefined;
}
