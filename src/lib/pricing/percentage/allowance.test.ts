import { describe, expect, it } from 'vitest';
import { ratingsOf, type Charge } from '#pricing';
import { amountOf, linesOf, type Month } from '../../../../tests/support/priced.ts';
import { told } from '../../../../tests/support/working.ts';

type Percentage = Extract<Charge, { kind: 'percentage' }>;
type Free = NonNullable<Percentage['free']>;

/** One per cent and 5 for each transaction. */
function charge(groups: number, free: Free, terms: Partial<Percentage> = {}): Percentage {
	const of = Array.from({ length: groups }, (_, group) => ({
		amount: `amount-${group}`,
		transactions: `count-${group}`
	}));
	return { kind: 'percentage', of, rate: '1', fixed: '5', free, ...terms };
}

/** Groups of transactions in the order of time: how much they carried, and how many they were. */
function monthOf(groups: readonly (readonly [string, string])[]): Month {
	return Object.fromEntries(
		groups.flatMap(([amount, count], group) => [
			[`amount-${group}`, amount],
			[`count-${group}`, count]
		])
	);
}

function costs(free: Free, ...groups: [string, string][]): string {
	return amountOf(charge(groups.length, free), monthOf(groups));
}

describe('free transactions', () => {
	it.each([
		['2', '0'],
		['3', '0'],
		['4', '5.01'],
		['5', '10.02']
	])('are the first three: %s of 1 each come to %s', (count, expected) => {
		expect(costs({ transactions: '3' }, [count, count])).toBe(expected);
	});

	it('are used up by one group after the other', () => {
		expect(costs({ transactions: '3' }, ['20', '2'], ['90', '3'], ['7', '1'])).toBe('15.67');
	});

	it('may be none', () => {
		expect(costs({ transactions: '0' }, ['100', '1'])).toBe('6');
		expect(costs({}, ['100', '1'])).toBe('6');
	});

	it('may end inside a count that is an average', () => {
		expect(costs({ transactions: '2' }, ['250', '2.5'])).toBe('3');
		expect(costs({ transactions: '2.5' }, ['300', '3'])).toBe('3');
	});
});

describe('a free amount', () => {
	it.each([
		['14.99', '1', '0'],
		['15', '1', '0'],
		['16', '1', '5.01'],
		['20', '2', '5.05'],
		['15', '3', '0'],
		['30', '3', '10.15'],
		['40', '4', '15.25']
	])('of 15 is used up by %s in %s, which come to %s', (amount, count, expected) => {
		expect(costs({ amount: '15' }, [amount, count])).toBe(expected);
	});

	it('frees its part of the transaction that crosses it, which pays the whole fixed fee', () => {
		expect(costs({ amount: '15' }, ['10', '1'], ['10', '1'])).toBe('5.05');
		expect(costs({ amount: '15' }, ['10', '1'], ['10', '1'], ['10', '1'])).toBe('10.15');
	});

	it('that ends with a transaction leaves the next ones to pay in full', () => {
		expect(costs({ amount: '20' }, ['10', '1'], ['10', '1'], ['10', '1'])).toBe('5.1');
		expect(costs({ amount: '20' }, ['30', '3'])).toBe('5.1');
	});

	it('frees transactions that carry nothing as long as it lasts', () => {
		expect(costs({ amount: '15' }, ['0', '4'])).toBe('0');
		expect(costs({ amount: '15' }, ['15', '1'], ['0', '4'])).toBe('20');
	});

	it('may be none', () => {
		expect(costs({ amount: '0' }, ['100', '1'])).toBe('6');
		expect(costs({ amount: '0' }, ['0', '4'])).toBe('20');
	});

	it('frees all of it where the count is an average below or beside whole ones', () => {
		expect(costs({ amount: '24' }, ['2', '0.016'])).toBe('0');
		expect(costs({ amount: '260' }, ['250', '2.5'])).toBe('0');
		expect(costs({ amount: '250' }, ['250', '2.5'])).toBe('0');
	});

	it('leaves of such a count what has not been carried free', () => {
		// 220 of 250 are free; half a transaction is left to carry the other 30.
		expect(costs({ amount: '220' }, ['250', '2.5'])).toBe('2.8');
		// 120 are free; of the one that crosses 80 are left, and half a one carries 50.
		expect(costs({ amount: '120' }, ['250', '2.5'])).toBe('8.8');
	});

	it('does not reach amounts that no transaction carried', () => {
		expect(costs({ amount: '15' }, ['10', '0'])).toBe('0.1');
	});
});

