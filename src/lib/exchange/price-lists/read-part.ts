import type { Key, Period } from './keywords.ts';
import { adverbs } from './keywords.ts';
import { labelOf } from './labels.ts';
import type { Lexeme } from './lexemes.ts';
import { plainWords } from '../counts/fields.ts';
import type { Amount, Join, Part, Reach } from './part.ts';
import type { Because, Meaning } from './price-list.ts';

/** What one piece of a line says, read from left to right. */
export function readPart(line: string, lexemes: readonly Lexeme[], join: Join): Part {
	const reader = new PartReader(line, lexemes);
	reader.read();
	const [first, last] = [lexemes[0], lexemes.at(-1)];
	const text = first && last ? line.slice(first.from, last.to) : '';
	return { join, text, label: labelOf(line, lexemes), ...reader.told() };
}

const reachKeys: Readonly<Partial<Record<Key, Reach['said']>>> = {
	first: 'first',
	next: 'next',
	'up-to': 'up-to',
	above: 'above',
	from: 'from',
	below: 'below'
};

class PartReader {
	readonly #line: string;
	readonly #lexemes: readonly Lexeme[];
	#at = 0;
	readonly #amounts: Amount[] = [];
	readonly #keys = new Set<Key>();
	readonly #because: Because[] = [];
	#percent: string | undefined;
	#meter: string | undefined;
	#isMeterSure = false;
	#unknownUnit: string | undefined;
	#each = false;
	#period: Period | undefined;
	#span: Part['span'];
	#reach: Reach | undefined;
	#count: string | undefined;
	#size: string | undefined;

	constructor(line: string, lexemes: readonly Lexeme[]) {
		this.#line = line;
		this.#lexemes = lexemes;
	}

	told(): Omit<Part, 'join' | 'text' | 'label'> {
		return {
			amounts: this.#amounts,
			percent: this.#percent,
			meter: this.#meter,
			unknownUnit: this.#meter === undefined ? this.#unknownUnit : undefined,
			each: this.#each,
			period: this.#period,
			span: this.#span,
			reach: this.#reach,
			count: this.#count,
			size: this.#size,
			keys: this.#keys,
			because: this.#because
		};
	}

	read() {
		for (; this.#at < this.#lexemes.length; this.#at += 1) {
			const lexeme = this.#peek(0);
			if (!lexeme) return;
			if (lexeme.is === 'money') this.#readMoney({ ...lexeme });
			else if (lexeme.is === 'percent') this.#percent ??= lexeme.value;
			else if (lexeme.is === 'count') this.#readCount(lexeme.value);
			else if (lexeme.is === 'unit') this.#readUnit(lexeme);
			else if (lexeme.is === 'period') this.#readPeriod(lexeme);
			else if (lexeme.is === 'key') this.#readKey(lexeme.key);
			else if (lexeme.is === 'mark' && lexeme.mark === '/') this.#readPer();
		}
	}

