import type { DecimalMark } from '../counts/numbers.ts';
import { plainWords } from '../counts/fields.ts';
import { shownText } from '../counts/shown-text.ts';
import type { Context } from './charges.ts';
import { currenciesOf } from './currencies.ts';
import { lexed, withoutNoise, type Lexeme, type Reading } from './lexemes.ts';
import { numbersRead } from './numbers.ts';
import { labelOf } from './labels.ts';
import { partsOf } from './parts.ts';
import { personalIn } from './personal.ts';
import type {
	Fault,
	LineRead,
	PriceListChoices,
	PriceListRead,
	Proposal,
	Verdict
} from './price-list.ts';
import { tableLines } from './table-lines.ts';
import { formsOf } from './units.ts';
import { verdictsOfRuns, type RunLine } from './line-runs.ts';
import { verdictOn, type LineParts } from './verdict.ts';

export const mostLines = 200;
export const longestLine = 400;
export const longestText = 20_000;

/** A price list line by line: what each proposes, or why it proposes nothing. Nothing is taken in by it. */
export function readPriceList(text: string, choices: PriceListChoices): PriceListRead {
	const { lines, leftOut } = bounded(text, choices);
	const told = lines.filter(({ said }) => said.length <= longestLine && !personalIn(said));
	const numbers = numbersRead(
		told.map(({ said }) => withoutNoise(said)),
		choices
	);
	const meanings = new Map(
		(choices.meanings ?? []).flatMap(({ word, meter }) =>
			formsOf(word).map((form) => [form, meter] as const)
		)
	);
	const readings = (numbers && !numbers.mark ? (['.', ','] as const) : [numbers?.mark ?? '.']).map(
		(mark) => verdictsWith({ mark, meanings }, lines, choices)
	);
	const [first = [], second] = readings;
	const verdicts = second
		? first.map((verdict, place) => eitherMark(verdict, second[place], lines[place]?.said ?? ''))
		: first;
	return {
		lines: lines.map(({ number, shown, said }, place): LineRead => {
			const verdict = verdicts[place] ?? { state: 'ignored', why: { as: 'empty' } };
			const isSecret =
				verdict.state === 'wrong' && verdict.faults.some(({ code }) => code === 'about-people');
			return { number, text: isSecret ? '' : shownLine(shown || said), verdict };
		}),
		numbers,
		leftOut
	};
}

interface Line {
	readonly number: number;
	readonly shown: string;
	/** What is read: of a table the row as a sentence. */
	readonly said: string;
	readonly isHeader?: true;
}

/** Never more than can be looked through; what is beyond is counted. */
function bounded(text: string, { currency }: PriceListChoices): { lines: Line[]; leftOut: number } {
	const whole = text.slice(0, longestText);
	const all =
		tableLines(whole, currency) ??
		whole
			.split(/\r\n|\r|\n/)
			.map((line, place) => ({ number: place + 1, shown: line, said: line }));
	const beyond = text.length > longestText ? text.slice(longestText).split(/\r\n|\r|\n/).length : 0;
	// The last line may have been cut in two.
	const lines = beyond > 0 && all.length > 1 ? all.slice(0, -1) : all;
	const isTrailing = lines.length > 0 && lines.at(-1)?.shown.trim() === '';
	const kept = (isTrailing ? lines.slice(0, -1) : lines).slice(0, mostLines);
	return {
		lines: kept,
		leftOut: Math.max(0, lines.length - (isTrailing ? 1 : 0) - kept.length) + beyond
	};
}

const longestShown = 160;

function shownLine(line: string): string {
	const [short, long] = [line.slice(0, longestShown), line.length > longestShown];
	const parts = short.match(/.{1,80}/gsu) ?? [];
	return (
		parts
			.map((part, place) => (place === 0 ? shownText(part) : ` ${shownText(part)}`))
			.join('')
			.trim() + (long ? '…' : '')
	);
}

function verdictsWith(
	reading: Reading,
	lines: readonly Line[],
	choices: PriceListChoices
): Verdict[] {
	let context: Context = {};
	const read = lines.map(({ number, said, isHeader }): RunLine => {
		const early = isHeader ? heading : withoutReading(said);
		if (early) return { number, verdict: early, context };
		const taken = takenApart(said, reading, choices);
		const here = context;
		const headed = headingIn(taken, number);
		if (headed) {
			context = headed;
			return { number, verdict: heading, context };
		}
		const told = reading.meanings.get(plainWords(said));
		const within = told === undefined ? here : { ...here, meter: told };
		return { number, verdict: verdictOn(taken, within), context: within, taken };
	});
	const verdicts = verdictsOfRuns(read).map((verdict, place) => asking(verdict, lines[place]));
	return withoutRepeats(verdicts, lines);
}

const heading: Verdict = { state: 'ignored', why: { as: 'heading' } };

