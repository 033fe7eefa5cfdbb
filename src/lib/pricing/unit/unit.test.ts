import { describe, expect, it } from 'vitest';
import { decimal, toText } from '#decimal';
import { prepare, pricesOf, type Charge, type Line } from '#pricing';

function line(charge: Charge, quantity: string, currency = 'USD'): Line | undefined {
	const found = prepare(charge)(() => decimal(quantity), currency);
	expect(found).toHaveLength(1);
	return found[0];
}

const minutes: Charge = { kind: 'unit', meter: 'video-minutes', price: '0.10' };
const withAllowance: Charge = { ...minutes, included: '500' };

describe('a price per unit', () => {
	it.each([
		['0', 0],
		['1', 10],
		['180', 1800],
		['8100', 81000]
	])('times %s minutes is %d cents', (quantity, expected) => {
		expect(line(minutes, quantity)?.amount).toBe(expected);
	});

	it('may be far below a cent, and is rounded once', () => {
		// 0.0079 x 3 = 0.0237; 0.0079 x 1000 = 7.90, where rounding each message gives 10.00.
		const message: Charge = { kind: 'unit', meter: 'messages', price: '0.0079' };
		expect(line(message, '3')?.amount).toBe(2);
		expect(line(message, '1000')?.amount).toBe(790);
	});

	it('goes down to twelve decimals', () => {
		// 0.000000000005 x 1,000,000,000 = 0.005, half a cent.
		const tiny: Charge = { kind: 'unit', meter: 'messages', price: '0.000000000005' };
		expect(line(tiny, '999999999')?.amount).toBe(0);
		expect(line(tiny, '1000000000')?.amount).toBe(1);
	});

	it('takes fractions of a unit', () => {
		// 3.821 GB x 0.03 = 0.11463
		const gigabytes: Charge = { kind: 'unit', meter: 'stored-gb', price: '0.03' };
		expect(line(gigabytes, '3.821')?.amount).toBe(11);
	});

	it('settles to the coin of its currency', () => {
		expect(line(minutes, '15', 'JPY')?.amount).toBe(2);
		expect(line(minutes, '15', 'KWD')?.amount).toBe(1500);
	});
});

describe('units that are included', () => {
	it.each([
		['0', 0],
		['1', 0],
		['499', 0],
		['499.999', 0],
		['500', 0],
		['500.1', 1],
		['501', 10],
		['1000', 5000]
	])('leave %s minutes at %d cents', (quantity, expected) => {
		expect(line(withAllowance, quantity)?.amount).toBe(expected);
	});

	it('are shown beside the whole quantity, so that the working can be followed', () => {
		const found = line(withAllowance, '501');
		expect(found && [found.quantity, found.included, found.unitPrice].map(toText)).toEqual([
			'501',
			'500',
			'0.1'
		]);
	});

	it('may be a fraction', () => {
		const gigabytes: Charge = { kind: 'unit', meter: 'stored-gb', price: '2', included: '0.5' };
		expect(line(gigabytes, '0.5')?.amount).toBe(0);
		expect(line(gigabytes, '0.75')?.amount).toBe(50);
	});

	it('of nought are as none', () => {
		expect(line({ ...minutes, included: '0' }, '180')).toEqual(line(minutes, '180'));
	});
});

describe('a line of units', () => {
	it('belongs to usage and names its meter and price', () => {
		expect(line(minutes, '1')).toMatchObject({ group: 'usage', meter: 'video-minutes' });
		expect(pricesOf(minutes)).toEqual([{ meter: 'video-minutes', price: '0.10' }]);
	});
});
