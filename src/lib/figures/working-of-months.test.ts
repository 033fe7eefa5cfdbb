import { billsOf } from '#forecast';
import { starterScenario, type Scenario } from '#scenario';
import { expect, it } from 'vitest';
import { working } from './working.ts';

const yearly: Scenario = {
	...starterScenario('medspa', 'one', 'First'),
	offers: [
		{
			id: 'suite',
			covers: ['records'],
			charges: [
				{
					id: 'fee',
					per: 'year',
					charge: { kind: 'flat', price: '120' },
					provenance: [{ source: 'A price list', confidence: 'list' }]
				}
			]
		}
	],
	plans: [{ id: 'plan', offers: ['suite'] }]
};

it.each([
	[13, 'Paid in this month: $120.00'],
	[14, 'Paid in this month: $0.00']
])('in month %d says what is paid where a month costs something else', (month, paid) => {
	const bills = billsOf(yearly, [month]).flatMap(([bill]) => bill ?? []);
	expect(working(yearly, bills).map((plan) => [plan.total, plan.paid])).toEqual([['$10.00', paid]]);
});
