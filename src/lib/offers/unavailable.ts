import { compare, decimal, type Decimal } from '#decimal';
import { volumePlaces, type Volumes } from '#practice';
import type { Limit } from './limit-schema.ts';
import type { Offer } from './offer-schema.ts';

/** Why an offer cannot be bought in a month. */
export type Unavailable =
	| { readonly reason: 'limit'; readonly limit: Limit; readonly quantity: Decimal }
	| { readonly reason: 'only-after'; readonly offers: readonly string[] };

/** Whether the practice may have the offer in a month, counted from 0; of those who had it before, `had` tells. */
export function unavailable(
	{ limits = [], onlyAfter }: Offer,
	volumes: Volumes,
	month: number,
	had: readonly string[]
): Unavailable | undefined {
	if (onlyAfter && !onlyAfter.some((id) => had.includes(id))) {
		return { reason: 'only-after', offers: onlyAfter };
	}
	for (const limit of limits) {
		const quantity = quantitiesIn(volumes, limit.meter, month).find((each) => !fits(limit, each));
		if (quantity) return { reason: 'limit', limit, quantity };
	}
	return undefined;
}

/** As a month begins, and after every change within it. */
function quantitiesIn(volumes: Volumes, meter: string, month: number): Decimal[] {
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

function fits({ least, most }: Limit, quantity: Decimal): boolean {
	return (
		(least === undefined || compare(quantity, decimal(least)) >= 0) &&
		(most === undefined || compare(quantity, decimal(most)) <= 0)
	);
}
