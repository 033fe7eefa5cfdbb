import { describe, expect, it } from 'vitest';
import { billIn, charged, fee, seats, type Buying } from '../../../tests/support/buying.ts';
import { told } from '../../../tests/support/working.ts';

/** What each line of one kind tells in a month. */
function toldOf(kind: string, buying: Buying, month = 1): string[][] {
	return billIn(buying, month)
		.lines.filter((line) => line.kind === kind)
		.map(({ steps }) => told(steps));
}

const charges = [fee('100')];

describe('a discount tells', () => {
	it('of which amount it is a part, what that comes to, and what remains', () => {
		// 20.02 x 33.3 % = 6.66666
		const terms = { discounts: [{ percent: '33.3' }, { percent: '50' }] };
		expect(toldOf('discount', { charges: [fee('20.02')], terms })).toEqual([
			['33.3 % of 20.02 = 6.66666', '6.66666 rounded to 6.67', 'remains: 13.35'],
			['50 % of 13.35 = 6.675', '6.675 rounded to 6.68', 'remains: 6.67']
		]);
	});

	it('what was owed and what is taken off, never more than that', () => {
		const terms = { discounts: [{ amount: '30' }, { amount: '80.125' }] };
		expect(toldOf('discount', { charges, terms })).toEqual([
			['owed: 100', 'discount 30: 70'],
			['owed: 70', '80.125 rounded to 80.13', 'discount 70: 0']
		]);
	});

	it('how much of what is given once is left', () => {
		const terms = { discounts: [{ amount: '250', once: true as const }] };
		const once = { charges, terms };
		expect([toldOf('discount', once, 1), toldOf('discount', once, 3)]).toEqual([
			[['owed: 100', '250 to use up, 150 left', 'discount 100: 0']],
			[['owed: 100', '50 to use up, 0 left', 'discount 50: 50']]
		]);
	});
});

describe('the most and the least tell', () => {
	it('what was owed, and what is owed at most or least', () => {
		expect(toldOf('maximum', { charges, terms: { maximum: '90.555' } })).toEqual([
			['owed: 100', 'cap: 90.555', '90.555 rounded to 90.56']
		]);
		expect(toldOf('minimum', { charges, terms: { minimum: '120' } })).toEqual([
			['owed: 100', 'floor: 120']
		]);
	});

	it('how much of the least is owed in a month that is partly free', () => {
		// 100 x 25 / 28 = 89.2857...: its decimals never end.
		const free = { days: 3, usage: 'free' as const };
		const held = { charges: [fee('20')], terms: { free, minimum: '100' }, start: '2027-02' };
		expect(toldOf('minimum', held)).toEqual([
			['owed: 17.86', 'floor: 100', '25 of 28', 'no end rounded to 89.29']
		]);
	});
});

it('a credit tells what there was of it, what is used and what is left', () => {
	const credited = { charges, terms: { credit: '230' } };
	expect([1, 3].map((month) => toldOf('credit', credited, month))).toEqual([
		[['owed: 100', '230 to use up, 130 left', 'credit 100: 0']],
		[['owed: 100', '30 to use up, 0 left', 'credit 30: 70']]
	]);
});

it('a commitment tells what was promised and what was spent since it was last settled', () => {
	const terms = { committed: { amount: '450', months: 3 } };
	// The 150 that were missing do not count towards the next 450.
	expect([3, 6].map((month) => toldOf('committed', { charges, terms }, month))).toEqual([
		[['450 promised, 300 spent: 150']],
		[['450 promised, 300 spent: 150']]
	]);
});

it('leaving tells the months that are left, what would have recurred, and the part that is owed', () => {
	// 9 x 33.33 = 299.97; 12.5 % of it are 37.49625
	const terms = { contract: { months: 12, owed: '12.5' } };
	expect(toldOf('leaving', { charges: [fee('33.33')], terms, leaves: 3 }, 3)).toEqual([
		['bound for 9 months: 299.97', '12.5 % of 299.97 = 37.49625', '37.49625 rounded to 37.5']
	]);
});

