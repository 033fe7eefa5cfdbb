import { describe, expect, it } from 'vitest';
import type { Charge } from '#pricing';
import {
	charged,
	costs,
	fee,
	lines,
	obstacles,
	seats,
	times
} from '../../../tests/support/buying.ts';

const messages = charged('messages', { kind: 'unit', meter: 'messages', price: '0.01' });

describe('free months', () => {
	it('cost nothing, and the rest their whole price', () => {
		const terms = { free: { months: 2, usage: 'free' } } as const;
		expect(costs({ charges: [fee('100')], terms })).toEqual([
			...times(2, '0.00'),
			...times(10, '100.00')
		]);
	});

	it('leave use to be paid when the vendor bills it', () => {
		// 600 visits x 2 reminders x 0.01 = 12.00
		const charges = [fee('100'), messages];
		const terms = (usage: 'free' | 'billed') => ({ free: { months: 1, usage } });
		expect(costs({ charges, terms: terms('billed') }).slice(0, 2)).toEqual(['12.00', '112.00']);
		expect(costs({ charges, terms: terms('free') }).slice(0, 2)).toEqual(['0.00', '112.00']);
	});

	it.each([
		// 29 x 17 / 31 = 15.903: of money it is 15.903, of what is counted 16
		['money', '15.90'],
		['flow', '16.00']
	] as const)('take what was used in the days after them: %s', (nature, expected) => {
		const takings: Charge = { kind: 'percentage', of: [{ amount: 'takings' }], rate: '100' };
		const counts = [{ meter: 'takings', quantity: '29', nature }];
		const terms = { free: { days: 14, usage: 'free' } } as const;
		const found = { charges: [charged('cards', takings)], counts, terms };
		expect(costs(found).slice(0, 2)).toEqual([expected, '29.00']);
	});

	it('do not leave a first tier to be paid that is owed without any use', () => {
		const tiers = [{ upTo: null, unit: '0.01', flat: '30' }];
		const sides = { boundary: 'inclusive', zeroUsage: 'billed' } as const;
		const use = charged('use', { kind: 'graduated', meter: 'messages', tiers, ...sides });
		const terms = { free: { months: 1, usage: 'free' } } as const;
		// 30 + 1,200 x 0.01
		expect(costs({ charges: [use], terms }).slice(0, 2)).toEqual(['0.00', '42.00']);
	});

	it('are free whatever the price will be', () => {
		const terms = { free: { months: 12, usage: 'free' } } as const;
		const unknown = { charges: [fee('unknown')], terms, months: 14 };
		expect(costs(unknown)).toEqual([...times(12, '0.00'), ...times(2, 'not priced')]);
		expect(obstacles(unknown, 12)).toEqual([]);
		expect(obstacles(unknown, 13)).toEqual([
			{ reason: 'unknown-price', offer: 'offer', charge: 'fee', price: 0 }
		]);
	});

	it('are not for those to whom nothing would be sold', () => {
		const stairs = [{ upTo: ['5'], flat: '40' }];
		const sides = { boundary: 'inclusive', zeroUsage: 'billed', beyond: 'not-sold' } as const;
		const plan = charged('plan', { kind: 'stairstep', meters: ['staff'], stairs, ...sides });
		const terms = { free: { months: 3, usage: 'free' } } as const;
		const crowded = { charges: [plan], terms, practice: { admins: 3 } };
		expect(costs({ charges: [plan], terms })[0]).toBe('0.00');
		expect(costs(crowded)[0]).toBe('not priced');
		expect(obstacles(crowded, 1)).toMatchObject([{ reason: 'not-sold-beyond', charge: 'plan' }]);
	});

	it('do not free what is paid once', () => {
		const setUp = charged('set-up', { kind: 'one-time', price: '250' });
		const terms = { free: { months: 2, usage: 'free' } } as const;
		expect(costs({ charges: [fee('100'), setUp], terms }).slice(0, 3)).toEqual([
			'250.00',
			'0.00',
			'100.00'
		]);
	});
});

