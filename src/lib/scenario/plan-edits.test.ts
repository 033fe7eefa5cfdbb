import { describe, expect, it } from 'vitest';
import {
	addPlan,
	changePlan,
	decode,
	encode,
	leaveLine,
	mostPlans,
	removePlan,
	starterScenario,
	switchLine,
	takeLine,
	type Edit,
	type Scenario
} from '#scenario';
import { deepFreeze } from '../../../tests/support/deep-freeze.ts';

const starter = starterScenario('medspa', 'one', 'First');
const scenario: Scenario = deepFreeze({
	...switchLine('records-flat', 'charting', true)(starter),
	plans: [
		{
			id: 'flat-rate',
			offers: ['records-flat', 'portal-flat'],
			leaves: [{ offer: 'portal-flat', month: 12 }]
		},
		{ id: 'per-use', offers: ['records-by-visit'] }
	]
});

/** What edits make of the plans, once it is clear that the document can be read and nothing else changed. */
function planned(...edits: Edit[]): Scenario['plans'] {
	const after = edits.reduce<Scenario>((document, edit) => edit(deepFreeze(document)), scenario);
	expect(decode(encode(after))).toEqual({ ok: true, scenario: after });
	expect({ ...after, plans: scenario.plans }).toEqual(scenario);
	return after.plans;
}

describe('adding a plan', () => {
	it('gives it an id nothing else has', () => {
		const plans = planned(
			addPlan({ name: 'Ours', offers: ['records-flat'] }),
			addPlan({ id: 'per-use', offers: ['video-flat', 'video-flat'] })
		);
		expect(plans.slice(2)).toEqual([
			{ id: 'plan', name: 'Ours', offers: ['records-flat'] },
			{ id: 'per-use-2', offers: ['video-flat'] }
		]);
	});

	it('stops where there is no colour left, and adds none that buys nothing', () => {
		const many = Array.from({ length: 8 }, () => addPlan({ offers: ['video-flat'] }));
		expect(planned(...many)).toHaveLength(mostPlans);
		expect(planned(addPlan({ offers: [] }), addPlan({ offers: ['unheard-of'] }))).toHaveLength(2);
	});
});

describe('changing a plan', () => {
	it('sets what is told and leaves out what is undefined', () => {
		const [named] = planned(changePlan('flat-rate', { name: 'Flat' }));
		expect(named).toEqual({ ...scenario.plans[0], name: 'Flat' });
		const [unnamed] = planned(
			changePlan('flat-rate', { name: 'Flat' }),
			changePlan('flat-rate', { name: undefined })
		);
		expect(unnamed).toEqual(scenario.plans[0]);
	});

	it('leaves no offer that it no longer has', () => {
		const [plan] = planned(changePlan('flat-rate', { offers: ['records-flat'] }));
		expect(plan).toEqual({ id: 'flat-rate', offers: ['records-flat'] });
	});

	it('to nothing at all changes nothing', () => {
		expect(planned(changePlan('flat-rate', { offers: [] }))).toEqual(scenario.plans);
	});
});

describe('removing a plan', () => {
	it('leaves at least one', () => {
		expect(planned(removePlan('flat-rate'))).toEqual([scenario.plans[1]]);
		expect(planned(removePlan('flat-rate'), removePlan('per-use'))).toEqual([scenario.plans[1]]);
	});
});

describe('an add-on', () => {
	const taken = [{ offer: 'records-flat', charge: 'charting' }];

	it('is taken once, and left again', () => {
		const take = takeLine('flat-rate', 'records-flat', 'charting');
		expect(planned(take, take)[0]?.takes).toEqual(taken);
		expect(planned(take, leaveLine('flat-rate', 'records-flat', 'charting'))).toEqual(
			scenario.plans
		);
	});

	it('is taken only where the plan has the offer and the line is off', () => {
		expect(planned(takeLine('flat-rate', 'records-flat', 'suite'))).toEqual(scenario.plans);
		expect(planned(takeLine('per-use', 'records-flat', 'charting'))).toEqual(scenario.plans);
	});
});
