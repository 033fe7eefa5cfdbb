import { describe, expect, it } from 'vitest';
import { toText } from '#decimal';
import { isUnavailable } from '#forecast';
import {
	billIn,
	charged,
	costs,
	fee,
	inMoney,
	lines,
	obstacles,
	paid,
	seats
} from '../../../tests/support/buying.ts';

describe('a price nobody knows', () => {
	const roles = charged('roles', {
		kind: 'seat',
		seats: [
			{ meter: 'licensed-providers', price: '30' },
			{ meter: 'associates', price: 'unknown' },
			{ meter: 'admins', price: '10' }
		]
	});

	it('leaves the plan without a price, and names offer, charge and price', () => {
		const unknown = { charges: [fee('50'), roles] };
		expect(costs(unknown)[0]).toBe('not priced');
		expect(lines(unknown, 1)).toEqual([
			'fee: 50.00',
			'roles: 60.00',
			'roles: not priced',
			'roles: 20.00'
		]);
		expect(obstacles(unknown, 1)).toEqual([
			{ reason: 'unknown-price', offer: 'offer', charge: 'roles', price: 1 }
		]);
		expect(obstacles(unknown, 1).some(isUnavailable)).toBe(false);
	});

	it('is named once, whatever the terms make of it', () => {
		const terms = {
			discounts: [{ percent: '10' }, { amount: '5' }],
			minimum: '10',
			maximum: '1000',
			credit: '10',
			committed: { amount: '100', months: 1 }
		};
		expect(obstacles({ charges: [fee('unknown')], terms }, 1)).toEqual([
			{ reason: 'unknown-price', offer: 'offer', charge: 'fee', price: 0 }
		]);
	});

	it('leaves a commitment without a price, and is named there too', () => {
		const announced = [
			{ on: '2027-02-01', prices: ['unknown'] },
			{ on: '2027-03-01', prices: ['100'] }
		];
		const terms = { committed: { amount: '450', months: 4 } };
		const unknown = { charges: [fee('100', { announced })], terms };
		expect(obstacles(unknown, 3)).toEqual([]);
		expect(obstacles(unknown, 4)).toEqual([
			{ reason: 'unknown-price', offer: 'offer', charge: 'fee', price: 0 }
		]);
	});

	it('of a year leaves all its months without one, and what is paid in one of them', () => {
		const unknown = { charges: [fee('unknown', { per: 'year' }), fee('10', { id: 'month' })] };
		expect(costs(unknown)).toEqual(Array(12).fill('not priced'));
		expect(paid(unknown)).toEqual(['not priced', ...Array(11).fill('10.00')]);
		expect(inMoney(billIn(unknown, 5).paid)).toBe('10.00');
	});
});

describe('a sum beyond all sense', () => {
	it('is not priced, and the charge is named', () => {
		const crowd = { charges: [seats('999999999999')], practice: { providers: 10_000 } };
		expect(obstacles(crowd, 1)).toEqual([{ reason: 'too-large', offer: 'offer', charge: 'seats' }]);
	});

	it('is named when it is too large only together', () => {
		const two = { charges: [seats('999999999999'), fee('999999999999')] };
		const many = { ...two, practice: { providers: 9 } };
		expect(lines(many, 1)).toEqual(['seats: 8999999999991.00', 'fee: 999999999999.00']);
		const more = { ...many, practice: { providers: 10 } };
		expect(lines(more, 1)).toEqual(['seats: 9999999999990.00', 'fee: 999999999999.00']);
		expect(inMoney(billIn(more, 1).total)).toBe('not priced');
		expect(obstacles(more, 1)).toEqual([{ reason: 'too-large', offer: 'offer', charge: 'seats' }]);
	});
});

describe('a line', () => {
	it('says how much was counted, and by which rules', () => {
		const messages = { kind: 'unit', meter: 'messages', price: '0.02', included: '500' } as const;
		const [line] = billIn({ charges: [charged('sms', messages)] }, 1).lines;
		expect(line?.quantity && toText(line.quantity)).toBe('1200');
		expect(line?.steps.map(({ rule }) => rule)).toEqual(['counted', 'included', 'times']);
		// 700 x 0.02
		expect(line && inMoney(line.amount)).toBe('14.00');
	});

	it('that is a part of a month says which part', () => {
		const changes = [{ on: '2027-01-16', driver: 'providers' as const, to: '3' }];
		const [whole, added] = billIn({ charges: [seats('31')], changes }, 1).lines;
		expect(whole?.steps.map(({ rule }) => rule)).toEqual(['counted', 'times']);
		expect(added?.steps.at(-1)).toEqual({
			rule: 'share',
			parts: { digits: 16, places: 0 },
			whole: { digits: 31, places: 0 }
		});
		expect([added?.kind, added?.day, added?.span]).toEqual(['added', 16, 1]);
	});

	it('made by the terms belongs to no charge', () => {
		const [, discount] = billIn(
			{ charges: [fee('10')], terms: { discounts: [{ percent: '10' }] } },
			1
		).lines;
		expect(discount).toMatchObject({ offer: 'offer', charge: undefined, kind: 'discount' });
	});
});
