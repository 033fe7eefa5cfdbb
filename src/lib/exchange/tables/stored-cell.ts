import { plainStored, storedDay, wholeOf, type ShownAs } from './stored-number.ts';
import { emptyCell, type Cell } from './table.ts';

/** What the cells of a sheet refer to. */
export interface Surroundings {
	readonly sharedTexts: readonly string[];
	/** How a cell of each style shows its number. */
	readonly styles: readonly ShownAs[];
	readonly since1904: boolean;
}

/** A cell as a sheet has it. */
export interface WrittenCell {
	readonly type: string | undefined;
	readonly style: string | undefined;
	readonly isFormula: boolean;
	readonly value: string | undefined;
}

export function cellOf(written: WrittenCell, around: Surroundings): Cell {
	if (written.value === undefined) return written.isFormula ? fault('=') : emptyCell;
	const cell = valueOf(written.value, written, around);
	return written.isFormula ? { ...cell, formula: true } : cell;
}

function valueOf(value: string, { type, style }: WrittenCell, around: Surroundings): Cell {
	switch (type) {
		case 's': {
			const text = around.sharedTexts[wholeOf(value) ?? -1];
			return text === undefined ? fault(value) : { kind: 'text', text };
		}
		case 'b':
			return { kind: 'text', text: value === '1' ? 'TRUE' : 'FALSE' };
		case 'e':
			return fault(value);
		case undefined:
		case 'n':
			return numberOf(value, around.styles[wholeOf(style) ?? 0], around.since1904);
		default:
			return { kind: 'text', text: value };
	}
}

function numberOf(value: string, shown: ShownAs = 'number', since1904: boolean): Cell {
	const plain = plainStored(value.trim());
	if (plain === undefined || shown === 'time') return fault(value);
	if (shown === 'number') return { kind: 'number', text: plain };
	const day = storedDay(plain, since1904);
	return day === undefined ? fault(value) : { kind: 'day', text: day };
}

function fault(text: string): Cell {
	return { kind: 'fault', text };
}
