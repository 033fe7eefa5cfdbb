import { compare, decimal, readDecimal, zero, type Decimal } from '#decimal';
import type { Cell } from '../tables/table.ts';
import { ordersOf, readDate, readMonthAlone, twoDigitYear, type DayOrder } from './dates.ts';
import { plainWords } from './fields.ts';
import { marksOf, readWritten, type DecimalMark } from './numbers.ts';
import { personalText } from './people.ts';
import type { CountsChoices, RowFault } from './preview.ts';
import { shownText } from './shown-text.ts';

/** What a cell says: a value, nothing, something wrong, or something that depends on an open question. */
export type Said<T> =
	| { readonly state: 'value'; readonly value: T }
	| { readonly state: 'empty' }
	| { readonly state: 'waits' }
	| { readonly state: 'wrong'; readonly code: RowFault };

const largest = decimal('1000000000000');
const hoursInWeek = decimal('168');

export function quantityIn(cell: Cell, mark: DecimalMark | undefined): Said<Decimal> {
	return numberIn(cell, mark, largest, 'too-large');
}

export function hoursIn(cell: Cell, mark: DecimalMark | undefined): Said<Decimal> {
	return numberIn(cell, mark, hoursInWeek, 'too-many-hours');
}

function numberIn(
	cell: Cell,
	mark: DecimalMark | undefined,
	most: Decimal,
	beyond: RowFault
): Said<Decimal> {
	const early = withoutValue(cell);
	if (early) return early;
	if (cell.kind === 'text' && !mark && marksOf(cell.text) === 'either') return { state: 'waits' };
	const value = numberOf(cell, mark);
	if (!value) return wrong('not-a-number');
	if (compare(value, zero) < 0) return wrong('below-zero');
	return compare(value, most) > 0 ? wrong(beyond) : { state: 'value', value };
}

function numberOf({ kind, text }: Cell, mark: DecimalMark | undefined): Decimal | undefined {
	if (kind === 'number') return readDecimal(text);
	if (kind !== 'text') return undefined;
	return mark ? readWritten(text, mark) : (readWritten(text, '.') ?? readWritten(text, ','));
}

export function dayIn(cell: Cell, order: DayOrder | undefined): Said<string> {
	const early = withoutValue(cell);
	if (early) return early;
	if (cell.kind === 'number') return wrong('not-a-day');
	if (!order && ordersOf(cell.text) === 'either') return { state: 'waits' };
	const value = order
		? readDate(cell.text, order)
		: (readDate(cell.text, 'day-first') ?? readDate(cell.text, 'month-first'));
	if (value !== undefined) return { state: 'value', value };
	return wrong(twoDigitYear.test(cell.text.trim()) ? 'two-digit-year' : 'not-a-day');
}

export function monthIn(cell: Cell, order: DayOrder | undefined): Said<string> {
	const alone = cell.kind === 'text' ? readMonthAlone(cell.text) : undefined;
	if (alone !== undefined) return { state: 'value', value: alone };
	const day = dayIn(cell, order);
	if (day.state === 'wrong' && day.code === 'not-a-day') return wrong('not-a-month');
	return day.state === 'value' ? { state: 'value', value: day.value.slice(0, 7) } : day;
}

const yes = new Set(['yes', 'y', 'true', '1', 'x', 'ja', 'j', 'wahr']);
const no = new Set(['no', 'n', 'false', '0', 'nein', 'falsch']);

export function yesOrNoIn(cell: Cell): Said<boolean> {
	const early = withoutValue(cell);
	if (early) return early;
	const word = plainWords(cell.text);
	if (yes.has(word)) return { state: 'value', value: true };
	return no.has(word) ? { state: 'value', value: false } : wrong('not-yes-or-no');
}

function withoutValue({ kind, text }: Cell): Said<never> | undefined {
	if (kind === 'fault') return wrong('fault');
	return text.trim() === '' ? { state: 'empty' } : undefined;
}

function wrong(code: RowFault): Said<never> {
	return { state: 'wrong', code };
}

/** Knows what the names in a file mean, and remembers those it does not know. */
export class NameBook {
	readonly #meanings: ReadonlyMap<string, string | null>;
	readonly unknown = new Map<string, { readonly name: string; rows: number }>();

	constructor({ known, meanings = [] }: CountsChoices) {
		const ids = new Set(known.map(({ id }) => id));
		const ours = known.flatMap(({ id, names }) =>
			[id, ...names].map((name) => [plainWords(name), id] as const)
		);
		const told = meanings
			.filter(({ means }) => means === null || ids.has(means))
			.map(({ name, means }) => [plainWords(name), means] as const);
		this.#meanings = new Map([...told, ...ours]);
	}

	/** The id of what is named; null where its rows are left out. */
	idIn(cell: Cell): Said<string | null> {
		const early = withoutValue(cell);
		if (early) return early;
		const name = shownText(cell.text);
		const key = plainWords(name);
		const id = this.#meanings.get(key);
		if (id !== undefined) return { state: 'value', value: id };
		if (key === '') return { state: 'empty' };
		if (personalText(cell.text)) return wrong('personal');
		const before = this.unknown.get(key);
		if (before) before.rows += 1;
		else this.unknown.set(key, { name, rows: 1 });
		return { state: 'waits' };
	}
}
