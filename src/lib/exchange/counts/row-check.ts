import { columnLetter, emptyCell, type Cell, type Row } from '../tables/table.ts';
import type { Said } from './cells.ts';
import type { CountsField } from './fields.ts';
import { personalText } from './people.ts';
import type { RowFault, RowProblem } from './preview.ts';
import { shownText } from './shown-text.ts';

const mostShown = 20;

/** What is wrong in a file: the first of it to look at, and how much more there is. */
export class ProblemList {
	readonly shown: RowProblem[] = [];
	#count = 0;

	add(problem: RowProblem) {
		this.#count += 1;
		if (this.shown.length < mostShown) this.shown.push(problem);
	}

	get more(): number {
		return this.#count - this.shown.length;
	}
}

/** One row while it is read, and what was found wrong in it. */
export class RowCheck {
	readonly #row: Row;
	readonly #columns: ReadonlyMap<CountsField, number>;
	readonly #problems: ProblemList;
	isWrong = false;
	waits = false;
	formulas = 0;

	constructor(row: Row, columns: ReadonlyMap<CountsField, number>, problems: ProblemList) {
		this.#row = row;
		this.#columns = columns;
		this.#problems = problems;
	}

	/** The value of a field; undefined where there is none, for whatever reason. */
	take<T>(field: CountsField, read: (cell: Cell) => Said<T>): T | undefined {
		const column = this.#columns.get(field);
		if (column === undefined) return undefined;
		const cell = this.#row.cells[column] ?? emptyCell;
		if (cell.formula) this.formulas += 1;
		const said = read(cell);
		if (said.state === 'value') return said.value;
		if (said.state === 'waits') this.waits = true;
		if (said.state === 'wrong') this.refuse(said.code, field);
		return undefined;
	}

	/** As `take`, for what a row must say where the file has a column for it. */
	need<T>(field: CountsField, read: (cell: Cell) => Said<T>): T | undefined {
		return this.take(field, (cell) => {
			const said = read(cell);
			return said.state === 'empty' ? { state: 'wrong', code: 'empty' } : said;
		});
	}

	refuse(code: RowFault, field?: CountsField) {
		this.isWrong = true;
		const column = field && this.#columns.get(field);
		const { number: row } = this.#row;
		if (field === undefined || column === undefined) {
			this.#problems.add({ row, code });
			return;
		}
		const text = this.#row.cells[column]?.text ?? '';
		const value = personalText(text) ? undefined : shownText(text);
		const cell = columnLetter(column) + String(row);
		this.#problems.add({ row, code, cell, field, ...(value && { value }) });
	}
}
