import { difference, nothing, plusAmount, shareOut, sum, type Amount } from '#money';
import type { Group, Step } from '#pricing';

/** What kind of line it is: a charge, what the terms make of the charges, or what a bill adds to both. */
export const entryKinds = [
	'charge',
	'added',
	'removed',
	'discount',
	'maximum',
	'minimum',
	'committed',
	'credit',
	'leaving',
	'premium',
	'tax'
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** How an entry came about; written down only for somebody who wants to see it. */
export interface Explanation {
	readonly kind: EntryKind;
	readonly group: Group;
	/** The charge it belongs to; what the terms make belongs to all of them. */
	readonly charge: string | undefined;
	readonly meter: string | undefined;
	/** The day of the month it begins on, where that is not the first. */
	readonly day: number | undefined;
	readonly steps: readonly Step[];
}

/** Money paid in a month, for that month and maybe some that follow. Months are counted from 0. */
export interface Entry {
	readonly month: number;
	readonly span: number;
	/** In so many months one after the other the same is paid again, each time for the month alone. */
	readonly times: number;
	readonly amount: Amount;
	readonly explanation: Explanation;
}

/** Money paid in one month for several. */
export type Payment = Pick<Entry, 'month' | 'span' | 'amount'>;

/**
 * What an offer costs over the months, seen twice: when it is paid, and which month it is for. What a
 * month is short of a cent another makes good, so that both views add up to the same.
 */
export class Ledger {
	/** What was paid for more than one month. */
	readonly spread: Payment[] = [];
	/** Kept only when asked for. */
	readonly entries: Entry[] | undefined;
	/** What each month pays for itself. */
	readonly #own: Amount[];
	/** The last month there is; what was paid for later ones falls to it. */
	readonly #last: number | undefined;

	constructor(months: number, leaving: number | undefined, explains: boolean) {
		this.#own = amounts(months);
		this.entries = explains ? [] : undefined;
		this.#last = leaving;
	}

	/** The explanation is wanted only by a ledger that keeps entries. */
	enter(month: number, span: number, amount: Amount, explanation?: Explanation): void {
		if (span === 1) addTo(this.#own, month, amount);
		else this.spread.push({ month, span, amount });
		if (explanation) this.entries?.push({ month, span, times: 1, amount, explanation });
	}

	/** The same for itself in every month from one to another, the second not included. */
	enterEach(from: number, until: number, amount: Amount, explanation?: Explanation): void {
		const own = this.#own;
		for (let month = from; month < until; month += 1) addTo(own, month, amount);
		if (!explanation) return;
		this.entries?.push({ month: from, span: 1, times: until - from, amount, explanation });
	}

	/** What is paid in each month. */
	get paid(): readonly Amount[] {
		if (this.spread.length === 0) return this.#own;
		const paid = [...this.#own];
		for (const { month, amount } of this.spread) addTo(paid, month, amount);
		return paid;
	}

	/** What each month costs. Without payments ahead it is what is paid: the same list. */
	get costs(): readonly Amount[] {
		if (this.spread.length === 0) return this.#own;
		const costs = [...this.#own];
		for (const payment of this.spread) {
			const end = Math.min(payment.month + payment.span, costs.length);
			for (let month = payment.month; month < end; month += 1) {
				addTo(costs, month, this.shareOf(payment, month));
			}
		}
		return costs;
	}

	/** Which part of what was paid is for a month. */
	shareOf({ month, span, amount }: Payment, inMonth: number): Amount {
		if (span === 1 && inMonth === month) return amount;
		const place = inMonth - month;
		if (place < 0 || place >= span) return nothing;
		if (this.#last === undefined || inMonth < this.#last) return shareOut(amount, span, place);
		if (inMonth > this.#last) return nothing;
		const before = Array.from({ length: place }, (_share, index) => shareOut(amount, span, index));
		return difference(amount, sum(before));
	}
}

/** So many months that cost nothing yet. A copied list is a quick list. */
export function amounts(months: number): Amount[] {
	return longest.length < months
		? Array.from({ length: months }, () => nothing)
		: longest.slice(0, months);
}

const longest = Array.from({ length: 60 }, () => nothing);

export function addTo(amounts: Amount[], month: number, amount: Amount): void {
	amounts[month] = plusAmount(amounts[month] ?? nothing, amount);
}
