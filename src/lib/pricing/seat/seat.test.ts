import { describe, expect, it } from 'vitest';
import { decimal, toText } from '#decimal';
import { prepare, pricesOf, type Charge, type Line } from '#pricing';

const byRole = {
	kind: 'seat',
	seats: [
		{ meter: 'licensed-providers', price: '112.50' },
		{ meter: 'associates', price: '11' },
		{ meter: 'admins', price: '0' }
	]
} satisfies Charge;

function lines(charge: Charge, people: Record<string, number>, currency = 'USD'): Line[] {
	return prepare(charge)((meter) => decimal(String(people[meter] ?? 0)), currency);
}

describe('a price per seat', () => {
	it.each([
		[0, 0],
		[1, 11250],
		[2, 22500],
		[3, 33750],
		[10000, 112500000]
	])('times %d people is %d cents', (people, expected) => {
		const [line] = lines(byRole, { 'licensed-providers': people });
		expect(line?.amount).toBe(expected);
	});

	it('is a line for every role, each with its own count and price', () => {
		const [providers, associates, admins, ...rest] = lines(byRole, {
			'licensed-providers': 3,
			associates: 4,
			admins: 2
		});
		expect(rest).toEqual([]);
		expect(providers).toMatchObject({ meter: 'licensed-providers', amount: 33750 });
		expect(associates).toMatchObject({ meter: 'associates', amount: 4400 });
		expect(admins).toMatchObject({ meter: 'admins', amount: 0 });
		expect(associates && toText(associates.quantity)).toBe('4');
		expect(associates && toText(associates.unitPrice)).toBe('11');
	});

	it('lists a role that costs nothing, with the people it is free for', () => {
		const admins = lines(byRole, { admins: 2 }).find(({ meter }) => meter === 'admins');
		expect(admins && [admins.quantity, admins.unitPrice].map(toText)).toEqual(['2', '0']);
		expect(admins?.amount).toBe(0);
	});

	it('lists a role nobody works in', () => {
		expect(lines(byRole, {}).map(({ amount }) => amount)).toEqual([0, 0, 0]);
	});

	it('belongs to the people on a bill and includes nothing', () => {
		for (const line of lines(byRole, { admins: 2 })) {
			expect(line.group).toBe('people');
			expect(toText(line.included)).toBe('0');
		}
	});

	it('rounds the line, not the seat', () => {
		// 3 x 0.335 = 1.005, which is 1.01; three seats of 0.34 would be 1.02.
		const odd: Charge = { kind: 'seat', seats: [{ meter: 'staff', price: '0.335' }] };
		expect(lines(odd, { staff: 3 })[0]?.amount).toBe(101);
	});

	it('names its prices and what they count, in its own order', () => {
		expect(pricesOf(byRole)).toEqual(byRole.seats);
	});
});
