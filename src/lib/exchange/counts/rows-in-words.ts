import { toText } from '#decimal';
import { plainNumber } from '#figures';
import { m } from '#messages';
import { fieldInWords } from './counts-in-words.ts';
import { readDate } from './dates.ts';
import { readWritten, type DecimalMark } from './numbers.ts';
import type { CountsQuestion, RowFault, RowProblem } from './preview.ts';

const faultWords: Readonly<Record<RowFault, () => string>> = {
	empty: m.counts_fault_empty,
	fault: m.counts_fault_fault,
	'not-a-number': m.counts_fault_not_a_number,
	'below-zero': m.counts_fault_below_zero,
	'too-large': m.counts_fault_too_large,
	'too-many-hours': m.counts_fault_too_many_hours,
	'not-a-day': m.counts_fault_not_a_day,
	'not-a-month': m.counts_fault_not_a_month,
	'two-digit-year': m.counts_fault_two_digit_year,
	'not-yes-or-no': m.counts_fault_not_yes_or_no,
	'end-before-start': m.counts_fault_end_before_start,
	personal: m.counts_fault_personal,
	'too-few-cells': m.counts_fault_too_few_cells,
	'too-many-cells': m.counts_fault_too_many_cells
};

/** Which cell or row is wrong, and how it should be. */
export function rowProblemInWords({ row, code, cell, field, value }: RowProblem): string {
	const fault = faultWords[code]();
	if (cell === undefined || field === undefined) return m.counts_row_place({ row, fault });
	const place = { cell, field: fieldInWords(field), fault };
	return value === undefined
		? m.counts_cell_place(place)
		: m.counts_cell_place_value({ ...place, value });
}

/** What the file does not tell, as a question to the person who brought it. */
export function questionInWords(question: CountsQuestion): string {
	switch (question.about) {
		case 'encoding':
			return question.samples.length === 0
				? m.counts_ask_encoding_plain()
				: m.counts_ask_encoding({ samples: question.samples.join(', ') });
		case 'hidden-rows':
			return m.counts_ask_hidden_rows({ count: question.rows });
		case 'column': {
			const field = fieldInWords(question.field);
			const letters = question.letters.join(', ');
			return letters === ''
				? m.counts_ask_column({ field })
				: m.counts_ask_column_several({ field, letters });
		}
		case 'decimal-mark':
			return markInWords(question.sample);
		case 'day-order':
			return orderInWords(question.sample);
		case 'name':
			return m.counts_ask_name({ name: question.name, count: question.rows });
		case 'more-names':
			return m.counts_ask_more_names({ count: question.names });
	}
}

function markInWords(sample: string): string {
	const [asComma, asPoint] = [numberRead(sample, ','), numberRead(sample, '.')];
	return asComma === undefined || asPoint === undefined
		? m.counts_ask_decimal_mark_mixed({ sample })
		: m.counts_ask_decimal_mark({ sample, asComma, asPoint });
}

/** What a number would be with this decimal mark, written plainly. */
function numberRead(sample: string, mark: DecimalMark): string | undefined {
	const value = readWritten(sample, mark);
	return value && toText(value);
}

function orderInWords(sample: string): string {
	const [dayFirst, monthFirst] = [readDate(sample, 'day-first'), readDate(sample, 'month-first')];
	return dayFirst === undefined || monthFirst === undefined
		? m.counts_ask_day_order_mixed({ sample })
		: m.counts_ask_day_order({ sample, dayFirst, monthFirst });
}

/** What stands behind the problems that are shown, where there are more. */
export function moreProblems(more: number): string | undefined {
	return more === 0 ? undefined : m.counts_more_problems({ count: plainNumber(more) });
}
