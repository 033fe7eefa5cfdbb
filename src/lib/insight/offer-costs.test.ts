import { describe, expect, it } from 'vitest';
import { forecast } from '#forecast';
import { offerCosts } from '#insight';
import { sum, unpriced } from '#money';
import type { Offer } from '#offers';
import { setWanted, starterScenario, templateKeys, templateScenario } from '#scenario';
import { tieredClinic } from '../../../tests/support/tiered-clinic.ts';
import { charged, fee, listed } from '../../../tests/support/buying.ts';

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

describe('an ordinary month', () => {
	const scenario = starterScenario('medspa', 'one', 'First');

	function costOf(charges: Offer['charges'], terms?: NonNullable<Offer['terms']>) {
		const offer: Offer = { id: 'own', covers: ['records'], charges, ...(terms && { terms }) };
		const [cost] = offerCosts({ ...scenario, offers: [offer] }, [offer]);
		return { now: cost?.now, usual: cost?.usual };
	}

	it('has nothing free, and nothing that is paid or taken off for a while at the start', () => {
		const hundred = [fee('100')];
		expect(costOf(hundred, { free: { months: 2, usage: 'free' } })).toEqual({
			now: 0,
			usual: 10000
		});
		const setUp = charged('set-up', { kind: 'one-time', price: '500' });
		expect(costOf([fee('100'), setUp])).toEqual({ now: 60000, usual: 10000 });
		expect(costOf(hundred, { credit: '30' })).toEqual({ now: 7000, usual: 10000 });
		const discounted = (periods?: number) =>
			costOf(hundred, { discounts: [{ percent: '20', ...(periods && { periods }) }] });
		expect(discounted(3)).toEqual({ now: 8000, usual: 10000 });
		// Off for good, or for years, is what it costs.
		expect(discounted()).toEqual({ now: 8000, usual: 8000 });
		expect(discounted(24)).toEqual({ now: 8000, usual: 8000 });
	});

	it('has the price that follows an introductory one, or none where nobody knows it', () => {
		const followed = (price: string, until = 3) =>
			costOf([fee('10', { id: 'first', until }), fee(price, { id: 'then', from: until + 1 })]);
		expect(followed('40')).toEqual({ now: 1000, usual: 4000 });
		expect(followed('unknown', 12)).toEqual({ now: 1000, usual: unpriced });
		expect(followed('40', 24)).toEqual({ now: 1000, usual: 1000 });
	});

	it('shares out a year paid ahead, without its free days', () => {
		expect(
			costOf([fee('1200', { per: 'year' })], { free: { days: 14, usage: 'billed' } }).usual
		).toBe(10000);
	});
});
