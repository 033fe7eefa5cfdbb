import { describe, expect, it } from 'vitest';
import { decimal, toText } from '#decimal';
import { prepare, pricesOf } from '#pricing';

const nobody = () => decimal('0');
const many = () => decimal('100000');

describe('a flat price', () => {
	it.each([
		['375', 'USD', 37500],
		['0', 'USD', 0],
		['99.995', 'USD', 10000],
		['99.994999999999', 'USD', 9999],
		['99.5', 'JPY', 100],
		['8.25', 'KWD', 8250]
	])('of %s %s is %d in the smallest coin', (price, currency, expected) => {
		const [line] = prepare({ kind: 'flat', price })(many, currency);
		expect(line?.amount).toBe(expected);
	});

	it('is the same whoever works and however much is used', () => {
		const price = prepare({ kind: 'flat', price: '50' });
		expect(price(nobody, 'USD')).toEqual(price(many, 'USD'));
	});

	it('is one line that counts nothing', () => {
		const lines = prepare({ kind: 'flat', price: '50' })(nobody, 'USD');
		expect(lines).toHaveLength(1);
		const [line] = lines;
		expect(line?.group).toBe('fixed');
		expect(line?.meter).toBeUndefined();
		expect(pricesOf({ kind: 'flat', price: '50' })).toEqual([{ meter: undefined, price: '50' }]);
		expect(line && [line.quantity, line.included, line.unitPrice].map(toText)).toEqual([
			'1',
			'0',
			'50'
		]);
	});
});
