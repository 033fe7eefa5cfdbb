import { monthsPerYear } from '#calendar';
import { minus, type Whole } from '#decimal';
import type { Amount } from '#money';
import type { Metered, Volumes } from '#practice';
import { isSaid, type Series, type Steps } from '#pricing';
import {
	addTo,
	amounts,
	Ledger,
	type EntryKind,
	type Explanation,
	type Payment
} from './ledger.ts';
import {
	daysOf,
	freeDaysOf,
	restOf,
	settlePart,
	usedIn,
	type Change,
	type Period
} from './period.ts';
import type { PreparedCharge, PreparedOffer, PreparedRating } from './prepared.ts';
import { settleLine } from './settled.ts';
import type { Terms } from './terms-schema.ts';

const noTerms: Terms = {};

/** What an offer costs before its terms make anything of it. */
export interface BeforeTerms {
	/** What recurs every month. */
	readonly recurring: Amount[];
	/** What is paid for a year ahead, and what comes or goes within the year. */
	readonly yearly: Payment[];
	readonly withinYears: Payment[];
}

/** An offer on its way through the months. */
export class Course {
	/** Kept only where terms are measured by it. */
	readonly beforeTerms: BeforeTerms | undefined;
	/** The first month nothing is billed in any more. */
	readonly end: number;
	readonly #offer: PreparedOffer;
	readonly #volumes: Volumes;
	readonly #ledger: Ledger;
	readonly #terms: Terms;

	constructor(offer: PreparedOffer, volumes: Volumes, ledger: Ledger, end: number) {
		this.#offer = offer;
		this.#volumes = volumes;
		this.#ledger = ledger;
		this.#terms = offer.offer.terms ?? noTerms;
		this.end = end;
		this.beforeTerms = offer.offer.terms && {
			recurring: amounts(end),
			yearly: [],
			withinYears: []
		};
	}

	bill(charge: PreparedCharge): void {
		const lines = charge.versions[0]?.ratings.length ?? 0;
		const last = Math.min(this.end, charge.until);
		for (let line = 0; line < lines; line += 1) {
			let month = charge.from;
			for (const { ratings, until } of charge.versions) {
				const rating = ratings[line];
				const end = Math.min(last, until);
				if (rating && month < end) month = this.#billLine(charge, rating, month, end);
			}
		}
	}

