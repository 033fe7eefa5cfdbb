import { expect, it } from 'vitest';
import { decimal, toText } from '#decimal';
import { ratingsOf } from './charge-kinds.ts';
import type { Charge } from './charge-schema.ts';
import { exactPrice, increment, type Reading } from './increment.ts';

const graduated: Charge = {
	kind: 'graduated',
	meter: 'messages',
	tiers: [
		{ upTo: '10', unit: '1', flat: '5' },
		{ upTo: null, unit: '0.5', flat: '2' }
	],
	boundary: 'inclusive',
	zeroUsage: 'billed'
};

function reading(quantity: string, charge = graduated): Reading {
	const { digits, places } = decimal(quantity);
	const [rating] = ratingsOf(charge, { placesOf: () => places, minorPlaces: 2 });
	if (!rating) throw new Error('There is no line');
	return { rating, series: [[digits]] };
}

const added = (before: string, after: string) => {
	const amount = increment(reading(before), reading(after));
	return amount && toText(amount);
};

it('what is added pays the prices of the tiers it lies in', () => {
	expect(added('0', '4')).toBe('4');
	expect(added('8', '10')).toBe('2');
	expect(added('12', '14.5')).toBe('1.25');
});

it('what enters a tier pays the flat price of it, once', () => {
	expect(added('10', '10.5')).toBe('2.25');
	expect(added('8', '12')).toBe('5');
});

it('what is taken back is below zero, and no change is nothing', () => {
	expect(added('12', '8')).toBe('-5');
	expect(added('7', '7')).toBe('0');
});

it('nothing can be said where one of both cannot', () => {
	const unknown: Charge = { kind: 'unit', meter: 'messages', price: 'unknown' };
	expect(exactPrice(reading('1', unknown))).toBeUndefined();
	expect(increment(reading('1'), reading('2', unknown))).toBeUndefined();
	expect(increment(reading('1', unknown), reading('2'))).toBeUndefined();
});
