import { expect, it } from 'vitest';
import { forecast } from '#forecast';
import { mixAnswers } from '#insight';
import { isPriced } from '#money';
import { addPlan, templateKeys, templateScenario } from '#scenario';

it.each(templateKeys)('%s opens with four priced plans, and a best mix is found for it', (key) => {
	const scenario = templateScenario(key, key, key, (row) => row);
	expect(scenario.plans.map(({ id }) => id)).toEqual(['per-user', 'per-use', 'flat-rate', 'mixed']);
	expect(forecast(scenario).every(({ total }) => isPriced(total))).toBe(true);
	const [plan] = scenario.plans;
	if (!plan) throw new Error('There are four');
	const mixed = addPlan({ ...plan, id: 'mix', mix: { least: 'term' } })(scenario);
	const [answer] = mixAnswers(mixed);
	expect(answer?.missing).toBeUndefined();
	expect(answer?.best?.cost).toBeGreaterThan(0);
});
