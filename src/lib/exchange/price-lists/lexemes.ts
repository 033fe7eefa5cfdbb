import { toText, type Decimal } from '#decimal';
import { plainWords } from '../counts/fields.ts';
import type { DecimalMark } from '../counts/numbers.ts';
import { cents, closeSigns, currenciesOf } from './currencies.ts';
import { keyWords, periodWords, type Key, type Period } from './keywords.ts';
import { hundredths, readNumber, thousands, written } from './numbers.ts';
import type { Fault } from './price-list.ts';
import { unitWords } from './units.ts';

/** A piece of a line that means something, and where it stands. */
export type Lexeme = { readonly from: number; readonly to: number } & (
	| Money
	| { readonly is: 'percent' | 'count'; readonly value: string }
	| { readonly is: 'unit'; readonly meter: string }
	| { readonly is: 'period'; readonly period: Period }
	| { readonly is: 'key'; readonly key: Key }
	| { readonly is: 'mark'; readonly mark: string }
	| { readonly is: 'word' }
);

export interface Money {
	readonly is: 'money';
	readonly value: string;
	/** The currencies it may be in; undefined for cents and for what the line says elsewhere. */
	readonly currencies: readonly string[] | undefined;
	readonly isNegative: boolean;
}

export interface Lexed {
	readonly lexemes: readonly Lexeme[];
	readonly faults: readonly Fault[];
}

/** How a line is to be taken apart. */
export interface Reading {
	readonly mark: DecimalMark;
	/** Words somebody gave a meaning. */
	readonly meanings: ReadonlyMap<string, string>;
}

const bullet = /^\s*(?:[-*•·–—>✓✔]+|\d{1,2}[.)])\s+/u;
const noise =
	/https?:\/\/\S+|www\.\S+|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{4}\b|\b24\/7\b/gi;

/** The line without its bullet, addresses and dates, every other character where it was. */
export function withoutNoise(line: string): string {
	const blank = (found: string) => ' '.repeat(found.length);
	return line.replace(bullet, blank).replace(noise, blank);
}

const number = new RegExp(written, 'uy');
const word = /\p{L}[\p{L}\p{M}\p{N}]*/uy;
const currencyStuck = /^([A-Za-z]{2,3})(?=\d)/;
const afterNumber = /[a-z]+\d|[\p{No}\p{Nl}]/iuy;
const ordinal = /(?:st|nd|rd|th)\b/iy;
const mostWords = 5;

/** Small numbers are written out: "one user". */
const numberWords: ReadonlyMap<string, string> = new Map(
	(
		[
			['1', 'one, single, ein, eine, einen, einem'],
			['2', 'two, zwei'],
			['3', 'three, drei'],
			['4', 'four, vier'],
			['5', 'five, funf'],
			['10', 'ten, zehn']
		] as const
	).flatMap(([value, words]) => words.split(', ').map((each) => [each, value] as const))
);

type Meant =
	| { readonly is: 'count'; readonly value: string }
	| { readonly is: 'unit'; readonly meter: string }
	| { readonly is: 'key'; readonly key: Key }
	| { readonly is: 'period'; readonly period: Period };

