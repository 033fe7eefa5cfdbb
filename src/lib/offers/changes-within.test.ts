import { describe, expect, it } from 'vitest';
import type { Offer } from '#offers';
import type { Practice } from '#practice';
import { charged, costs, fee, lines, seats, type Buying } from '../../../tests/support/buying.ts';

type Rules = NonNullable<NonNullable<Offer['terms']>['changes']>;

function providers(...days: readonly (readonly [on: string, to: number])[]) {
	return days.map(([on, to]) => ({ on, driver: 'providers' as const, to: String(to) }));
}

/** Two providers at 31.00 each: a dollar a day in months of 31 days. */
function buying(
	changes: NonNullable<Practice['changes']>,
	proration?: Rules['proration'],
	removal: Rules['removal'] = 'credit'
): Buying {
	return {
		charges: [seats('31')],
		changes,
		...(proration && { terms: { changes: { proration, removal } } })
	};
}

describe('a seat added within a month', () => {
	it.each([
		// 16th to 31st, both included: 16 of 31 days
		['day', '2027-01-16', '16.00'],
		['day', '2027-01-02', '30.00'],
		['day', '2027-01-31', '1.00'],
		// February has 28 days, of a leap year 29: 31 x 14 / 28 and 31 x 15 / 29 = 16.0344...
		['day', '2027-02-15', '15.50'],
		['day', '2028-02-15', '16.03'],
		['day', '2028-02-29', '1.07'],
		// 31 x 15 / 30
		['day', '2027-04-16', '15.50'],
		// Every month has 30 days: the 16th to the 30th are 15, the 31st is none.
		['thirty-day-month', '2027-01-16', '15.50'],
		['thirty-day-month', '2027-01-31', '0.00'],
		['thirty-day-month', '2027-01-30', '1.03'],
		// 31 x 16 / 30 = 16.5333...
		['thirty-day-month', '2027-02-15', '16.53'],
		['thirty-day-month', '2028-02-29', '2.07'],
		['paid-to-period-end', '2027-01-16', '31.00'],
		['paid-to-period-end', '2028-02-29', '31.00']
	] as const)('by %s on %s costs %s', (proration, on, expected) => {
		const start = on.slice(0, 7);
		const found = lines({ ...buying(providers([on, 3]), proration), start }, 1);
		const day = Number(on.slice(8));
		expect(found).toEqual(['seats: 62.00', `added seats from day ${day}: ${expected}`]);
	});

	it('costs nothing until the next month where nothing is prorated', () => {
		const joined = buying(providers(['2027-01-16', 3]), 'none');
		expect(costs(joined).slice(0, 2)).toEqual(['62.00', '93.00']);
		expect(lines(joined, 1)).toEqual(['seats: 62.00']);
	});

	it('is prorated by day and credited where the terms say nothing', () => {
		const changes = providers(['2027-01-16', 3], ['2027-01-21', 2]);
		expect(lines(buying(changes), 1)).toEqual([
			'seats: 62.00',
			'added seats from day 16: 16.00',
			'removed seats from day 21: -11.00'
		]);
	});

	it('on the first is there for the whole month', () => {
		const joined = buying(providers(['2027-03-01', 3]));
		expect(lines(joined, 3)).toEqual(['seats: 93.00']);
	});

	it('is priced as the seats stand then, by the tier they are in', () => {
		// 2 at 20 and the third at 10: 50 - 40 = 10 more, for 16 of 31 days 5.16.
		const tiers = [
			{ upTo: '2', unit: '20' },
			{ upTo: null, unit: '10' }
		];
		const graduated = { tiers, boundary: 'inclusive', zeroUsage: 'billed' } as const;
		const tiered = charged('seats', {
			kind: 'seat',
			seats: [{ meter: 'licensed-providers', graduated }]
		});
		const changes = providers(['2027-01-16', 3]);
		expect(lines({ charges: [tiered], changes }, 1)).toEqual([
			'seats: 40.00',
			'added seats from day 16: 5.16'
		]);
	});

	it('costs nothing more while fewer than the minimum are billed', () => {
		const charges = [
			charged('seats', {
				kind: 'seat',
				seats: [{ meter: 'licensed-providers', price: '31', minimum: '3' }]
			})
		];
		const changes = providers(['2027-01-11', 3], ['2027-01-16', 4]);
		expect(lines({ charges, changes }, 1)).toEqual([
			'seats: 93.00',
			'added seats from day 16: 16.00'
		]);
	});
});

