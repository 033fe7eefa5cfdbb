import { describe, expect, it } from 'vitest';
import type { Charge } from '#pricing';
import { amountOf, linesOf } from '../../../../tests/support/priced.ts';
import { told } from '../../../../tests/support/working.ts';

type Terms = Pick<Extract<Charge, { kind: 'unit' }>, 'discount' | 'cap' | 'floor' | 'credit'>;

/** Dollar for dollar: what is priced at so much. */
function dollars(terms: Terms): Charge {
	return { kind: 'unit', meter: 'messages', price: '1', belowZero: 'credited', ...terms };
}

function owed(terms: Terms, priced: string): string {
	return amountOf(dollars(terms), { messages: priced });
}

/** The working after the price itself. */
function working(terms: Terms, priced: string): string[] {
	return told(linesOf(dollars(terms), { messages: priced })[0]?.steps ?? []).slice(2);
}

describe('a discount', () => {
	it.each([
		['10', '100', '90'],
		['10', '0', '0'],
		['0', '100', '100'],
		['100', '100', '0'],
		['100.000', '99.99', '0'],
		['33.333333333333', '3', '2.00000000000001'],
		['0.000000000001', '1', '0.99999999999999'],
		['12.5', '-8', '-7']
	])('of %s percent leaves %s at %s', (percent, priced, expected) => {
		expect(owed({ discount: { percent } }, priced)).toBe(expected);
	});

	it.each([
		['9', '0'],
		['10', '0'],
		['10.01', '0.01'],
		['11', '1'],
		['0', '0'],
		['-5', '-5']
	])('of 10 leaves %s at %s: never below nothing', (priced, expected) => {
		expect(owed({ discount: { amount: '10' } }, priced)).toBe(expected);
	});

	it('is taken off the exact amount, before it is rounded', () => {
		const charge: Charge = { kind: 'flat', price: '0.01', discount: { percent: '50' } };
		expect(amountOf(charge, {})).toBe('0.005');
		expect(linesOf(charge, {})[0]?.settled).toBe(1);
	});

	it('is told with what it leaves', () => {
		expect(working({ discount: { percent: '12.50' } }, '80')).toEqual(['12.5 % off: 70']);
		expect(working({ discount: { amount: '10' } }, '80')).toEqual(['discount 10: 70']);
		expect(working({ discount: { amount: '10' } }, '8')).toEqual(['discount 8: 0']);
	});
});

describe('a cap and a floor', () => {
	it.each([
		['9.99', '9.99'],
		['10', '10'],
		['10.01', '10'],
		['11', '10']
	])('at most 10: %s is %s', (priced, expected) => {
		expect(owed({ cap: '10' }, priced)).toBe(expected);
	});

	it.each([
		['-5', '10'],
		['0', '10'],
		['9.99', '10'],
		['10', '10'],
		['10.01', '10.01'],
		['11', '11']
	])('at least 10: %s is %s', (priced, expected) => {
		expect(owed({ floor: '10' }, priced)).toBe(expected);
	});

	it('may be finer than the price', () => {
		expect(owed({ cap: '9.999999999999' }, '10')).toBe('9.999999999999');
		expect(owed({ floor: '0.000000000001' }, '0')).toBe('0.000000000001');
	});

	it('may be the same', () => {
		expect(['1', '7', '9'].map((priced) => owed({ cap: '7', floor: '7' }, priced))).toEqual([
			'7',
			'7',
			'7'
		]);
	});

	it('stand in the working only where they are felt', () => {
		expect(working({ cap: '10', floor: '5' }, '11')).toEqual(['cap: 10']);
		expect(working({ cap: '10', floor: '5' }, '10')).toEqual([]);
		expect(working({ cap: '10', floor: '5' }, '5')).toEqual([]);
		expect(working({ cap: '10', floor: '5' }, '4')).toEqual(['floor: 5']);
	});
});

describe('a credit', () => {
	it.each([
		['9', '0'],
		['10', '0'],
		['10.01', '0.01'],
		['11', '1'],
		['-5', '-5']
	])('of 10 is used up as far as something is owed: %s leaves %s', (priced, expected) => {
		expect(owed({ credit: '10' }, priced)).toBe(expected);
	});

	it('is told with what it leaves', () => {
		expect(working({ credit: '10' }, '25')).toEqual(['credit 10: 15']);
		expect(working({ credit: '10' }, '4')).toEqual(['credit 4: 0']);
		expect(working({ credit: '10' }, '-4')).toEqual(['credit 0: -4']);
	});
});

describe('the order of what is done to an amount', () => {
	const all = { discount: { percent: '10' }, cap: '150', floor: '60', credit: '20' };

	it.each([
		['200', '130', ['10 % off: 180', 'cap: 150', 'credit 20: 130']],
		['100', '70', ['10 % off: 90', 'credit 20: 70']],
		['50', '40', ['10 % off: 45', 'floor: 60', 'credit 20: 40']]
	])('is discount, cap, floor, credit: %s is %s', (priced, expected, steps) => {
		expect(owed(all, priced)).toBe(expected);
		expect(working(all, priced)).toEqual(steps);
	});

	it('has a cap limit what is discounted, not what it would have been', () => {
		expect(owed({ discount: { amount: '60' }, cap: '150' }, '200')).toBe('140');
	});

	it('has a floor hold after a discount of everything', () => {
		expect(owed({ discount: { percent: '100' }, floor: '5' }, '80')).toBe('5');
	});

	it('leaves alone what cannot be said', () => {
		const unknown: Charge = { kind: 'flat', price: 'unknown', ...all };
		expect(amountOf(unknown, {})).toBe('not priced');
	});
});
