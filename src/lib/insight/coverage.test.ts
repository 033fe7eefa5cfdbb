import { expect, it } from 'vitest';
import { coverage, openQuestions } from '#insight';
import { starterScenario, type Plan, type Scenario } from '#scenario';
import { fee } from '../../../tests/support/buying.ts';

const starter = starterScenario('medspa', 'one', 'First');

function clinic(plan: Omit<Plan, 'id'>): Scenario {
	return {
		...starter,
		months: 12,
		practice: {
			...starter.practice,
			wanted: { jobs: ['records', 'video'], requires: ['signed-baa'], retentionYears: 7 }
		},
		offers: [
			{
				id: 'suite',
				covers: ['records'],
				compliance: { 'signed-baa': 'yes' },
				charges: [fee('10'), fee('5', { id: 'calls', off: true, covers: ['video'] })]
			},
			{ id: 'video', covers: ['video'], charges: [fee('7')] }
		],
		plans: [{ id: 'plan', ...plan }]
	};
}

function covered(plan: Omit<Plan, 'id'>) {
	const [found] = coverage(clinic(plan));
	return found && { gaps: found.gaps, overlaps: found.overlaps };
}

it('names what nobody does', () => {
	expect(covered({ offers: ['suite'] })).toEqual({
		gaps: [{ need: 'video', from: 1 }],
		overlaps: []
	});
});

it('counts what an add-on does that the plan takes, and names what is paid twice', () => {
	const takes = [{ offer: 'suite', charge: 'calls' }];
	expect(covered({ offers: ['suite'], takes })).toEqual({ gaps: [], overlaps: [] });
	expect(covered({ offers: ['suite', 'video'], takes })).toEqual({
		gaps: [],
		overlaps: [{ need: 'video', offers: ['suite', 'video'] }]
	});
});

it('tells from when on nobody does what is left', () => {
	const left = (month: number) =>
		covered({ offers: ['suite', 'video'], leaves: [{ offer: 'video', month }] })?.gaps;
	expect(left(5)).toEqual([{ need: 'video', from: 6 }]);
	expect(left(12)).toEqual([]);
});

it('leaves to ask what is required and nobody knows', () => {
	const scenario = clinic({ offers: ['suite', 'video'] });
	expect(openQuestions(scenario)).toEqual([
		[
			{ offer: 'suite', about: 'retention' },
			{ offer: 'video', about: 'signed-baa' },
			{ offer: 'video', about: 'retention' }
		]
	]);
	const { wanted: _none, ...practice } = scenario.practice;
	expect(openQuestions({ ...scenario, practice })).toEqual([[]]);
});