describe('free transactions and a free amount', () => {
	it.each([
		[{ transactions: '3', amount: '15' }, [['4', '4']], '5.01'],
		[{ transactions: '3', amount: '15' }, [['20', '2']], '5.05'],
		[{ transactions: '1', amount: '100' }, [['20', '2']], '5.1'],
		[{ transactions: '2', amount: '20' }, [['30', '3']], '5.1'],
		[{ transactions: '1', amount: '25' }, [['40', '4']], '15.3'],
		[
			{ transactions: '2', amount: '25' },
			[
				['10', '1'],
				['10', '1'],
				['10', '1']
			],
			'5.1'
		],
		[
			{ transactions: '9', amount: '10' },
			[
				['10', '1'],
				['10', '1']
			],
			'5.1'
		]
	] as [Free, [string, string][], string][])(
		'end together, when the first is used up: %o of %o come to %s',
		(free, groups, expected) => {
			expect(costs(free, ...groups)).toBe(expected);
		}
	);
});

describe('what is left to pay', () => {
	it('has the least and the most, which free ones do not', () => {
		const terms = { fixed: '0', least: '2', most: '3' };
		const priced = (groups: [string, string][], free: Free) =>
			amountOf(charge(groups.length, free, terms), monthOf(groups));
		expect(priced([['3', '3']], { transactions: '2' })).toBe('2');
		expect(priced([['3000', '3']], { transactions: '2' })).toBe('3');
		// The one that crosses pays on 50 only and is held up to 2; the other is held down to 3.
		expect(priced([['2000', '2']], { amount: '950' })).toBe('5');
	});

	it('goes to the cent even where a third of it cannot be written down', () => {
		// A third of 601 at 1.5 percent is 3.005, which is 3.01.
		const thirds = charge(1, { transactions: '2' }, { fixed: '0', rate: '1.5' });
		expect(linesOf(thirds, monthOf([['601', '3']]))[0]?.settled).toBe(301);
		expect(linesOf(thirds, monthOf([['600.99', '3']]))[0]?.settled).toBe(300);
		// Of three times 430 / 3 the first 43 are free: 1.505, and twice the most.
		const crossed = charge(1, { amount: '43' }, { fixed: '0', rate: '1.5', most: '2' });
		expect(linesOf(crossed, monthOf([['430', '3']]))[0]?.settled).toBe(551);
		// And so where the first is held up and the others are not.
		const heldUp = charge(1, { amount: '100' }, { fixed: '0', rate: '1.5', least: '1' });
		expect(linesOf(heldUp, monthOf([['301', '3']]))[0]?.settled).toBe(401);
	});

	it('is after the threshold', () => {
		const both = charge(1, { amount: '50' }, { included: '100', fixed: '0' });
		expect(amountOf(both, monthOf([['250', '1']]))).toBe('1');
	});

	it('is the same month after month', () => {
		const [rating] = ratingsOf(charge(1, { transactions: '3' }), {
			placesOf: () => 0,
			minorPlaces: 2
		});
		const series = [
			[40, 40],
			[4, 4]
		];
		const first = rating?.price(series, 0);
		expect(rating?.price(series, 1)).toBe(first);
		expect(rating?.price(series, 0)).toBe(first);
	});
});

describe('the working of an allowance', () => {
	function working(free: Free, ...groups: [string, string][]): string[] {
		const [line] = linesOf(charge(groups.length, free), monthOf(groups));
		return told(line?.steps ?? []);
	}

	it('tells how many were free and what they carried', () => {
		expect(working({ amount: '25' }, ['40', '4'])).toEqual([
			'amount-0: 40',
			'count-0: 4',
			'2 free, carrying 25',
			'1 % of 5 = 0.05 (price 0)',
			'1 x 5 = 5 (price 1)',
			'1 % of 10 = 0.1 (price 0)',
			'1 x 5 = 5 (price 1)'
		]);
	});

	it('tells of the one that crosses alone where no other is left', () => {
		expect(working({ amount: '15' }, ['20', '2'])).toEqual([
			'amount-0: 20',
			'count-0: 2',
			'1 free, carrying 15',
			'1 % of 5 = 0.05 (price 0)',
			'1 x 5 = 5 (price 1)'
		]);
	});

	it('tells of all that is left at once where none crosses', () => {
		expect(working({ transactions: '3' }, ['5', '5'])).toEqual([
			'amount-0: 5',
			'count-0: 5',
			'3 free, carrying 3',
			'1 % of 2 = 0.02 (price 0)',
			'2 x 5 = 10 (price 1)'
		]);
	});

	it.each([[{ transactions: '0' }], [{ amount: '0' }], [{}]])(
		'tells of nothing free by %o',
		(free) => {
			expect(working(free, ['5', '1'])).toEqual([
				'amount-0: 5',
				'count-0: 1',
				'1 % of 5 = 0.05 (price 0)',
				'1 x 5 = 5 (price 1)'
			]);
		}
	);

	it('tells of groups that were free as a whole, and none once it is used up', () => {
		const free = { transactions: '3', amount: '100' };
		expect(working(free, ['10', '2'], ['20', '1'], ['30', '1'])).toEqual([
			'amount-0: 10',
			'count-0: 2',
			'2 free, carrying 10',
			'amount-1: 20',
			'count-1: 1',
			'1 free, carrying 20',
			'amount-2: 30',
			'count-2: 1',
			'1 % of 30 = 0.3 (price 0)',
			'1 x 5 = 5 (price 1)'
		]);
	});
});
