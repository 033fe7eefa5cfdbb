import { describe, expect, it } from 'vitest';
import { forecast } from '#forecast';
import { offerCosts } from '#insight';
import { sum } from '#money';
import { setWanted, starterScenario, templateKeys, templateScenario } from '#scenario';
import { tieredClinic } from '../../../tests/support/tiered-clinic.ts';
import { listed } from '../../../tests/support/buying.ts';

describe('what offers cost alone', () => {
	it.each(templateKeys)('adds up to what the plans of %s cost', (key) => {
		const scenario = templateScenario(key, key, key, (row) => row);
		const costs = offerCosts(scenario, scenario.offers);
		for (const {
			plan,
			costs: [now],
			total
		} of forecast(scenario)) {
			const bought = costs.filter(({ offer }) => plan.offers.includes(offer.id));
			expect(sum(bought.map((one) => one.now))).toBe(now);
			expect(sum(bought.map((one) => one.term))).toBe(total);
		}
	});

	it('says why there is no amount', () => {
		const costs = offerCosts(tieredClinic, tieredClinic.offers);
		const byId = new Map(costs.map((cost) => [cost.offer.id, cost]));
		expect(byId.get('solo')).toMatchObject({ unavailable: true, month: 1 });
		expect(byId.get('other-texts')).toMatchObject({
			unavailable: false,
			obstacles: [{ reason: 'unknown-price' }]
		});
	});

	it('leaves every tier its own price, where a plan would buy the next one', () => {
		const tier = (id: string, rank: number, price: string, baa: 'yes' | 'no') => ({
			id,
			covers: ['records' as const],
			product: { id: 'suite', rank },
			compliance: { 'signed-baa': baa },
			charges: [{ id: 'fee', charge: { kind: 'flat' as const, price }, provenance: listed }]
		});
		const offers = [tier('small', 1, '10', 'no'), tier('large', 2, '30', 'yes')];
		const scenario = setWanted({ jobs: ['records'], requires: ['signed-baa'] })({
			...starterScenario('medspa', 'one', 'First'),
			offers,
			plans: [{ id: 'small', offers: ['small'] }]
		});
		const [small, large] = offerCosts(scenario, offers);
		expect(small).toMatchObject({
			unavailable: true,
			month: 1,
			obstacles: [{ reason: 'requirement', requirements: ['signed-baa'], fits: 'large' }]
		});
		expect(large).toMatchObject({ unavailable: false, now: 3000 });
	});
});
