/**
 * What a charge costs, worked out a second time and apart from the engine: straight from its terms
 * and in decimal.js. Slow, and as close to the words of a price list as can be.
 */
import { Decimal } from 'decimal.js';
import type { Charge } from '#pricing';
import type { Month } from '../support/priced.ts';

/** Enough that no sum or product of terms is ever cut off. */
const Exact = Decimal.clone({ precision: 150, rounding: Decimal.ROUND_HALF_UP });
const hundred = new Exact(100);
const nought = new Exact(0);

/** Undefined: it cannot be said. */
type Sum = Decimal | undefined;
type Of<Kind extends Charge['kind']> = Extract<Charge, { kind: Kind }>;
type Head = Of<'seat'>['seats'][number];
type Tiers = Of<'graduated'>;
type Tier = Tiers['tiers'][number];

/** What each line of the charge costs, before it is rounded to the coin. */
export function costsOf(charge: Charge, month: Month, coinPlaces: number): Sum[] {
	switch (charge.kind) {
		case 'flat':
			return [afterwards(charge, price(charge.price))];
		case 'seat':
			return charge.seats.map((head) => headCost(head, month, coinPlaces));
		case 'device':
			return charge.devices.map((head) => headCost(head, month, coinPlaces));
		case 'unit': {
			const isPaidBack = charge.belowZero === 'credited';
			const units = beforehand(charge, there(month, charge.meter), isPaidBack);
			return [afterwards(charge, product(units, price(charge.price)))];
		}
		case 'graduated': {
			const units = beforehand(charge, there(month, charge.meter));
			return [afterwards(charge, graduatedCost(charge, charge.tiers, units, coinPlaces))];
		}
		case 'volume':
			return [afterwards(charge, volumeCost(charge, month, coinPlaces))];
		case 'stairstep':
			return [afterwards(charge, stairCost(charge, month))];
		case 'package': {
			const units = beforehand(charge, there(month, charge.meter));
			return [afterwards(charge, product(blocks(units, charge.size), price(charge.price)))];
		}
		case 'percentage':
			return [afterwards(charge, percentageCost(charge, month))];
		case 'graduated-percentage': {
			const amount = beforehand(charge, there(month, charge.of));
			const tiers = charge.tiers.map(({ upTo, rate, flat }): Tier => ({
				upTo,
				unit: price(rate)?.div(100).toFixed() ?? 'unknown',
				...(flat !== undefined && { flat })
			}));
			return [afterwards(charge, graduatedCost(charge, tiers, amount, coinPlaces))];
		}
		case 'one-time':
			return charge.meter === undefined
				? [afterwards(charge, price(charge.price))]
				: [
						afterwards(
							charge,
							product(beforehand(charge, there(month, charge.meter)), price(charge.price))
						)
					];
	}
}

function there(month: Month, meter: string): Decimal {
	return new Exact(month[meter] ?? '0');
}

function price(text: string): Sum {
	return text === 'unknown' ? undefined : new Exact(text);
}

function product(units: Decimal, unitPrice: Sum): Sum {
	return unitPrice?.times(units);
}

/** Settled to the coin, half away from zero. What was divided is exact to far more places than these. */
export function settledCost(cost: Decimal, coinPlaces: number): Decimal {
	return cost.toDecimalPlaces(60).toDecimalPlaces(coinPlaces).times(new Exact(10).pow(coinPlaces));
}

/** Convert, minimum, included: in this order. */
function beforehand(
	{ convert, minimum, included }: Pick<Of<'unit'>, 'convert' | 'minimum' | 'included'>,
	given: Decimal,
	isPaidBack = false
): Decimal {
	let units = given;
	if (convert) {
		const scale = new Exact(10).pow(convert.places);
		const scaled = units.times(scale).div(convert.by);
		const whole =
			convert.rounding === 'up'
				? scaled.ceil()
				: convert.rounding === 'down'
					? scaled.floor()
					: scaled.round();
		units = whole.div(scale);
	}
	if (minimum !== undefined) units = Exact.max(units, minimum);
	if (included !== undefined) units = units.minus(included);
	return isPaidBack ? units : Exact.max(units, 0);
}

