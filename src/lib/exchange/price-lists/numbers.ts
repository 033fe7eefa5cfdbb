import { decimal, multiply, toText, type Decimal } from '#decimal';
import { marksOf, readWritten, type DecimalMark } from '../counts/numbers.ts';
import type { NumbersRead, PriceListChoices } from './price-list.ts';

/** Digits with what groups them and parts off decimals; a group may also be a narrow space. */
export const written = String.raw`(?:\d+(?:[.,'’\u00a0\u2009\u202f]\d+)*|[.,]\d+)`;

const finest = 12;
const longest = 12;

/** A number in a price list, or why it cannot be taken. */
export type NumberRead =
	| { readonly value: Decimal; readonly fault?: undefined }
	| { readonly fault: 'unreadable-number' | 'too-large' };

/** Each by what it shows itself; one that may be meant either way, by the mark of the list. */
export function readNumber(text: string, mark: DecimalMark): NumberRead {
	const own = marksOf(text);
	const meant = own === '.' || own === ',' ? own : mark;
	const value = own === undefined ? undefined : readWritten(text, meant);
	if (!value) return { fault: 'unreadable-number' };
	const [whole = ''] = toText(value).replace('-', '').split('.');
	if (whole.length > longest) return { fault: 'too-large' };
	// Cut off silently, it would be another number.
	const isCut = text.includes(meant) && text.length - 1 - text.lastIndexOf(meant) > finest;
	return isCut ? { fault: 'unreadable-number' } : { value };
}

/**
 * The decimal mark of a whole list: the one its numbers prove. "12.50" proves a point, "49,90" a comma;
 * "1,000" proves nothing. Where they prove nothing or both, somebody is asked.
 */
export function numbersRead(
	lines: readonly string[],
	{ decimalMark }: PriceListChoices
): NumbersRead | undefined {
	const proven = new Set<DecimalMark>();
	let sample: string | undefined;
	for (const text of lines.flatMap((line) => line.match(new RegExp(written, 'g')) ?? [])) {
		const mark = marksOf(text);
		if (mark === 'either') sample ??= text;
		else if (mark === '.' || mark === ',') proven.add(mark);
	}
	if (sample === undefined) return undefined;
	const agreed = proven.size === 1 ? [...proven][0] : undefined;
	return { mark: decimalMark ?? agreed, sample, isOpen: agreed === undefined };
}

const thousand = decimal('1000');
const hundredth = decimal('0.01');

export function thousands(value: Decimal): Decimal {
	return multiply(value, thousand);
}

export function hundredths(value: Decimal): Decimal {
	return multiply(value, hundredth);
}
