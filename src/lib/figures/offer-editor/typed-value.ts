import { readTyped, toNumber, toText, type NumberMarks } from '#decimal';
import { unknownPrice } from '#pricing';
import { numberMarks } from '../language.ts';
import type { NumberShape } from './form-shapes.ts';

/** What a typed text says, for the document; what does not read as a number is kept as it was typed. */
export interface TypedValue {
	readonly value: unknown;
	readonly isReadable: boolean;
}

/** Nothing is rounded: what is finer than a price can be is told to whoever typed it. */
export function typedValue(
	{ of, mayBeUnknown }: Pick<NumberShape, 'of' | 'mayBeUnknown'>,
	isOptional: boolean,
	text: string,
	marks: NumberMarks = numberMarks
): TypedValue {
	const typed = text.trim();
	if (typed === '') return emptied(of, isOptional);
	if (mayBeUnknown && typed === '?') return { value: unknownPrice, isReadable: true };
	// A price keeps the zeros it is printed with.
	if (of !== 'whole' && isPlain.test(typed)) return { value: typed, isReadable: true };
	const number = readTyped(typed, marks) ?? readTyped(typed, swapped(marks));
	if (!number) return { value: typed, isReadable: false };
	return { value: of === 'whole' ? toNumber(number) : toText(number), isReadable: true };
}

const isPlain = /^\d+(\.\d+)?$/;

function emptied(of: NumberShape['of'], isOptional: boolean): TypedValue {
	if (of === 'end') return { value: null, isReadable: true };
	return isOptional ? { value: undefined, isReadable: true } : { value: '', isReadable: false };
}

/** "12,50": the comma of other languages, where it cannot mean anything else. */
function swapped({ decimal, group }: NumberMarks): NumberMarks {
	return { decimal: group, group: decimal };
}
