import type { CalendarMonth } from '#calendar';
import { powerOfTen, type Whole } from '#decimal';
import { minorPlaces, type Currency } from '#money';
import { partsOf, volumePlaces } from '#practice';
import { ratingsOf, type Rating } from '#pricing';
import type { Offer, PricedCharge } from './offer-schema.ts';
import { asListed, standingAfter, withReasons, type Standing } from './price-changes.ts';
import type { Terms } from './terms-schema.ts';

/** When and in what an offer is priced. */
export interface Occasion {
	readonly currency: Currency;
	readonly start: CalendarMonth;
	readonly months: number;
	/** How many kinds of payments the practice tells apart. */
	readonly ticketKinds: number;
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

/**
 * Reading prices costs more than applying them, and an offer never changes: the last occasion is
 * remembered. Without the offer itself, which then goes as soon as nobody has it any more: who draws
 * prices by chance leaves thousands behind.
 */
const remembered = new WeakMap<Offer, Omit<PreparedOffer, 'offer'>>();

export function prepareOffer(offer: Offer, occasion: Occasion): PreparedOffer {
	const known = remembered.get(offer);
	if (known && isSame(known.occasion, occasion)) return { offer, ...known };
	const charges = offer.charges.map((charge) => prepareCharge(charge, offer.terms, occasion));
	remembered.set(offer, { occasion, charges });
	return { offer, occasion, charges };
}

function isSame(a: Occasion, b: Occasion): boolean {
	return (
		a.currency === b.currency &&
		a.start === b.start &&
		a.months === b.months &&
		a.ticketKinds === b.ticketKinds
	);
}

function prepareCharge(
	priced: PricedCharge,
	terms: Terms | undefined,
	{ currency, start, months, ticketKinds }: Occasion
): PreparedCharge {
	const minor = minorPlaces(currency);
	const setting = {
		placesOf: () => volumePlaces,
		partsOf: (meter: string) => partsOf(meter, ticketKinds),
		minorPlaces: minor
	};
	const from = (priced.from ?? 1) - 1;
	const isOneTime = priced.charge.kind === 'one-time';
	const until = isOneTime ? from + 1 : (priced.until ?? Infinity);
	let standing = asListed(priced.charge);
	const versions: PriceVersion[] = [];
	// Nothing else makes a price another.
	const mayChange = priced.announced !== undefined || terms?.uplift !== undefined;
	for (let month = 0; month < months && mayChange; month += 1) {
		const next = standingAfter(standing, priced, terms ?? {}, month, start);
		if (next === standing) continue;
		if (month > 0) versions.push({ ratings: rate(standing), until: month });
		standing = next;
	}
	versions.push({ ratings: rate(standing), until: Infinity });
	const isYearly = priced.per === 'year' && !isOneTime;
	return { id: priced.id, isYearly, isOneTime, from, until, versions };

	function rate({ charge, reasons }: Standing): PreparedRating[] {
		return ratingsOf(charge, setting).map((rating) => ({
			...withReasons(rating, reasons),
			coin: powerOfTen(rating.places - minor)
		}));
	}
}
