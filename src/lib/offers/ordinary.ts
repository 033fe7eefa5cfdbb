import type { Offer, PricedCharge } from './offer-schema.ts';
import type { Terms } from './terms-schema.ts';

/** Each as it was made first, so that it is also prepared once. */
const known = new WeakMap<Offer, Offer>();

/**
 * The offer as it is once its beginning is over: nothing is free any more, nothing is paid or taken off
 * once or for a while, and what follows an introductory price is charged from the start. So any first
 * month says what a month costs.
 */
export function ordinarily(offer: Offer): Offer {
	const made = known.get(offer) ?? withoutBeginning(offer);
	known.set(offer, made);
	return made;
}

function withoutBeginning(offer: Offer): Offer {
	const { charges, terms } = offer;
	const stays = charges.filter((priced) => priced.charge.kind !== 'one-time' && !isBrief(priced));
	const isFromStart = stays.length === charges.length && stays.every(({ from = 1 }) => from === 1);
	if (isFromStart && (!terms || !hasBeginning(terms))) return offer;
	return { ...offer, charges: stays.map(asFollowing), terms: terms && lasting(terms) };
}

/** What is over within the first year is not what one buys. */
const months = 12;

function isBrief({ until = Infinity }: PricedCharge): boolean {
	return until <= months;
}

function asFollowing(priced: PricedCharge): PricedCharge {
	const { from = 1 } = priced;
	return from > 1 && from <= months + 1 ? { ...priced, from: 1 } : priced;
}

function hasBeginning({ free, credit, discounts = [] }: Terms): boolean {
	return free !== undefined || credit !== undefined || !discounts.every(lasts);
}

function lasting(terms: Terms): Terms {
	const discounts = terms.discounts?.filter(lasts);
	return {
		...terms,
		free: undefined,
		credit: undefined,
		discounts: discounts && discounts.length > 0 ? discounts : undefined
	};
}

function lasts({ once, periods = Infinity }: NonNullable<Terms['discounts']>[number]): boolean {
	return once === undefined && periods > months;
}