describe('a seat given up within a month', () => {
	it.each([
		['day', 'credit', '-16.00'],
		['thirty-day-month', 'credit', '-15.50']
	] as const)('is credited: %s, %s', (proration, removal, expected) => {
		const gone = buying(providers(['2027-01-16', 1]), proration, removal);
		expect(lines(gone, 1)).toEqual(['seats: 62.00', `removed seats from day 16: ${expected}`]);
		expect(costs(gone)[1]).toBe('31.00');
	});

	it.each([
		['day', 'no-credit'],
		['thirty-day-month', 'no-credit'],
		['none', 'credit'],
		['none', 'no-credit'],
		['paid-to-period-end', 'credit'],
		['paid-to-period-end', 'no-credit']
	] as const)('stays paid to the end of the month: %s, %s', (proration, removal) => {
		const gone = buying(providers(['2027-01-16', 1]), proration, removal);
		expect(lines(gone, 1)).toEqual(['seats: 62.00']);
		expect(costs(gone)[1]).toBe('31.00');
	});

	it.each([
		['day', 'no-credit'],
		['thirty-day-month', 'no-credit'],
		['paid-to-period-end', 'credit']
	] as const)('and taken up again costs nothing more: %s, %s', (proration, removal) => {
		const changes = providers(['2027-01-10', 1], ['2027-01-20', 2]);
		expect(lines(buying(changes, proration, removal), 1)).toEqual(['seats: 62.00']);
	});

	it('and taken up by two costs one more', () => {
		const changes = providers(['2027-01-10', 1], ['2027-01-21', 3]);
		expect(lines(buying(changes, 'day', 'no-credit'), 1)).toEqual([
			'seats: 62.00',
			'added seats from day 21: 11.00'
		]);
	});

	it('and taken up again with a credit between costs the days it was there', () => {
		// 10th to 20th given up: 11 days; 62 - 22 + 11 = 51
		const changes = providers(['2027-01-10', 1], ['2027-01-21', 2]);
		expect(lines(buying(changes, 'day'), 1)).toEqual([
			'seats: 62.00',
			'removed seats from day 10: -22.00',
			'added seats from day 21: 11.00'
		]);
	});

	it('the highest number of the month is what is paid to its end', () => {
		// As vendors with prepaid seats do it: 2, then 5, then 3, then 6: 31 x 3 and 31 x 1.
		const changes = providers(['2027-01-05', 5], ['2027-01-10', 3], ['2027-01-20', 6]);
		expect(lines(buying(changes, 'paid-to-period-end'), 1)).toEqual([
			'seats: 62.00',
			'added seats from day 5: 93.00',
			'added seats from day 20: 31.00'
		]);
	});
});

describe('roles that change on one day', () => {
	const roles = charged('roles', {
		kind: 'seat',
		seats: [
			{ meter: 'licensed-providers', price: '62' },
			{ meter: 'associates', price: '31' }
		]
	});
	const promotion = [
		{ on: '2027-01-16', driver: 'providers' as const, to: '3' },
		{ on: '2027-01-16', driver: 'associates' as const, to: '0' }
	];

	it('are a charge for one and a credit for the other', () => {
		expect(lines({ charges: [roles], changes: promotion }, 1)).toEqual([
			'roles: 124.00',
			'added roles from day 16: 32.00',
			'roles: 31.00',
			'removed roles from day 16: -16.00'
		]);
	});

	it('are the same in either order', () => {
		const turned = { charges: [roles], changes: promotion.toReversed() };
		expect(lines(turned, 1)).toEqual(lines({ charges: [roles], changes: promotion }, 1));
	});
});

