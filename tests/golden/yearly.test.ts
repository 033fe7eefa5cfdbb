import { describe, expect, it } from 'vitest';
import { forecast } from '#forecast';
import { inMoney, times } from '../support/buying.ts';
import { golden, sheetOf } from '../support/golden.ts';

// Paid by the year: 499 to set up; 1,080 for the first year, then a list price of 1,440.00 that rises by
// 5 % on every renewal: 1,512.00 for the second year, 1,587.60 for the third. Bound for 36 months: who
// leaves earlier owes 60 % of what would have recurred.

const scenario = golden('yearly');
const [kept, left] = forecast(scenario).map(({ costs, paid, total, paidAhead }) => ({
	costs: costs.map((amount) => inMoney(amount)),
	paid: paid.map((amount) => inMoney(amount)),
	total: inMoney(total),
	paidAhead: inMoney(paidAhead)
}));

describe('three years, kept to the end', () => {
	it('are paid three times', () => {
		expect(kept?.paid).toEqual([
			// 499 + 1,080
			'1579.00',
			...times(11, '0.00'),
			'1512.00',
			...times(11, '0.00'),
			'1587.60',
			...times(11, '0.00')
		]);
	});

	it('cost so much a month', () => {
		expect(kept?.costs).toEqual([
			// 499 + 1,080 / 12
			'589.00',
			...times(11, '90.00'),
			// 1,512 / 12
			...times(12, '126.00'),
			// 1,587.60 / 12
			...times(12, '132.30')
		]);
	});

	it('come to the same: 1,579.00 + 1,512.00 + 1,587.60 = 4,678.60', () => {
		expect([kept?.total, kept?.paidAhead]).toEqual(['4678.60', '0.00']);
	});
});

describe('the same, left after eighteen months', () => {
	it('are paid twice, and once more on leaving', () => {
		expect(left?.paid).toEqual([
			'1579.00',
			...times(11, '0.00'),
			'1512.00',
			...times(4, '0.00'),
			// 60 % of the 1,587.60 of the third year
			'952.56',
			...times(18, '0.00')
		]);
	});

	it('cost the unused half of the second year in the last month', () => {
		expect(left?.costs).toEqual([
			'589.00',
			...times(11, '90.00'),
			...times(5, '126.00'),
			// 1,512 - 5 x 126 = 882; 882 + 952.56
			'1834.56',
			...times(18, '0.00')
		]);
	});

	it('come to the same: 1,579.00 + 1,512.00 + 952.56 = 4,043.56', () => {
		expect([left?.total, left?.paidAhead]).toEqual(['4043.56', '0.00']);
	});

	it('show it line by line', () => {
		expect(sheetOf(scenario, 'left', 1)).toEqual([
			'set-up | 499.00',
			'first-year | 90.00',
			'total | 589.00'
		]);
		expect(sheetOf(scenario, 'left', 18)).toEqual([
			'list-price | 882.00',
			'leaving | 952.56',
			'total | 1834.56'
		]);
		expect(sheetOf(scenario, 'left', 19)).toEqual(['total | 0.00']);
	});
});
