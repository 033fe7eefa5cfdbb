import { add, compare, divide, isZero, mostPlaces, multiply } from './decimal.ts';
import { negate, readDecimal, zero, type Decimal } from './decimal.ts';

/** How the reader's language writes numbers. */
export interface NumberMarks {
	readonly decimal: string;
	readonly group: string;
}

/** Longer than anybody types: what was pasted by mistake is not worked through. */
const longest = 100;

/**
 * Reads what people type into a number field: "1,200", "1.2k", "$1,200", "18 %", "16*20", "2 * (3 + 4)".
 * Undefined when it cannot be read for certain.
 */
export function readTyped(text: string, marks: NumberMarks): Decimal | undefined {
	const typed = inPlainWidth(text).trim();
	if (typed.length > longest) return undefined;
	const isShare = typed.endsWith('%');
	const tokens = tokensOf(isShare ? typed.slice(0, -1).trimEnd() : typed, marks);
	// "50*10 %" may mean 5 or 500, and "$18 %" is a share of nothing.
	if (!tokens || (isShare && (tokens.length > 1 || currencySign.test(typed)))) return undefined;
	const rest = [...tokens];
	const value = sum(rest);
	return value && rest.length === 0 ? workedOut(value) : undefined;
}

/** East Asian keyboards write digits and signs as wide as letters: "１２００". */
function inPlainWidth(text: string): string {
	return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

const currencySign = /\p{Sc}/u;

type Operator = '+' | '-' | '*' | '/' | '(' | ')';
type Token = Decimal | Operator;

/** Spaces and apostrophes group digits in many languages and mean nothing else in any. */
const neutralGroups = " \u00a0\u2009\u202f'’";

function tokensOf(text: string, marks: NumberMarks): Token[] | undefined {
	const group = new RegExp(`[${escaped(marks.group)}${neutralGroups}]`, 'g');
	const point = `[${escaped(marks.decimal)}]`;
	// A group never starts with 0: "0,200" is somebody else's fifth, not 200.
	const whole = `(?:[1-9]\\d{0,2}(?<group>${group.source})\\d{3}(?:\\k<group>\\d{3})*|\\d+)`;
	const number = `(?<before>\\p{Sc})?\\s*(?<digits>${whole}(?:${point}\\d+)?|${point}\\d+)`;
	const ending = '\\s*(?<multiple>[km])?\\s*(?<after>\\p{Sc})?';
	const pattern = new RegExp(`\\s*(?:${number}${ending}|(?<sign>[-−+*×·x/÷()]))`, 'iuy');
	const tokens: Token[] = [];
	while (pattern.lastIndex < text.length) {
		const { before, digits = '', multiple = '', after, sign } = pattern.exec(text)?.groups ?? {};
		if (before && after) return undefined;
		const plain = digits.replace(group, '').replace(marks.decimal, '.');
		const token = sign ? operators[sign.toLowerCase()] : amount(plain, multiple.toLowerCase());
		if (token === undefined) return undefined;
		tokens.push(token);
	}
	return tokens;
}

function escaped(mark: string): string {
	return mark.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

const operators: Readonly<Record<string, Operator>> = {
	'+': '+',
	'-': '-',
	'−': '-',
	'*': '*',
	'×': '*',
	'·': '*',
	x: '*',
	'/': '/',
	'÷': '/',
	'(': '(',
	')': ')'
};

const one: Decimal = { digits: 1, places: 0 };
const multiples: Readonly<Record<string, Decimal>> = {
	'': one,
	k: { digits: 1_000, places: 0 },
	m: { digits: 1_000_000, places: 0 }
};

function amount(plain: string, suffix: string): Decimal | undefined {
	const value = readDecimal(plain.startsWith('.') ? `0${plain}` : plain);
	const multiple = multiples[suffix];
	return value && multiple && multiply(value, multiple);
}

function isNumber(token: Token | undefined): token is Decimal {
	return typeof token === 'object';
}

/** A division waits until the end, so that 100 / 12 * 12 is 100. The bottom is above zero. */
interface Fraction {
	readonly top: Decimal;
	readonly bottom: Decimal;
}

function workedOut({ top, bottom }: Fraction): Decimal {
	return compare(bottom, one) === 0 ? top : divide(top, bottom, mostPlaces, 'half-away-from-zero');
}

/** A sign stands at the start of a sum or between two parts, so that "3--2" stays a slip of the finger. */
function sum(tokens: Token[]): Fraction | undefined {
	let total: Fraction = { top: zero, bottom: one };
	let sign = takeAny(tokens, '+', '-') ?? '+';
	for (;;) {
		const next = product(tokens);
		if (!next) return undefined;
		total = plus(total, sign === '+' ? next : { ...next, top: negate(next.top) });
		const following = takeAny(tokens, '+', '-');
		if (!following) return total;
		sign = following;
	}
}

function product(tokens: Token[]): Fraction | undefined {
	let total = factor(tokens);
	for (;;) {
		const operator = total && takeAny(tokens, '*', '/');
		if (!total || !operator) return total;
		const next = factor(tokens);
		const other = operator === '*' ? next : next && inverse(next);
		total = other && {
			top: multiply(total.top, other.top),
			bottom: multiply(total.bottom, other.bottom)
		};
	}
}

function factor(tokens: Token[]): Fraction | undefined {
	const token = tokens.shift();
	if (isNumber(token)) return { top: token, bottom: one };
	if (token !== '(') return undefined;
	const value = sum(tokens);
	return tokens.shift() === ')' ? value : undefined;
}

function takeAny(tokens: Token[], ...wanted: Operator[]): Operator | undefined {
	const found = wanted.find((operator) => operator === tokens[0]);
	if (found) tokens.shift();
	return found;
}

function plus(a: Fraction, b: Fraction): Fraction {
	const [x, y] = [multiply(a.top, b.bottom), multiply(b.top, a.bottom)];
	return { top: add(x, y), bottom: multiply(a.bottom, b.bottom) };
}

function inverse({ top, bottom }: Fraction): Fraction | undefined {
	if (isZero(top)) return undefined;
	return compare(top, zero) > 0
		? { top: bottom, bottom: top }
		: { top: negate(bottom), bottom: negate(top) };
}
