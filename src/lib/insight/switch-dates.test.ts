import { describe, expect, it } from 'vitest';
import type { Forecast } from '#forecast';
import { reigns, switchDates } from '#insight';
import { sum, type Amount } from '#money';

/** Plans that cost so much month by month; NaN where they have no price. */
function forecastsOf(costs: Readonly<Record<string, readonly number[]>>): Forecast[] {
	return Object.entries(costs).map(([id, each]) => {
		const amounts = each as readonly Amount[];
		const total = sum(amounts);
		return {
			plan: { id, offers: [id] },
			costs: amounts,
			paid: amounts,
			total,
			paidAhead: 0 as Amount
		};
	});
}

function told(costs: Readonly<Record<string, readonly number[]>>): string[] {
	return reigns(forecastsOf(costs)).map(
		({ from, until, plan }) => `${from}-${until} ${plan?.id ?? 'nobody'}`
	);
}

describe('who is cheapest month by month', () => {
	it('stays so while it ties with another', () => {
		expect(told({ a: [1, 2, 2, 3], b: [2, 2, 2, 2] })).toEqual(['1-3 a', '4-4 b']);
		expect(told({ a: [2, 2, 1], b: [1, 2, 2] })).toEqual(['1-2 b', '3-3 a']);
	});

	it('is nobody where no plan has a price', () => {
		expect(told({ a: [1, NaN, NaN], b: [NaN, NaN, 3] })).toEqual(['1-1 a', '2-2 nobody', '3-3 b']);
	});
});

it('the months in which it changes say from whom to whom, and what that saves', () => {
	const dates = switchDates(forecastsOf({ a: [1, 5, NaN], b: [2, 3, 4], c: [9, 9, 1] }));
	expect(dates.map(({ month, from, to, saves }) => [month, from?.id, to?.id, saves])).toEqual([
		[2, 'a', 'b', 2],
		[3, 'b', 'c', 3]
	]);
});
