import { forecast } from '#forecast';
import { standingNow, standingOverTerm, unpricedPlans } from '#insight';
import { withDriver } from '#practice';
import { starterScenario, type Scenario } from '#scenario';
import { describe, expect, it } from 'vitest';
import { tieredClinic } from '../../../tests/support/tiered-clinic.ts';
import { answer, spokenAnswer } from './answer.ts';

function answered(scenario: Scenario) {
	const forecasts = forecast(scenario);
	return answer(
		scenario,
		standingNow(forecasts),
		standingOverTerm(forecasts),
		unpricedPlans(scenario, forecasts)
	);
}

function only(...ids: readonly string[]): Scenario {
	return { ...tieredClinic, plans: tieredClinic.plans.filter(({ id }) => ids.includes(id)) };
}

describe('the answer', () => {
	it('leaves plans without a price out and says so', () => {
		const said = answered(tieredClinic);
		expect(spokenAnswer(said)).toBe(
			'Bundle costs least for your practice: $520 a month, $29 less than Group. ' +
				'Over 36 months Group costs least: $19,764 in all. ' +
				'Left out: Solo (not available) and Other (not priced).'
		);
		expect(said).toMatchObject({
			planId: 'bundle',
			short: 'Bundle is cheapest',
			amount: '$520/mo'
		});
	});

	it('leaves nobody out where all have a price', () => {
		expect(answered(starterScenario('medspa', 'one', 'First')).leftOut).toBeUndefined();
	});

	it('names nobody where no plan has a price, and says what to ask', () => {
		const said = answered(only('solo', 'other'));
		expect(spokenAnswer(said)).toBe(
			'No plan has a price for your practice yet. ' +
				'Active clients: “Suite Solo” takes up to 10, you have 11. The first tier that fits is “Suite Group”. ' +
				'Ask the vendor what “Other texts” costs for “Text messages, from 501 on”.'
		);
		expect(said).toMatchObject({
			planId: undefined,
			next: undefined,
			short: 'No plan has a price yet',
			amount: '–'
		});
	});

	it('says over the term when a price is lacking only later', () => {
		const [, group] = tieredClinic.offers;
		const fee = group?.charges[0];
		if (!group || !fee) throw new Error('The clinic has no fee');
		const offers = [
			{
				...group,
				charges: [
					{ ...fee, id: 'first', until: 12 },
					{ ...fee, id: 'then', from: 13, charge: { kind: 'flat' as const, price: 'unknown' } }
				]
			}
		];
		const plans = [{ id: 'group', name: 'Group', offers: ['group'] }];
		expect(spokenAnswer(answered({ ...tieredClinic, offers, plans }))).toBe(
			'Group costs $100 a month. No plan has a price in all 36 months. ' +
				'Left out: Group (not priced in month 13).'
		);
	});

	it('has something to compare where nobody sees patients but the practice counts its own', () => {
		const practice = withDriver(tieredClinic.practice, 'providers', 0);
		const idle = { ...practice, counts: undefined };
		const flat = only('bundle');
		expect(spokenAnswer(answered({ ...flat, practice }))).toContain('Bundle costs $520 a month.');
		expect(spokenAnswer(answered({ ...flat, practice: idle }))).toContain('Nothing to compare yet');
	});
});