describe('tax tells', () => {
	it('of which amount it is a part', () => {
		expect(toldOf('tax', { charges: [fee('100.10')], tax: '8.25' })).toEqual([
			['8.25 % of 100.1 = 8.25825', '8.25825 rounded to 8.26']
		]);
	});

	it('which share of what was paid ahead is this month’s', () => {
		const taxed = { charges: [fee('1200', { per: 'year' })], tax: '10' };
		expect([1, 2].map((month) => toldOf('tax', taxed, month))).toEqual([
			[['10 % of 1200 = 120', '120 for 12 months: 10']],
			[['120 for 12 months: 10']]
		]);
	});
});

describe('what nobody can say', () => {
	const terms = {
		discounts: [{ percent: '10' }, { amount: '5' }],
		minimum: '10',
		credit: '10',
		contract: { months: 12, owed: '50' },
		committed: { amount: '100', months: 1 }
	};

	it('tells why, and never an amount that is none', () => {
		const unknown = { charges: [fee('unknown')], terms, tax: '10', leaves: 1 };
		const { lines } = billIn(unknown, 1);
		expect(lines.map(({ kind, steps }) => [kind, ...told(steps)])).toEqual([
			['charge', 'price 0 is unknown'],
			['discount', 'price 0 is unknown'],
			['discount', 'price 0 is unknown'],
			['credit', 'price 0 is unknown'],
			['leaving', 'price 0 is unknown'],
			['committed', 'price 0 is unknown'],
			['tax']
		]);
	});

	it('leaves tax without a working, though some of it is known', () => {
		const both = [fee('1200', { per: 'year' }), fee('unknown', { id: 'month' })];
		expect(toldOf('tax', { charges: both, tax: '10' })).toEqual([[]]);
	});

	it('counts nothing of its own', () => {
		const roles = [seats('30'), seats('unknown', { id: 'more' })];
		const { lines } = billIn({ charges: roles, terms }, 1);
		const discount = lines.find(({ kind }) => kind === 'discount');
		expect(discount).toMatchObject({ charge: 'more', quantity: undefined });
	});
});

describe('the rounding of a line', () => {
	const messages = { kind: 'unit', meter: 'messages', price: '0.00004' } as const;

	it('is told where it changes something', () => {
		// 1,200 x 0.00004 = 0.048; 3 x 1.5 = 4.5
		expect(toldOf('charge', { charges: [charged('sms', messages)] })).toEqual([
			['messages: 1200', '1200 x 0.00004 = 0.048 (price 0)', '0.048 rounded to 0.05']
		]);
		expect(toldOf('charge', { charges: [fee('4.5')] })).toEqual([['flat 4.5 (price 0)']]);
		expect(toldOf('charge', { charges: [fee('4.5')], currency: 'JPY' })).toEqual([
			['flat 4.5 (price 0)', '4.5 rounded to 5']
		]);
	});

	it('of a part of a month is told of that part', () => {
		// 31 x 15 / 30 = 15.5; 32 x 10 / 31 = 10.322...
		const free = (days: number) => ({ free: { days, usage: 'free' as const } });
		expect(toldOf('charge', { charges: [fee('31')], terms: free(15), start: '2027-04' })).toEqual([
			['flat 31 (price 0)', '15 of 30']
		]);
		expect(toldOf('charge', { charges: [fee('32')], terms: free(21) })).toEqual([
			['flat 32 (price 0)', '10 of 31', 'no end rounded to 10.32']
		]);
	});

	it('of what is given back is told with its sign', () => {
		// One of two leaves on 17 January: - 10.25 x 15 / 31 = - 4.9596...
		const changes = [{ on: '2027-01-17', driver: 'providers' as const, to: '1' }];
		expect(toldOf('removed', { charges: [seats('10.25')], changes })[0]?.at(-1)).toBe(
			'no end rounded to -4.96'
		);
	});
});
