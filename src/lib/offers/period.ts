import { daysIn, type CalendarMonth } from '#calendar';
import { roundedQuotient, times, type Whole } from '#decimal';
import { nothing, type Amount } from '#money';
import type { Metered } from '#practice';
import type { Series, Steps } from '#pricing';
import type { PreparedCharge, PreparedRating } from './prepared.ts';
import { settleLine } from './settled.ts';
import type { Terms } from './terms-schema.ts';
import type { Proration } from './terms.ts';

/** One line of a charge in one billing period. */
export interface Period {
	readonly charge: PreparedCharge;
	readonly rating: PreparedRating;
	readonly metered: readonly Metered[];
	/** The quantities of each. */
	readonly series: Series;
	/** Whether it stands at every moment. */
	readonly isLevel: boolean;
	readonly month: number;
	/** The months its price is for, and those it lasts: fewer when the charge ends before. */
	readonly span: number;
	readonly length: number;
}

/** From this day on, the quantities of a line are those at a place of the series. */
export interface Change {
	readonly month: number;
	readonly day: number;
	readonly series: Series;
	readonly at: number;
}

/** The days of so many months of an offer that begins in `start`. */
export function daysOf(start: CalendarMonth, month: number, span: number): number {
	let days = 0;
	for (let ahead = 0; ahead < span; ahead += 1) days += daysIn(start + month + ahead);
	return days;
}

/** How many days of so many months are free. */
export function freeDaysOf(
	{ free }: Terms,
	start: CalendarMonth,
	month: number,
	span: number
): number {
	if (!free) return 0;
	const until = free.days ?? daysOf(start, 0, free.months ?? 0);
	return Math.max(0, Math.min(daysOf(start, month, span), until - daysOf(start, 0, month)));
}

/** How much of a period is left on the day of a change; who joins a trial is free as long as the others. */
export function restOf(
	{ month, span, length }: Period,
	{ month: inMonth, day }: Change,
	proration: Exclude<Proration, 'none'> | 'unknown',
	paidDays: number,
	start: CalendarMonth
): [parts: number, whole: number] {
	const monthsAfter = month + length - inMonth - 1;
	const days = daysOf(start, month, span);
	if (proration === 'paid-to-period-end') return [paidDays, days];
	if (proration === 'thirty-day-month') {
		const freeDays = daysOf(start, month, length) - paidDays;
		const most = Math.max(0, 30 * length - freeDays);
		return [Math.min(31 - day + 30 * monthsAfter, most), 30 * span];
	}
	return [Math.min(daysOf(start, inMonth, monthsAfter + 1) - day + 1, paidDays), days];
}

/** What is free is free, whatever it will cost; what is not sold cannot be had at all. */
export function settlePart(
	price: Whole,
	[parts, whole]: readonly [parts: number, whole: number],
	rating: PreparedRating,
	steps: Steps | undefined
): Amount {
	if (parts === 0 && steps?.at(-1)?.rule === 'unknown-price') return nothing;
	if (parts !== whole) {
		steps?.push({
			rule: 'share',
			parts: { digits: parts, places: 0 },
			whole: { digits: whole, places: 0 }
		});
	}
	return settleLine(price, rating, steps, { parts, whole });
}

/** What is used in some of the days of a month. People and events stay whole; money has cents. */
export function usedIn(
	metered: readonly Metered[],
	month: number,
	parts: number,
	whole: number
): Series {
	return metered.map(({ nature, quantities }) => {
		const quantity = quantities[month] ?? 0;
		const grain = nature !== 'money' && quantity % one === 0 ? one : 1;
		const grains = roundedQuotient(times(quantity, parts), whole * grain, 'half-away-from-zero');
		return [times(grains, grain)];
	});
}

/** One of something, in the parts that volumes are counted in. */
const one = 1_000;
