import type {
	Ignored,
	Sheet,
	Separator,
	Encoding,
	TableChoices,
	TableProblem
} from '../tables/table.ts';
import type { DayOrder } from './dates.ts';
import type { CountsField, CountsKind } from './fields.ts';
import type { DecimalMark } from './numbers.ts';
import type { Personal } from './people.ts';

/** A role or a meter of the practice, and what else people call it. */
export interface Named {
	readonly id: string;
	readonly names: readonly string[];
}

/** What is asked of a file, and what somebody decided about it so far. */
export interface CountsChoices extends TableChoices {
	readonly kind: CountsKind;
	/** The roles for a roster, the meters for usage. */
	readonly known: readonly Named[];
	readonly hiddenRows?: 'count' | 'leave-out';
	/** Columns by their index, where the headers do not tell; null for a field the file does not have. */
	readonly columns?: Readonly<Partial<Record<CountsField, number | null>>>;
	readonly decimalMark?: DecimalMark;
	readonly dayOrder?: DayOrder;
	/** Names the file uses and what they mean here; null leaves their rows out. */
	readonly meanings?: readonly { readonly name: string; readonly means: string | null }[];
}

/** People of one kind: how many rows are alike, and no word about who they are. */
export interface RosterLine {
	readonly role: string;
	readonly start?: string;
	readonly end?: string;
	readonly hoursPerWeek?: string;
	readonly signsIn?: boolean;
	readonly people: number;
}

/** What was counted in a month. It replaces what stood there for this month and meter: read twice, it counts once. */
export interface UsageLine {
	readonly month: string;
	readonly meter: string;
	/** In thousandths at the finest, as the practice counts. */
	readonly quantity: string;
}

export interface ColumnRead {
	readonly index: number;
	readonly letter: string;
	/** Empty where even the header tells about somebody. */
	readonly header: string;
	readonly use:
		| { readonly as: 'field'; readonly field: CountsField }
		/** It tells about people: its cells are not kept, and it cannot be chosen. */
		| { readonly as: 'refused'; readonly personal: Personal }
		| { readonly as: 'ignored' };
}

/** What cannot be known from the file; while one is open, the counts are not whole. */
export type CountsQuestion =
	| { readonly about: 'encoding'; readonly samples: readonly string[] }
	| { readonly about: 'hidden-rows'; readonly rows: number }
	/** No column is headed with a field that is needed, or several are. */
	| { readonly about: 'column'; readonly field: CountsField; readonly letters: readonly string[] }
	| { readonly about: 'decimal-mark'; readonly sample: string; readonly suggested?: DecimalMark }
	| { readonly about: 'day-order'; readonly sample: string; readonly suggested?: DayOrder }
	| { readonly about: 'name'; readonly name: string; readonly rows: number }
	| { readonly about: 'more-names'; readonly names: number };

export type RowFault =
	| 'empty'
	| 'fault'
	| 'not-a-number'
	| 'below-zero'
	| 'too-large'
	| 'too-many-hours'
	| 'not-a-day'
	| 'not-a-month'
	| 'two-digit-year'
	| 'not-yes-or-no'
	| 'end-before-start'
	| 'personal'
	| 'too-few-cells'
	| 'too-many-cells';

export interface RowProblem {
	readonly row: number;
	readonly code: RowFault;
	/** "C7"; a row that is wrong as a whole has none. */
	readonly cell?: string;
	readonly field?: CountsField;
	/** What stands there, shortened; left out where it tells about somebody. */
	readonly value?: string;
}

/** What a file would bring, before anything changes. */
export interface CountsPreview {
	/** SHA-256 of the bytes: the same file again is known by it. */
	readonly fingerprint: string;
	readonly source:
		| { readonly format: 'csv'; readonly separator: Separator; readonly encoding: Encoding }
		| {
				readonly format: 'xlsx';
				readonly sheets: readonly Sheet[];
				readonly sheet: number;
				readonly ignored: readonly Ignored[];
		  };
	readonly columns: readonly ColumnRead[];
	readonly rows: RowsTold;
	/** How numbers were read, shown with one of them. */
	readonly numbers?: { readonly mark: DecimalMark; readonly sample: string; readonly read: string };
	/** Cells whose value a formula had worked out. */
	readonly formulas: number;
	readonly questions: readonly CountsQuestion[];
	readonly problems: { readonly shown: readonly RowProblem[]; readonly more: number };
	readonly totals: readonly NamedTotal[];
	/** Of `rows.counted` rows only, so that the rest of a file with faults can be taken. */
	readonly counts: Counts;
}

export type Counts =
	| { readonly kind: 'roster'; readonly lines: readonly RosterLine[] }
	| {
			readonly kind: 'usage';
			readonly lines: readonly UsageLine[];
			/** How many of the lines were finer than thousandths before they were rounded. */
			readonly rounded: number;
	  };

/** Below the header; the parts add up to `read`. */
export interface RowsTold {
	readonly read: number;
	readonly counted: number;
	readonly wrong: number;
	/** They depend on an open question. */
	readonly waiting: number;
	/** As somebody chose. */
	readonly leftOut: number;
}

export interface NamedTotal {
	readonly id: string;
	/** People of a role, or the sum of a meter over all months. */
	readonly total: string;
	/** How many months a meter was counted in. */
	readonly months?: number;
}

export type CountsProblem =
	| TableProblem
	/** A header and nothing below it. */
	| { readonly reason: 'no-rows' }
	| { readonly reason: 'cancelled' }
	/** The reader itself broke off. */
	| { readonly reason: 'stopped' };

export type CountsRead =
	| { readonly ok: true; readonly preview: CountsPreview }
	| { readonly ok: false; readonly problem: CountsProblem };

/** How somebody follows the reading, and ends it. */
export interface CountsWatch {
	readonly onProgress?: ((progress: CountsProgress) => void) | undefined;
	readonly signal?: AbortSignal | undefined;
}

export interface CountsProgress {
	/** From 0 to 1. */
	readonly share: number;
}
