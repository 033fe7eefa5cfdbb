import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '#decimal';
import { forecast, type Forecast } from '#forecast';
import { standingNow, standingOverTerm } from '#insight';
import { isPriced, nothing, settle, sum, unpriced } from '#money';
import { starterScenario } from '#scenario';
import { openContests, scenarios } from '../../../tests/support/arbitraries.ts';

/** Forecasts of one month, or more, that cost so many cents; NaN has no price. */
function costing(plans: Readonly<Record<string, readonly number[]>>): Forecast[] {
	return Object.entries(plans).map(([id, cents]) => {
		const costs = cents.map((amount) =>
			Number.isNaN(amount) ? unpriced : settle(decimal(String(amount)), 'JPY')
		);
		const total = sum(costs);
		return { plan: { id, offers: ['any'] }, costs, paid: costs, total, paidAhead: nothing };
	});
}

function order(forecasts: readonly Forecast[]): string[] {
	const { cheapest, others } = standingNow(forecasts);
	return cheapest ? [cheapest, ...others].map(({ plan }) => plan.id) : [];
}

describe('where the plans stand', () => {
	it('is from cheapest to dearest, each with what it costs more', () => {
		const { cheapest, others } = standingNow(costing({ a: [300], b: [100], c: [250] }));
		expect(cheapest).toMatchObject({ plan: { id: 'b' }, amount: 100, more: 0 });
		expect(others).toMatchObject([
			{ plan: { id: 'c' }, amount: 250, more: 150 },
			{ plan: { id: 'a' }, amount: 300, more: 200 }
		]);
	});

	it('keeps the order of the plans where they cost the same', () => {
		expect(order(costing({ c: [2], a: [1], d: [2], b: [1] }))).toEqual(['a', 'b', 'c', 'd']);
		expect(order(costing({ z: [5], y: [5], x: [5] }))).toEqual(['z', 'y', 'x']);
	});

	it('has every plan once, rising, and gaps that add up; what has no price is apart', () => {
		fc.assert(
			fc.property(fc.oneof(scenarios, openContests), (scenario) => {
				const forecasts = forecast(scenario);
				for (const standing of [standingNow(forecasts), standingOverTerm(forecasts)]) {
					const { cheapest, others, unpriced: apart } = standing;
					const ranked = cheapest ? [cheapest, ...others] : [];
					const amounts = ranked.map(({ amount }) => amount);
					const plans = [...ranked.map(({ plan }) => plan), ...apart];
					expect(new Set(plans)).toEqual(new Set(scenario.plans));
					expect(plans).toHaveLength(scenario.plans.length);
					expect(amounts.filter(isPriced).sort((a, b) => a - b)).toEqual(amounts);
					for (const { amount, more } of ranked) {
						expect((cheapest?.amount ?? NaN) + more).toBe(amount);
					}
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('never has a plan without a price first, nor too close to another', () => {
		const { cheapest, others, unpriced, tooClose } = standingNow(
			costing({ unknown: [NaN], dear: [900], gone: [NaN], cheap: [100] })
		);
		expect([cheapest, ...others].map((placed) => placed?.plan.id)).toEqual(['cheap', 'dear']);
		expect(unpriced.map(({ id }) => id)).toEqual(['unknown', 'gone']);
		expect(tooClose).toBe(false);
	});

	it('over the term needs a price in every month', () => {
		const { cheapest, unpriced } = standingOverTerm(costing({ a: [1, NaN], b: [5, 5] }));
		expect(cheapest).toMatchObject({ plan: { id: 'b' }, amount: 10 });
		expect(unpriced.map(({ id }) => id)).toEqual(['a']);
	});

	it('looks at the first month now, and at all months over the term', () => {
		const forecasts = costing({ rising: [100, 100, 900], level: [300, 300, 300] });
		expect(standingNow(forecasts).cheapest).toMatchObject({ plan: { id: 'rising' }, amount: 100 });
		expect(standingOverTerm(forecasts).cheapest).toMatchObject({
			plan: { id: 'level' },
			amount: 900
		});
	});

	it('has nobody first where no plan has a price', () => {
		expect(standingNow(costing({ a: [NaN], b: [NaN] }))).toMatchObject({
			cheapest: undefined,
			others: [],
			unpriced: [{ id: 'a' }, { id: 'b' }],
			tooClose: false
		});
	});

	it('for the MedSpa is mixed before per use, per user and flat rate', () => {
		expect(order(forecast(starterScenario('medspa', 'one', 'First')))).toEqual([
			'mixed',
			'per-use',
			'per-user',
			'flat-rate'
		]);
	});
});

describe('the margin to the next plan', () => {
	it.each([
		[10000, 10000, true],
		[10000, 10499, true],
		[10000, 10500, false],
		[10000, 10501, false],
		[999, 1048, true],
		[999, 1049, false],
		[0, 0, true],
		[0, 1, false]
	])('from %d to %d is too close to call: %s', (first, second, expected) => {
		expect(standingNow(costing({ a: [first], b: [second] })).tooClose).toBe(expected);
		expect(standingOverTerm(costing({ b: [second], a: [first] })).tooClose).toBe(expected);
	});

	it('is measured to the next plan, not to the last', () => {
		expect(standingNow(costing({ a: [100], far: [900], near: [101] })).tooClose).toBe(true);
	});

	it('is none when there is one plan', () => {
		const { others, tooClose } = standingNow(costing({ only: [100] }));
		expect(others).toEqual([]);
		expect(tooClose).toBe(false);
	});
});
