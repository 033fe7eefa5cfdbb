import { compare, decimal, subtract, type Decimal } from '#decimal';
import { isComputed, meters, volumePlaces, type Volumes } from '#practice';
import type { Offer } from './offer-schema.ts';

/** What a practice has too much of for an offer. */
export interface Excess {
	readonly meter: string;
	readonly has: Decimal;
	readonly most: Decimal;
	/** How much has to go. */
	readonly over: Decimal;
}

/**
 * What must go before a practice can move down to an offer, in a month counted from 0: invitations first,
 * for they cost nobody anything, then people, then everything else.
 */
export function mustGoFirst({ limits = [] }: Offer, volumes: Volumes, month: number): Excess[] {
	const found = limits.flatMap(({ meter, most: end }): Excess[] => {
		if (end === undefined) return [];
		const has = { digits: volumes.metered(meter).quantities[month] ?? 0, places: volumePlaces };
		const most = decimal(end);
		return compare(has, most) > 0 ? [{ meter, has, most, over: subtract(has, most) }] : [];
	});
	return found.sort((a, b) => turnOf(a.meter) - turnOf(b.meter));
}

function turnOf(meter: string): number {
	if (meter.startsWith('invited-') || meter === 'open-invitations') return 0;
	return isComputed(meter) && meters[meter].unit === 'people' ? 1 : 2;
}
