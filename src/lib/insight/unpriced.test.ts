import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast } from '#forecast';
import { standingNow, unpricedPlans } from '#insight';
import type { Scenario } from '#scenario';
import { openContests } from '../../../tests/support/arbitraries.ts';
import { tieredClinic } from '../../../tests/support/tiered-clinic.ts';

function unpriced(scenario: Scenario) {
	return unpricedPlans(scenario, forecast(scenario));
}

const listed = [{ source: 'A price list', confidence: 'list' as const }];

/** One plan of one offer with these fees; all else as in the clinic. */
function paying(charges: Scenario['offers'][number]['charges']): Scenario {
	return {
		...tieredClinic,
		offers: [{ id: 'suite', covers: ['records'], charges }],
		plans: [{ id: 'suite', offers: ['suite'] }]
	};
}

describe('a plan without a price', () => {
	it('says why, and whether it is sold at all', () => {
		expect(unpriced(tieredClinic)).toMatchObject([
			{
				plan: { id: 'solo' },
				month: 1,
				unavailable: true,
				obstacles: [{ reason: 'limit', fits: 'group' }]
			},
			{
				plan: { id: 'other' },
				month: 1,
				unavailable: false,
				obstacles: [{ reason: 'unknown-price', offer: 'other-texts', charge: 'texts', price: 1 }]
			}
		]);
	});

	it('names the first month it has none in', () => {
		const scenario = paying([
			{ id: 'first', until: 12, charge: { kind: 'flat', price: '20' }, provenance: listed },
			{ id: 'then', from: 13, charge: { kind: 'flat', price: 'unknown' }, provenance: listed }
		]);
		expect(standingNow(forecast(scenario)).cheapest?.plan.id).toBe('suite');
		expect(unpriced(scenario)).toMatchObject([
			{ month: 13, unavailable: false, obstacles: [{ charge: 'then' }] }
		]);
	});

	it('has no obstacle where only the sums are too large', () => {
		const vast = { kind: 'flat' as const, price: '999999999999' };
		const scenario = paying([{ id: 'vast', charge: vast, provenance: listed }]);
		expect(unpriced(scenario)).toEqual([
			{ plan: scenario.plans[0], month: undefined, obstacles: [], unavailable: false }
		]);
	});

	it('is each that cannot be ranked over the term, and says why in that month', () => {
		fc.assert(
			fc.property(openContests, (scenario) => {
				const forecasts = forecast(scenario);
				const found = unpricedPlans(scenario, forecasts);
				const lacking = forecasts.filter(({ total }) => Number.isNaN(total));
				expect(found.map(({ plan }) => plan)).toEqual(lacking.map(({ plan }) => plan));
				for (const { obstacles } of found) expect(obstacles.length).toBeGreaterThan(0);
			}),
			{ numRuns: 40 }
		);
	});
});
