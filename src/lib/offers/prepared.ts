import { firstDay, readDay, type CalendarMonth, type Day } from '#calendar';
import {
	add,
	decimal,
	fromNumber,
	multiply,
	powerOfTen,
	readDecimal,
	toFullText,
	type Whole
} from '#decimal';
import { minorPlaces, repriced, type Currency } from '#money';
import { volumePlaces } from '#practice';
import { ratingsOf, withPrices, type Charge, type Rating } from '#pricing';
import type { Offer, PricedCharge } from './offer.ts';
import type { Terms } from './terms.ts';

/** When and in what an offer is priced. */
export interface Occasion {
	readonly currency: Currency;
	readonly start: CalendarMonth;
	readonly months: number;
}

/** A rating that knows how many of its digits make one minor unit. */
export interface PreparedRating extends Rating {
	readonly coin: Whole;
}

export interface PreparedCharge {
	readonly id: string;
	readonly isYearly: boolean;
	readonly isOneTime: boolean;
	/** The months it is charged in, counted from 0; the second is the first without it. */
	readonly from: number;
	readonly until: number;
	/** Its prices one after the other: others hold once a price has changed. */
	readonly versions: readonly PriceVersion[];
}

/** The ratings of a charge, one for each line, and the first month in which they no longer hold. */
export interface PriceVersion {
	readonly ratings: readonly PreparedRating[];
	readonly until: number;
}

/** An offer whose prices have been read once, with every change of price worked out. */
export interface PreparedOffer {
	readonly offer: Offer;
	readonly occasion: Occasion;
	readonly charges: readonly PreparedCharge[];
}

/** Reading prices costs more than applying them, and an offer never changes: the last occasion is remembered. */
const prepared = new WeakMap<Offer, PreparedOffer>();

export function prepareOffer(offer: Offer, occasion: Occasion): PreparedOffer {
	const known = prepared.get(offer);
	if (known && isSame(known.occasion, occasion)) return known;
	const charges = offer.charges.map((charge) => prepareCharge(charge, offer.terms, occasion));
	const ready = { offer, occasion, charges };
	prepared.set(offer, ready);
	return ready;
}

function isSame(a: Occasion, b: Occasion): boolean {
	return a.currency === b.currency && a.start === b.start && a.months === b.months;
}

function prepareCharge(
	priced: PricedCharge,
	terms: Terms | undefined,
	{ currency, start, months }: Occasion
): PreparedCharge {
	const minor = minorPlaces(currency);
	const setting = { placesOf: () => volumePlaces, minorPlaces: minor };
	const from = (priced.from ?? 1) - 1;
	const isOneTime = priced.charge.kind === 'one-time';
	const until = isOneTime ? from + 1 : (priced.until ?? Infinity);
	let charge: Charge = priced.charge;
	const versions: PriceVersion[] = [];
	for (let month = 0; month < months; month += 1) {
		const next = chargeAfter(charge, priced, terms, month, start);
		if (next === charge) continue;
		if (month > 0) versions.push({ ratings: rate(charge), until: month });
		charge = next;
	}
	versions.push({ ratings: rate(charge), until: Infinity });
	const isYearly = priced.per === 'year' && !isOneTime;
	return { id: priced.id, isYearly, isOneTime, from, until, versions };

	function rate(charge: Charge): PreparedRating[] {
		return ratingsOf(charge, setting).map((rating) => ({
			...rating,
			coin: powerOfTen(rating.places - minor)
		}));
	}
}

/** The charge as this month bills it: at the newest announced price, raised on a renewal. */
function chargeAfter(
	charge: Charge,
	{ announced = [] }: PricedCharge,
	terms: Terms | undefined,
	month: number,
	start: CalendarMonth
): Charge {
	const locked = terms?.lockedUntil === undefined ? undefined : readDay(terms.lockedUntil);
	const [today, before] = [firstDay(start + month), firstDay(start + month - 1)];
	if (locked !== undefined && today < locked) return charge;
	// Announced for a day since the month before, or held up by a lock until now.
	const isNew = ({ on }: { on: string }) => {
		const effective = Math.max(readDay(on) ?? 0, locked ?? 0);
		return effective <= today && (month === 0 || effective > before);
	};
	const news = announced
		.filter(isNew)
		.sort((a, b) => dayOf(a) - dayOf(b))
		.at(-1);
	if (news) {
		let place = 0;
		return withPrices(charge, ({ price }) => news.prices[place++] ?? price);
	}
	const { uplift } = terms ?? {};
	if (!uplift || month === 0 || month % uplift.everyMonths !== 0) return charge;
	return upliftedBy(charge, uplift.percent);
}

function dayOf({ on }: { on: string }): Day {
	return readDay(on) ?? 0;
}

/** Prices rise; percentages of something else rise with it. */
function upliftedBy(charge: Charge, percent: string): Charge {
	const rise = decimal(percent);
	const factor = add(fromNumber(1), { ...rise, places: rise.places + 2 });
	return withPrices(charge, ({ price, in: unit }) => {
		const before = readDecimal(price);
		// A price that has outgrown all sense is as good as unknown.
		if (unit === 'percent' || !before) return price;
		return toFullText(repriced(multiply(before, factor), before.places));
	});
}
