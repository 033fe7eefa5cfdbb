import type { Requirement } from '#practice';
import type { Compliance, Offer, PricedCharge } from './offer-schema.ts';

/** Each as it was made first, so that it is also prepared once, and every plan prices the same one. */
const known = new WeakMap<Offer, Map<string, Offer>>();

/**
 * The offer as it is charged to those who take some of its add-ons and require something: with the lines
 * they pay and no others, doing what these lines do. An offer none of whose lines is charged is not
 * bought, and does nothing.
 */
export function asCharged(
	offer: Offer,
	takes: readonly string[],
	requires: readonly Requirement[]
): Offer {
	if (!offer.charges.some(isOfSome)) return offer;
	const charged = offer.charges.filter(
		({ id, off, onlyFor, with: beside }) =>
			(off === undefined || takes.includes(id) || takes.includes(beside ?? id)) &&
			(onlyFor === undefined || requires.includes(onlyFor))
	);
	const variants = known.get(offer) ?? new Map<string, Offer>();
	known.set(offer, variants);
	const key = charged.map(({ id }) => id).join(' ');
	const made = variants.get(key) ?? withCharges(offer, charged);
	variants.set(key, made);
	return made;
}

/** Whether it is charged to some only, or does something of its own. */
function isOfSome({ off, onlyFor, covers }: PricedCharge): boolean {
	return off !== undefined || onlyFor !== undefined || covers !== undefined;
}

function withCharges(offer: Offer, charged: readonly PricedCharge[]): Offer {
	const covers = [...offer.covers, ...charged.flatMap(({ covers = [] }) => covers)];
	return {
		...offer,
		charges: charged.map((priced) => ({
			...priced,
			off: undefined,
			with: undefined,
			onlyFor: undefined,
			covers: undefined
		})),
		covers: charged.length === 0 ? [] : [...new Set(covers)],
		compliance: { ...offer.compliance, ...answersOf(charged) }
	};
}

/** What is charged to those only who require it is done for them. */
function answersOf(charged: readonly PricedCharge[]): Compliance {
	const sold = charged.flatMap(({ onlyFor }) => onlyFor ?? []);
	return Object.fromEntries(sold.map((requirement) => [requirement, 'yes']));
}
