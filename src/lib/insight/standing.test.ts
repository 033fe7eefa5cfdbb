import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '#decimal';
import { forecast, type Forecast } from '#forecast';
import { standingNow, standingOverTerm } from '#insight';
import { settle, sum } from '#money';
import { starterScenario } from '#scenario';
import { scenarios } from '../../../tests/support/arbitraries.ts';

/** Forecasts of one month, or more, that cost so many cents. */
function costing(plans: Readonly<Record<string, readonly number[]>>): Forecast[] {
	return Object.entries(plans).map(([id, cents]) => {
		const totals = cents.map((amount) => settle(decimal(String(amount)), 'JPY'));
		return {
			plan: { id, offers: ['any'] },
			bills: totals.map((total, index) => ({ month: index + 1, lines: [], total })),
			total: sum(totals)
		};
	});
}

function order(forecasts: readonly Forecast[]): string[] {
	const { cheapest, others } = standingNow(forecasts);
	return [cheapest, ...others].map(({ plan }) => plan.id);
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

	it('has every plan once, rising, and gaps that add up', () => {
		fc.assert(
			fc.property(scenarios, (scenario) => {
				const forecasts = forecast(scenario);
				for (const { cheapest, others } of [standingNow(forecasts), standingOverTerm(forecasts)]) {
					const all = [cheapest, ...others];
					const amounts = all.map(({ amount }) => amount);
					expect(new Set(all.map(({ plan }) => plan))).toEqual(new Set(scenario.plans));
					expect(all).toHaveLength(scenario.plans.length);
					expect([...amounts].sort((a, b) => a - b)).toEqual(amounts);
					for (const { amount, more } of all) expect(cheapest.amount + more).toBe(amount);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('looks at the first month now, and at all months over the term', () => {
		const forecasts = costing({ rising: [100, 100, 900], level: [300, 300, 300] });
		expect(standingNow(forecasts).cheapest).toMatchObject({ plan: { id: 'rising' }, amount: 100 });
		expect(standingOverTerm(forecasts).cheapest).toMatchObject({
			plan: { id: 'level' },
			amount: 900
		});
	});

	it('needs a plan', () => {
		expect(() => standingNow([])).toThrow(RangeError);
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
