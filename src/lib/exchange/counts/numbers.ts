import { compare, readDecimal, type Decimal } from '#decimal';

export type DecimalMark = '.' | ',';

/** Digits of other scripts, by their zero, and ours as wide as letters. */
const zeros = [0x0660, 0x06f0, 0x0966, 0xff10];
const otherDigit = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g;

/** They group digits in many languages and mean nothing else in any. */
const neutralGroups = " \u00a0\u2009\u202f'’";
const mostPlaces = 12;

const patterns: Readonly<Record<DecimalMark, RegExp>> = {
	'.': pattern('.', ','),
	',': pattern(',', '.')
};

/** A group never starts with 0: "0,200" is a fifth, not 200. */
function pattern(mark: DecimalMark, group: string): RegExp {
	const grouped = `[1-9]\\d{0,2}(?<group>[${group}${neutralGroups}])\\d{3}(?:\\k<group>\\d{3})*`;
	return new RegExp(`^(?<sign>[-+−]?)(?<whole>${grouped}|\\d*)(?:[${mark}](?<fraction>\\d+))?$`);
}

/** A number as people write it, with the decimal mark they use. Not "1e3", "12 %" or "€ 5": those are no counts. */
export function readWritten(text: string, mark: DecimalMark): Decimal | undefined {
	const match = patterns[mark].exec(everyday(text, mark))?.groups;
	if (!match) return undefined;
	const { sign = '', fraction = '' } = match;
	const whole = (match['whole'] ?? '').replace(/\D/g, '');
	if (whole + fraction === '') return undefined;
	const parted = fraction === '' ? '' : `.${fraction.slice(0, mostPlaces)}`;
	return readDecimal(sign.replace('−', '-') + (whole || '0') + parted);
}

function everyday(text: string, mark: DecimalMark): string {
	return text
		.trim()
		.replace(otherDigit, (digit) => String(valueOf(digit.charCodeAt(0))))
		.replaceAll('\u066c', "'")
		.replaceAll('\u066b', mark);
}

function valueOf(code: number): number {
	return zeros.map((zero) => code - zero).find((value) => value >= 0 && value < 10) ?? 0;
}

/** With which decimal mark a text is a number: one of them, any, or either with different values ("1,234"). */
export function marksOf(text: string): DecimalMark | 'any' | 'either' | undefined {
	const [point, comma] = [readWritten(text, '.'), readWritten(text, ',')];
	if (point && comma) return compare(point, comma) === 0 ? 'any' : 'either';
	return point ? '.' : comma && ',';
}
