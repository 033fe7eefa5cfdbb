import { forecast } from '#forecast';
import { budgetReach, priceParity } from '#insight';
import type { Amount } from '#money';
import { setDriver, setPrice, starterScenario, type Plan, type Scenario } from '#scenario';
import { expect, it } from 'vitest';
import {
	budgetAmount,
	budgetInWords,
	negotiable,
	parityInWords,
	suggestedBudget
} from './goal-figures.ts';

const medspa = starterScenario('medspa', 'one', 'First');
const planOf = (scenario: Scenario, id: string): Plan => {
	const plan = scenario.plans.find((one) => one.id === id);
	if (!plan) throw new Error(`no plan ${id}`);
	return plan;
};
const totalOf = (scenario: Scenario, id: string) =>
	forecast(scenario).find(({ plan }) => plan.id === id)?.total;

it('says how far one may go within a budget, and so it is', () => {
	const budget = budgetAmount(medspa, 500);
	const reach = budgetReach(medspa, planOf(medspa, 'mixed'), 'providers', budget);
	expect(budgetInWords(medspa, reach, budget)).toEqual([
		'Mixed stays within $500.00 at 3 providers.',
		'It does so up to 3 providers, and no longer at 4 providers.'
	]);
	const costAt = (providers: number) =>
		forecast(setDriver('providers', providers)(medspa)).find(({ plan }) => plan.id === 'mixed')
			?.costs[0];
	expect(costAt(3)).toBeLessThanOrEqual(50_000);
	expect(costAt(4)).toBeGreaterThan(50_000);
});

it('says what it takes to come within a budget, and when nothing does', () => {
	const mixed = planOf(medspa, 'mixed');
	const little = budgetAmount(medspa, 300);
	expect(budgetInWords(medspa, budgetReach(medspa, mixed, 'providers', little), little)).toEqual([
		'Mixed costs more than $300.00 at 3 providers.',
		'Mixed comes within it at 1 provider.'
	]);
	const least = budgetAmount(medspa, 1);
	expect(
		budgetInWords(medspa, budgetReach(medspa, mixed, 'telehealthShare', least), least)
	).toEqual([
		'Mixed costs more than $1.00 at 5 % video visits.',
		'However far this goes, it does not come within it.'
	]);
});

it('suggests a round sum above what is paid', () => {
	expect(suggestedBudget(medspa, 46_711 as Amount)).toBe(500);
	expect(suggestedBudget(medspa, 50_000 as Amount)).toBe(550);
});

it('names the price to negotiate for: at it a plan is no dearer, above it it is', () => {
	const [plan, other] = [planOf(medspa, 'per-use'), planOf(medspa, 'mixed')];
	const [subject] = negotiable(medspa, plan, other);
	const change = subject?.prices[0]?.change;
	if (!change) throw new Error('a price');
	const parity = priceParity(medspa, change, [plan, other]);
	const told = parityInWords(medspa, parity, [plan, other]);
	expect(told[0]).toMatch(
		/^Per-use costs no more than Mixed with .* at \$1\.\d+ or less\. It is now \$1\.625\.$/
	);
	if (!parity.found) throw new Error('found');
	const own = { source: 'tried', confidence: 'our-guess' } as const;
	const at = (price: string) => setPrice(change, price, own)(medspa);
	const mixed = totalOf(medspa, 'mixed') ?? 0;
	expect(totalOf(at(parity.atMost), 'per-use')).toBeLessThanOrEqual(mixed);
	expect(totalOf(at(parity.above), 'per-use')).toBeGreaterThan(mixed);
});

it('leaves out what both plans pay', () => {
	const [plan, other] = [planOf(medspa, 'per-use'), planOf(medspa, 'mixed')];
	const offers = negotiable(medspa, plan, other).map(({ offer }) => offer);
	expect(offers.length).toBeGreaterThan(0);
	expect(offers.filter((id) => other.offers.includes(id))).toEqual([]);
});
