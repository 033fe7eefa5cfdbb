import { forecast } from '#forecast';
import { cliffs } from '#insight';
import type { Plan } from '#scenario';
import { describe, expect, it } from 'vitest';
import { charged, fee, scenarioOf, seats } from '../../../../tests/support/buying.ts';
import { partsChart } from './parts-chart.ts';

// Two providers.
const once = charged('setup', { kind: 'one-time', price: '500' });
const scenario = scenarioOf({
	charges: [fee('1200', { per: 'year' }), seats('40'), once],
	changes: [{ on: '2027-03-01', driver: 'providers', to: '3' }]
});
const [plan] = scenario.plans as [Plan];

/** "Fixed: 100 100 …" of the first four months. */
function parts(counted: 'cost' | 'paid'): string[] {
	return partsChart(scenario, plan, [], counted).series.map(
		({ name, points }) =>
			`${name}: ${points
				.slice(0, 4)
				.map(({ y }) => y)
				.join(' ')}`
	);
}

describe('one plan part by part', () => {
	it('has what each month costs, by what it is for', () => {
		expect(parts('cost')).toEqual([
			'Fixed: 100 100 100 100',
			'People: 80 80 120 120',
			'One-time: 500 0 0 0',
			'Together: 680 180 220 220'
		]);
	});

	it('has what is paid when', () => {
		expect(parts('paid')).toEqual([
			'Fixed: 1200 0 0 0',
			'People: 80 80 120 120',
			'One-time: 500 0 0 0',
			'Together: 1780 80 120 120'
		]);
	});

	it('comes to what the forecast says, month by month', () => {
		const [whole] = forecast(scenario);
		const together = partsChart(scenario, plan, [], 'cost').series.at(-1);
		expect(together?.points.map(({ y = 0 }) => Math.round(y * 100))).toEqual(whole?.costs);
	});

	it('names its largest part', () => {
		expect(partsChart(scenario, plan, [], 'cost').title).toBe(
			'People is the largest part of plan: $1,360 of $3,060 over 12 months'
		);
		const only = scenarioOf({ charges: [fee('10')] });
		expect(partsChart(only, only.plans[0] as Plan, [], 'cost').title).toBe(
			'All of plan is “Fixed”: $120 over 12 months'
		);
		const unknown = scenarioOf({ charges: [fee('unknown')] });
		expect(partsChart(unknown, unknown.plans[0] as Plan, [], 'cost').title).toBe(
			'plan has no price over 12 months'
		);
	});

	it('marks what makes it dearer upon all of its parts', () => {
		const { events } = partsChart(scenario, plan, cliffs(scenario), 'paid');
		expect(events).toEqual([
			{ slot: 1, x: 1, y: 1780, label: 'plan: “offer” is paid for 12 months ahead.' }
		]);
	});
});
