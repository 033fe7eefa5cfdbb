import { describe, expect, it } from 'vitest';
import { pricesOf, type Charge } from '#pricing';
import { amountOf, linesOf } from '../../../../tests/support/priced.ts';
import { told } from '../../../../tests/support/working.ts';

const minutes = { kind: 'unit', meter: 'video-minutes', price: '0.10' } as const;
const messages = { kind: 'unit', meter: 'messages', price: '0.0079' } as const;

function settled(charge: Charge, quantity: string, currency = 'USD'): number | undefined {
	const month = { 'video-minutes': quantity, messages: quantity };
	return linesOf(charge, month, currency)[0]?.settled;
}

describe('a price per unit', () => {
	it.each([
		['0', '0'],
		['1', '0.1'],
		['180', '18'],
		['3.821', '0.3821'],
		['1000000000000', '100000000000']
	])('times %s minutes is %s', (quantity, expected) => {
		expect(amountOf(minutes, { 'video-minutes': quantity })).toBe(expected);
	});

	it('may be far below a cent, and is rounded once', () => {
		// 0.0079 x 3 = 0.0237; 0.0079 x 1000 = 7.90, where rounding each message gives 10.00.
		expect(settled(messages, '3')).toBe(2);
		expect(settled(messages, '1000')).toBe(790);
	});

	it('goes down to twelve decimals', () => {
		// 0.000000000005 x 1,000,000,000 = 0.005, half a cent.
		const tiny = { ...messages, price: '0.000000000005' };
		expect(settled(tiny, '999999999')).toBe(0);
		expect(settled(tiny, '1000000000')).toBe(1);
	});

	it('settles to the coin of its currency', () => {
		expect(settled(minutes, '15', 'JPY')).toBe(2);
		expect(settled(minutes, '15', 'USD')).toBe(150);
		expect(settled(minutes, '15', 'KWD')).toBe(1500);
	});

	it('beyond all sense is exact, and cannot be settled', () => {
		const dear = { ...messages, price: '999999999999.999999999999' };
		expect(amountOf(dear, { messages: '1000000000000' })).toBe('999999999999999999999999');
		expect(settled(dear, '1000000000000')).toBeNaN();
	});

	it('that nobody knows is not priced, not even for nothing', () => {
		const unknown = { ...messages, price: 'unknown' };
		expect(amountOf(unknown, { messages: '0' })).toBe('not priced');
		expect(amountOf(unknown, { messages: '5' })).toBe('not priced');
	});
});

describe('units that are included', () => {
	it.each([
		['0', '0'],
		['499', '0'],
		['499.999', '0'],
		['500', '0'],
		['500.1', '0.01'],
		['501', '0.1'],
		['1000', '50']
	])('leave %s minutes at %s', (quantity, expected) => {
		const charge = { ...minutes, included: '500' };
		expect(amountOf(charge, { 'video-minutes': quantity })).toBe(expected);
	});

	it('may be a fraction, finer than what is counted', () => {
		const charge = { ...minutes, included: '0.5' };
		expect(amountOf(charge, { 'video-minutes': '0' })).toBe('0');
		expect(amountOf(charge, { 'video-minutes': '1' })).toBe('0.05');
	});
});

describe('a quantity below zero', () => {
	const back = { 'video-minutes': '-3' };

	it('costs nothing, unless it is credited', () => {
		expect(amountOf(minutes, back)).toBe('0');
		expect(amountOf({ ...minutes, belowZero: 'free' }, back)).toBe('0');
		expect(amountOf({ ...minutes, belowZero: 'credited' }, back)).toBe('-0.3');
	});

	it('is settled half away from zero as well', () => {
		const credited = { ...messages, price: '0.005', belowZero: 'credited' } as const;
		expect(settled(credited, '-1')).toBe(-1);
		expect(settled({ ...credited, price: '0.004' }, '-1')).toBe(0);
	});

	it('grows by what is included only where it is credited', () => {
		const charge = { ...minutes, included: '2' };
		expect(amountOf(charge, { 'video-minutes': '1' })).toBe('0');
		expect(amountOf({ ...charge, belowZero: 'credited' }, { 'video-minutes': '1' })).toBe('-0.1');
	});
});

describe('a line of units', () => {
	it('belongs to usage and names its meter and its price', () => {
		const [line, ...others] = linesOf(minutes, { 'video-minutes': '1.5' });
		expect(others).toEqual([]);
		expect(line?.rating).toMatchObject({
			group: 'usage',
			meter: 'video-minutes',
			meters: ['video-minutes'],
			places: 3
		});
		expect(pricesOf(minutes)).toEqual([
			{ meter: 'video-minutes', price: '0.10', in: 'money', role: 'each' }
		]);
	});

	it('is worked out in the open', () => {
		const [line] = linesOf({ ...minutes, included: '500' }, { 'video-minutes': '501' });
		expect(told(line?.steps ?? [])).toEqual([
			'video-minutes: 501',
			'500 included: 1',
			'1 x 0.1 = 0.1 (price 0)'
		]);
	});

	it('is worked out as far as it goes when nobody knows the price', () => {
		const [line] = linesOf({ ...messages, price: 'unknown' }, { messages: '7' });
		expect(told(line?.steps ?? [])).toEqual(['messages: 7', 'price 0 is unknown']);
	});
});
