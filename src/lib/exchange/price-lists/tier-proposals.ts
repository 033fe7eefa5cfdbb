import { compare, readDecimal, zero } from '#decimal';
import type { Charge } from '#pricing';
import { eachCharge } from './charges.ts';
import type { ReadingName } from './price-list.ts';
import type { TierList } from './tier-list.ts';
import { natureOf } from './units.ts';

/** What is known about the prices of tiers, beside the tiers. */
export interface TierSense {
	readonly meter: string;
	/** Said to be for each, for all together, or neither. */
	readonly prices: 'each' | 'all' | 'unsaid';
	/** "The first 3", "each additional": a tier then prices its own part, and nothing else. */
	readonly isMarginal: boolean;
}

export interface ReadTiers {
	readonly reading: ReadingName;
	readonly charge: Charge;
}

type Graduated = Extract<Charge, { kind: 'graduated' }>;

/** Every way to read a list of tiers, the likeliest first. One of them says that the page does not say. */
export function readingsOfTiers(list: TierList, sense: TierSense): ReadTiers[] {
	const { meter, prices, isMarginal } = sense;
	if (isMarginal && prices !== 'all') return [{ reading: 'plain', charge: marginal(list, meter) }];
	const stairs: ReadTiers = { reading: 'flat-by-tier', charge: stairsOf(list, meter) };
	if (prices === 'all') return [{ ...stairs, reading: 'plain' }];
	const each = [
		{ reading: 'graduated', charge: graduatedOf(list, meter, settled(list)) } as const,
		...volumes(list, meter),
		{
			reading: 'tiers-unsaid',
			charge: { ...graduatedOf(list, meter, list.boundary), orVolume: 'unknown' as const }
		} as const
	];
	if (prices === 'each') return each;
	return risesWithSize(list) ? [stairs, ...each] : [...each, stairs];
}

type Tiers = Pick<TierList, 'tiers' | 'boundary'>;

function terms(list: Tiers, boundary: TierList['boundary']) {
	return {
		boundary,
		zeroUsage: 'billed' as const,
		...(list.tiers.at(-1)?.upTo !== null && { beyond: 'not-sold' as const })
	};
}

/** Where each tier prices its own part, it does not matter on which side its end stands. */
function settled({ boundary }: Tiers): TierList['boundary'] {
	return boundary === 'unknown' ? 'inclusive' : boundary;
}

function graduatedOf(list: Tiers, meter: string, boundary: TierList['boundary']): Graduated {
	const tiers = list.tiers.map(({ upTo, price }) => ({ upTo, unit: price }));
	return { kind: 'graduated', meter, tiers, ...terms(list, boundary) };
}

function volumes(list: TierList, meter: string): ReadTiers[] {
	const volume = (boundary: TierList['boundary']): Charge => ({
		...graduatedOf(list, meter, boundary),
		kind: 'volume'
	});
	if (list.boundary !== 'unknown') return [{ reading: 'volume', charge: volume(list.boundary) }];
	return [
		{ reading: 'volume-inclusive', charge: volume('inclusive') },
		{ reading: 'volume-exclusive', charge: volume('exclusive') }
	];
}

function stairsOf(list: TierList, meter: string): Charge {
	const stairs = list.tiers.map(({ upTo, price }) => ({ upTo: [upTo], flat: price }));
	return { kind: 'stairstep', meters: [meter], stairs, ...terms(list, list.boundary) };
}

/** Some free and then one price is an allowance. */
function marginal(list: TierList, meter: string): Charge {
	const [first, second, ...more] = list.tiers;
	const isAllowance =
		first && second && more.length === 0 && second.upTo === null && isFree(first.price);
	return isAllowance && first.upTo !== null
		? eachCharge(meter, second.price, { included: first.upTo })
		: marginalTiers(list, meter);
}

/** Each tier prices its own part. People and devices keep their own group on the bill. */
export function marginalTiers(list: Tiers, meter: string): Charge {
	const { kind: _kind, meter: _meter, ...graduated } = graduatedOf(list, meter, settled(list));
	const nature = natureOf(meter);
	if (nature === 'people') return { kind: 'seat', seats: [{ meter, graduated }] };
	if (nature === 'devices') return { kind: 'device', devices: [{ meter, graduated }] };
	return { kind: 'graduated', meter, ...graduated };
}

function isFree(price: string): boolean {
	const known = readDecimal(price);
	return known !== undefined && compare(known, zero) === 0;
}

/** Dearer with every tier: then a price is hardly for each. */
function risesWithSize({ tiers }: TierList): boolean {
	const prices = tiers.flatMap(({ price }) => readDecimal(price) ?? []);
	return prices.every((price, place) => {
		const before = prices[place - 1];
		return !before || compare(price, before) > 0;
	});
}