/** A price for each of nobody knows what: somebody may say it, of the line as a whole. */
function asking(verdict: Verdict, line: Line | undefined): Verdict {
	const isUnsaid =
		verdict.state === 'wrong' && verdict.faults.every(({ code }) => code === 'no-unit');
	if (!isUnsaid || !line) return verdict;
	return { state: 'ambiguous', about: { what: 'unit', word: line.said.trim() }, proposals: [] };
}

function withoutReading(said: string): Verdict | undefined {
	if (said.trim() === '') return { state: 'ignored', why: { as: 'empty' } };
	if (said.length > longestLine) return wrong({ code: 'too-long', most: longestLine });
	const personal = personalIn(said);
	return personal && wrong({ code: 'about-people', personal });
}

function wrong(...faults: Fault[]): Verdict {
	return { state: 'wrong', faults };
}

function takenApart(said: string, reading: Reading, { currency }: PriceListChoices): LineParts {
	const { lexemes, faults } = lexed(said, reading);
	const parts = partsOf(said, lexemes);
	return {
		parts,
		name: labelOf(said, lexemes),
		faults: [...faults, ...faultsOfMoney(lexemes, currency)],
		lacksAmount: lexemes.some(
			({ is, from, to }) => is === 'mark' && currenciesOf(said.slice(from, to)) !== undefined
		)
	};
}

function faultsOfMoney(lexemes: readonly Lexeme[], plan: string): Fault[] {
	const money = lexemes.filter((lexeme) => lexeme.is === 'money');
	const told = money.flatMap(({ currencies }) => (currencies ? [currencies] : []));
	const shared = told.reduce<readonly string[] | undefined>(
		(both, codes) => (both ? both.filter((code) => codes.includes(code)) : codes),
		undefined
	);
	if (money.some(({ isNegative }) => isNegative)) return [{ code: 'negative-amount' }];
	if (shared?.length === 0) return [{ code: 'two-currencies' }];
	const [likely] = shared ?? [];
	return likely !== undefined && !shared?.includes(plan)
		? [{ code: 'other-currency', currency: likely, plan }]
		: [];
}

/** "Price per provider per month", "Text messages": a line without a number that says what those below it are for. */
function headingIn(
	{ parts, name, faults, lacksAmount }: LineParts,
	line: number
): Context | undefined {
	const isBare =
		faults.length === 0 &&
		!lacksAmount &&
		parts.length > 0 &&
		name === undefined &&
		parts.every(
			({ amounts, percent, count, reach, span, keys }) =>
				amounts.length === 0 &&
				percent === undefined &&
				count === undefined &&
				reach === undefined &&
				span === undefined &&
				!['ask', 'included', 'free', 'unlimited', 'no', 'trial', 'once'].some((key) =>
					keys.has(key as 'ask')
				)
		);
	if (!isBare) return undefined;
	const meter = parts.find((part) => part.meter !== undefined)?.meter;
	const period = parts.find((part) => part.period === 'month' || part.period === 'year')?.period;
	if (meter === undefined && period === undefined) return undefined;
	return {
		meter,
		each: parts.some(({ each }) => each),
		period: period === 'month' || period === 'year' ? period : undefined,
		line
	};
}

/** The same charge twice would be paid twice: what comes again is not taken. */
function withoutRepeats(verdicts: readonly Verdict[], lines: readonly Line[]): Verdict[] {
	const seen = new Map<string, number>();
	return verdicts.map((verdict, place) => {
		const proposals =
			verdict.state === 'understood'
				? [verdict.proposal]
				: verdict.state === 'ambiguous'
					? verdict.proposals
					: [];
		const charges = proposals.map((proposal) => proposal.charges);
		if (charges.flat().length === 0) return verdict;
		const key = JSON.stringify(charges);
		const before = seen.get(key);
		if (before !== undefined) return wrong({ code: 'line-twice', line: before });
		seen.set(key, lines[place]?.number ?? 0);
		return verdict;
	});
}

/** A number that may be meant either way leaves the whole line open, if it makes a difference. */
function eitherMark(point: Verdict, comma: Verdict | undefined, said: string): Verdict {
	if (!comma || JSON.stringify(point) === JSON.stringify(comma)) return point;
	const sample = numbersRead([withoutNoise(said)], { currency: '' })?.sample ?? '';
	const under = (verdict: Verdict, mark: DecimalMark): Proposal[] =>
		proposalsIn(verdict).map((proposal) => ({
			...proposal,
			reading: mark === '.' ? 'point' : 'comma'
		}));
	const proposals = [...under(point, '.').slice(0, 1), ...under(comma, ',').slice(0, 1)];
	if (proposals.length === 0) return point;
	return { state: 'ambiguous', about: { what: 'number', sample }, proposals };
}

/** All that a verdict proposes, the likeliest first. */
export function proposalsIn(verdict: Verdict): readonly Proposal[] {
	if (verdict.state === 'understood') return [verdict.proposal];
	return verdict.state === 'ambiguous' ? verdict.proposals : [];
}
