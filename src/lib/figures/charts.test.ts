import { forecast, type Forecast } from '#forecast';
import { curve } from '#insight';
import { nothing, sum, type Amount } from '#money';
import { starterScenario } from '#scenario';
import { describe, expect, it } from 'vitest';
import { curveOf } from '../../../tests/support/orders.ts';
import { tieredClinic } from '../../../tests/support/tiered-clinic.ts';
import { driverChart, timeChart } from './charts.ts';

const scenario = starterScenario('medspa', 'one', 'First');

function overTime(plans: Readonly<Record<string, readonly number[]>>) {
	const forecasts = Object.entries(plans).map(([id, cents]): Forecast => {
		const costs = cents as readonly Amount[];
		return { plan: { id, offers: [] }, costs, paid: costs, total: sum(costs), paidAhead: nothing };
	});
	const [first] = forecasts;
	return timeChart({ ...scenario, months: first?.costs.length ?? 0 }, forecasts);
}

describe('the chart over time', () => {
	it('breaks a line off where there is no price', () => {
		const { series } = overTime({ a: [100, NaN, 300] });
		expect(series[0]?.points).toEqual([
			{ x: 1, y: 1 },
			{ x: 2, y: undefined },
			{ x: 3, y: 3 }
		]);
	});

	it.each([
		[{ a: [1, 1], b: [2, 2] }, 'a costs least in every one of the 2 months'],
		[{ a: [1, 3], b: [2, 2] }, 'a costs least at first; b from month 2 on'],
		[{ a: [1, NaN], b: [2, 2] }, 'a costs least at first; b from month 2 on'],
		[
			{ a: [1, NaN], b: [NaN, NaN] },
			'a costs least until month 2; from then on no plan has a price'
		],
		[{ a: [NaN, 1], b: [NaN, 2] }, 'No plan has a price at first; a costs least from month 2 on'],
		[{ a: [NaN, NaN] }, 'No plan has a price here']
	])('of %j is titled "%s"', (plans, title) => {
		expect(overTime(plans).title).toBe(title);
	});

	it('draws a year paid ahead month by month', () => {
		const { series } = timeChart(tieredClinic, forecast(tieredClinic));
		expect(series.map(({ points }) => points[5]?.y)).toEqual([undefined, 549, undefined, 650]);
	});
});

describe('the chart against a driver', () => {
	it.each([
		[{ a: [1, 1, 1], b: [2, 2, 2] }, 'a costs least all the way from 1 to 3 providers'],
		[{ a: [1, 1, NaN], b: [2, 2, 2] }, 'a costs least up to 2 providers, then b'],
		[{ a: [1, 1, NaN] }, 'a costs least up to 2 providers, then no plan'],
		[
			{ a: [NaN, 1, NaN] },
			'a costs least from 2 to 2 providers; no plan just below, no plan just above'
		],
		[{ a: [1, NaN, 1], b: [NaN, NaN, 2] }, 'No plan has a price here']
	])('of %j is titled "%s"', (totals, title) => {
		expect(driverChart(scenario, curveOf([1, 2, 3], totals, 1)).title).toBe(title);
	});

	it('says once where a plan drops out, however many outlive it', () => {
		const along = curveOf([1, 2, 3], { a: [1, 1, NaN], b: [2, 2, 2], c: [3, 3, 3] });
		expect(driverChart(scenario, along).crossings).toEqual([
			{ x: 2, y: 0.01, label: 'From 3 providers on, a has no price.' }
		]);
	});

	it('of the clinic has the plan that is priced only where few texts are sent', () => {
		const { series, crossings } = driverChart(tieredClinic, curve(tieredClinic, 'providers'));
		expect(series[2]?.points.filter(({ y }) => y !== undefined)).toEqual([{ x: 1, y: 514 }]);
		expect(crossings.map(({ label }) => label)).toEqual([
			'From 2 providers on, Other has no price.'
		]);
	});
});