describe('what changes within a month is not prorated', () => {
	const changes = providers(['2027-01-16', 3]);

	it('for a price that counts nothing', () => {
		expect(lines({ charges: [fee('50')], changes }, 1)).toEqual(['fee: 50.00']);
	});

	it('for use: it is what was used', () => {
		// 3 people until the 15th, 4 from the 16th, 200 visits each: 600 x 15 / 31 + 800 x 16 / 31 = 703.2258: 703 visits
		const visits = charged('visits', { kind: 'unit', meter: 'encounters', price: '1' });
		expect(lines({ charges: [visits], changes }, 1)).toEqual(['visits: 703.00']);
	});

	it('for what is paid once', () => {
		const meter = 'licensed-providers';
		const setUp = charged('set-up', { kind: 'one-time', meter, price: '100' });
		expect(lines({ charges: [setUp], changes }, 1)).toEqual(['set-up: 200.00']);
	});
});

describe('an own count that stands at every moment', () => {
	it('changes as headcounts do', () => {
		const charges = [
			charged('scanners', { kind: 'device', devices: [{ meter: 'scanners', price: '31' }] })
		];
		const counts = [{ meter: 'scanners', quantity: '4', nature: 'level' as const }];
		const changes = [{ on: '2027-01-16', meter: 'scanners', to: '6' }];
		expect(lines({ charges, counts, changes }, 1)).toEqual([
			'scanners: 124.00',
			'added scanners from day 16: 32.00'
		]);
	});
});

describe('seats counted from a headcount and a flow', () => {
	const counts = [{ meter: 'temps', quantity: '3', nature: 'flow' as const }];
	const both = charged('seats', {
		kind: 'seat',
		seats: [{ meter: 'licensed-providers', also: [{ meter: 'temps' }], price: '31' }]
	});

	it('change with the headcount, by what the month counts of the flow', () => {
		const changes = providers(['2027-01-16', 3]);
		expect(lines({ charges: [both], counts, changes }, 1)).toEqual([
			'seats: 155.00',
			'added seats from day 16: 16.00'
		]);
	});

	it('do not change within a month by the flow: it is what the month counts', () => {
		// 3 x 15 / 31 + 6 x 16 / 31 = 4.5484: 5 temps, and 2 providers
		const changes = [{ on: '2027-01-16', meter: 'temps', to: '6' }];
		expect(lines({ charges: [both], counts, changes }, 1)).toEqual(['seats: 217.00']);
	});
});

describe('a price by steps of headcount', () => {
	// Up to 2 people 50, up to 5 people 80: a month is measured at its highest.
	const steps = charged('plan', {
		kind: 'stairstep',
		meters: ['licensed-providers'],
		stairs: [
			{ upTo: ['2'], flat: '50' },
			{ upTo: ['5'], flat: '80' }
		],
		boundary: 'inclusive',
		zeroUsage: 'billed',
		beyond: 'not-sold'
	});

	it('is owed for the whole month in which a step is passed, and no line of its own', () => {
		const changes = providers(['2027-01-31', 3], ['2027-02-10', 2]);
		const found = { charges: [steps], changes };
		expect(lines(found, 1)).toEqual(['plan: 80.00']);
		expect(lines(found, 2)).toEqual(['plan: 80.00']);
		expect(lines(found, 3)).toEqual(['plan: 50.00']);
	});

	it('is not sold in a month that once had too many', () => {
		const changes = providers(['2027-01-10', 6], ['2027-01-12', 2]);
		expect(costs({ charges: [steps], changes }).slice(0, 2)).toEqual(['not priced', '50.00']);
	});
});
