import { describe, expect, it } from 'vitest';
import type { Charge } from '#pricing';
import { amountOf, linesOf } from '../../../../tests/support/priced.ts';
import { told } from '../../../../tests/support/working.ts';

type Terms = Pick<Extract<Charge, { kind: 'unit' }>, 'convert' | 'minimum' | 'included'>;
type Rounding = NonNullable<Terms['convert']>['rounding'];

/** At a price of 1 a quantity costs itself. */
function billed(terms: Terms, messages: string): string {
	return amountOf({ kind: 'unit', meter: 'messages', price: '1', ...terms }, { messages });
}

function working(terms: Terms, messages: string): string[] {
	const charge: Charge = { kind: 'unit', meter: 'messages', price: '1', ...terms };
	return told(linesOf(charge, { messages })[0]?.steps ?? []);
}

describe('converting a quantity', () => {
	it.each([
		// quantity, up, down, half away from zero
		['0', '0', '0', '0'],
		['0.001', '1', '0', '0'],
		['1', '1', '0', '0'],
		['499', '1', '0', '0'],
		['499.999', '1', '0', '0'],
		['500', '1', '0', '1'],
		['999', '1', '0', '1'],
		['1000', '1', '1', '1'],
		['1001', '2', '1', '1'],
		['1499.999', '2', '1', '1'],
		['1500', '2', '1', '2'],
		['1000000000000', '1000000000', '1000000000', '1000000000']
	])('has %s make %s started thousands, %s full ones, or %s', (quantity, ...expected) => {
		const ways: readonly Rounding[] = ['up', 'down', 'half-away-from-zero'];
		expect(
			ways.map((rounding) => billed({ convert: { by: '1000', rounding, places: 0 } }, quantity))
		).toEqual(expected);
	});

	it.each([
		['245', '100', 1, 'half-away-from-zero', '2.5'],
		['244', '100', 1, 'half-away-from-zero', '2.4'],
		['123.456', '1', 0, 'up', '124'],
		['123.456', '1', 2, 'up', '123.46'],
		['123.456', '1', 2, 'down', '123.45'],
		['123.456', '1', 5, 'down', '123.456'],
		['1', '3', 12, 'half-away-from-zero', '0.333333333333'],
		['2', '3', 12, 'half-away-from-zero', '0.666666666667'],
		['2.1', '0.7', 0, 'up', '3'],
		['7', '0.25', 0, 'down', '28'],
		['1', '1000000000000', 12, 'down', '0.000000000001'],
		['1', '1000000000000', 0, 'up', '1']
	] as const)(
		'has %s by %s be, to %d places %s, %s',
		(quantity, by, places, rounding, expected) => {
			expect(billed({ convert: { by, rounding, places } }, quantity)).toBe(expected);
		}
	);

	it.each([
		['149', -2, 'half-away-from-zero', '100'],
		['150', -2, 'half-away-from-zero', '200'],
		['101', -2, 'up', '200'],
		['100', -2, 'up', '100'],
		['199', -2, 'down', '100'],
		['99', -2, 'down', '0'],
		['1', -9, 'up', '1000000000'],
		['499999999.999', -9, 'half-away-from-zero', '0'],
		['500000000', -9, 'half-away-from-zero', '1000000000']
	] as const)('rounds %s to %d places %s: %s', (quantity, places, rounding, expected) => {
		expect(billed({ convert: { by: '1', rounding, places } }, quantity)).toBe(expected);
	});

	it('rounds what is given back towards the same side', () => {
		const back = (rounding: Rounding) =>
			amountOf(
				{
					kind: 'unit',
					meter: 'messages',
					price: '1',
					belowZero: 'credited',
					convert: { by: '10', rounding, places: 0 }
				},
				{ messages: '-15' }
			);
		expect(back('up')).toBe('-1');
		expect(back('down')).toBe('-2');
		expect(back('half-away-from-zero')).toBe('-2');
	});
});

describe('a minimum', () => {
	it.each([
		['0', '5'],
		['4.999', '5'],
		['5', '5'],
		['5.001', '5.001'],
		['6', '6'],
		['-7', '5']
	])('of five bills %s as %s', (quantity, expected) => {
		expect(billed({ minimum: '5' }, quantity)).toBe(expected);
	});

	it('may be finer than what is counted', () => {
		expect(billed({ minimum: '0.5' }, '0')).toBe('0.5');
		expect(billed({ minimum: '0.5' }, '1')).toBe('1');
	});

	it('stands in the working only where it is felt', () => {
		expect(working({ minimum: '5' }, '4')).toEqual([
			'messages: 4',
			'at least 5',
			'5 x 1 = 5 (price 0)'
		]);
		expect(working({ minimum: '5' }, '5')).toEqual(['messages: 5', '5 x 1 = 5 (price 0)']);
	});
});

describe('what is included', () => {
	it.each([
		['0', '0'],
		['4', '0'],
		['5', '0'],
		['5.001', '0.001'],
		['6', '1']
	])('of five leaves %s at %s', (quantity, expected) => {
		expect(billed({ included: '5' }, quantity)).toBe(expected);
	});

	it('may be nothing', () => {
		expect(billed({ included: '0' }, '7')).toBe('7');
	});

	it('is told with what is left to bill', () => {
		expect(working({ included: '5' }, '3')).toEqual([
			'messages: 3',
			'5 included: 0',
			'0 x 1 = 0 (price 0)'
		]);
	});
});

describe('the order of what is done to a quantity', () => {
	const convert = { by: '1000', rounding: 'up', places: 0 } as const;

	it('is convert and round, minimum, included', () => {
		// 1,200 are two thousands; at least five; three of them included.
		expect(billed({ convert, minimum: '5', included: '3' }, '1200')).toBe('2');
		expect(working({ convert, minimum: '5', included: '3' }, '1200')).toEqual([
			'messages: 1200',
			'by 1000, up: 2',
			'at least 5',
			'3 included: 2',
			'2 x 1 = 2 (price 0)'
		]);
	});

	it('takes what is included off after converting, not before', () => {
		expect(billed({ convert, included: '1.5' }, '2001')).toBe('1.5');
	});

	it('is the same for finer terms than the rounded quantity has', () => {
		const hundreds = { by: '1', rounding: 'half-away-from-zero', places: -2 } as const;
		expect(billed({ convert: hundreds, included: '0.25' }, '151')).toBe('199.75');
		expect(billed({ convert: hundreds, minimum: '100.5' }, '99')).toBe('100.5');
	});
});
