import type { Decimal } from '#decimal';
import { difference, isPriced, nothing, sum, unpriced, type Amount, type Currency } from '#money';
import {
	unavailable,
	type Entry,
	type EntryKind,
	type Ledger,
	type Offer,
	type Unavailable
} from '#offers';
import { volumesOf, type Volumes } from '#practice';
import type { Group, Step, Steps } from '#pricing';
import { startOf, type Plan, type Scenario } from '#scenario';
import { leavingOf, ledgers, lookAhead } from './forecast.ts';
import { addTax } from './tax.ts';

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
}

/** Why a plan has no price in a month. */
export type Obstacle = { readonly offer: string } & (
	| { readonly reason: 'unknown-price'; readonly charge: string; readonly price: number }
	| {
			readonly reason: 'not-sold-beyond';
			readonly charge: string;
			readonly upTo: Decimal | undefined;
			readonly fits: string | undefined;
	  }
	/** Beyond what can be calculated exactly, and beyond all sense. */
	| { readonly reason: 'too-large'; readonly charge: string }
	| (Unavailable & { readonly fits: string | undefined })
);

/** Whether the vendor would not sell, rather than nobody knowing what it costs. */
export function isUnavailable({ reason }: Obstacle): boolean {
	return reason === 'limit' || reason === 'only-after' || reason === 'not-sold-beyond';
}

/** One plan in one month; the first month is 1. The totals are the sums of the rounded lines. */
export interface Bill {
	readonly month: number;
	readonly lines: readonly BillLine[];
	readonly total: Amount;
	readonly paid: Amount;
	/** Empty when the bill has a price. */
	readonly obstacles: readonly Obstacle[];
}

/** The bills of every plan in these months, each line with its working. */
export function billsOf(scenario: Scenario, months: readonly number[]): Bill[][] {
	const upTo = Math.max(...months);
	const volumes = volumesOf(scenario.practice, startOf(scenario), lookAhead(scenario, upTo));
	const ledgerOf = ledgers(scenario, volumes, upTo, true);
	return scenario.plans.map((plan) => {
		const offers = offersOf(scenario, plan);
		const ofPlan = offers.map((offer) => ledgerOf(plan, offer));
		const tax =
			scenario.tax && taxInBothViews(scenario.tax.percent, scenario.currency, ofPlan, upTo);
		const lines = linesOf(plan, offers, ofPlan, upTo);
		const mayBeShut = offers.some(({ limits, onlyAfter }) => limits ?? onlyAfter);
		return months.map((month) => {
			const ofMonth = lines[month - 1] ?? [];
			if (tax) ofMonth.push(taxLine(tax, month - 1));
			const unsaid = ofMonth.filter(({ amount }) => !isPriced(amount));
			const isFor = (offer: Offer) => month - 1 <= (leavingOf(plan, offer.id) ?? Infinity);
			// Mostly nothing stands in the way, and nobody has to be asked.
			const asked = mayBeShut || unsaid.length > 0 ? offers.filter(isFor) : [];
			const obstacles = asked.flatMap((offer) => {
				const shut = unavailable(offer, volumes, month - 1, scenario.had ?? []);
				const isSold = (other: Offer) => isSoldIn(ledgerOf(plan, other), month - 1);
				const fits = () => firstThatFits(scenario, offer, volumes, month - 1, isSold);
				return obstaclesTo(offer, shut, unsaid, fits);
			});
			const isShut = obstacles.some(({ reason }) => reason === 'limit' || reason === 'only-after');
			const total = isShut ? unpriced : sum(ofMonth.map(({ amount }) => amount));
			const paid = isShut ? unpriced : sum(ofMonth.map(({ paid }) => paid));
			const isUnsaid = obstacles.length === 0 && !(isPriced(total) && isPriced(paid));
			if (isUnsaid) obstacles.push(...tooLarge(ofMonth.slice(0, 1)));
			return { month, lines: ofMonth, total, paid, obstacles };
		});
	});
}

