import { describe, expect, it } from 'vitest';
import { forecast } from '#forecast';
import type { Amount } from '#money';
import type { Scenario } from '#scenario';
import {
	charged,
	costs,
	fee,
	lines,
	obstacles,
	paid,
	scenarioOf,
	times
} from '../../../tests/support/buying.ts';

/** The price of every month whose price differs from that of the month before. */
function steps(found: readonly string[]): string[] {
	return found.flatMap((price, index) =>
		price === found[index - 1] ? [] : [`${index + 1}: ${price}`]
	);
}

describe('an announced price', () => {
	it.each([
		// From the month that begins on the day, or the first one after it.
		['2027-04-01', ['1: 50.00', '4: 60.00']],
		['2027-04-02', ['1: 50.00', '5: 60.00']],
		['2027-03-31', ['1: 50.00', '4: 60.00']],
		['2027-01-01', ['1: 60.00']],
		['2020-02-29', ['1: 60.00']],
		['2027-12-01', ['1: 50.00', '12: 60.00']],
		['2027-12-02', ['1: 50.00']]
	])('for %s holds from the period that begins then or later', (on, expected) => {
		const charges = [fee('50', { announced: [{ on, prices: ['60'] }] })];
		expect(steps(costs({ charges }))).toEqual(expected);
	});

	it.each([
		[['2027-02-10', '2027-02-20'], '62.00'],
		[['2027-02-20', '2027-02-10'], '61.00']
	])('is the latest of several within a month: %j', (days, expected) => {
		const announced = days.map((on, index) => ({ on, prices: [String(61 + index)] }));
		// In any order of the list.
		expect(steps(costs({ charges: [fee('50', { announced })] }))).toEqual([
			'1: 50.00',
			`3: ${expected}`
		]);
	});

	it('is the latest of all that were announced before the start', () => {
		const announced = [
			{ on: '2026-05-01', prices: ['70'] },
			{ on: '2026-03-01', prices: ['55'] }
		];
		expect(steps(costs({ charges: [fee('50', { announced })] }))).toEqual(['1: 70.00']);
	});

	it('waits for the next year of what is paid by the year', () => {
		const announced = [{ on: '2027-03-01', prices: ['720'] }];
		const yearly = { charges: [fee('600', { per: 'year', announced })], months: 24 };
		expect([paid(yearly)[0], paid(yearly)[12]]).toEqual(['600.00', '720.00']);
		expect(steps(costs(yearly))).toEqual(['1: 50.00', '13: 60.00']);
	});

	it('may be one nobody knows yet', () => {
		const announced = [{ on: '2027-06-01', prices: ['unknown'] }];
		const unknown = { charges: [fee('50', { announced })] };
		expect(steps(costs(unknown))).toEqual(['1: 50.00', '6: not priced']);
		expect(obstacles(unknown, 5)).toEqual([]);
		expect(obstacles(unknown, 6)).toMatchObject([{ reason: 'unknown-price', price: 0 }]);
	});

	it('may be known after a time in which it was not', () => {
		const announced = [{ on: '2027-06-01', prices: ['40'] }];
		const charges = [fee('unknown', { announced })];
		expect(steps(costs({ charges }))).toEqual(['1: not priced', '6: 40.00']);
		expect(steps(costs({ charges, terms: { minimum: '45' } }))).toEqual([
			'1: not priced',
			'6: 45.00'
		]);
	});

	it('has a price for each of the charge, in their order', () => {
		const roles = charged(
			'roles',
			{
				kind: 'seat',
				seats: [
					{ meter: 'licensed-providers', price: '30' },
					{ meter: 'admins', price: '10' }
				]
			},
			{ announced: [{ on: '2027-02-01', prices: ['31', '0'] }] }
		);
		expect(lines({ charges: [roles] }, 1)).toEqual(['roles: 60.00', 'roles: 20.00']);
		expect(lines({ charges: [roles] }, 2)).toEqual(['roles: 62.00', 'roles: 0.00']);
	});
});

describe('one offer', () => {
	it('is priced anew for another start, currency and horizon', () => {
		const announced = [{ on: '2027-04-01', prices: ['60.5'] }];
		const scenario = scenarioOf({ charges: [fee('50', { announced })] });
		const found = (other: Partial<Scenario>) =>
			forecast({ ...scenario, ...other }).map(({ costs: months }) =>
				months.indexOf(6050 as Amount)
			);
		expect(found({})).toEqual([3]);
		expect(found({ start: '2027-03' })).toEqual([1]);
		expect(found({ currency: 'JPY' })).toEqual([-1]);
		expect(found({})).toEqual([3]);
	});
});

