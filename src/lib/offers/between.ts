import type { Volumes } from '#practice';
import type { Limit } from './limit-schema.ts';
import type { Offer } from './offer-schema.ts';
import type { PreparedOffer, PreparedRating } from './prepared.ts';
import { isBelow, isAbove, quantitiesIn } from './unavailable.ts';

/**
 * Whether the offer never costs less where more is counted, for all practices between two. A line whose
 * parts are priced apart may, where the two ends lie in different parts.
 */
export function onlyRises(
	{ charges }: PreparedOffer,
	lower: Volumes,
	upper: Volumes,
	months: number
): boolean {
	return charges.every(({ versions }) =>
		versions.every(({ ratings }) =>
			ratings.every((rating) => !rating.part || isInOnePart(rating, lower, upper, months))
		)
	);
}

function isInOnePart(
	{ meters, part }: PreparedRating,
	lower: Volumes,
	upper: Volumes,
	months: number
): boolean {
	const [ofLower, ofUpper] = [lower, upper].map((volumes) => {
		const series = meters.map((meter) => volumes.metered(meter).quantities);
		const opening = Array.from({ length: months }, (_month, month) => part?.(series, month));
		const later = volumes.moments.map(({ quantity }) =>
			part?.(
				meters.map((meter) => [quantity(meter)]),
				0
			)
		);
		return [...opening, ...later];
	});
	// A part that is not like itself is like no other.
	return ofLower?.every((one, place) => one === ofUpper?.[place]) ?? true;
}

/** How many minor units rounding may take away although more is counted: one for each change that is billed apart. */
export function wobble({ charges }: PreparedOffer, volumes: Volumes, months: number): number {
	const lines = charges.reduce(
		(count, { versions }) => count + (versions[0]?.ratings.length ?? 0),
		0
	);
	const changes = volumes.moments.length;
	const isSpread = charges.some(({ isYearly }) => isYearly) && months > 1;
	return 2 * lines * (changes + (isSpread ? months : 0));
}

/** Whether a limit holds for all practices between two as it does for the one: they stand on one side of each end. */
export function holdsAlike(
	{ limits = [] }: Offer,
	lower: Volumes,
	upper: Volumes,
	month: number
): boolean {
	return limits.every((limit) => {
		const [ofLower, ofUpper] = [lower, upper].map((volumes) =>
			quantitiesIn(volumes, limit.meter, month).map((quantity) => sideOf(limit, quantity))
		);
		return ofLower?.every((side, place) => side === ofUpper?.[place]) ?? true;
	});
}

function sideOf(limit: Limit, quantity: ReturnType<typeof quantitiesIn>[number]): -1 | 0 | 1 {
	return isBelow(limit, quantity) ? -1 : isAbove(limit, quantity) ? 1 : 0;
}