/** The lines of every month, counted from 0. What is paid again and again is one line, shared by its months. */
function linesOf(
	plan: Plan,
	offers: readonly Offer[],
	ledgers: readonly Ledger[],
	months: number
): BillLine[][] {
	const lines = Array.from({ length: months }, (): BillLine[] => []);
	offers.forEach(({ id }, index) => {
		const last = leavingOf(plan, id) ?? Infinity;
		const ledger = ledgers[index];
		for (const entry of ledger?.entries ?? []) {
			const { month: first, span, times } = entry;
			if (span === 1) {
				const line = lineOf(id, entry, first, ledger?.shareOf(entry, first));
				const end = Math.min(first + times, last + 1);
				for (let month = first; month < end; month += 1) lines[month]?.push(line);
			} else {
				const end = Math.min(first + span, last + 1);
				for (let month = first; month < end; month += 1) {
					lines[month]?.push(lineOf(id, entry, month, ledger?.shareOf(entry, month)));
				}
			}
		}
	});
	return lines;
}

export function offersOf({ offers }: Scenario, plan: Plan): Offer[] {
	return plan.offers.flatMap((id) => offers.find((offer) => offer.id === id) ?? []);
}

function lineOf(offer: string, entry: Entry, month: number, share: Amount = unpriced): BillLine {
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

/** Tax as a line of its own in both views: added to nothing, it is what is there. */
function taxInBothViews(
	percent: string,
	currency: Currency,
	ledgers: readonly Ledger[],
	months: number
) {
	const costs = Array.from({ length: months }, () => nothing);
	const payments = ledgers.map(({ paid }) => paid);
	const before = Array.from({ length: months }, (_month, month) =>
		sum(payments.map((paid) => paid[month] ?? nothing))
	);
	const after = [...before];
	const working = costs.map((): Steps => []);
	addTax(percent, ledgers, costs, after, { months: working, currency });
	return {
		costs,
		working,
		paid: after.map((amount, month) => difference(amount, before[month] ?? nothing))
	};
}

function taxLine(
	{ costs, paid, working }: ReturnType<typeof taxInBothViews>,
	month: number
): BillLine {
	return {
		offer: undefined,
		charge: undefined,
		kind: 'tax',
		group: 'fixed',
		meter: undefined,
		quantity: undefined,
		day: undefined,
		amount: costs[month] ?? nothing,
		paid: paid[month] ?? nothing,
		span: 1,
		steps: isPriced(costs[month] ?? nothing) ? (working[month] ?? []) : []
	};
}

/** Why an offer keeps a plan from having a price. */
function obstaclesTo(
	offer: Offer,
	shut: Unavailable | undefined,
	lines: readonly BillLine[],
	fits: () => string | undefined
): Obstacle[] {
	const found: Obstacle[] = shut ? [{ ...shut, offer: offer.id, fits: fits() }] : [];
	const unsaid = lines.filter((line) => line.offer === offer.id);
	const ofCharges = unsaid.filter(({ kind }) => isOfCharge(kind));
	// What the terms make of a charge that has no price is no reason of its own.
	for (const line of ofCharges.length > 0 ? ofCharges : unsaid.slice(0, 1)) {
		const last = line.steps.findLast(
			({ rule }) => rule === 'unknown-price' || rule === 'not-sold-beyond'
		);
		const where = { offer: offer.id, charge: line.charge ?? '' };
		if (last?.rule === 'unknown-price') {
			found.push({ reason: 'unknown-price', ...where, price: last.price });
		} else if (last?.rule === 'not-sold-beyond') {
			found.push({ reason: 'not-sold-beyond', ...where, upTo: last.upTo, fits: fits() });
		} else found.push(...tooLarge([line]));
	}
	return found;
}

function isOfCharge(kind: EntryKind): boolean {
	return kind === 'charge' || kind === 'added' || kind === 'removed';
}

function tooLarge(lines: readonly BillLine[]): Obstacle[] {
	return lines.map(({ offer = '', charge = '' }) => ({ reason: 'too-large', offer, charge }));
}

/** The smallest tier of the same product that the practice may have. */
function firstThatFits(
	{ offers, had = [] }: Scenario,
	{ id, product }: Offer,
	volumes: Volumes,
	month: number,
	isSold: (offer: Offer) => boolean
): string | undefined {
	if (!product) return undefined;
	return offers
		.filter((other) => other.id !== id && other.product?.id === product.id)
		.sort((a, b) => (a.product?.rank ?? 0) - (b.product?.rank ?? 0))
		.find((other) => !unavailable(other, volumes, month, had) && isSold(other))?.id;
}

/** Whether none of its charges ends below what the practice needs. */
function isSoldIn({ entries = [] }: Ledger, month: number): boolean {
	return !entries.some(
		(entry) =>
			entry.month <= month &&
			month < entry.month + entry.span * entry.times &&
			entry.explanation.steps.some(({ rule }) => rule === 'not-sold-beyond')
	);
}
