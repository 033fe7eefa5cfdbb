import type { Decimal } from '#decimal';
import { isPriced } from '#money';
import { asCharged, mayBeShut, unavailable, type Offer, type Unavailable } from '#offers';
import type { Plan } from '#scenario';
import { isOfCharge, type BillLine } from './bill-lines.ts';
import { takenOf, tiersOf, type Bought } from './bought.ts';
import type { Market } from './market.ts';

/** Why a plan has no price in a month. */
export type Obstacle =
	| ({ readonly offer: string } & ObstacleOfOffer)
	/** A plan that chooses for itself found no offers that do every job; why is told by what chooses. */
	| { readonly reason: 'no-mix' };

type ObstacleOfOffer =
	| { readonly reason: 'unknown-price'; readonly charge: string; readonly price: number }
	| {
			readonly reason: 'not-sold-beyond';
			readonly charge: string;
			readonly upTo: Decimal | undefined;
			readonly fits: string | undefined;
	  }
	/** Beyond what can be calculated exactly, and beyond all sense. */
	| { readonly reason: 'too-large'; readonly charge: string }
	| (Unavailable & { readonly fits: string | undefined });

/** Whether it cannot be had, rather than nobody knowing what it costs. */
export function isUnavailable(obstacle: Obstacle): boolean {
	return isShut(obstacle) || obstacle.reason === 'not-sold-beyond';
}

/** Whether it cannot be had, although one could say what it costs. */
export function isShut({ reason }: Obstacle): boolean {
	return (
		reason === 'limit' || reason === 'only-after' || reason === 'requirement' || reason === 'no-mix'
	);
}

/** What stands in the way of a plan in a month, counted from 0, whose bill has these lines. */
export function obstaclesIn(
	market: Market,
	plan: Plan,
	bought: readonly Bought[],
	lines: readonly BillLine[],
	month: number
): Obstacle[] {
	if (bought.length === 0) return [{ reason: 'no-mix' }];
	const unsaid = lines.filter(({ amount }) => !isPriced(amount));
	// Mostly nothing stands in the way, and nobody has to be asked.
	const isMaybeShut = bought.some(({ offer }) => mayBeShut(offer, market.buyer));
	if (!isMaybeShut && unsaid.length === 0) return [];
	return bought
		.filter(({ leaving = Infinity }) => month <= leaving)
		.flatMap(({ offer }) => {
			const shut = unavailable(offer, market.volumes, month, market.buyer);
			return obstaclesTo(offer, shut, unsaid, () => firstThatFits(market, plan, offer, month));
		});
}

/** Why an offer keeps a plan from having a price. */
function obstaclesTo(
	offer: Offer,
	shut: Unavailable | undefined,
	lines: readonly BillLine[],
	fits: () => string | undefined
): Obstacle[] {
	const found: Obstacle[] = shut ? [{ ...shut, offer: offer.id, fits: fits() }] : [];
	const unsaid = lines.filter((line) => line.offer === offer.id);
	const ofCharges = unsaid.filter(({ kind }) => isOfCharge(kind));
	// What the terms make of a charge that has no price is no reason of its own.
	for (const line of ofCharges.length > 0 ? ofCharges : unsaid.slice(0, 1)) {
		const last = line.steps.findLast(
			({ rule }) => rule === 'unknown-price' || rule === 'not-sold-beyond'
		);
		const where = { offer: offer.id, charge: line.charge ?? '' };
		if (last?.rule === 'unknown-price') {
			found.push({ reason: 'unknown-price', ...where, price: last.price });
		} else if (last?.rule === 'not-sold-beyond') {
			found.push({ reason: 'not-sold-beyond', ...where, upTo: last.upTo, fits: fits() });
		} else found.push(...tooLarge([line]));
	}
	return found;
}

export function tooLarge(lines: readonly BillLine[]): Obstacle[] {
	return lines.map(({ offer = '', charge = '' }) => ({ reason: 'too-large', offer, charge }));
}

/** The smallest tier of the same product that the practice may have. */
function firstThatFits(
	market: Market,
	plan: Plan,
	offer: Offer,
	month: number
): string | undefined {
	const { scenario, buyer, volumes } = market;
	return tiersOf(scenario, offer)
		.map((tier) => asCharged(tier, takenOf(plan, [offer.id, tier.id]), buyer.demands.requires))
		.find((tier) => !unavailable(tier, volumes, month, buyer) && isSoldIn(market, tier, month))?.id;
}

/** Whether none of its charges ends below what the practice needs. */
function isSoldIn(market: Market, offer: Offer, month: number): boolean {
	const { entries = [] } = market.ledgerOf(offer);
	return !entries.some(
		(entry) =>
			entry.month <= month &&
			month < entry.month + entry.span * entry.times &&
			entry.explanation.steps.some(({ rule }) => rule === 'not-sold-beyond')
	);
}
