import { compare, decimal, type Decimal } from '#decimal';
import { volumePlaces, type Volumes } from '#practice';
import { shortfallOf, type Demands, type Shortfall } from './compliance.ts';
import type { Limit } from './limit-schema.ts';
import type { Offer } from './offer-schema.ts';

/** Why an offer cannot be bought in a month. */
export type Unavailable =
	| { readonly reason: 'limit'; readonly limit: Limit; readonly quantity: Decimal }
	| { readonly reason: 'only-after'; readonly offers: readonly string[] }
	| ({ readonly reason: 'requirement' } & Shortfall);

/** Who would buy: which offers they have or had, and what they require. */
export interface Buyer {
	readonly had: readonly string[];
	readonly demands: Demands;
}

/** Whether there can be anything in the way; mostly there is nothing, and no month has to be asked. */
export function mayBeShut({ limits, onlyAfter, compliance }: Offer, { demands }: Buyer): boolean {
	const isAsked = demands.requires.length > 0 || demands.retentionYears !== undefined;
	return limits !== undefined || onlyAfter !== undefined || (compliance !== undefined && isAsked);
}

/** Whether the practice may have the offer in a month, counted from 0. */
export function unavailable(
	offer: Offer,
	volumes: Volumes,
	month: number,
	{ had, demands }: Buyer
): Unavailable | undefined {
	const { limits = [], onlyAfter } = offer;
	if (onlyAfter && !onlyAfter.some((id) => had.includes(id))) {
		return { reason: 'only-after', offers: onlyAfter };
	}
	const shortfall = shortfallOf(offer, demands);
	if (shortfall) return { reason: 'requirement', ...shortfall };
	for (const limit of limits) {
		const quantity = quantitiesIn(volumes, limit.meter, month).find((each) => !fits(limit, each));
		if (quantity) return { reason: 'limit', limit, quantity };
	}
	return undefined;
}

/** As a month begins, and after every change within it. */
export function quantitiesIn(volumes: Volumes, meter: string, month: number): Decimal[] {
	const { nature, quantities } = volumes.metered(meter);
	const opening = quantities[month] ?? 0;
	const later =
		nature === 'level'
			? volumes.moments
					.filter((moment) => moment.month === month)
					.map(({ quantity }) => quantity(meter))
			: [];
	return [opening, ...later].map((digits) => ({ digits, places: volumePlaces }));
}

function fits(limit: Limit, quantity: Decimal): boolean {
	return !isBelow(limit, quantity) && !isAbove(limit, quantity);
}

/** Too few, and too many, for a limit; both ends are included. */
export function isBelow({ least }: Limit, quantity: Decimal): boolean {
	return least !== undefined && compare(quantity, decimal(least)) < 0;
}

export function isAbove({ most }: Limit, quantity: Decimal): boolean {
	return most !== undefined && compare(quantity, decimal(most)) > 0;
}
