import { firstDay, readDay, type CalendarMonth, type Day } from '#calendar';
import {
	add,
	compare,
	decimal,
	fromNumber,
	hundredths,
	multiply,
	readDecimal,
	toFullText,
	type Decimal
} from '#decimal';
import { repriced } from '#money';
import { pricesOf, withPrices, type Charge, type Rating, type Step, type Steps } from '#pricing';
import type { PricedCharge } from './offer-schema.ts';
import type { Terms } from './terms-schema.ts';

/** A charge at the prices that hold from some month on. */
export interface Standing {
	readonly charge: Charge;
	/** For each price, why it is not the one listed: nothing where it is. */
	readonly reasons: readonly Reasons[];
}

type Reasons = readonly Step[];

export function asListed(charge: Charge): Standing {
	return { charge, reasons: pricesOf(charge).map(() => []) };
}

/** The charge as this month bills it: at the newest announced price, raised on a renewal. */
export function standingAfter(
	standing: Standing,
	{ announced = [] }: PricedCharge,
	{ lockedUntil, uplift }: Terms,
	month: number,
	start: CalendarMonth
): Standing {
	const lock = dayOf(lockedUntil);
	const [today, before] = [firstDay(start + month), firstDay(start + month - 1)];
	const isLocked = today < lock;
	// Announced for a day since the month before, or held up by a lock until now.
	const isNew = ({ on }: { on: string }) => {
		const effective = isLocked ? dayOf(on) : Math.max(dayOf(on), lock);
		return effective <= today && (month === 0 || effective > before);
	};
	const news = announced
		.filter(isNew)
		.sort((a, b) => dayOf(a.on) - dayOf(b.on))
		.at(-1);
	const isRenewal = uplift !== undefined && month > 0 && month % uplift.everyMonths === 0;
	const due = news
		? atAnnounced(standing, news, dayOf(news.on) < lock ? lockedUntil : undefined)
		: isRenewal
			? raised(standing, uplift.percent)
			: standing;
	return isLocked ? heldBack(standing, due, lockedUntil ?? '') : due;
}

function dayOf(day: string | undefined): Day {
	return day === undefined ? -Infinity : (readDay(day) ?? 0);
}

function atAnnounced(
	{ charge }: Standing,
	{ on, prices }: { readonly on: string; readonly prices: readonly string[] },
	lockedUntil: string | undefined
): Standing {
	let place = 0;
	return {
		charge: withPrices(charge, ({ price }) => prices[place++] ?? price),
		reasons: prices.map((_price, index) => [{ rule: 'announced', price: index, on, lockedUntil }])
	};
}

/** Prices rise; percentages of something else rise with it. */
function raised({ charge, reasons }: Standing, percent: string): Standing {
	const rise = decimal(percent);
	const factor = add(fromNumber(1), hundredths(rise));
	const after = [...reasons];
	let place = -1;
	const higher = withPrices(charge, ({ price, in: unit }) => {
		place += 1;
		const before = readDecimal(price);
		// A price that has outgrown all sense is as good as unknown.
		if (unit === 'percent' || !before) return price;
		const now = repriced(multiply(before, factor), before.places);
		if (compare(now, before) === 0) return price;
		after[place] = raisedOnceMore(reasons[place] ?? [], place, rise, before);
		return toFullText(now);
	});
	return { charge: higher, reasons: after };
}

/** What was announced is raised from then on; a lock that held a price is over. */
function raisedOnceMore(
	reasons: Reasons,
	price: number,
	percent: Decimal,
	before: Decimal
): Reasons {
	const last = reasons.find((reason) => reason.rule === 'raised');
	const { times, from } = last ?? { times: 0, from: before };
	const announcement = reasons.filter(({ rule }) => rule === 'announced');
	return [...announcement, { rule: 'raised', price, percent, times: times + 1, from }];
}

/** The prices as they are, with a word on those that would be others without the lock. */
function heldBack(standing: Standing, due: Standing, until: string): Standing {
	const wouldBe = pricesOf(due.charge);
	const isHeld = pricesOf(standing.charge).map(
		({ price }, place) => price !== wouldBe[place]?.price && standing.reasons[place]?.length === 0
	);
	if (!isHeld.includes(true)) return standing;
	const reasons = standing.reasons.map((known, price) =>
		isHeld[price] ? [{ rule: 'locked', price, until } as const] : known
	);
	return { charge: standing.charge, reasons };
}

/** The same rating, that tells of each price why it is not the one listed, before it first uses it. */
export function withReasons(rating: Rating, reasons: readonly Reasons[]): Rating {
	if (reasons.every(({ length }) => length === 0)) return rating;
	return {
		...rating,
		price: (series, at, steps) => {
			if (!steps) return rating.price(series, at);
			const own: Steps = [];
			const digits = rating.price(series, at, own);
			const told = new Set<number>();
			for (const step of own) {
				if ('price' in step && !told.has(step.price)) {
					told.add(step.price);
					steps.push(...(reasons[step.price] ?? []));
				}
				steps.push(step);
			}
			return digits;
		}
	};
}