/** Takes a line apart, from left to right and never back. */
export function lexed(line: string, reading: Reading): Lexed {
	const text = withoutNoise(line);
	const lexemes: Lexeme[] = [];
	const faults: Fault[] = [];
	let at = 0;

	const match = (pattern: RegExp, from: number) => {
		pattern.lastIndex = from;
		return pattern.exec(text)?.[0];
	};
	const past = (from: number) => {
		let end = from;
		while (/\s/u.test(text.charAt(end))) end += 1;
		return end;
	};

	while ((at = past(at)) < text.length) {
		const sign = signAt(at);
		const digitsAt = sign ? past(sign.end) : at;
		const inside = sign ? minusAt(digitsAt) : 0;
		if (match(number, digitsAt + inside) !== undefined) {
			takeNumber(at, digitsAt + inside, sign?.codes, inside > 0 || (sign?.isNegative ?? false));
		} else if (match(word, at) === undefined) takeMark();
		else takeWords();
	}
	return { lexemes, faults };

	/** A currency before a number: "$", "US$", "EUR", and the minus before it. */
	function signAt(from: number) {
		const before = minusAt(from);
		const start = from + before;
		const close = closeSigns.find((each) => text.startsWith(each, start));
		if (close) return found(close, start + close.length);
		const spelt = currencyStuck.exec(text.slice(start, start + 4))?.[1] ?? match(word, start);
		const isCode = spelt !== undefined && currenciesOf(spelt) && !cents.has(spelt.toLowerCase());
		if (!isCode) return undefined;
		const end = start + spelt.length;
		const behind = past(text.charAt(end) === '.' ? end + 1 : end);
		return match(number, behind + minusAt(behind)) === undefined ? undefined : found(spelt, behind);

		function found(sign: string, end: number) {
			return { codes: currenciesOf(sign), end, isNegative: before > 0 };
		}
	}

	/** A minus belongs to a number it stands close to, with nothing close before it. */
	function minusAt(from: number): number {
		const isFree = from === 0 || /[\s(:$€£]/u.test(text.charAt(from - 1));
		return isFree && /[-−]/u.test(text.charAt(from)) && /[\d.,$€£A-Z]/u.test(text.charAt(from + 1))
			? 1
			: 0;
	}

	function takeNumber(
		from: number,
		digitsFrom: number,
		codes: readonly string[] | undefined,
		isNegative: boolean
	) {
		const digits = match(number, digitsFrom) ?? '';
		let to = digitsFrom + digits.length;
		if (match(ordinal, to) !== undefined) {
			lexemes.push({ is: 'word', from, to: to + 2 });
			at = to + 2;
			return;
		}
		const wrong = match(afterNumber, to);
		const read = readNumber(digits, reading.mark);
		if (read.fault !== undefined || wrong !== undefined) {
			const words = digits + (wrong ?? '');
			faults.push({ code: read.fault ?? 'unreadable-number', words });
			lexemes.push({ is: 'word', from, to: to + (wrong?.length ?? 0) });
			at = to + (wrong?.length ?? 0);
			return;
		}
		let { value } = read;
		if (/[kK]/.test(text.charAt(to)) && !/[\p{L}\p{N}]/u.test(text.charAt(to + 1))) {
			value = thousands(value);
			to += 1;
		}
		// "49.-" and "49,-" say that there are no cents.
		if (/^[.,][-–—]/u.test(text.slice(to, to + 2))) to += 2;
		const tail = tailOf(to, codes !== undefined);
		if (tail.is === 'percent') push({ is: 'percent', value: toText(value) });
		else if (tail.is === 'cents') push(money(hundredths(value), codes));
		else if (tail.is === 'currency' || codes) push(money(value, bothOf(codes, tail.codes)));
		else push({ is: 'count', value: toText(value) });
		at = Math.max(to, tail.end);

		function push(what: Money | { is: 'percent' | 'count'; value: string }) {
			lexemes.push({ ...what, from, to: Math.max(to, tail.end) });
		}

		function money(amount: Decimal, currencies: readonly string[] | undefined): Money {
			return { is: 'money', value: toText(amount), currencies, isNegative };
		}
	}

	/** What stands behind a number: "%", a currency, cents. */
	function tailOf(from: number, hasSign: boolean) {
		const start = past(from);
		if (text.charAt(start) === '%') return { is: 'percent', end: start + 1 } as const;
		const spelt = match(word, start)?.toLowerCase();
		if (spelt === 'percent' || spelt === 'prozent') {
			return { is: 'percent', end: start + spelt.length } as const;
		}
		const close = hasSign ? undefined : closeSigns.find((each) => text.startsWith(each, start));
		// "15 $12" is a number and a price: the sign belongs to what it stands close to.
		if (close && !/\d/.test(text.charAt(start + close.length))) {
			return { is: 'currency', codes: currenciesOf(close), end: start + close.length } as const;
		}
		if (text.charAt(start) === '¢') return { is: 'cents', end: start + 1 } as const;
		if (spelt === undefined) return { is: 'none', end: from } as const;
		const end = start + spelt.length;
		const isLong = spelt.length > 3;
		if (cents.has(spelt) && (isLong || start === from)) return { is: 'cents', end } as const;
		const codes = currenciesOf(spelt);
		return codes ? ({ is: 'currency', codes, end } as const) : ({ is: 'none', end: from } as const);
	}

	function bothOf(before: readonly string[] | undefined, after: readonly string[] | undefined) {
		if (!before || !after) return before ?? after;
		const both = before.filter((code) => after.includes(code));
		if (both.length === 0) faults.push({ code: 'two-currencies' });
		return both.length === 0 ? before : both;
	}

	function takeMark() {
		lexemes.push({ is: 'mark', mark: text.charAt(at), from: at, to: at + 1 });
		at += 1;
	}

	/** The longest phrase that means something, else a word. */
	function takeWords() {
		const ends: number[] = [];
		for (let from = at; ends.length < mostWords;) {
			const found = match(word, from);
			if (found === undefined) break;
			ends.push(from + found.length);
			const gap = /^(?:\s|['’-]|\s?&\s|\.\s?(?=\p{L}\.?))/u.exec(text.slice(from + found.length));
			if (!gap) break;
			from += found.length + gap[0].length;
		}
		for (const end of ends.reverse()) {
			const meant = meaningOf(plainWords(text.slice(at, end)));
			if (!meant) continue;
			lexemes.push({ ...meant, from: at, to: end });
			at = end;
			return;
		}
		const end = ends.at(-1) ?? at + 1;
		lexemes.push({ is: 'word', from: at, to: end });
		at = end;
	}

	function meaningOf(plain: string): Meant | undefined {
		const told = reading.meanings.get(plain);
		if (told !== undefined) return { is: 'unit', meter: told } as const;
		// "5 c / min" and "min. 5 users".
		if (plain === 'min' && isAfterCount()) return { is: 'unit', meter: 'video-minutes' } as const;
		const counted = numberWords.get(plain);
		if (counted !== undefined) return { is: 'count', value: counted };
		const key = keyWords.get(plain);
		if (key) return { is: 'key', key } as const;
		const period = periodWords.get(plain);
		if (period) return { is: 'period', period } as const;
		const meter = unitWords.get(plain);
		return meter === undefined ? undefined : ({ is: 'unit', meter } as const);
	}

	function isAfterCount(): boolean {
		const last = lexemes.at(-1);
		return (
			last?.is === 'count' ||
			(last?.is === 'mark' && last.mark === '/') ||
			(last?.is === 'key' && last.key === 'per')
		);
	}
}