	#peek(by: number): Lexeme | undefined {
		return this.#lexemes[this.#at + by];
	}

	/** What stands a key before this, over one word: "up to a total of". */
	#keyBefore(): Key | undefined {
		const before = this.#peek(-1);
		return before?.is === 'key' ? before.key : undefined;
	}

	#isDash(by: number): boolean {
		const lexeme = this.#peek(by);
		return (
			(lexeme?.is === 'mark' && '-–—'.includes(lexeme.mark)) ||
			(lexeme?.is === 'key' && (lexeme.key === 'to' || lexeme.key === 'up-to'))
		);
	}

	#readMoney(money: Amount) {
		const third = this.#peek(2);
		const isRange = this.#isDash(1) && (third?.is === 'money' || third?.is === 'count');
		const isClose = third !== undefined && this.#peek(1)?.to === third.from;
		if (isRange && (third.is === 'money' || isClose || this.#peek(1)?.is === 'key')) {
			this.#amounts.push({ ...money, high: third.value, to: third.to });
			this.#at += 2;
			return;
		}
		const plus = this.#peek(1);
		if (plus?.is === 'mark' && plus.mark === '+') this.#keys.add('starting');
		if (this.#keyBefore() === 'from') this.#keys.add('starting');
		this.#amounts.push(money);
	}

	#readCount(value: string) {
		const third = this.#peek(2);
		if (this.#isDash(1) && third?.is === 'money' && this.#peek(1)?.to === third.from) {
			// "75-150 €": the currency is said once.
			this.#amounts.push({ ...third, value, high: third.value, from: this.#peek(0)?.from ?? 0 });
			this.#at += 2;
			return;
		}
		if (this.#isDash(1) && third?.is === 'count') {
			const after = this.#peek(3);
			if (after?.is === 'period') {
				this.#span ??= { count: third.value, period: after.period };
				this.#at += 3;
				return;
			}
			this.#reach ??= { said: 'range', low: value, high: third.value };
			this.#at += 2;
			return;
		}
		const next = this.#peek(1);
		const dashed = this.#isDash(1) ? this.#peek(2) : next;
		if (dashed?.is === 'period' && !this.#isPer(-1)) {
			if (this.#keyBefore() === 'first') this.#keys.add('first');
			this.#span ??= { count: value, period: dashed.period };
			this.#at += dashed === next ? 1 : 2;
			return;
		}
		if (this.#keyBefore() === 'additional' && this.#amounts.length > 0) {
			// "$20 each additional 500" is the price of 500.
			this.#size ??= value;
			return;
		}
		const said = reachKeys[this.#keyBefore() ?? 'to'];
		if (said)
			this.#reach ??= {
				said,
				...(said === 'up-to' || said === 'below' || said === 'first' || said === 'next'
					? { high: value }
					: { low: value })
			};
		else if (this.#isOpenBehind()) this.#reach ??= { said: 'from', low: value };
		else this.#count ??= value;
	}

	/** "51+", "50 and up", "50 users and up". */
	#isOpenBehind(): boolean {
		const next = this.#peek(1);
		if (next?.is === 'mark' && next.mark === '+') return true;
		const isOpen = (lexeme: Lexeme | undefined) => lexeme?.is === 'key' && lexeme.key === 'and-up';
		return isOpen(next) || (next?.is === 'unit' && isOpen(this.#peek(2)));
	}

	#isPer(by: number): boolean {
		const lexeme = this.#peek(by);
		return (
			(lexeme?.is === 'key' && lexeme.key === 'per') ||
			(lexeme?.is === 'mark' && lexeme.mark === '/')
		);
	}

	/** Of "appointment reminders" the last word counts, and of "patient portal" none: a module is called so. */
	#readUnit(lexeme: Lexeme & { is: 'unit' }, perFrom?: number) {
		const isSure = perFrom !== undefined;
		const next = this.#peek(1);
		const isPartOfName =
			next?.is === 'unit' || next?.is === 'word' || (next?.is === 'key' && next.key === 'add-on');
		if (!isSure && isPartOfName) return;
		if (this.#isMeterSure || (this.#meter !== undefined && !isSure)) return;
		this.#meter = lexeme.meter;
		this.#isMeterSure = isSure;
		const before = this.#keyBefore();
		if (before === 'first' && this.#reach === undefined) this.#reach = { said: 'first', high: '1' };
		if (before === 'each') this.#each = true;
		const word = this.#line.slice(lexeme.from, lexeme.to);
		this.#note(lexeme, { as: 'counts', meter: lexeme.meter, word }, perFrom);
	}

	#readPeriod(lexeme: Lexeme & { is: 'period' }) {
		const { period } = lexeme;
		if (this.#keyBefore() === 'first') {
			this.#keys.add('first');
			this.#span ??= { count: '1', period };
			return;
		}
		const isAdverb = adverbs.has(plainWords(this.#line.slice(lexeme.from, lexeme.to)));
		const isAsked = isAdverb || this.#isPer(-1) || this.#keyBefore() === 'each';
		if (!isAsked && this.#amounts.length === 0) return;
		this.#notePeriod(lexeme);
	}

	#notePeriod(lexeme: Lexeme & { is: 'period' }, from?: number) {
		this.#period ??= lexeme.period;
		if (lexeme.period === 'month' || lexeme.period === 'year') {
			this.#note(lexeme, { as: lexeme.period }, from);
		}
	}

	#readKey(key: Key) {
		if (key === 'per') {
			this.#readPer();
			return;
		}
		this.#keys.add(key);
		const lexeme = this.#peek(0);
		const means = meanings[key];
		if (lexeme && means) this.#note(lexeme, means);
		if (key === 'each') {
			const next = this.#peek(1);
			if (next?.is !== 'period') this.#each = true;
		}
	}

	/** "per user", "/ active patient", "per 1,000 messages", "per additional user", "a month". */
	#readPer() {
		const sign = this.#peek(0);
		const spelt = sign ? plainWords(this.#line.slice(sign.from, sign.to)) : '';
		const isArticle = spelt === 'a' || spelt === 'an';
		let by = 1;
		for (; by <= 3; by += 1) {
			const lexeme = this.#peek(by);
			if (lexeme?.is === 'period') {
				if (by === 1) this.#notePeriod(lexeme, sign?.from);
				this.#at += by === 1 ? 1 : 0;
				return;
			}
			if (lexeme?.is === 'unit') {
				this.#readUnit(lexeme, sign?.from);
				this.#each = true;
				this.#at += by;
				return;
			}
			if (lexeme?.is === 'count' && (this.#amounts.length > 0 || spelt !== '')) {
				this.#size ??= lexeme.value;
				this.#at += by;
				return;
			}
			if (lexeme?.is === 'key' && (lexeme.key === 'additional' || lexeme.key === 'each')) {
				this.#keys.add(lexeme.key);
				continue;
			}
			if (lexeme?.is === 'key' && lexeme.key === 'first' && this.#peek(by + 1)?.is !== 'unit')
				return;
			if (lexeme?.is !== 'word' || isArticle) break;
		}
		const word = this.#peek(1);
		const isWord =
			word?.is === 'word' &&
			!isArticle &&
			this.#amounts.length + (this.#percent === undefined ? 0 : 1) > 0;
		if (isWord) {
			const second = this.#peek(2);
			this.#unknownUnit ??= this.#line.slice(
				word.from,
				second?.is === 'word' ? second.to : word.to
			);
			this.#each = true;
		}
	}

	#note(lexeme: Lexeme, means: Meaning, from = lexeme.from) {
		this.#because.push({ words: this.#line.slice(from, lexeme.to).trim(), means });
	}
}

const meanings: Readonly<Partial<Record<Key, Meaning>>> = {
	once: { as: 'once' },
	'add-on': { as: 'add-on' },
	starting: { as: 'lower-end' },
	ask: { as: 'ask' }
};