/** Discount, cap, floor, credit: in this order. Nothing is taken from what is not owed. */
function afterwards(
	{ discount, cap, floor, credit }: Pick<Of<'flat'>, 'discount' | 'cap' | 'floor' | 'credit'>,
	priced: Sum
): Sum {
	if (!priced) return undefined;
	let owed = priced;
	if (discount?.percent !== undefined) owed = owed.minus(owed.times(discount.percent).div(hundred));
	if (discount?.amount !== undefined) owed = lessened(owed, discount.amount);
	if (cap !== undefined) owed = Exact.min(owed, cap);
	if (floor !== undefined) owed = Exact.max(owed, floor);
	return credit === undefined ? owed : lessened(owed, credit);
}

function lessened(owed: Decimal, by: string): Decimal {
	return owed.gt(0) ? Exact.max(owed.minus(by), 0) : owed;
}

/** A role or a class of devices: its own meter in full, what else counts at its percentage. */
function headCost(head: Head, month: Month, coinPlaces: number): Sum {
	const others = (head.also ?? []).map(({ meter, percent = '100' }) =>
		there(month, meter).times(percent).div(hundred)
	);
	const heads = Exact.sum(there(month, head.meter), ...others);
	const units = beforehand(head, heads);
	const cost = head.graduated
		? graduatedCost(head.graduated, head.graduated.tiers, units, coinPlaces)
		: product(units, price(head.price ?? '0'));
	return afterwards(head, cost);
}

function blocks(units: Decimal, size: string): Decimal {
	return units.div(size).ceil();
}

/** Whether a tier that ends here still holds the quantity. */
function holds(boundary: string, upTo: string | null, quantity: Decimal): boolean {
	return upTo === null || (boundary === 'exclusive' ? quantity.lt(upTo) : quantity.lte(upTo));
}

/** What so many units cost at the prices of one tier, with its flat price. */
function tierCost(
	{ unit, flat, packageOf }: Tier,
	units: Decimal,
	{ rounding }: Pick<Tiers, 'rounding'>,
	coinPlaces: number
): Sum {
	const counted = packageOf === undefined ? units : blocks(units, packageOf);
	const perUnit = unit === undefined ? nought : product(counted, price(unit));
	const once = flat === undefined ? nought : price(flat);
	const cost = perUnit && once && perUnit.plus(once);
	return rounding === 'tier' ? cost?.toDecimalPlaces(coinPlaces) : cost;
}

/** The price list cut into bands: what lies in a band costs the band's price. */
function graduatedCost(
	terms: Pick<Tiers, 'boundary' | 'zeroUsage' | 'beyond' | 'rounding'>,
	tiers: readonly Tier[],
	units: Decimal,
	coinPlaces: number
): Sum {
	if (units.lte(0) && terms.zeroUsage === 'free') return nought;
	const last = tiers.length - 1;
	const isSold = holds(terms.boundary, tiers[last]?.upTo ?? null, units);
	if (!isSold && terms.beyond !== 'last-tier') return undefined;
	let total: Sum = nought;
	tiers.forEach((tier, index) => {
		const start = new Exact(tiers[index - 1]?.upTo ?? 0);
		// A tier is entered when the one before no longer holds everything.
		if (index > 0 && holds(terms.boundary, start.toFixed(), units)) return;
		const end = tier.upTo === null || index === last ? units : Exact.min(units, tier.upTo);
		const part = tierCost(tier, end.minus(start), terms, coinPlaces);
		total = part && total?.plus(part);
	});
	return total;
}

