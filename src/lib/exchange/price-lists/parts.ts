import type { Key } from './keywords.ts';
import type { Lexeme } from './lexemes.ts';
import type { Join, Part } from './part.ts';
import { readPart } from './read-part.ts';

/** The parts of a line. What only says more about the price before it belongs to it. */
export function partsOf(line: string, lexemes: readonly Lexeme[]): Part[] {
	const parts: Part[] = [];
	for (const { join, list } of pieces(line, lexemes)) {
		const part = readPart(line, list, join);
		const before = parts.at(-1);
		if (before && isAddition(part, before)) parts[parts.length - 1] = merged(before, part);
		else parts.push(part);
	}
	return parts.filter((part) => !isEmpty(part));
}

const listMarks = new Set([',', ';', '|', '•', '·', '–', '—', '&']);
const asideMarks = new Set(['(', ')', '[', ']', '=', '≈']);

function pieces(line: string, lexemes: readonly Lexeme[]) {
	const found: { join: Join; list: Lexeme[] }[] = [{ join: 'start', list: [] }];
	lexemes.forEach((lexeme, place) => {
		const join = joinOf(line, lexemes, place);
		if (join) found.push({ join, list: [] });
		else found.at(-1)?.list.push(lexeme);
	});
	// Of several joins in a row the most telling counts: ", then" is a "then".
	let told: Join = 'start';
	return found.flatMap(({ join, list }) => {
		if (told === 'list' || told === 'start' || join === 'then' || join === 'plus') told = join;
		if (list.length === 0) return [];
		const here = told;
		told = 'list';
		return onePriceEach(list).map((piece, place) => ({
			join: place === 0 ? here : ('list' as const),
			list: piece
		}));
	});
}

/** Without a comma between them, a second price begins where nothing more is said about the first. */
function onePriceEach(list: readonly Lexeme[]): (readonly Lexeme[])[] {
	const first = list.findIndex(isPriceEnd);
	const isRangeEnd = (place: number) => isDash(list[place - 1]) && place - 2 === first;
	const second = list.findIndex(
		(lexeme, place) => place > first && lexeme.is === 'money' && !isRangeEnd(place)
	);
	// "2.9% 30c" is one price of two parts.
	if (first < 0 || second < 0 || list[first]?.is === 'percent') return [list];
	let end = first + 1;
	while (end < second && isAboutPrice(list, end)) end += 1;
	return [list.slice(0, end), ...onePriceEach(list.slice(end))];
}

function isDash(lexeme: Lexeme | undefined): boolean {
	if (lexeme?.is === 'mark') return '-–—'.includes(lexeme.mark);
	return lexeme?.is === 'key' && (lexeme.key === 'to' || lexeme.key === 'up-to');
}

function isAboutPrice(list: readonly Lexeme[], place: number): boolean {
	const [lexeme, before] = [list[place], list[place - 1]];
	if (lexeme?.is === 'period') return true;
	if (lexeme?.is === 'mark') return lexeme.mark === '/';
	if (lexeme?.is === 'key')
		return lexeme.key === 'per' || lexeme.key === 'each' || lexeme.key === 'for';
	const isAfterPer =
		(before?.is === 'key' && (before.key === 'per' || before.key === 'each')) ||
		(before?.is === 'mark' && before.mark === '/');
	return isAfterPer || (lexeme?.is === 'unit' && before?.is === 'count');
}

/** Whether a piece ends here, and how the next hangs on it. */
function joinOf(line: string, lexemes: readonly Lexeme[], place: number): Join | undefined {
	const lexeme = lexemes[place];
	const [before, next] = [lexemes[place - 1], lexemes[place + 1]];
	if (lexeme?.is === 'key') {
		if (lexeme.key === 'then') return 'then';
		if (lexeme.key === 'plus') return 'plus';
		if (lexeme.key === 'or') return before?.is === 'unit' && next?.is === 'unit' ? undefined : 'or';
		if (lexeme.key === 'and' && startsPrice(lexemes.slice(place + 1))) return 'plus';
		return undefined;
	}
	if (lexeme?.is !== 'mark') return undefined;
	const { mark } = lexeme;
	if (asideMarks.has(mark)) return 'aside';
	const isDashBetween = '–—'.includes(mark) && isNumber(before) && isNumber(next);
	if (listMarks.has(mark)) return isDashBetween ? undefined : 'list';
	if (mark === '+') {
		return (isPriceEnd(before) || before?.is === 'unit' || before?.is === 'period') &&
			(next?.is === 'money' || next?.is === 'percent' || next?.is === 'count')
			? 'plus'
			: undefined;
	}
	if (mark === '/' && isPriceEnd(next)) return 'or';
	return mark === '.' && /\s|^$/.test(line.charAt(lexeme.to)) ? 'list' : undefined;
}

function isNumber(lexeme: Lexeme | undefined): boolean {
	return lexeme?.is === 'count' || lexeme?.is === 'money';
}

function isPriceEnd(lexeme: Lexeme | undefined): boolean {
	return lexeme?.is === 'money' || lexeme?.is === 'percent';
}

/** "and $10 per user" is another price; "and unlimited users" is none. */
function startsPrice([first]: readonly Lexeme[]): boolean {
	return first?.is === 'money';
}

function isAddition(part: Part, before: Part): boolean {
	const hasOwn =
		part.amounts.length > 0 ||
		part.percent !== undefined ||
		part.reach !== undefined ||
		part.count !== undefined ||
		part.span !== undefined ||
		part.keys.has('unlimited');
	if (hasOwn || before.amounts.length === 0) return false;
	return (
		part.each ||
		part.period !== undefined ||
		part.size !== undefined ||
		part.unknownUnit !== undefined ||
		adding.some((key) => part.keys.has(key))
	);
}

const adding: readonly Key[] = [
	'annual',
	'monthly',
	'once',
	'add-on',
	'each',
	'starting',
	'additional'
];

function merged(before: Part, part: Part): Part {
	return {
		...before,
		meter: before.each ? before.meter : (part.meter ?? before.meter),
		unknownUnit: before.unknownUnit ?? part.unknownUnit,
		each: before.each || part.each,
		period: before.period ?? part.period,
		size: before.size ?? part.size,
		keys: new Set([...before.keys, ...part.keys]),
		because: [...before.because, ...part.because]
	};
}

function isEmpty(part: Part): boolean {
	return (
		part.amounts.length === 0 &&
		part.percent === undefined &&
		part.meter === undefined &&
		part.unknownUnit === undefined &&
		part.span === undefined &&
		part.reach === undefined &&
		part.count === undefined &&
		part.period === undefined &&
		part.keys.size === 0
	);
}
