import { add, compare, decimal, round, subtract, toText, zero, type Decimal } from '#decimal';
import type { Reach } from './part.ts';
import type { Fault } from './price-list.ts';

/** A tier as one piece of a list says it. */
export interface TierPiece {
	readonly reach: Reach;
	readonly price: string;
}

export interface TierList {
	readonly tiers: readonly { readonly upTo: string | null; readonly price: string }[];
	/** Pieces that could not be put in, by their place in what was given. */
	readonly faults: ReadonlyMap<number, Fault>;
	/** Where two tiers share an end, or which side it stands on is said. */
	readonly boundary: 'inclusive' | 'exclusive' | 'unknown';
	/** Where the first tier begins: what is before it has no price. */
	readonly startsAfter: string;
}

const one = decimal('1');
const mostTiers = 20;

/** Tiers in the order they are told. One that overlaps, repeats or leaves a gap stays outside; the rest goes on. */
export function tierListOf(pieces: readonly TierPiece[]): TierList {
	const tiers: { upTo: string | null; price: string }[] = [];
	const faults = new Map<number, Fault>();
	let boundary: TierList['boundary'] = 'inclusive';
	let startsAfter = zero;
	/** Where the last tier ends; undefined: it is open. */
	let end: Decimal | undefined = zero;

	pieces.forEach((piece, place) => {
		const placed = placedAfter(piece.reach, tiers.length === 0 ? undefined : (end ?? 'open'));
		const fault = tiers.length === mostTiers ? tooMany : placed.fault;
		if (fault) {
			faults.set(place, fault);
			return;
		}
		if (placed.isTouching && boundary !== 'exclusive') boundary = 'unknown';
		if (piece.reach.said === 'below') boundary = 'exclusive';
		if (tiers.length === 0) startsAfter = placed.after;
		end = placed.upTo;
		tiers.push({ upTo: placed.upTo ? toText(placed.upTo) : null, price: piece.price });
	});
	return { tiers, faults, boundary, startsAfter: toText(startsAfter) };
}

const tooMany: Fault = { code: 'too-many-tiers' };

interface Placed {
	readonly after: Decimal;
	readonly upTo: Decimal | undefined;
	readonly isTouching: boolean;
	readonly fault?: Fault;
}

/** A tier behind the one before it, which ends somewhere, is open, or is none. */
function placedAfter({ said, low, high }: Reach, before: Decimal | 'open' | undefined): Placed {
	const start = before === 'open' || before === undefined ? zero : before;
	const [from, to] = [low, high].map((text) => (text === undefined ? undefined : decimal(text)));
	const upTo = said === 'next' && to ? add(start, to) : to;
	const begins = said === 'above' ? from : from && placeBefore(from, start, before !== undefined);
	const after = begins ?? start;
	const isTouching =
		(said === 'range' || said === 'from') &&
		from !== undefined &&
		before !== undefined &&
		compare(from, start) === 0 &&
		compare(start, zero) > 0;
	const placed = { after: isTouching ? start : after, upTo, isTouching };
	const fault = faultIn(placed, said, from, before, start);
	return fault ? { ...placed, fault } : placed;
}

/** "From 11" begins behind 10; of what comes in fractions, behind wherever the tier before ended. */
function placeBefore(from: Decimal, start: Decimal, hasBefore: boolean): Decimal {
	const isWhole = compare(from, round(from, 0, 'down')) === 0;
	const isNear = hasBefore && compare(from, start) >= 0 && compare(subtract(from, start), one) <= 0;
	if (isNear) return start;
	if (compare(from, zero) === 0) return zero;
	return isWhole ? subtract(from, one) : from;
}

function faultIn(
	{ after, upTo, isTouching }: Omit<Placed, 'fault'>,
	said: Reach['said'],
	from: Decimal | undefined,
	before: Decimal | 'open' | undefined,
	start: Decimal
): Fault | undefined {
	if (from && upTo && said === 'range' && compare(upTo, from) < 0)
		return { code: 'tiers-backwards' };
	if (before === undefined) return undefined;
	if (before === 'open') return { code: 'tiers-overlap', quantity: toText(from ?? upTo ?? one) };
	if (upTo && compare(upTo, start) === 0) return { code: 'tier-twice', quantity: toText(upTo) };
	if (upTo && compare(upTo, start) < 0) {
		return { code: 'tiers-overlap', quantity: toText(from ?? upTo) };
	}
	if (isTouching) return undefined;
	const side = compare(after, start);
	if (side < 0) return { code: 'tiers-overlap', quantity: toText(from ?? start) };
	if (side > 0) return { code: 'tiers-gap', from: toText(add(start, one)), to: toText(after) };
	return undefined;
}
