import { powerOfTen, readDecimal, roundedQuotient, toText } from '#decimal';

/** Digits as a count; undefined where there are none, or more than anything here is counted to. */
export function wholeOf(digits: string | undefined): number | undefined {
	if (digits === undefined || !/^\d{1,7}$/.test(digits)) return undefined;
	const value = readDecimal(digits)?.digits;
	return typeof value === 'number' ? value : undefined;
}

const stored = /^(-?)(\d{1,20})(?:\.(\d{1,30}))?(?:[eE]([-+]?\d{1,3}))?$/;

/** What most cells hold is plain already. */
const short = /^(?:0|[1-9]\d{0,11})$/;

/** Spreadsheets keep binary numbers and show so many digits of them: 12.499999999999998 was typed as 12.5. */
const shownDigits = 15;
const mostPlaces = 12;
const mostWhole = 18;

/** A number as a workbook stores it, written plainly: "1.5E-2" is "0.015". Undefined where it has no plain form. */
export function plainStored(text: string): string | undefined {
	if (short.test(text)) return text;
	const [match, sign = '', whole = '', fraction = '', exponent = '0'] = stored.exec(text) ?? [];
	if (match === undefined) return undefined;
	const digits = (whole + fraction).replace(/^0+/, '');
	const places = fraction.length - powerIn(exponent);
	const dropped = Math.max(digits.length - shownDigits, places - mostPlaces, 0);
	const kept = dropped > digits.length ? 0n : shortened(digits, dropped);
	const left = places - dropped;
	if (kept !== 0n && digits.length - places > mostWhole) return undefined;
	const value =
		left < 0
			? { digits: kept * 10n ** BigInt(Math.min(-left, mostWhole)), places: 0 }
			: { digits: kept, places: left };
	return (kept === 0n ? '' : sign) + toText(value);
}

function powerIn(exponent: string): number {
	const size = wholeOf(exponent.replace(/^[-+]/, '')) ?? 0;
	return exponent.startsWith('-') ? -size : size;
}

function shortened(digits: string, dropped: number): bigint {
	if (digits === '') return 0n;
	return BigInt(roundedQuotient(BigInt(digits), powerOfTen(dropped), 'half-away-from-zero'));
}

const millisecondsPerDay = 86_400_000;
/** Serial days count from here; the years after 1904 once saved a Macintosh some bytes. */
const from1900 = Date.UTC(1899, 11, 30) / millisecondsPerDay;
const from1904 = Date.UTC(1904, 0, 1) / millisecondsPerDay;
/** 1 March 1900: before it the days of 1900 are one off, for a leap day that never was. */
const firstSound = 61;
const lastSerial = 110_000;

/** The day a workbook stores as a count of days; the time of day is left out. */
export function storedDay(plain: string, since1904: boolean): string | undefined {
	const match = /^(\d{1,6})(?:\.\d+)?$/.exec(plain);
	if (!match) return undefined;
	const serial = wholeOf(match[1]) ?? 0;
	if (serial < (since1904 ? 0 : firstSound) || serial > lastSerial) return undefined;
	const day = (since1904 ? from1904 : from1900) + serial;
	return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

const builtInDays: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36]);
const builtInTimes: ReadonlySet<number> = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47]);

export type ShownAs = 'number' | 'day' | 'time';

/** What a number format makes of a number: a day, a time of day, or still a number. */
export function shownAs(formatId: number, code: string | undefined): ShownAs {
	if (builtInDays.has(formatId) || (formatId >= 50 && formatId <= 58)) return 'day';
	if (builtInTimes.has(formatId)) return 'time';
	if (code === undefined || /^general$/i.test(code)) return 'number';
	// What stands in quotes, after a backslash or names a colour or language is no part of a date.
	const letters = code.replace(/"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
	if (/[dy]/i.test(letters) || /m{3}/i.test(letters)) return 'day';
	return /[hms]/i.test(letters) ? 'time' : 'number';
}
