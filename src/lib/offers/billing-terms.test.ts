import { describe, expect, it } from 'vitest';
import { charged, costs, fee, lines, paid, seats, times } from '../../../tests/support/buying.ts';

const charges = [fee('100')];
const yearly = [fee('1200', { per: 'year' })];

describe('a discount in percent', () => {
	it('is a line of its own, every month or for so many', () => {
		expect(lines({ charges, terms: { discounts: [{ percent: '15' }] } }, 12)).toEqual([
			'fee: 100.00',
			'discount: -15.00'
		]);
		const terms = { discounts: [{ percent: '15', periods: 3 }] };
		expect(costs({ charges, terms })).toEqual([...times(3, '85.00'), ...times(9, '100.00')]);
	});

	it('is rounded once for all that recurs', () => {
		// (10.01 + 10.01) x 33.3 % = 6.66666 -> 6.67; by line it would be 2 x 3.33.
		const two = [fee('10.01'), fee('10.01', { id: 'second' })];
		const found = lines({ charges: two, terms: { discounts: [{ percent: '33.3' }] } }, 1);
		expect(found.at(-1)).toBe('discount: -6.67');
	});

	it('comes off a year as off a month, and counts years there', () => {
		// 1,200 less 20 % is 960, 80 a month, for two years.
		const terms = { discounts: [{ percent: '20', periods: 2 }] };
		const found = { charges: yearly, terms, months: 36 };
		expect(costs(found)).toEqual([...times(24, '80.00'), ...times(12, '100.00')]);
		expect([paid(found)[12], paid(found)[24]]).toEqual(['960.00', '1200.00']);
	});

	it('comes off the rest of the one before', () => {
		// 100 - 20 = 80, - 25 % = 60
		const terms = { discounts: [{ percent: '20' }, { percent: '25' }] };
		expect(lines({ charges, terms }, 1)).toEqual([
			'fee: 100.00',
			'discount: -20.00',
			'discount: -20.00'
		]);
	});

	it('comes off who joins within the year too, in its last month as in the others', () => {
		const terms = { discounts: [{ percent: '10' }] };
		const seatsOfYear = [seats('365', { per: 'year' })];
		const joining = (on: string) => [{ on, driver: 'providers' as const, to: '3' }];
		// 305 days from 2 March, and 11 from 21 December, less 10 %.
		const march = { charges: seatsOfYear, terms, changes: joining('2027-03-02') };
		const december = { charges: seatsOfYear, terms, changes: joining('2027-12-21') };
		expect([paid(march)[0], paid(march)[2]]).toEqual(['657.00', '274.50']);
		expect(paid(december)[11]).toBe('9.90');
	});
});

describe('a discount in money', () => {
	it('is never more than is owed', () => {
		const terms = { discounts: [{ amount: '130' }] };
		expect(costs({ charges, terms })).toEqual(times(12, '0.00'));
	});

	it('comes off every period, or off so many', () => {
		const terms = { discounts: [{ amount: '30', periods: 2 }] };
		expect(costs({ charges, terms }).slice(0, 3)).toEqual(['70.00', '70.00', '100.00']);
		const found = paid({ charges: yearly, terms, months: 36 });
		expect([found[0], found[12], found[24]]).toEqual(['1170.00', '1170.00', '1200.00']);
	});

	it('comes off the year where one is paid ahead, and not off its months or what changes', () => {
		const terms = { discounts: [{ amount: '30' }] };
		const both = [fee('50', { id: 'month' }), ...yearly];
		expect(paid({ charges: both, terms }).slice(0, 2)).toEqual(['1220.00', '50.00']);
		// 2 x 365 - 30, and 305 dollars for the days from 2 March
		const changes = [{ on: '2027-03-02', driver: 'providers' as const, to: '3' }];
		const joined = { charges: [seats('365', { per: 'year' })], terms, changes };
		expect(paid(joined).slice(0, 3)).toEqual(['700.00', '0.00', '305.00']);
	});

	it('given once keeps what is left for the next periods', () => {
		// 250: 100, 100, 50
		const terms = { discounts: [{ amount: '250', once: true as const }] };
		expect(costs({ charges, terms }).slice(0, 4)).toEqual(['0.00', '0.00', '50.00', '100.00']);
	});

	it('given once is lost with the periods it was given for', () => {
		const terms = { discounts: [{ amount: '250', once: true as const, periods: 2 }] };
		expect(costs({ charges, terms }).slice(0, 4)).toEqual(['0.00', '0.00', '100.00', '100.00']);
	});

	it('comes off a year once, though it has several lines', () => {
		const roles = charged(
			'roles',
			{
				kind: 'seat',
				seats: [
					{ meter: 'licensed-providers', price: '300' },
					{ meter: 'associates', price: '120' }
				]
			},
			{ per: 'year' }
		);
		// 600 + 120 - 60 = 660; and 250 in all: 470, then nothing is left.
		const each = { discounts: [{ amount: '60' }] };
		const once = { discounts: [{ amount: '250', once: true as const }] };
		expect(paid({ charges: [roles], terms: each })[0]).toBe('660.00');
		expect(paid({ charges: [roles], terms: once })[0]).toBe('470.00');
		const joined = [{ on: '2027-01-10', driver: 'providers' as const, to: '3' }];
		// The third provider: 300 x 356 / 365 = 292.6027, and no second 60.
		expect(paid({ charges: [roles], terms: each, changes: joined })[0]).toBe('952.60');
	});
});

describe('the periods of a discount', () => {
	it('are those that are billed: free months do not use them up', () => {
		const terms = {
			free: { months: 2, usage: 'free' as const },
			discounts: [{ percent: '50', periods: 3 }]
		};
		expect(costs({ charges, terms }).slice(0, 6)).toEqual([
			...times(2, '0.00'),
			...times(3, '50.00'),
			'100.00'
		]);
	});

	it('begin with the first bill', () => {
		const terms = { discounts: [{ percent: '50', periods: 2 }] };
		const later = [fee('100', { from: 4 })];
		expect(costs({ charges: later, terms }).slice(2, 7)).toEqual([
			'0.00',
			'50.00',
			'50.00',
			'100.00',
			'100.00'
		]);
		const year = [fee('1200', { per: 'year', from: 13 })];
		const found = paid({ charges: year, terms, months: 48 });
		expect([found[12], found[24], found[36]]).toEqual(['600.00', '600.00', '1200.00']);
	});
});

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
