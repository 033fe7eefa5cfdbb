import { describe, expect, it } from 'vitest';
import { atEnd, offerSchema, openPlaces, sourceOf, type Offer } from '#offers';
import type { Charge } from '#pricing';
import * as z from 'zod/mini';
import { charged, listed } from '../../../tests/support/buying.ts';

function offerWith(charge: Charge, terms?: Offer['terms']): Offer {
	return z.parse(offerSchema, {
		id: 'offer',
		covers: ['records'],
		charges: [charged('charge', charge)],
		...(terms && { terms })
	});
}

const tiers = [
	{ upTo: '10', unit: '2' },
	{ upTo: null, unit: '1' }
];

/** The offer read in every way, place by place. */
function readingsOf(offer: Offer): Offer[] {
	return openPlaces(offer).flatMap((readings) => readings.map((reading) => reading(offer)));
}

function sidesOf(offers: readonly Offer[]): string[] {
	return offers.map(({ charges: [first] }) => {
		const charge = first?.charge;
		return charge && 'boundary' in charge
			? `${charge.kind} ${charge.boundary} ${charge.zeroUsage}`
			: 'no sides';
	});
}

describe('a price list', () => {
	it('that says everything leaves nothing to read', () => {
		const offer = offerWith({ kind: 'flat', price: '50' }, { minimum: '60' });
		expect(openPlaces(offer)).toEqual([]);
	});

	it('that leaves a price open leaves nothing to read: a price is no rule', () => {
		const offer = { ...offerWith({ kind: 'flat', price: 'unknown' }), name: 'unknown' };
		expect(openPlaces(offer)).toEqual([]);
	});

	it('that leaves rules open is read in every way, the usual one first', () => {
		const open = offerWith({
			kind: 'graduated',
			meter: 'messages',
			tiers,
			boundary: 'unknown',
			zeroUsage: 'unknown'
		});
		expect(sidesOf(readingsOf(open))).toEqual([
			'graduated inclusive billed',
			'graduated exclusive billed',
			'graduated inclusive free',
			'graduated exclusive free'
		]);
	});

	it('that does not say for which units a tier counts is read as graduated, then as volume', () => {
		const open = offerWith({
			kind: 'graduated',
			meter: 'messages',
			tiers,
			boundary: 'inclusive',
			zeroUsage: 'billed',
			orVolume: 'unknown'
		});
		const read = readingsOf(open);
		expect(sidesOf(read)).toEqual(['graduated inclusive billed', 'volume inclusive billed']);
		for (const offer of read) expect(z.parse(offerSchema, offer)).toEqual(offer);
	});

	it('that does not say how changes are billed is read in every way', () => {
		const open = offerWith(
			{ kind: 'flat', price: '1' },
			{ changes: { proration: 'unknown', removal: 'unknown' } }
		);
		const read = readingsOf(open).map(({ terms }) => terms?.changes);
		expect(read).toHaveLength(8);
		expect(read[0]).toEqual({ proration: 'day', removal: 'credit' });
		expect(new Set(read.map((changes) => JSON.stringify(changes))).size).toBe(8);
	});

	it('that leaves very much open is read place by place', () => {
		const open = {
			kind: 'graduated',
			meter: 'messages',
			tiers,
			boundary: 'unknown',
			zeroUsage: 'unknown'
		} as const;
		const offer = {
			...offerWith(open),
			charges: Array.from({ length: 10 }, (_charge, index) => charged(`charge-${index}`, open))
		};
		const places = openPlaces(offer);
		expect(places.map((readings) => readings.length)).toEqual(Array(10).fill(4));
		const last = places[9]?.[3]?.(offer);
		expect(sidesOf(last ? [{ ...last, charges: last.charges.slice(9) }] : [])).toEqual([
			'graduated exclusive free'
		]);
		expect(last?.charges.slice(0, 9)).toEqual(offer.charges.slice(0, 9));
	});
});

describe('the ends of printed ranges', () => {
	const ranged = (low: string, high: string) => ({ ...listed[0], range: { low, high } });
	const seats: Charge = {
		kind: 'seat',
		seats: [
			{ meter: 'licensed-providers', price: '112.50' },
			{ meter: 'associates', price: '11' },
			{ meter: 'admins', price: 'unknown' }
		]
	};
	const offer = (provenance: unknown): Offer =>
		z.parse(offerSchema, {
			...offerWith(seats),
			charges: [{ id: 'seats', charge: seats, provenance }]
		});
	const prices = ({ charges: [first] }: Offer) =>
		first?.charge.kind === 'seat' ? first.charge.seats.map(({ price }) => price) : [];

	it('stand in for the prices that have one, each for its own', () => {
		const own = offer([ranged('75', '150'), listed[0], ranged('30', '50')]);
		expect(prices(atEnd(own, 'low'))).toEqual(['75', '11', 'unknown']);
		expect(prices(atEnd(own, 'high'))).toEqual(['150', '11', 'unknown']);
	});

	it('of one source stand in for all prices it is for', () => {
		const one = offer([ranged('10', '20')]);
		expect(prices(atEnd(one, 'low'))).toEqual(['10', '10', 'unknown']);
	});

	it('change nothing where there are none', () => {
		const plain = offer(listed);
		expect(atEnd(plain, 'low')).toBe(plain);
		expect(atEnd(plain, 'high')).toBe(plain);
	});

	it('the source of a price is its own, or the one for all', () => {
		const [first, second] = [ranged('1', '2'), ranged('3', '4')] as never[];
		expect(sourceOf([first, second] as never, 1)).toBe(second);
		expect(sourceOf([first] as never, 1)).toBe(first);
		expect(sourceOf([first, second] as never, 2)).toBeUndefined();
	});
});