describe('a trial counted in days', () => {
	const terms = (days: number, usage: 'free' | 'billed' = 'free') => ({ free: { days, usage } });

	it('within a month leaves the rest of its days to be paid', () => {
		// January: 100 x (31 - 14) / 31 = 54.8387...
		expect(costs({ charges: [fee('100')], terms: terms(14) }).slice(0, 2)).toEqual([
			'54.84',
			'100.00'
		]);
	});

	it.each([
		// 45 days are all of January and 14 of February: 100 x 14 / 28
		[45, '2027-01', ['0.00', '50.00', '100.00']],
		// Of a leap year's February 15 of 29 days are left: 51.7241...
		[45, '2028-01', ['0.00', '51.72', '100.00']],
		// All of January and not a day more
		[31, '2027-01', ['0.00', '100.00', '100.00']],
		[30, '2027-01', ['3.23', '100.00', '100.00']],
		// 31 + 28 = 59
		[60, '2027-01', ['0.00', '0.00', '96.77']]
	])('of %d days from %s costs %j', (days, start, expected) => {
		const found = costs({ charges: [fee('100')], terms: terms(days), start });
		expect(found.slice(0, 3)).toEqual(expected);
	});

	it('that began on 5 March and ends on 19 April leaves 12 of 30 days', () => {
		// The trial as a vendor's own example has it: 50,000 x 12 / 30 = 20,000. Here it begins with March.
		const found = costs({ charges: [fee('50000')], terms: terms(31 + 18), start: '2027-03' });
		expect(found.slice(0, 2)).toEqual(['0.00', '20000.00']);
	});

	it('prices anew what is used in the days that are paid for', () => {
		// 1,200 messages x 17 / 31 = 658.064..., so 658; the first 500 cost nothing, 158 x 0.10 = 15.80.
		// A share of the whole month's price would be 700 x 0.10 x 17 / 31 = 38.39.
		const use = charged('use', {
			kind: 'unit',
			meter: 'messages',
			price: '0.10',
			included: '500'
		});
		expect(costs({ charges: [use], terms: terms(14) })[0]).toBe('15.80');
		expect(costs({ charges: [use], terms: terms(14, 'billed') })[0]).toBe('70.00');
	});

	it('of a price list that goes by how much there is takes the days, not the number', () => {
		// Two providers at 30 each as "use": 60 x 17 / 31 = 32.9032...; not 60 for 1.097 providers.
		const tiers = [
			{ upTo: '1', unit: '50' },
			{ upTo: null, unit: '10' }
		];
		const sides = { boundary: 'inclusive', zeroUsage: 'billed' } as const;
		const meter = 'licensed-providers';
		const use = charged('use', { kind: 'graduated', meter, tiers, ...sides });
		expect(costs({ charges: [use], terms: terms(14) })[0]).toBe('32.90');
	});

	it('frees the first days of a year that is paid ahead', () => {
		// 365 x 1.00: 365 - 14 = 351
		const found = lines({ charges: [fee('365', { per: 'year' })], terms: terms(14) }, 1);
		// 351 / 12 = 29.25
		expect(found).toEqual(['fee: 29.25 (paid 351.00)']);
	});
});

describe('somebody who joins during a trial', () => {
	const terms = (proration: 'day' | 'thirty-day-month' | 'paid-to-period-end', days = 14) => ({
		free: { days, usage: 'free' as const },
		changes: { proration, removal: 'credit' as const }
	});
	const joins = [{ on: '2027-01-10', driver: 'providers' as const, to: '3' }];

	it.each([
		// Free until the 14th, as the others: 30 x 17 / 31 = 16.4516...
		['day', '16.45'],
		// 30 - 14 of 30 days
		['thirty-day-month', '16.00'],
		['paid-to-period-end', '16.45']
	] as const)('is free as long as the others: %s', (proration, expected) => {
		const found = lines({ charges: [seats('30')], terms: terms(proration), changes: joins }, 1);
		// 2 x 30 x 17 / 31 = 32.9032...
		expect(found).toEqual(['seats: 32.90', `added seats from day 10: ${expected}`]);
	});

	it.each(['day', 'thirty-day-month', 'paid-to-period-end'] as const)(
		'costs nothing in a month that is free: %s',
		(proration) => {
			const free = { charges: [seats('30')], terms: terms(proration, 31), changes: joins };
			expect(costs(free).slice(0, 2)).toEqual(['0.00', '90.00']);
		}
	);

	it('makes no line of its own for what is used', () => {
		// 600 x 15 / 31 + 800 x 16 / 31 = 703.226, so 703 visits; of 17 of 31 days 385.516, so 386.
		const visits = charged('visits', { kind: 'unit', meter: 'encounters', price: '1' });
		const changes = [{ on: '2027-01-16', driver: 'providers' as const, to: '3' }];
		const free = (usage: 'free' | 'billed') => ({ free: { days: 14, usage } });
		const found = (usage: 'free' | 'billed') =>
			lines({ charges: [visits], terms: free(usage), changes }, 1);
		expect(found('billed')).toEqual(['visits: 703.00']);
		expect(found('free')).toEqual(['visits: 386.00']);
	});

	it('is paid from the day on where use is billed all the while', () => {
		const meter = 'licensed-providers';
		const use = charged('use', { kind: 'unit', meter, price: '31' });
		const free = { free: { days: 25, usage: 'billed' as const } };
		// 2 x 31, and 31 x 22 / 31 for the 10th to the 31st.
		expect(lines({ charges: [use], terms: free, changes: joins }, 1)).toEqual([
			'use: 62.00',
			'added use from day 10: 22.00'
		]);
	});
});
