import { expect, it } from 'vitest';
import { coverage, offerCosts } from '#insight';
import { setWanted, starterScenario, type Plan, type Scenario } from '#scenario';
import { fee } from '../../../tests/support/buying.ts';
import { planChoices } from './plan-choices.ts';

const starter = setWanted({ jobs: ['records', 'video', 'reminders'], requires: [] })(
	starterScenario('medspa', 'one', 'First')
);

function choicesOf(plan: Plan, beside: Partial<Scenario> = {}) {
	const scenario: Scenario = { ...starter, ...beside, plans: [plan] };
	const [covered] = coverage(scenario);
	if (!covered) throw new Error('There is one plan');
	const jobs = planChoices(scenario, covered, offerCosts(scenario, scenario.offers));
	return (need: string) => jobs.find((job) => job.need === need);
}

it('names what nobody does and what is paid twice', () => {
	const job = choicesOf({ id: 'own', offers: ['video-flat', 'video-by-minute'] });
	expect(job('records')).toMatchObject({ fault: 'gap', summary: 'nobody does this', effect: '' });
	expect(job('video')).toMatchObject({
		fault: 'overlap',
		summary: 'Video, flat and Video, per minute',
		effect: '$33.00'
	});
	expect(job('storage')).toMatchObject({ fault: undefined, isWanted: false });
});

it('counts a suite once, where it stands first', () => {
	const job = choicesOf({ id: 'own', offers: ['suite-by-role'] });
	expect(job('records')?.effect).toBe('$417.50');
	expect(job('reminders')?.effect).toBe('included');
	expect(job('records')?.choices[0]).toMatchObject({
		id: 'suite-by-role',
		isChosen: true,
		also: 'also does reminders and patient portal'
	});
});

it('tells what a plan that chooses for itself was told', () => {
	const job = choicesOf({
		id: 'mix',
		offers: ['video-flat'],
		mix: { least: 'term', include: ['video-flat'], never: ['video-by-minute'] }
	});
	const rules = job('video')?.choices.map(({ id, rule }) => [id, rule]);
	expect(rules).toEqual([
		['video-by-clinician', 'may'],
		['video-by-minute', 'never'],
		['video-flat', 'must']
	]);
});

it('names the tier that stands in for another, and counts the lines a plan takes', () => {
	const tier = (id: string, rank: number, price: string, answer: 'yes' | 'no') => ({
		id,
		name: id,
		covers: ['records' as const],
		product: { id: 'suite', rank },
		compliance: { 'signed-baa': answer },
		charges: [
			fee(price),
			fee('7', { id: 'calls', off: true, covers: ['video'] }),
			fee('5', { id: 'texts', off: true, covers: ['reminders'] })
		]
	});
	const wanted = { jobs: starter.practice.wanted?.jobs ?? [], requires: ['signed-baa' as const] };
	const job = choicesOf(
		{ id: 'own', offers: ['Small'], takes: [{ offer: 'Small', charge: 'calls' }] },
		{
			offers: [tier('Small', 1, '10', 'no'), tier('Large', 2, '30', 'yes')],
			practice: { ...starter.practice, wanted }
		}
	);
	expect(job('records')).toMatchObject({ fault: undefined, summary: 'Large', effect: '$37.00' });
	expect(job('video')).toMatchObject({ fault: undefined, summary: 'Large', effect: 'included' });
	expect(job('reminders')).toMatchObject({ fault: 'gap', effect: '' });
	const [small] = job('records')?.choices ?? [];
	expect(small).toMatchObject({ isChosen: true, cost: { usual: 'not available' } });
	expect(small?.cost.why.join(' ')).toContain('The first tier that fits is “Large”.');
});
