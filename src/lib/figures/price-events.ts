import { monthOf, readDay } from '#calendar';
import { add, fromNumber, multiply, readDecimal, round, toFullText, toNumber } from '#decimal';
import { m } from '#messages';
import { pricesOf } from '#pricing';
import { priceChanges, startOf, type PriceChange, type Scenario } from '#scenario';
import { partialDate } from './dates.ts';
import { priceAt } from './price-at.ts';
import { priceInWords, pricedThing } from './price-words.ts';
import { offerCalled } from './words.ts';

/** A price that becomes another on a day, as the timeline and its controls show it. */
export interface PriceEvent {
	/** Stays while its day moves. */
	readonly key: string;
	readonly change: PriceChange;
	/** Counted from the start; what happened before it stands at 0. */
	readonly month: number;
	/** The number it then is; undefined when nobody knows. */
	readonly to: number | undefined;
	readonly date: string;
	/** "Suite, licensed providers: $100.00 → $110.00". */
	readonly what: string;
	readonly spoken: string;
}

export function priceEvents(scenario: Scenario): PriceEvent[] {
	const first = startOf(scenario);
	const stands = new Map<string, { price: string; count: number }>();
	return priceChanges(scenario).map((change) => {
		const { offer, charge, price: place } = change;
		const of = [offer, charge, String(place)].join(' ');
		const found = priceAt(scenario, change);
		const before = stands.get(of) ?? { price: found?.price.price ?? '', count: 0 };
		stands.set(of, { price: change.to, count: before.count + 1 });
		const unit = found?.price.in ?? 'money';
		const what = m.timeline_what({
			name: found?.name ?? offerCalled(scenario, offer),
			from: priceInWords(before.price, unit, scenario.currency),
			to: priceInWords(change.to, unit, scenario.currency)
		});
		const date = partialDate(change.on);
		const to = readDecimal(change.to);
		return {
			key: `price ${of} ${String(before.count)}`,
			change,
			month: Math.max(0, monthOf(readDay(change.on) ?? 0) - first),
			to: to && toNumber(to),
			date,
			what,
			spoken: m.timeline_spoken({ what, date })
		};
	});
}

/** Prices one may say become others, offer by offer. */
export interface PriceSubjects {
	readonly offer: string;
	readonly name: string;
	readonly prices: readonly PriceSubject[];
}

export interface PriceSubject {
	readonly key: string;
	readonly name: string;
	/** What a new change suggests: a little more. */
	readonly change: Omit<PriceChange, 'on'>;
}

/** A price somebody knows; what one does not know yet cannot become another. */
export function priceSubjects(scenario: Scenario): PriceSubjects[] {
	return scenario.offers
		.map((offer) => ({
			offer: offer.id,
			name: offerCalled(scenario, offer.id),
			prices: offer.charges.flatMap((priced) =>
				pricesOf(priced.charge).flatMap((price, place): PriceSubject[] => {
					const to = littleMore(price.price);
					if (to === undefined) return [];
					return [
						{
							key: [offer.id, priced.id, String(place)].join(' '),
							name: m.price_event_now({
								name: priced.name ?? pricedThing(scenario, priced, price, place),
								price: priceInWords(price.price, price.in, scenario.currency)
							}),
							change: { offer: offer.id, charge: priced.id, price: place, to }
						}
					];
				})
			)
		}))
		.filter(({ prices }) => prices.length > 0);
}

/** Five percent, in the decimals the price has; of the smallest, one more of its last. */
function littleMore(price: string): string | undefined {
	const now = readDecimal(price);
	if (!now) return undefined;
	const more = multiply(now, { digits: 105, places: 2 });
	const raised = round(more, now.places, 'up');
	const isMore = toNumber(raised) > toNumber(now);
	return toFullText(isMore ? raised : add(now, fromNumber(1)));
}
