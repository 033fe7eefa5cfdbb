import type { Offer, Provenance } from '#offers';
import { newOfferId } from './offer-id.ts';
import type { Proposal } from './price-list.ts';

/** What somebody says about an offer that is made of a price list. */
export interface OfferFacts {
	readonly name: string;
	readonly vendor: string;
	readonly covers: Offer['covers'];
	readonly source: string;
	/** The day the list was seen. */
	readonly seen: string;
	readonly confidence: Provenance['confidence'];
}

/** The charges of a proposal, each with where it is from. */
export function chargesOf(
	{ charges }: Pick<Proposal, 'charges'>,
	{ source, seen, confidence }: Pick<OfferFacts, 'source' | 'seen' | 'confidence'>,
	first = 1
): Offer['charges'] {
	return charges.map(({ range, isLowerEnd, ...charge }, place) => ({
		...charge,
		id: `line-${String(first + place)}`,
		provenance: [
			{
				source,
				...(seen !== '' && { seen }),
				// A price that is only the lowest is no list price, whoever printed it.
				confidence: isLowerEnd && confidence !== 'our-guess' ? 'second-hand' : confidence,
				...(range && { range })
			}
		]
	}));
}

/** The terms and limits that all of them say: of two that say the same thing, the later. */
export function aroundOf(proposals: readonly Proposal[]): Pick<Offer, 'terms' | 'limits'> {
	const terms = proposals.flatMap((proposal) => proposal.terms ?? []);
	const discounts = terms.flatMap((each) => each.discounts ?? []).slice(0, 10);
	const limits = new Map(
		proposals.flatMap((proposal) => proposal.limits ?? []).map((limit) => [limit.meter, limit])
	);
	const all = terms.reduce((before, each) => ({ ...before, ...each }), {});
	return {
		...(terms.length > 0 && {
			terms: { ...all, ...(discounts.length > 0 && { discounts }) }
		}),
		...(limits.size > 0 && { limits: [...limits.values()] })
	};
}

/** One offer of all that was chosen from a list. */
export function offerOf(proposals: readonly Proposal[], facts: OfferFacts): Offer {
	let next = 1;
	const charges = proposals.flatMap((proposal) => {
		const own = chargesOf(proposal, facts, next);
		next += own.length;
		return own;
	});
	return {
		id: newOfferId(facts.name),
		name: facts.name,
		...(facts.vendor !== '' && { vendor: facts.vendor }),
		covers: facts.covers,
		charges,
		...aroundOf(proposals)
	};
}