function volumeCost(charge: Of<'volume'>, month: Month, coinPlaces: number): Sum {
	const units = beforehand(charge, there(month, charge.meter));
	const chooser = charge.tierBy === undefined ? units : there(month, charge.tierBy);
	if (units.isZero() && charge.zeroUsage === 'free') return nought;
	const tier =
		charge.tiers.find(({ upTo }) => holds(charge.boundary, upTo, chooser)) ??
		(charge.beyond === 'last-tier' ? charge.tiers.at(-1) : undefined);
	return tier && tierCost(tier, units, charge, coinPlaces);
}

function stairCost(charge: Of<'stairstep'>, month: Month): Sum {
	const counts = charge.meters.map((meter) => there(month, meter));
	if (charge.zeroUsage === 'free' && counts.every((count) => count.isZero())) return nought;
	const stair =
		charge.stairs.find(({ upTo }) =>
			counts.every((count, place) => holds(charge.boundary, upTo[place] ?? null, count))
		) ?? (charge.beyond === 'last-tier' ? charge.stairs.at(-1) : undefined);
	return stair && price(stair.flat);
}

/** Each transaction pays its percentage and the fixed fee, within the least and the most. */
function percentageCost(charge: Of<'percentage'>, month: Month): Sum {
	const isNothing = charge.of.every((group) => there(month, group.amount).isZero());
	if (isNothing && charge.zeroUsage === 'free') return nought;
	let total: Sum = nought;
	const pay = (transactions: Decimal, amount: Decimal) => {
		const cost = feesFor(charge, transactions, amount);
		total = cost && total?.plus(cost);
	};
	let belowThreshold = new Exact(charge.included ?? 0);
	let freeLeft =
		charge.free?.transactions === undefined ? undefined : new Exact(charge.free.transactions);
	let freeAmount = charge.free?.amount === undefined ? undefined : new Exact(charge.free.amount);
	for (const group of charge.of) {
		const transactions =
			group.transactions === undefined ? nought : there(month, group.transactions);
		const whole = there(month, group.amount);
		const skipped = Exact.min(whole, belowThreshold);
		belowThreshold = belowThreshold.minus(skipped);
		const amount = whole.minus(skipped);
		const isUsedUp = freeLeft?.lte(0) || freeAmount?.lte(0);
		if (!charge.free || isUsedUp || transactions.isZero()) {
			pay(transactions, amount);
			continue;
		}
		const partOf = (count: Decimal) => amount.times(count).div(transactions);
		const byAmount =
			freeAmount === undefined || amount.lte(freeAmount)
				? transactions
				: freeAmount.times(transactions).div(amount).floor();
		const free = Exact.min(transactions, byAmount, freeLeft ?? transactions);
		freeLeft = freeLeft?.minus(free);
		freeAmount = freeAmount?.minus(partOf(free));
		if (free.eq(transactions)) continue;
		let left = transactions.minus(free);
		if (freeAmount !== undefined && !freeLeft?.isZero() && freeAmount.gt(0)) {
			// This one crosses: it pays on what the free amount leaves of it.
			const crossing = Exact.min(left, 1);
			pay(crossing, partOf(crossing).minus(freeAmount));
			left = left.minus(crossing);
		}
		if (left.gt(0)) pay(left, partOf(left));
		freeLeft = nought;
	}
	return total;
}

function feesFor(
	{ rate, fixed, least, most }: Of<'percentage'>,
	transactions: Decimal,
	amount: Decimal
): Sum {
	const share = product(amount, price(rate))?.div(hundred);
	const fees = fixed === undefined ? nought : product(transactions, price(fixed));
	const lowest = least === undefined ? undefined : product(transactions, price(least));
	const highest = most === undefined ? undefined : product(transactions, price(most));
	const isUnknown = (least !== undefined && !lowest) || (most !== undefined && !highest);
	if (!share || !fees || isUnknown) return undefined;
	let cost = share.plus(fees);
	if (lowest) cost = Exact.max(cost, lowest);
	return highest ? Exact.min(cost, highest) : cost;
}
