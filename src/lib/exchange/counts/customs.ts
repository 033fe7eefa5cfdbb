import { toText } from '#decimal';
import type { Row } from '../tables/table.ts';
import { ordersOf, readMonthAlone, type DayOrder } from './dates.ts';
import type { CountsField } from './fields.ts';
import { marksOf, readWritten, type DecimalMark } from './numbers.ts';
import type { CountsChoices, CountsPreview, CountsQuestion } from './preview.ts';

/** How a file writes numbers and days, as far as it shows or somebody said. */
export interface Customs {
	readonly mark: DecimalMark | undefined;
	readonly order: DayOrder | undefined;
	readonly numbers: CountsPreview['numbers'];
	readonly questions: readonly CountsQuestion[];
}

const numberFields: readonly CountsField[] = ['hours', 'quantity'];
const dayFields: readonly CountsField[] = ['start', 'end', 'month'];

/** What texts of one kind show about how they are meant. */
class Signs<Way extends string> {
	readonly ways = new Set<Way>();
	sample: string | undefined;
	ambiguous: string | undefined;

	note(text: string, way: Way | 'any' | 'either' | undefined) {
		if (way === undefined || way === 'any') return;
		if (way === 'either') {
			this.ambiguous ??= text;
			return;
		}
		this.sample ??= text;
		this.ways.add(way);
	}

	/** What all of them agree in. */
	get agreed(): Way | undefined {
		return this.ways.size === 1 ? [...this.ways][0] : undefined;
	}

	/** A text that may be meant either way, or one of those that contradict each other. */
	get doubtful(): string | undefined {
		return this.ambiguous ?? (this.ways.size > 1 ? this.sample : undefined);
	}
}

export function customsOf(
	rows: readonly Row[],
	byField: ReadonlyMap<CountsField, number>,
	{ decimalMark, dayOrder }: CountsChoices
): Customs {
	const marks = new Signs<DecimalMark>();
	const orders = new Signs<DayOrder>();
	for (const text of textsIn(rows, byField, numberFields)) marks.note(text, marksOf(text));
	for (const text of textsIn(rows, byField, dayFields)) {
		if (readMonthAlone(text) === undefined) orders.note(text, ordersOf(text));
	}
	const questions: CountsQuestion[] = [];
	if (marks.doubtful !== undefined && !decimalMark) {
		const suggested = marks.agreed && { suggested: marks.agreed };
		questions.push({ about: 'decimal-mark', sample: marks.doubtful, ...suggested });
	}
	if (orders.doubtful !== undefined && !dayOrder) {
		const suggested = orders.agreed && { suggested: orders.agreed };
		questions.push({ about: 'day-order', sample: orders.doubtful, ...suggested });
	}
	const mark = decimalMark ?? (marks.doubtful === undefined ? marks.agreed : undefined);
	const order = dayOrder ?? (orders.doubtful === undefined ? orders.agreed : undefined);
	return { mark, order, numbers: mark && shownOnce(mark, marks), questions };
}

function shownOnce(mark: DecimalMark, { ambiguous, sample }: Signs<DecimalMark>) {
	const text = ambiguous ?? sample;
	const value = text === undefined ? undefined : readWritten(text, mark);
	return text !== undefined && value ? { mark, sample: text, read: toText(value) } : undefined;
}

function* textsIn(
	rows: readonly Row[],
	byField: ReadonlyMap<CountsField, number>,
	fields: readonly CountsField[]
): Generator<string, void> {
	for (const field of fields) {
		const column = byField.get(field);
		if (column === undefined) continue;
		for (const { cells } of rows) {
			const cell = cells[column];
			if (cell?.kind === 'text') yield cell.text;
		}
	}
}
