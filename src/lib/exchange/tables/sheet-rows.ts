import { cellOf, type Surroundings, type WrittenCell } from './stored-cell.ts';
import { wholeOf } from './stored-number.ts';
import { emptyCell, mostColumns, Refused, RowsTaken, type Cell, type Row } from './table.ts';
import type { Attributes, XmlListener } from './xml.ts';

/** Gathers the rows of a sheet while it is walked through. Of merged cells the first has the value. */
export class SheetRows implements XmlListener {
	readonly #around: Surroundings;
	readonly #taken = new RowsTaken();
	readonly #row = { number: 0, isHidden: false };
	#cells: Cell[] = [];
	#column = -1;
	#cell: WrittenCell = { type: undefined, style: undefined, isFormula: false, value: undefined };
	#isReading = false;
	hasMergedCells = false;

	constructor(around: Surroundings) {
		this.#around = around;
	}

	get rows(): readonly Row[] {
		return this.#taken.rows;
	}

	open(name: string, attributes: Attributes) {
		if (name === 'row') this.#openRow(attributes);
		else if (name === 'c') this.#openCell(attributes);
		else if (name === 'f') this.#cell = { ...this.#cell, isFormula: true };
		else if (name === 'v' || name === 't') this.#isReading = true;
		else if (name === 'mergeCell') this.hasMergedCells = true;
	}

	#openRow({ r, hidden }: Attributes) {
		this.#row.number = wholeOf(r) ?? this.#row.number + 1;
		this.#row.isHidden = hidden === '1' || hidden === 'true';
		this.#cells = [];
		this.#column = -1;
	}

	#openCell({ r, t, s }: Attributes) {
		this.#column = columnOf(r) ?? this.#column + 1;
		if (this.#column >= mostColumns) {
			throw new Refused({ reason: 'too-many-columns', most: mostColumns });
		}
		this.#cell = { type: t, style: s, isFormula: false, value: undefined };
	}

	text(text: string) {
		if (this.#isReading) this.#cell = { ...this.#cell, value: (this.#cell.value ?? '') + text };
	}

	close(name: string) {
		this.#isReading = false;
		if (name === 'c') {
			while (this.#cells.length < this.#column) this.#cells.push(emptyCell);
			this.#cells[this.#column] = cellOf(this.#cell, this.#around);
		}
		if (name === 'row') {
			const { number, isHidden } = this.#row;
			this.#taken.take({ number, cells: this.#cells, ...(isHidden && { hidden: true }) });
		}
	}
}

/** The column of "C7"; undefined where a cell does not say where it stands. */
function columnOf(place: string | undefined): number | undefined {
	const [letters] = /^[A-Z]{1,3}(?=\d)/.exec(place ?? '') ?? [];
	if (letters === undefined) return undefined;
	return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
