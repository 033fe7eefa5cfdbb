import { compare, decimal, toNumber } from '#decimal';
import type { Period } from './keywords.ts';
import type { Part } from './part.ts';
import type { Because, Fault, Terms } from './price-list.ts';

/** What a part says about the whole offer rather than about a price. */
export interface TermRead {
	readonly terms?: Terms;
	readonly because?: Because;
	readonly fault?: Fault;
}

const mostMonths = 120;
const mostDays = 3650;

/** "Free for 14 days", "20% off first 3 months", "minimum $150 per month"; undefined when it is none of these. */
export function termIn(part: Part): TermRead | undefined {
	const { keys, amounts, percent, span } = part;
	const isOff =
		keys.has('off') || (keys.has('save') && (amounts.length > 0 || percent !== undefined));
	if (isOff && (percent !== undefined || amounts.length > 0)) return discount(part);
	const isFree = keys.has('free') || keys.has('trial');
	if (isFree && span && amounts.every(({ value }) => isNothing(value))) return trial(part, span);
	if (keys.has('least') && amounts.length === 1 && !part.each && percent === undefined) {
		return limited(part, 'minimum');
	}
	if (keys.has('most') && amounts.length === 1 && !part.each && percent === undefined) {
		return limited(part, 'maximum');
	}
	return undefined;
}

function isNothing(text: string): boolean {
	return compare(decimal(text), decimal('0')) === 0;
}

/** What a year saves is no price: it is in the yearly price, or it is not. */
function discount(part: Part): TermRead {
	const { keys, amounts, percent, span, period } = part;
	if (keys.has('annual') || period === 'year' || keys.has('save')) {
		return { fault: { code: 'saving-only' } };
	}
	if (percent !== undefined && compare(decimal(percent), decimal('100')) > 0) {
		return { fault: { code: 'over-hundred', words: `${percent}%` } };
	}
	const off = percent === undefined ? { amount: amounts[0]?.value ?? '0' } : { percent };
	const periods = span && monthsIn(span);
	if (span && periods === undefined) return { fault: { code: 'other-period', words: span.period } };
	return {
		terms: { discounts: [{ ...off, ...(periods !== undefined && { periods }) }] },
		because: { words: part.text, means: { as: 'discount' } }
	};
}

function trial({ keys, text }: Part, span: NonNullable<Part['span']>): TermRead {
	// Of a year that is paid, some months are free: that is in the yearly price.
	if (keys.has('annual')) return { fault: { code: 'saving-only' } };
	const because: Because = { words: text, means: { as: 'trial' } };
	const days = toNumber(decimal(span.count)) * (daysOf.get(span.period) ?? 0);
	if (Number.isInteger(days) && days >= 1 && days <= mostDays) {
		return { terms: { free: { days, usage: 'free' } }, because };
	}
	const months = monthsIn(span);
	if (months === undefined) return { fault: { code: 'other-period', words: span.period } };
	return { terms: { free: { months, usage: 'free' } }, because };
}

const monthsOf: ReadonlyMap<Period, number> = new Map([
	['month', 1],
	['quarter', 3],
	['year', 12]
]);
const daysOf: ReadonlyMap<Period, number> = new Map([
	['day', 1],
	['week', 7]
]);

/** Whole months in a span of months, quarters or years. */
export function monthsIn({ count, period }: NonNullable<Part['span']>): number | undefined {
	const months = toNumber(decimal(count)) * (monthsOf.get(period) ?? 0);
	return Number.isInteger(months) && months >= 1 && months <= mostMonths ? months : undefined;
}

function limited(part: Part, which: 'minimum' | 'maximum'): TermRead {
	const { period = 'month', amounts } = part;
	if (period !== 'month') return { fault: { code: 'other-period', words: period } };
	return {
		terms: { [which]: amounts[0]?.value ?? '0' },
		because: { words: part.text, means: { as: which === 'minimum' ? 'floor' : 'cap' } }
	};
}
