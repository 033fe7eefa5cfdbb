import { curve } from '#insight';
import { starterScenario } from '#scenario';
import { describe, expect, it } from 'vitest';
import { curveOf } from '../../../tests/support/orders.ts';
import { tieredClinic } from '../../../tests/support/tiered-clinic.ts';
import { driverChart } from './charts.ts';

const scenario = starterScenario('medspa', 'one', 'First');

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
