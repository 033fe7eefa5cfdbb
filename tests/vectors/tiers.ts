import { toText, type Decimal } from '#decimal';
import { priceText, type Quantities, type Terms } from './case.ts';
import { numberFrom, type Fields } from './fields.ts';
import { NotRepresentable } from './vector.ts';

/** The tiers of a graduated or a volume price: half-open, the upper end belonging to the tier. */
export function tiersFrom(params: Fields): Terms {
	const tiers = (params.parts('tiers') ?? []).map((tier) => {
		const packageOf = tier.number('package_size');
		const listed = {
			...endOf(tier),
			...priced('unit', tier.number('unit')),
			...priced('flat', tier.number('flat')),
			...(packageOf && { packageOf: toText(packageOf) })
		};
		tier.done();
		return listed;
	});
	return { tiers, ...endsAndZero(params) };
}

/** The tiers of percentages of an amount. */
export function rateTiersFrom(params: Fields): Terms {
	const tiers = (params.parts('tiers') ?? []).map((tier) => {
		const listed = {
			...endOf(tier),
			rate: priceText(tier.numberOrZero('rate')),
			...priced('flat', tier.number('flat'))
		};
		tier.done();
		return listed;
	});
	return { tiers, ...endsAndZero(params) };
}

/** Stairs of one quantity, or of several at once. */
export function stairsFrom(
	params: Fields,
	usage: unknown
): { meters: string[]; stairs: Terms[]; quantities: Quantities } {
	const tiers = params.parts('tiers') ?? [];
	const ends = tiers.map((tier) => limitsOf(tier));
	const given: Record<string, unknown> =
		typeof usage === 'object' && usage !== null ? { ...usage } : { [single]: usage };
	const names = [
		...new Set([...ends.flatMap((limits) => [...limits.keys()]), ...Object.keys(given)])
	];
	const stairs = tiers.map((tier, index) => {
		const flat = priceText(tier.numberOrZero('flat'));
		tier.done();
		return { upTo: names.map((name) => textOf(ends[index]?.get(name))), flat };
	});
	// Names of the vector's own need not be names of meters.
	const meters = names.map((_name, place) => `dimension-${String(place)}`);
	const quantities = names.map((name) => numberFrom(given[name] ?? 0, `usage.${name}`));
	return {
		meters,
		stairs,
		quantities: Object.fromEntries(
			meters.map((name, place) => [name, quantities[place]])
		) as Quantities
	};
}

const single = 'quantity';

/** A dimension that is not named, or is null, has no end. */
function limitsOf(tier: Fields): Map<string, Decimal> {
	const limits = tier.take('limits');
	const upTo = tier.number('up_to');
	if (limits === undefined) return new Map(upTo ? [[single, upTo]] : []);
	if (upTo || typeof limits !== 'object' || limits === null || Array.isArray(limits)) {
		throw new NotRepresentable('a tier has limits or up_to');
	}
	const named = Object.entries(limits as Record<string, unknown>);
	return new Map(
		named
			.filter(([, limit]) => limit !== null)
			.map(([name, limit]) => [name, numberFrom(limit, `limits.${name}`)])
	);
}

export function zeroUsageFrom(params: Fields): 'billed' | 'free' {
	const rule = params.choice('zero_usage', ['first_tier_flat', 'billed', 'free']);
	return rule === 'free' ? 'free' : 'billed';
}

function endsAndZero(params: Fields): Terms {
	const beyond = params.choice('beyond_last', ['last_tier']) ? 'last-tier' : 'not-sold';
	return { boundary: 'inclusive', zeroUsage: zeroUsageFrom(params), beyond };
}

function endOf(tier: Fields): { upTo: string | null } {
	return { upTo: textOf(tier.number('up_to')) };
}

function textOf(end: Decimal | undefined): string | null {
	return end ? toText(end) : null;
}

function priced(name: 'unit' | 'flat', price: Decimal | undefined): Terms {
	return price ? { [name]: priceText(price) } : {};
}
