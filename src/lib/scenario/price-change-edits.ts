import type { Offer } from '#offers';
import { pricesOf } from '#pricing';
import type { Edit } from './edits.ts';
import type { Scenario } from './scenario-schema.ts';

/** One price of a charge that becomes another on a day. */
export interface PriceChange {
	readonly offer: string;
	readonly charge: string;
	/** Which of the charge's prices. */
	readonly price: number;
	readonly on: string;
	readonly to: string;
}
type PricedCharge = Offer['charges'][number];
type Move = Pick<PriceChange, 'price' | 'on' | 'to'>;

/** Offer by offer and charge by charge, in the order of time. */
export function priceChanges({ offers }: Scenario): PriceChange[] {
	return offers.flatMap((offer) =>
		offer.charges.flatMap((priced) =>
			movesOf(priced).map((move) => ({ offer: offer.id, charge: priced.id, ...move }))
		)
	);
}

/** Nothing happens where the price is already that, or where there is no room for another day. */
export function addPriceChange({ offer, charge, price, on, to }: PriceChange): Edit {
	return ofMoves(offer, charge, (moves) =>
		moves.some((move) => move.price === price && move.on === on)
			? moves
			: [...moves, { price, on, to }]
	);
}

/** It stays between the changes of the same price before and after it. */
export function replacePriceChange(
	change: PriceChange,
	{ on = change.on, to = change.to }: { readonly on?: string; readonly to?: string }
): Edit {
	const isItself = (move: Move) => move.price === change.price && move.on === change.on;
	const [first, last] = on < change.on ? [on, change.on] : [change.on, on];
	return ofMoves(change.offer, change.charge, (moves) => {
		const isPast = moves.some(
			(move) =>
				move.price === change.price && !isItself(move) && first <= move.on && move.on <= last
		);
		return isPast ? moves : moves.map((move) => (isItself(move) ? { ...move, on, to } : move));
	});
}

export function removePriceChange({ offer, charge, price, on }: PriceChange): Edit {
	return ofMoves(offer, charge, (moves) =>
		moves.filter((move) => move.price !== price || move.on !== on)
	);
}

/** As many days as the document keeps for one charge. */
const mostDays = 20;

function ofMoves(id: string, chargeId: string, change: (moves: Move[]) => Move[]): Edit {
	return (scenario) => {
		const charge = scenario.offers
			.find((offer) => offer.id === id)
			?.charges.find((each) => each.id === chargeId);
		if (!charge) return scenario;
		const moves = change(movesOf(charge));
		const changed = withMoves(charge, moves);
		// What would say nothing new could not be told from what was not said.
		const isKept = movesOf(changed).length === moves.length;
		if (!isKept || (changed.announced?.length ?? 0) > mostDays) return scenario;
		return {
			...scenario,
			offers: scenario.offers.map((offer) =>
				offer.id === id
					? {
							...offer,
							charges: offer.charges.map((each) => (each === charge ? changed : each))
						}
					: offer
			)
		};
	};
}

/** An announcement lists all prices of a charge: those that differ from the ones before it move. */
function movesOf({ charge, announced = [] }: PricedCharge): Move[] {
	let before = pricesOf(charge).map(({ price }) => price);
	return [...announced].sort(byDay).flatMap(({ on, prices }) => {
		const moves = prices.flatMap((to, price) => (to === before[price] ? [] : [{ price, on, to }]));
		before = prices;
		return moves;
	});
}

function withMoves(priced: PricedCharge, moves: readonly Move[]): PricedCharge {
	const prices = pricesOf(priced.charge).map(({ price }) => price);
	const announced: { on: string; prices: string[] }[] = [];
	for (const { price, on, to } of [...moves].sort(byDay)) {
		prices[price] = to;
		if (announced.at(-1)?.on === on) announced.pop();
		announced.push({ on, prices: [...prices] });
	}
	const { announced: _before, ...still } = priced;
	return announced.length > 0 ? { ...still, announced } : still;
}

function byDay(one: { readonly on: string }, other: { readonly on: string }): number {
	return one.on < other.on ? -1 : one.on > other.on ? 1 : 0;
}
