import { forecast, type Forecast } from '#forecast';
import { cliffs } from '#insight';
import { nothing, sum, type Amount } from '#money';
import { starterScenario } from '#scenario';
import { describe, expect, it } from 'vitest';
import { tieredClinic } from '../../../../tests/support/tiered-clinic.ts';
import { sumChart, timeChart } from './time-chart.ts';

const starter = starterScenario('medspa', 'one', 'First');

/** Plans that cost so many cents month by month, and are paid as they cost unless told. */
function drawn(
	plans: Readonly<Record<string, readonly number[]>>,
	draw = timeChart,
	paid: Readonly<Record<string, readonly number[]>> = {}
) {
	const forecasts = Object.entries(plans).map(([id, cents]): Forecast => {
		const costs = cents as readonly Amount[];
		const payments = (paid[id] ?? cents) as readonly Amount[];
		return {
			plan: { id, offers: [] },
			costs,
			paid: payments,
			total: sum(costs),
			paidAhead: nothing
		};
	});
	const months = Object.values(plans)[0]?.length ?? 0;
	const scenario = { ...starter, months, plans: forecasts.map(({ plan }) => plan) };
	return (counted: 'cost' | 'paid') => draw(scenario, forecasts, [], counted);
}

describe('every plan month by month', () => {
	it('breaks a line off where there is no price', () => {
		const { series } = drawn({ a: [100, NaN, 300] })('cost');
		expect(series[0]?.points).toEqual([
			{ x: 1, y: 1 },
			{ x: 2, y: undefined },
			{ x: 3, y: 3 }
		]);
	});

	it.each([
		[{ a: [1, 1], b: [2, 2] }, 'a costs least in every one of the 2 months'],
		[{ a: [1, 3], b: [2, 2] }, 'a costs least at first; b from Feb 2027 on'],
		[{ a: [1, NaN], b: [2, 2] }, 'a costs least at first; b from Feb 2027 on'],
		[
			{ a: [1, NaN], b: [NaN, NaN] },
			'a costs least until Feb 2027; from then on no plan has a price'
		],
		[{ a: [NaN, 1], b: [NaN, 2] }, 'No plan has a price at first; a costs least from Feb 2027 on'],
		[{ a: [NaN, NaN] }, 'No plan has a price here'],
		[
			{ a: [1, 3, 1, 1, 3], b: [2, 2, 2, 2, 2] },
			'a costs least in 3 of 5 months; the cheapest plan changes 3 times'
		]
	])('of %j is titled "%s"', (plans, title) => {
		expect(drawn(plans)('cost').title).toBe(title);
	});

	it('marks where another plan becomes cheapest, on the line of that plan', () => {
		expect(drawn({ a: [100, 300], b: [200, 200] })('cost').crossings).toEqual([
			{ x: 2, y: 2, label: 'From Feb 2027 b is cheapest: $1.00 less that month than a.' }
		]);
	});

	it('says when a change is so small that it may as well be none', () => {
		const [mark] = drawn({ a: [1_000, 2_000], b: [1_990, 1_990] })('cost').crossings;
		expect(mark?.label).toBe('From Feb 2027 b is cheapest, barely: $0.10 less that month than a.');
	});

	it('draws a year paid ahead month by month, or at once where payments are counted', () => {
		const draw = (counted: 'cost' | 'paid') =>
			timeChart(tieredClinic, forecast(tieredClinic), [], counted);
		const sixth = (counted: 'cost' | 'paid') =>
			draw(counted).series.map(({ points }) => points[5]?.y);
		expect(sixth('cost')).toEqual([undefined, 549, undefined, 650]);
		expect(sixth('paid')).toEqual([undefined, 449, undefined, 650]);
		expect(draw('paid').title).toBe('The largest payment: $1,649 in Jan 2027, with Group');
		expect(draw('paid').crossings).toEqual([]);
	});

	it('marks what makes a plan dearer on its line, and nothing where it has none', () => {
		const { events } = timeChart(
			tieredClinic,
			forecast(tieredClinic),
			cliffs(tieredClinic),
			'cost'
		);
		expect(events?.map(({ slot, x, y, label }) => [slot, x, y, label])).toEqual([
			[2, 1, 549, 'Group: “Suite Group” is paid for 12 months ahead.'],
			[4, 4, 650, 'Bundle: A discount on “All in one” is over.'],
			[2, 13, 549, 'Group: “Suite Group” is paid for 12 months ahead.'],
			[2, 25, 549, 'Group: “Suite Group” is paid for 12 months ahead.']
		]);
	});
});

describe('every plan added up', () => {
	it('goes on from what came before, and not beyond a price nobody knows', () => {
		const { series } = drawn({ a: [100, 200, 300], b: [100, NaN, 100] }, sumChart)('cost');
		expect(series.map(({ points }) => points.map(({ y }) => y))).toEqual([
			[1, 3, 6],
			[1, undefined, undefined]
		]);
	});

	it('marks from when on another plan has cost less altogether', () => {
		const { title, crossings } = drawn({ a: [100, 300, 300], b: [300, 0, 0] }, sumChart)('cost');
		expect(title).toBe('b comes to least after 3 months: $3');
		expect(crossings).toEqual([
			{ x: 2, y: 3, label: 'From Feb 2027 b has cost less since the start than a.' }
		]);
	});

	it('adds up payments where those are counted', () => {
		const draw = drawn({ a: [100, 100], b: [150, 150] }, sumChart, { a: [1200, 0] });
		expect(draw('paid').series.map(({ points }) => points.map(({ y }) => y))).toEqual([
			[12, 12],
			[1.5, 3]
		]);
		expect(draw('paid').title).toBe('b asks for least within 2 months: $3');
	});
});
