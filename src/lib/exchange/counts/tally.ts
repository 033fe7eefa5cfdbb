import type { Counts, NamedTotal } from './preview.ts';
import type { RowCheck } from './row-check.ts';

/** Counts the rows of a file together. */
export interface Tally {
	/** Reads a row; what it gives back counts it, once it is known that nothing in the row is wrong. */
	read(row: RowCheck): (() => void) | 'left-out' | undefined;
	readonly counts: Counts;
	readonly totals: readonly NamedTotal[];
}
