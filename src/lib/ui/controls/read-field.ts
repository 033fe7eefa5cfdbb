import { compare, readTyped, round, toNumber, type NumberMarks } from '#decimal';
import type { Steps } from './steps.ts';

export type Fault = 'unreadable' | 'outside' | 'too-fine';
export type FieldReading =
	{ readonly value: number; readonly fault?: undefined } | { readonly fault: Fault };

/** What a typed text means, or why it cannot be taken. Nothing is rounded behind the reader's back. */
export function readField(text: string, steps: Steps, marks: NumberMarks): FieldReading {
	const typed = readTyped(text, marks);
	if (!typed) return { fault: 'unreadable' };
	const value = toNumber(typed);
	if (value < steps.least || value > steps.most) return { fault: 'outside' };
	if (compare(round(typed, steps.places, 'down'), typed) !== 0) return { fault: 'too-fine' };
	return { value };
}
