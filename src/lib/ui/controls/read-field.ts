import { compare, readTyped, round, toNumber, trimmed, type NumberMarks } from '#decimal';
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

/** Two ends, and the number in the middle of them as the likeliest. */
export interface RangeReading {
	readonly low: number;
	readonly likely: number;
	readonly high: number;
}

/** "300 to 700", "300 – 700"; undefined when it is no range. Its ends are read like any number. */
export function readRange(
	text: string,
	steps: Steps,
	marks: NumberMarks
): RangeReading | { readonly fault: Fault } | undefined {
	const [first, second, ...more] = text.split(/\s+(?:to|bis)\s+|\s*[–—…]\s*/iu);
	if (first === undefined || second === undefined || more.length > 0) return undefined;
	const [one, other] = [readField(first, steps, marks), readField(second, steps, marks)];
	if (one.fault !== undefined) return one;
	if (other.fault !== undefined) return other;
	const [low, high] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
	return { low, likely: trimmed((low + high) / 2, steps.places), high };
}
