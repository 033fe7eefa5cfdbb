import { describe, expect, it } from 'vitest';
import {
	charged,
	costs,
	fee,
	lines,
	obstacles,
	paid,
	times
} from '../../../tests/support/buying.ts';

const charges = [fee('100')];
const yearly = [fee('1200', { per: 'year' })];

describe('the most and the least', () => {
	it.each([
		['90', 'maximum: -10.00', '90.00'],
		['100', undefined, '100.00'],
		['110', undefined, '100.00']
	])('is at most %s a month', (maximum, line, expected) => {
		const held = { charges, terms: { maximum } };
		expect(lines(held, 1)[1]).toBe(line);
		expect(costs(held)[0]).toBe(expected);
	});

	it.each([
		['110', 'minimum: 10.00', '110.00'],
		['100', undefined, '100.00'],
		['90', undefined, '100.00']
	])('is at least %s a month', (minimum, line, expected) => {
		const held = { charges, terms: { minimum } };
		expect(lines(held, 1)[1]).toBe(line);
		expect(costs(held)[0]).toBe(expected);
	});

	it('is owed when nothing is used', () => {
		const visits = charged('visits', { kind: 'unit', meter: 'encounters', price: '1' });
		const closed = { charges: [visits], terms: { minimum: '25' }, practice: { visitsPerDay: 0 } };
		expect(lines(closed, 1)).toEqual(['visits: 0.00', 'minimum: 25.00']);
	});

	it('is less in a month that is partly free, and nothing in a free one', () => {
		// 100 x 25 / 28 = 89.29 at least: 28 - 3 days of February are paid for.
		// 20 x 25 / 28 = 17.86; 89.29 - 17.86 = 71.43
		const free = { days: 3, usage: 'free' as const };
		const held = { charges: [fee('20')], terms: { free, minimum: '100' }, start: '2027-02' };
		expect(lines(held, 1)).toEqual(['fee: 17.86', 'minimum: 71.43']);
		const whole = { free: { months: 1, usage: 'free' as const }, minimum: '100' };
		expect(costs({ charges: [fee('20')], terms: whole }).slice(0, 2)).toEqual(['0.00', '100.00']);
	});

	it.each(['minimum', 'maximum'])('that is beyond all sense is no %s of 0', (term) => {
		// 999,999,999,999 in ten thousandths: 10^16
		const held = { charges, terms: { [term]: '999999999999' }, currency: 'CLF' };
		expect(costs(held)).toEqual(times(12, 'not priced'));
		expect(obstacles(held, 1)).toMatchObject([{ reason: 'too-large' }]);
	});

	it('is for what is billed monthly: a year paid ahead owes none', () => {
		const terms = { minimum: '150', maximum: '200' };
		expect(costs({ charges: yearly, terms })).toEqual(times(12, '100.00'));
		const setUp = charged('set-up', { kind: 'one-time', price: '20' });
		expect(costs({ charges: [...yearly, setUp], terms })[0]).toBe('120.00');
	});
});

describe('a credit', () => {
	it('is used up as far as something is owed', () => {
		const terms = { credit: '230' };
		expect(costs({ charges, terms }).slice(0, 4)).toEqual(['0.00', '0.00', '70.00', '100.00']);
		expect(lines({ charges, terms }, 3)).toEqual(['fee: 100.00', 'credit: -30.00']);
		expect(lines({ charges, terms }, 4)).toEqual(['fee: 100.00']);
	});

	it('is used up by what is paid ahead as well, after what is paid monthly', () => {
		// 150: 50 of the month, 100 of the 1,200, which is then 1,100: 91.67 a month.
		const both = { charges: [fee('50', { id: 'month' }), ...yearly], terms: { credit: '150' } };
		expect(paid(both).slice(0, 2)).toEqual(['1100.00', '50.00']);
		expect(costs(both).slice(0, 2)).toEqual(['91.67', '141.66']);
	});

	it('leaves months after an unknown one unknown only if some may be left', () => {
		const announced = [
			{ on: '2027-02-01', prices: ['unknown'] },
			{ on: '2027-03-01', prices: ['100'] }
		];
		const unknown = [fee('100', { announced })];
		const found = (credit: string) => costs({ charges: unknown, terms: { credit } }).slice(0, 3);
		expect(found('100')).toEqual(['0.00', 'not priced', '100.00']);
		expect(found('150')).toEqual(['0.00', 'not priced', 'not priced']);
	});
});

describe('a commitment', () => {
	it('is made up for when its months are over', () => {
		// 3 x 100 of 450
		const terms = { committed: { amount: '450', months: 3 } };
		expect(costs({ charges, terms }).slice(0, 7)).toEqual([
			'100.00',
			'100.00',
			'250.00',
			'100.00',
			'100.00',
			'250.00',
			'100.00'
		]);
		expect(lines({ charges, terms }, 3)).toEqual(['fee: 100.00', 'committed: 150.00']);
	});

	it.each(['300', '299.99'])('of %s that is met costs nothing', (amount) => {
		expect(costs({ charges, terms: { committed: { amount, months: 3 } } })).toEqual(
			times(12, '100.00')
		);
	});

	it('counts what is paid, for months and for years', () => {
		// 12 x 50 - 10 % = 540, and 1,200 - 10 % = 1,080: 1,620 of 2,000.
		const both = [fee('50', { id: 'month' }), ...yearly];
		const terms = { discounts: [{ percent: '10' }], committed: { amount: '2000', months: 12 } };
		expect(lines({ charges: both, terms }, 12)).toContain('committed: 380.00');
	});

	it('is not known to be met when a month is not priced', () => {
		const announced = [
			{ on: '2027-02-01', prices: ['unknown'] },
			{ on: '2027-03-01', prices: ['100'] }
		];
		const terms = { committed: { amount: '450', months: 4 } };
		const found = costs({ charges: [fee('100', { announced })], terms });
		expect(found.slice(0, 5)).toEqual(['100.00', 'not priced', '100.00', 'not priced', '100.00']);
	});
});

describe('the written order', () => {
	it('is discounts, the most, the least, a credit', () => {
		// 200 - 25 % = 150; - 10 = 140; at most 120; at least 110 is met; 50 of credit: 70.
		const terms = {
			discounts: [{ percent: '25' }, { amount: '10' }],
			maximum: '120',
			minimum: '110',
			credit: '50'
		};
		expect(lines({ charges: [fee('200')], terms }, 1)).toEqual([
			'fee: 200.00',
			'discount: -50.00',
			'discount: -10.00',
			'maximum: -20.00',
			'credit: -50.00'
		]);
		// 140 - 25 % = 105; - 10 = 95; 15 are missing to 110.
		expect(lines({ charges: [fee('140')], terms }, 1)).toEqual([
			'fee: 140.00',
			'discount: -35.00',
			'discount: -10.00',
			'minimum: 15.00',
			'credit: -50.00'
		]);
	});
});
