import type { ColumnRead, CountsChoices, CountsQuestion } from '#exchange';
import { m } from '#messages';

/** One way to answer a question, and what it adds to the choices. */
export interface Answer {
	readonly words: string;
	readonly isLikely: boolean;
	readonly isChosen: boolean;
	readonly choice: Partial<CountsChoices>;
}

/** What can be answered; nothing where the file itself has to change. */
export function answersTo(
	question: CountsQuestion,
	choices: CountsChoices,
	columns: readonly ColumnRead[]
): Answer[] {
	switch (question.about) {
		case 'encoding':
			return [
				answer(m.import_answer_encoding(), choices.encoding === 'windows-1252', {
					encoding: 'windows-1252'
				})
			];
		case 'hidden-rows':
			return (['count', 'leave-out'] as const).map((hiddenRows) =>
				answer(hiddenWords[hiddenRows](), choices.hiddenRows === hiddenRows, { hiddenRows })
			);
		case 'decimal-mark':
			return ([',', '.'] as const).map((decimalMark) => ({
				...answer(markWords[decimalMark](), choices.decimalMark === decimalMark, { decimalMark }),
				isLikely: question.suggested === decimalMark
			}));
		case 'day-order':
			return (['day-first', 'month-first'] as const).map((dayOrder) => ({
				...answer(orderWords[dayOrder](), choices.dayOrder === dayOrder, { dayOrder }),
				isLikely: question.suggested === dayOrder
			}));
		case 'column':
			return columns
				.filter(({ use }) => use.as !== 'refused')
				.map((column) => columnAnswer(question.field, column, choices));
		case 'name':
			return nameAnswers(question.name, choices);
		case 'more-names':
			return [];
	}
}

const hiddenWords = {
	count: m.import_answer_count_hidden,
	'leave-out': m.import_answer_leave_hidden
} as const;
const markWords = { ',': m.import_answer_comma, '.': m.import_answer_point } as const;
const orderWords = {
	'day-first': m.import_answer_day_first,
	'month-first': m.import_answer_month_first
} as const;

function answer(words: string, isChosen: boolean, choice: Partial<CountsChoices>): Answer {
	return { words, isLikely: false, isChosen, choice };
}

function columnAnswer(
	field: Extract<CountsQuestion, { about: 'column' }>['field'],
	column: ColumnRead,
	{ columns }: CountsChoices
): Answer {
	const { index } = column;
	return answer(columnInWords(column), columns?.[field] === index, {
		columns: { ...columns, [field]: index }
	});
}

function nameAnswers(name: string, { known, meanings = [] }: CountsChoices): Answer[] {
	const others = meanings.filter((each) => each.name !== name);
	const chosen = meanings.find((each) => each.name === name);
	const meaning = (words: string, means: string | null) =>
		answer(words, chosen?.means === means, { meanings: [...others, { name, means }] });
	return [
		meaning(m.import_answer_leave_out(), null),
		...known.map(({ id, names: [called = id] }) => meaning(called, id))
	];
}

/** "B “Quantity”". */
export function columnInWords({ letter, header }: ColumnRead): string {
	return header === ''
		? m.import_column_unnamed({ letter })
		: m.import_column_named({ letter, header });
}
