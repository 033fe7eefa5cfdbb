import { describe, expect, it } from 'vitest';
import { pricesOf, type Charge } from '#pricing';
import { amountOf, linesOf } from '../../../../tests/support/priced.ts';
import { told } from '../../../../tests/support/working.ts';

const tens = { kind: 'package', meter: 'messages', size: '10', price: '15' } satisfies Charge;

function costs(terms: object, messages: string): string {
	return amountOf({ ...tens, ...terms }, { messages });
}

describe('whole packages', () => {
	it.each([
		['0', '0'],
		['0.001', '15'],
		['1', '15'],
		['9', '15'],
		['10', '15'],
		['10.001', '30'],
		['11', '30'],
		['20', '30'],
		['21', '45'],
		['-1', '0']
	])('hold ten: %s for %s', (messages, expected) => {
		expect(costs({}, messages)).toBe(expected);
	});

	it.each([
		['9', '0'],
		['10', '0'],
		['11', '15'],
		['20', '15'],
		['21', '30']
	])('are opened after what is included: %s for %s', (messages, expected) => {
		expect(costs({ included: '10' }, messages)).toBe(expected);
	});

	it('may be large, and cost little', () => {
		const million = { size: '1000000', price: '1.25' };
		expect(costs(million, '1000000')).toBe('1.25');
		expect(costs(million, '1000001')).toBe('2.5');
		expect(costs(million, '1500000')).toBe('2.5');
	});

	it('may hold a fraction, which binary numbers miss', () => {
		expect(costs({ size: '0.7', price: '1' }, '2.1')).toBe('3');
		expect(costs({ size: '0.7', price: '1' }, '2.100001')).toBe('4');
		expect(costs({ size: '0.1', price: '1' }, '0.3')).toBe('3');
		expect(costs({ size: '0.25', price: '1' }, '3')).toBe('12');
	});

	it('are of what is converted, and of no fewer than the minimum', () => {
		const convert = { by: '1000', rounding: 'down', places: 0 };
		expect(costs({ convert }, '10999')).toBe('15');
		expect(costs({ convert }, '11000')).toBe('30');
		expect(costs({ minimum: '11' }, '0')).toBe('30');
	});

	it('that nobody knows the price of are not priced', () => {
		expect(costs({ price: 'unknown' }, '5')).toBe('not priced');
	});

	it('may be held up to a floor when none is needed', () => {
		expect(costs({ floor: '100' }, '0')).toBe('100');
		expect(costs({ floor: '100' }, '70')).toBe('105');
	});
});

describe('a line of packages', () => {
	it('belongs to usage, and is worked out in the open', () => {
		const [line] = linesOf({ ...tens, size: '2.5' }, { messages: '6' });
		expect(line?.rating).toMatchObject({
			group: 'usage',
			meter: 'messages',
			meters: ['messages'],
			places: 2
		});
		expect(told(line?.steps ?? [])).toEqual([
			'messages: 6',
			'packages of 2.5: 3',
			'3 x 15 = 45 (price 0)'
		]);
	});

	it('names the price of a package', () => {
		expect(pricesOf(tens)).toEqual([{ meter: 'messages', price: '15', in: 'money', role: 'each' }]);
	});
});
