import { add, compare, decimal, fromNumber, round, type Decimal } from '#decimal';
import { m } from '#messages';
import type { Currency } from '#money';
import type { Offer } from '#offers';
import { unknownPrice, type Charge, type Price } from '#pricing';
import type { Scenario } from '#scenario';
import { list, percent, priceMoney, quantity } from './format.ts';
import { meterWord } from './words.ts';

export type PricedCharge = Offer['charges'][number];

/** "$0.04", "2.9 %", or that somebody has to ask. */
export function priceInWords(price: string, unit: Price['in'], currency: Currency): string {
	if (price === unknownPrice) return m.price_unknown();
	return unit === 'percent' ? percent(decimal(price)) : priceMoney(decimal(price), currency);
}

/** What a price is for: "Text messages, from 1,001 to 5,000". */
export function pricedThing(
	scenario: Scenario,
	priced: PricedCharge,
	price: Price,
	place: number
): string {
	const { charge } = priced;
	const { meter } = price;
	if (meter === undefined) return spanOf(priced);
	const named = meterWord(scenario.practice, meter);
	const tier = tierOf(scenario, charge, price, place);
	if (charge.kind === 'stairstep' && charge.meters.length > 1) return tier;
	const thing = tier === '' ? named : m.price_in_tier({ meter: named, tier });
	if (charge.kind === 'stairstep') return thing;
	switch (price.role) {
		case 'fixed':
			return m.price_fixed_each({ meter: named });
		case 'least':
			return m.price_least_each({ meter: named });
		case 'most':
			return m.price_most_each({ meter: named });
		case 'flat':
			return m.price_tier_flat({ meter: thing });
		default:
			return eachInWords(priced, price, thing);
	}
}

function eachInWords({ charge, per }: PricedCharge, price: Price, thing: string): string {
	const size = charge.kind === 'package' ? charge.size : packageOf(charge, price);
	if (size !== undefined) return m.price_package({ meter: thing, size: quantity(decimal(size)) });
	if (charge.kind === 'one-time') return m.price_each_once({ meter: thing });
	return per === 'year' ? m.price_each_year({ meter: thing }) : thing;
}

function spanOf({ charge, per }: PricedCharge): string {
	if (charge.kind === 'one-time') return m.price_once();
	return per === 'year' ? m.price_year() : m.price_month();
}

/** The tier a price belongs to; nothing when there is but one. */
export function tierOf(
	scenario: Scenario,
	charge: Charge,
	{ meter, tier }: Price,
	place: number
): string {
	if (!tier) return '';
	if (charge.kind === 'stairstep' && charge.meters.length > 1) {
		return stairInWords(scenario, charge, place);
	}
	return tierInWords(tier, isExclusive(charge, meter), isWhole(meter) && !isOfMoney(charge));
}

type Stairstep = Extract<Charge, { kind: 'stairstep' }>;

/** Several meters fit on a stair together or not at all: where it begins says nothing. */
function stairInWords({ practice }: Scenario, charge: Stairstep, place: number): string {
	const { meters, stairs, boundary } = charge;
	const sizes = meters.flatMap((meter, index) => {
		const upTo = stairs[place]?.upTo[index] ?? null;
		const tier = tierInWords({ after: '0', upTo }, boundary === 'exclusive', isWhole(meter));
		return tier === '' ? [] : [m.price_stair({ meter: meterWord(practice, meter), tier })];
	});
	return sizes.length === 0 ? m.price_any_size() : list(sizes);
}

/** How many a package has in which a tier is sold. */
function packageOf(charge: Charge, { meter, tier }: Price): string | undefined {
	const tiers =
		charge.kind === 'graduated' || charge.kind === 'volume'
			? charge.tiers
			: tieredHead(charge, meter)?.tiers;
	return tiers?.find(({ upTo }) => upTo === tier?.upTo)?.packageOf;
}

function isExclusive(charge: Charge, meter: string | undefined): boolean {
	const tiered = 'boundary' in charge ? charge : tieredHead(charge, meter);
	return tiered?.boundary === 'exclusive';
}

function tieredHead(charge: Charge, meter: string | undefined) {
	return headsOf(charge).find((head) => head.meter === meter && head.graduated)?.graduated;
}

/** The roles of people or classes of devices in a charge. */
export function headsOf(charge: Charge) {
	return charge.kind === 'seat' ? charge.seats : charge.kind === 'device' ? charge.devices : [];
}

function isOfMoney({ kind }: Charge): boolean {
	return kind === 'graduated-percentage';
}

/** Files grow by the megabyte; all else comes in pieces. */
function isWhole(meter: string | undefined): boolean {
	return meter !== 'stored-gb';
}

/** "from 1,001 to 5,000" where there is nothing between two pieces, else "above 1,000 up to 5,000". */
function tierInWords(
	{ after, upTo }: NonNullable<Price['tier']>,
	exclusive: boolean,
	whole: boolean
): string {
	const low = decimal(after);
	const isFirst = compare(low, fromNumber(0)) === 0;
	const start = quantity(low);
	if (upTo === null) {
		if (isFirst) return '';
		if (exclusive) return m.tier_from({ from: start });
		return whole && isInteger(low)
			? m.tier_from({ from: next(low) })
			: m.tier_above({ after: start });
	}
	const end = quantity(decimal(upTo));
	if (isFirst) return exclusive ? m.tier_below({ end }) : m.tier_up_to({ end });
	if (exclusive) return m.tier_from_below({ from: start, end });
	return whole && isInteger(low)
		? m.tier_from_to({ from: next(low), end })
		: m.tier_above_to({ after: start, end });
}

function isInteger(value: Decimal): boolean {
	return compare(value, round(value, 0, 'down')) === 0;
}

function next(value: Decimal): string {
	return quantity(add(value, fromNumber(1)));
}
