import type { ForeignFormat } from '../foreign-format.ts';

/** One cell as it was read. */
export interface Cell {
	/** A `number` ("1234.5") and a `day` ("2027-01-31") are plain, whatever the file shows; a `fault` is "#REF!" and its like. */
	readonly kind: 'text' | 'number' | 'day' | 'fault';
	readonly text: string;
	/** The last result of a formula. Formulas are never worked out here. */
	readonly formula?: true;
}

export const emptyCell: Cell = { kind: 'text', text: '' };

export interface Row {
	/** As a spreadsheet counts it, from 1. */
	readonly number: number;
	readonly cells: readonly Cell[];
	readonly hidden?: true;
}

export type Separator = ',' | ';' | '\t' | '|';
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

/** What a workbook has beside the cells; none of it is read. */
export type Ignored = 'macros' | 'pictures' | 'pivot-tables' | 'links' | 'merged-cells';

export interface Sheet {
	readonly name: string;
	readonly hidden: boolean;
}

export type TableSource =
	| {
			readonly format: 'csv';
			readonly separator: Separator;
			readonly encoding: Encoding;
	  }
	| {
			readonly format: 'xlsx';
			readonly sheets: readonly Sheet[];
			/** The one that was read: an index into `sheets`. */
			readonly sheet: number;
			readonly ignored: readonly Ignored[];
	  };

/** The rows of a file that have something in them. */
export interface Table {
	readonly source: TableSource;
	readonly rows: readonly Row[];
}

/** What somebody decided about how the file is to be read. */
export interface TableChoices {
	readonly separator?: Separator;
	readonly encoding?: Encoding;
	readonly sheet?: number;
}

/** Why a file gives no table at all. */
export type TableProblem =
	| { readonly reason: 'too-large'; readonly mostBytes: number }
	| { readonly reason: 'out-of-reach' }
	| { readonly reason: 'empty' }
	| {
			readonly reason: 'other-program';
			readonly what: ForeignFormat | 'web-page' | 'json';
	  }
	/** A spreadsheet, but none that is read here: its own program can save it as one. */
	| { readonly reason: 'other-spreadsheet'; readonly what: OtherSpreadsheet }
	| { readonly reason: 'encrypted' }
	| { readonly reason: 'not-text' }
	| { readonly reason: 'unclosed-quote'; readonly line: number }
	/** A workbook without its end: cut off, or with something before or behind it. */
	| { readonly reason: 'incomplete' }
	| { readonly reason: 'damaged' }
	| { readonly reason: 'unpacks-too-large'; readonly mostBytes: number }
	| { readonly reason: 'forbidden-markup' }
	| { readonly reason: 'no-sheet' }
	| { readonly reason: 'too-many-rows'; readonly most: number }
	| { readonly reason: 'too-many-columns'; readonly most: number }
	| { readonly reason: 'too-much' };

export type OtherSpreadsheet = 'xls' | 'xlsb' | 'ods' | 'numbers';

/** Thrown from deep within a reader, caught at its door. */
export class Refused extends Error {
	readonly problem: TableProblem;

	constructor(problem: TableProblem) {
		super(problem.reason);
		this.problem = problem;
	}
}

/** Called now and then: tells how far a step has come, lets others work, and throws when nobody waits any more. */
export type Pace = (share: number) => Promise<void>;

const mostRows = 200_000;
export const mostColumns = 200;
const mostCells = 2_000_000;

/** Takes rows in, and refuses those that no roster would need. */
export class RowsTaken {
	readonly rows: Row[] = [];
	#cells = 0;

	take(row: Row) {
		this.#cells += row.cells.length;
		if (row.cells.length > mostColumns) {
			throw new Refused({ reason: 'too-many-columns', most: mostColumns });
		}
		if (this.rows.length === mostRows) {
			throw new Refused({ reason: 'too-many-rows', most: mostRows });
		}
		if (this.#cells > mostCells) throw new Refused({ reason: 'too-much' });
		if (row.cells.some(({ kind, text }) => kind === 'fault' || text.trim() !== '')) {
			this.rows.push(row);
		}
	}
}

/** "C" for 2, as spreadsheets name their columns. */
export function columnLetter(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