	/** One line at one price, up to the month after the last that is billed at it. */
	#billLine(charge: PreparedCharge, rating: PreparedRating, from: number, end: number): number {
		const span = charge.isYearly ? monthsPerYear : 1;
		const { metered, series } = this.#volumes.reading(rating.meters);
		let month = from;
		while (month < end) {
			const alike = charge.isOneTime ? end : this.#alikeUntil(metered, month, end);
			if (span > 1 || alike === month) {
				const isLevel = standsThroughout(rating, metered);
				const length = Math.min(span, charge.until - month);
				this.#billPeriod({ charge, rating, metered, series, isLevel, month, span, length });
				month += span;
			} else {
				const steps: Steps | undefined = this.#ledger.entries && [];
				const amount = settleLine(rating.price(series, month, steps), rating, steps);
				this.#enterEach(charge, rating, month, alike, amount, steps);
				month = alike;
			}
		}
		return month;
	}

	/**
	 * The first month that is not billed just as this one is; this one itself when something happens
	 * within it. Most months count what the month before counted, and are priced together.
	 */
	#alikeUntil(metered: readonly Metered[], month: number, end: number): number {
		if (this.#terms.free && this.freeDays(month, 1) > 0) return month;
		let until = end;
		for (const { runEnds } of metered) {
			const over = runEnds[month] ?? end;
			if (over < until) until = over;
		}
		return until;
	}

	#enterEach(
		charge: PreparedCharge,
		rating: PreparedRating,
		from: number,
		until: number,
		amount: Amount,
		steps: Steps | undefined
	): void {
		const why = steps && explanation(charge, rating, 'charge', steps);
		this.#ledger.enterEach(from, until, amount, why);
		if (!this.beforeTerms || charge.isOneTime) return;
		const { recurring } = this.beforeTerms;
		for (let month = from; month < until; month += 1) addTo(recurring, month, amount);
	}

	/** How many days of a period are free. */
	freeDays(month: number, span: number): number {
		return freeDaysOf(this.#terms, this.#offer.occasion.start, month, span);
	}

	/** Whether there is something in a month that is billed every month. */
	isBilledMonthly(month: number): boolean {
		return this.#offer.charges.some(
			({ isOneTime, isYearly, from, until }) =>
				!isOneTime && !isYearly && from <= month && month < until
		);
	}

	days(month: number, span: number): number {
		return daysOf(this.#offer.occasion.start, month, span);
	}

	#billPeriod(period: Period): void {
		const { rating, metered, series, isLevel, month, span, length } = period;
		const days = this.days(month, span);
		// A price by steps is the plan's own: a trial frees it whatever is used.
		const isUse = rating.group === 'usage' && rating.measuresPeak !== true;
		const isBilledInTrial = isUse && this.#terms.free?.usage === 'billed';
		const paidDays =
			this.days(month, length) - (isBilledInTrial ? 0 : this.freeDays(month, length));
		// What is used in the days that are paid for is priced anew; of a level the price is for the days.
		const isCut = isUse && !isLevel && paidDays > 0 && paidDays < days;
		const isPeak = rating.measuresPeak === true && isLevel && span === 1;
		const [counted, at]: [Series, number] = isCut
			? [usedIn(metered, month, paidDays, days), 0]
			: isPeak
				? [this.#peakIn(period), 0]
				: [series, month];
		const steps: Steps | undefined = this.#ledger.entries || paidDays === 0 ? [] : undefined;
		const price = rating.price(counted, at, steps);
		const amount = settlePart(price, [isCut ? days : paidDays, days], rating, steps);
		this.#enter(period, 'charge', month, length, amount, steps);
		if (isLevel && !isPeak) this.#billChanges(period, price, paidDays);
	}

	/** The most of each level there is within a month. */
	#peakIn({ rating: { meters }, metered, month }: Period): Series {
		const within = this.#volumes.moments.filter((moment) => moment.month === month);
		return metered.map(({ nature, quantities }, place) => {
			const opening = quantities[month] ?? 0;
			if (nature !== 'level') return [opening];
			const later = within.map((moment) => moment.quantity(meters[place] ?? ''));
			return [Math.max(opening, ...later)];
		});
	}

	/** Charges and credits for what changes until the period ends, each a line of its own. */
	#billChanges(period: Period, atStart: Whole, paidDays: number): void {
		const { proration = 'day', removal = 'credit' } = this.#terms.changes ?? {};
		if (proration === 'none') return;
		const { rating, month, length } = period;
		let held = atStart;
		for (const change of this.#changesWithin(period)) {
			// The whole period cannot be priced as it is.
			if (!isSaid(held)) return;
			const steps: Steps | undefined = this.#ledger.entries || paidDays === 0 ? [] : undefined;
			const price = rating.price(change.series, change.at, steps);
			const more = isSaid(price) ? minus(price, held) : price;
			// What is paid to the end of the period stays paid, and may be used again.
			const stays = more < 0 && (removal === 'no-credit' || proration === 'paid-to-period-end');
			if (more === 0 || stays) continue;
			held = price;
			const rest = restOf(period, change, proration, paidDays, this.#offer.occasion.start);
			const amount = settlePart(more, rest, rating, steps);
			const kind = more < 0 ? 'removed' : 'added';
			const left = month + length - change.month;
			this.#enter(period, kind, change.month, left, amount, steps, change.day);
		}
	}

	/** Levels as they stand from then on; of a flow, what the month amounts to. */
	#changesWithin({ rating: { meters }, metered, series, month, length }: Period): Change[] {
		const changes: Change[] = [];
		const last = Math.min(month + length, this.end);
		for (let later = month; later < last; later += 1) {
			if (later > month) changes.push({ month: later, day: 1, series, at: later });
			for (const moment of this.#volumes.moments) {
				if (moment.month !== later) continue;
				const own = metered.map(({ nature, quantities }, place) => [
					nature === 'level' ? moment.quantity(meters[place] ?? '') : (quantities[later] ?? 0)
				]);
				changes.push({ month: later, day: moment.day, series: own, at: 0 });
			}
		}
		return changes;
	}

	#enter(
		{ charge, rating }: Period,
		kind: EntryKind,
		month: number,
		span: number,
		amount: Amount,
		steps: Steps | undefined,
		day?: number
	): void {
		const why = steps && explanation(charge, rating, kind, steps, day);
		this.#ledger.enter(month, span, amount, why);
		if (!this.beforeTerms) return;
		const { recurring, yearly, withinYears } = this.beforeTerms;
		if (!charge.isYearly) addTo(recurring, month, amount);
		else (kind === 'charge' ? yearly : withinYears).push({ month, span, amount });
	}
}

/**
 * Whether a line is of something that stands at every moment, so that a change of it is billed from
 * its day. People and devices are, also where a flow counts with them; what is measured at its
 * highest changes with any of its levels.
 */
function standsThroughout(
	{ group, measuresPeak }: PreparedRating,
	metered: readonly Metered[]
): boolean {
	let levels = 0;
	for (const { nature } of metered) if (nature === 'level') levels += 1;
	if (levels === 0) return false;
	return group !== 'usage' || measuresPeak === true || levels === metered.length;
}

function explanation(
	{ id }: PreparedCharge,
	{ group, meter }: PreparedRating,
	kind: EntryKind,
	steps: Steps,
	day?: number
): Explanation {
	return { kind, group, charge: id, meter, day: day === 1 ? undefined : day, steps };
}
