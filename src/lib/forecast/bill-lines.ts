import type { Decimal } from '#decimal';
import { inMajorUnits, nothing, type Amount } from '#money';
import type { Entry, EntryKind, Offer } from '#offers';
import type { Group, Step } from '#pricing';
import type { Bought } from './bought.ts';
import type { Market } from './market.ts';
import { premiumIn, type MonthlyPremium } from './premium.ts';

/** A line of a bill, with how it came about and where its price is from. */
export interface BillLine {
	/** Tax belongs to no offer. */
	readonly offer: string | undefined;
	/** What the terms of an offer make of its charges belongs to none of them. */
	readonly charge: string | undefined;
	readonly kind: EntryKind;
	readonly group: Group;
	/** What was counted, and how much of it; a flat price counts nothing. */
	readonly meter: string | undefined;
	readonly quantity: Decimal | undefined;
	/** The day of the month it begins on, where that is not the first. */
	readonly day: number | undefined;
	/** What this month costs, and what is paid in it: of a year paid ahead, a month costs its share. */
	readonly amount: Amount;
	readonly paid: Amount;
	/** How many months the payment is for. */
	readonly span: number;
	readonly steps: readonly Step[];
	/** Of a compliance premium: the lines of what is bought, which the difference follows from. */
	readonly parts?: readonly BillLine[];
}

/** The lines of every month, counted from 0. What is paid again and again is one line, shared by its months. */
export function linesOf(market: Market, bought: readonly Bought[]): BillLine[][] {
	const lines = Array.from({ length: market.months }, (): BillLine[] => []);
	for (const one of bought) {
		if (one.named === one.offer) enterLines(lines, market, one.offer, one.leaving);
		else enterWithPremium(lines, market, one);
	}
	return lines;
}

/** What the named offer would cost, and as a line of its own what requirements add to it. */
function enterWithPremium(lines: readonly BillLine[][], market: Market, one: Bought): void {
	const { named, offer, leaving } = one;
	const [before, after] = [named, offer].map((each) => {
		const own = lines.map((): BillLine[] => []);
		enterLines(own, market, each, leaving);
		return own;
	});
	lines.forEach((ofMonth, month) => {
		const parts = after?.[month] ?? [];
		const premium = premiumIn(market, one, month);
		// Without anything to compare with, what is bought speaks for itself.
		if (!premium) ofMonth.push(...parts);
		else ofMonth.push(...(before?.[month] ?? []), ...premiumLines(market, one, premium, parts));
	});
}

function premiumLines(
	{ scenario: { currency } }: Market,
	{ offer }: Bought,
	{ amount, paid, chosen, bought }: MonthlyPremium,
	parts: readonly BillLine[]
): BillLine[] {
	if (amount === nothing && paid === nothing) return [];
	const [before, after] = [inMajorUnits(chosen, currency), inMajorUnits(bought, currency)];
	return [
		{
			offer: offer.id,
			charge: undefined,
			kind: 'premium',
			group: 'fixed',
			meter: undefined,
			quantity: undefined,
			day: undefined,
			amount,
			paid,
			span: 1,
			steps: [{ rule: 'instead', before, after }],
			parts
		}
	];
}

function enterLines(
	lines: readonly BillLine[][],
	market: Market,
	offer: Offer,
	leaving: number | undefined
): void {
	const ledger = market.ledgerOf(offer, leaving);
	const last = leaving ?? Infinity;
	for (const entry of ledger.entries ?? []) {
		const { month: first, span, times } = entry;
		if (span === 1) {
			const line = lineOf(offer.id, entry, first, ledger.shareOf(entry, first));
			const end = Math.min(first + times, last + 1);
			for (let month = first; month < end; month += 1) lines[month]?.push(line);
		} else {
			const end = Math.min(first + span, last + 1);
			for (let month = first; month < end; month += 1) {
				lines[month]?.push(lineOf(offer.id, entry, month, ledger.shareOf(entry, month)));
			}
		}
	}
}

function lineOf(offer: string, entry: Entry, month: number, share: Amount): BillLine {
	const { kind, group, charge, meter, day, steps } = entry.explanation;
	// What the terms make of a charge that has no price counts nothing itself.
	const [first] = isOfCharge(kind) ? steps : [];
	return {
		offer,
		charge,
		kind,
		group,
		meter,
		quantity: first?.rule === 'counted' ? first.quantity : undefined,
		day,
		amount: share,
		paid: entry.month === month ? entry.amount : nothing,
		span: entry.span,
		steps
	};
}

export function isOfCharge(kind: EntryKind): boolean {
	return kind === 'charge' || kind === 'added' || kind === 'removed';
}