describe('a price that rises on renewal', () => {
	const rises = (percent: string, everyMonths = 12) => ({ uplift: { percent, everyMonths } });

	it('rises on what it was then, and is rounded to its own decimals each time', () => {
		// 19.99 x 1.05 = 20.9895 -> 20.99; x 1.05 = 22.0395 -> 22.04; x 1.05 = 23.142 -> 23.14
		const rising = { charges: [fee('19.99')], terms: rises('5'), months: 48 };
		expect(steps(costs(rising))).toEqual(['1: 19.99', '13: 20.99', '25: 22.04', '37: 23.14']);
	});

	it.each([
		// Two decimals stay two: 100.00 x 1.033 = 103.30; x 1.033 = 106.7089 -> 106.71
		['100.00', ['1: 100.00', '13: 103.30', '25: 106.71']],
		// None stay none: 100 x 1.033 = 103.3 -> 103; x 1.033 = 106.399 -> 106
		['100', ['1: 100.00', '13: 103.00', '25: 106.00']]
	])('of %s keeps its decimals', (price, expected) => {
		const rising = { charges: [fee(price)], terms: rises('3.3'), months: 36 };
		expect(steps(costs(rising))).toEqual(expected);
	});

	it('rises for a fraction of a cent too', () => {
		// 0.0350 x 1.10 = 0.0385; 1,200 messages: 42.00, then 46.20. Rounded to cents it would be 48.00.
		const messages = { kind: 'unit', meter: 'messages', price: '0.0350' } as const;
		const rising = { charges: [charged('sms', messages)], terms: rises('10'), months: 24 };
		expect(steps(costs(rising))).toEqual(['1: 42.00', '13: 46.20']);
	});

	it('rises before discounts are taken off', () => {
		// 100.00 -> 110.00, less 10 %
		const terms = { ...rises('10'), discounts: [{ percent: '10' }] };
		expect(steps(costs({ charges: [fee('100.00')], terms, months: 24 }))).toEqual([
			'1: 90.00',
			'13: 99.00'
		]);
	});

	it('rises as often as is written', () => {
		// 100 -> 110 -> 121 -> 133 (133.1)
		expect(steps(costs({ charges: [fee('100')], terms: rises('10', 3) }))).toEqual([
			'1: 100.00',
			'4: 110.00',
			'7: 121.00',
			'10: 133.00'
		]);
	});

	it('leaves shares of other money alone, and what nobody knows', () => {
		const cards = charged('cards', {
			kind: 'percentage',
			of: [{ amount: 'encounters', transactions: 'encounters' }],
			rate: '2.90',
			fixed: '0.30'
		});
		// 600 x 2.9 % = 17.40, and 600 x 0.30 = 180; then 600 x 0.33 = 198
		const terms = rises('10');
		expect(steps(costs({ charges: [cards], terms, months: 24 }))).toEqual([
			'1: 197.40',
			'13: 215.40'
		]);
		expect(costs({ charges: [fee('unknown')], terms, months: 24 })).toEqual(
			times(24, 'not priced')
		);
	});

	it('goes on from an announced price, and does not raise it in the month it comes', () => {
		const announced = [{ on: '2028-01-01', prices: ['200'] }];
		const rising = { charges: [fee('100', { announced })], terms: rises('10'), months: 36 };
		expect(steps(costs(rising))).toEqual(['1: 100.00', '13: 200.00', '25: 220.00']);
	});

	it('rises in the month after an announced price has come', () => {
		const announced = [{ on: '2027-12-01', prices: ['200'] }];
		const rising = { charges: [fee('100', { announced })], terms: rises('10'), months: 24 };
		expect(steps(costs(rising))).toEqual(['1: 100.00', '12: 200.00', '13: 220.00']);
	});

	it('breaks nothing where it leaves all sense behind', () => {
		// Doubled every month for five years: 10^12 x 2^59 has thirty digits.
		const rising = {
			charges: [fee('999999999999')],
			terms: rises('100', 1),
			months: 60
		};
		const found = costs(rising);
		expect(found[0]).toBe('999999999999.00');
		expect(found.slice(10)).toEqual(times(50, 'not priced'));
		expect(obstacles(rising, 60)).not.toEqual([]);
	});
});

describe('a locked price', () => {
	const announced = [{ on: '2027-03-15', prices: ['60'] }];

	it.each([
		['2027-03-01', ['1: 50.00', '4: 60.00']],
		// What was announced before comes when the lock ends: with the first month begun then or later.
		['2027-08-01', ['1: 50.00', '8: 60.00']],
		['2027-08-02', ['1: 50.00', '9: 60.00']],
		['2028-06-01', ['1: 50.00']]
	])('until %s waits with what was announced', (lockedUntil, expected) => {
		const charges = [fee('50', { announced })];
		expect(steps(costs({ charges, terms: { lockedUntil } }))).toEqual(expected);
	});

	it('takes the latest of all that came during the lock', () => {
		const both = [...announced, { on: '2027-05-01', prices: ['65'] }];
		const charges = [fee('50', { announced: both })];
		expect(steps(costs({ charges, terms: { lockedUntil: '2027-07-01' } }))).toEqual([
			'1: 50.00',
			'7: 65.00'
		]);
	});

	it.each([
		['2028-01-01', ['1: 100.00', '13: 110.00', '25: 121.00']],
		// The renewal within the lock passes without a rise; it is not made up for.
		['2028-01-02', ['1: 100.00', '25: 110.00']],
		['2029-06-30', ['1: 100.00']]
	])('until %s does not rise on a renewal', (lockedUntil, expected) => {
		const terms = { uplift: { percent: '10', everyMonths: 12 }, lockedUntil };
		expect(steps(costs({ charges: [fee('100')], terms, months: 36 }))).toEqual(expected);
	});
});
