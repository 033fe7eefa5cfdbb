import { isPriced, nothing, sum, unpriced, type Amount } from '#money';
import { asCharged, mayBeShut, unavailable, type Ledger, type Offer } from '#offers';
import type { Need } from '#practice';
import type { Plan } from '#scenario';
import type { Market } from '../market.ts';
import type { Choice, Group } from './covering.ts';

export type MixWish = NonNullable<Plan['mix']>;

/** An offer with some of its add-ons, as a mix may choose it. */
export interface Option extends Choice {
	readonly offer: Offer;
	readonly takes: readonly string[];
	readonly cost: Amount;
}

/** The tiers of a product, or an offer that is alone. */
export interface OptionGroup extends Group<Option> {
	/** Those of them that must be part of the mix. */
	readonly include: readonly string[];
	/** Those with more add-ons than are tried: there may be a cheaper way to take them. */
	readonly untried: readonly string[];
}

/** What may be chosen from: offers that can be had and have a price. */
export function optionsFor(market: Market, wish: MixWish, jobs: readonly Need[]): OptionGroup[] {
	const { include = [], never = [] } = wish;
	const { requires } = market.buyer.demands;
	const listed = market.scenario.offers;
	const products = new Map<string, Offer[]>();
	for (const offer of listed) {
		const key = offer.product ? `product ${offer.product.id}` : offer.id;
		const fellows = products.get(key);
		if (fellows) fellows.push(offer);
		else products.set(key, [offer]);
	}
	return [...products.values()].flatMap((offers): OptionGroup[] => {
		const musts = offers.filter(({ id }) => include.includes(id));
		const isMust = musts.length > 0;
		// One that must be there leaves its fellow tiers no room, and two leave none for each other.
		const open = (isMust ? (musts.length > 1 ? [] : musts) : offers).filter(
			({ id }) => !never.includes(id)
		);
		const choices = open.flatMap(optionsOf).filter(({ does }) => isMust || does > 0);
		if (!isMust && choices.length === 0) return [];
		const untried = open.filter((offer) => addOnsOf(offer, jobs, requires).length > mostAddOns);
		return [{ choices, isMust, include: idsOf(musts), untried: idsOf(untried) }];
	});

	function optionsOf(listed: Offer): Option[] {
		return waysToTake(listed, jobs, requires).flatMap((takes) => {
			const offer = asCharged(listed, takes, requires);
			if (offer.charges.length === 0 || !canBeHad(market, wish, offer)) return [];
			const cost = costFor(wish, market.ledgerOf(offer), market.months);
			return isPriced(cost) ? [{ offer, takes, cost, does: bitsOf(offer.covers, jobs) }] : [];
		});
	}
}

function idsOf(offers: readonly Offer[]): string[] {
	return offers.map(({ id }) => id);
}

export function bitsOf(done: readonly Need[], jobs: readonly Need[]): number {
	return jobs.reduce((bits, job, place) => bits | (done.includes(job) ? 1 << place : 0), 0);
}

/** Beyond so many, the add-ons of an offer are too many to try every way of taking them. */
const mostAddOns = 8;

/** The add-ons that do a job the offer itself does not. */
function addOnsOf({ charges, covers }: Offer, jobs: readonly Need[], requires: readonly string[]) {
	const open = jobs.filter((job) => !covers.includes(job));
	return charges
		.filter(({ off, onlyFor }) => off && (onlyFor === undefined || requires.includes(onlyFor)))
		.map(({ id, covers = [] }) => ({ id, does: bitsOf(covers, open) }))
		.filter(({ does }) => does > 0);
}

/** Every set of add-ons of which each does something that the offer and the others do not: none first. */
function waysToTake(offer: Offer, jobs: readonly Need[], requires: readonly string[]): string[][] {
	const addOns = addOnsOf(offer, jobs, requires).slice(0, mostAddOns);
	let ways: (typeof addOns)[] = [[]];
	for (const addOn of addOns) ways = [...ways, ...ways.map((way) => [...way, addOn])];
	return ways
		.filter((way) => way.every(({ does }, index) => (does & ~othersOf(way, index)) !== 0))
		.map((way) => way.map(({ id }) => id));
}

function othersOf(way: readonly { readonly does: number }[], index: number): number {
	return way.reduce((bits, { does }, place) => (place === index ? bits : bits | does), 0);
}

/** In every month it is used in: of one month alone, in that. */
function canBeHad({ volumes, months, buyer }: Market, wish: MixWish, offer: Offer): boolean {
	if (!mayBeShut(offer, buyer)) return true;
	const asked = monthOf(wish, months);
	const [from, until] = asked === undefined ? [0, months] : [asked, asked + 1];
	for (let month = from; month < until; month += 1) {
		if (unavailable(offer, volumes, month, buyer)) return false;
	}
	return true;
}

const firstYear = 12;

/** What is to be least, before tax: tax is in proportion, and what is cheaper without it is cheaper with it. */
function costFor(wish: MixWish, { costs, paid }: Ledger, months: number): Amount {
	const month = monthOf(wish, months);
	if (month !== undefined) return costs[month] ?? nothing;
	const total = sum(costs);
	// Nobody wants to find out after a year what it then costs.
	if (!isPriced(total)) return unpriced;
	return wish.least === 'term' ? total : sum(paid.slice(0, firstYear));
}

/** The one month that is asked about, counted from 0; the last where the term is shorter. */
function monthOf({ least, month = 1 }: MixWish, months: number): number | undefined {
	return least === 'month' ? Math.min(month, months) - 1 : undefined;
}
