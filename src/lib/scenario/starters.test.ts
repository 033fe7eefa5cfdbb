import { describe, expect, it } from 'vitest';
import { starterOffers } from '#offers';
import { driverIn } from '#practice';
import { starterKeys, starterScenario } from '#scenario';

/** Marketing is bought with the flat-rate plan only; these no practice can do without. */
const always = ['records', 'video', 'reminders', 'storage', 'portal'];

describe.each(starterKeys)('the %s starter', (key) => {
	const scenario = starterScenario(key, 'one', 'First');

	it('carries the id and the name it is given', () => {
		expect([scenario.id, scenario.name]).toEqual(['one', 'First']);
	});

	it('plans three years in dollars', () => {
		expect([scenario.months, scenario.currency]).toEqual([36, 'USD']);
	});

	it('compares the four ways of buying', () => {
		expect(scenario.plans.map(({ id }) => id)).toEqual([
			'per-user',
			'per-use',
			'flat-rate',
			'mixed'
		]);
	});

	it('has somebody who sees patients, and patients who come', () => {
		expect(driverIn(scenario.practice, 'providers')).toBeGreaterThan(0);
		expect(scenario.practice.visitsPerDay).toBeGreaterThan(0);
	});

	it('ships the whole price book', () => {
		expect(scenario.offers).toEqual(Object.values(starterOffers));
	});

	it('says what in it is a guess', () => {
		expect(scenario.practice.guesses.length).toBeGreaterThan(0);
		expect(scenario.practice.guesses).not.toContain('providers');
	});
});

describe('the plans of a starter', () => {
	const { plans, offers } = starterScenario('medspa', 'one', 'First');

	function covered(planOffers: readonly string[]): Set<string> {
		return new Set(
			offers.filter(({ id }) => planOffers.includes(id)).flatMap(({ covers }) => covers)
		);
	}

	it.each(plans)('cover the same jobs, so that they can be compared: $id', ({ offers: chosen }) => {
		const jobs = covered(chosen);
		for (const need of always) expect(jobs).toContain(need);
	});
});
