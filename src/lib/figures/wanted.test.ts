import { describe, expect, it } from 'vitest';
import { needs, requirements } from '#practice';
import { setWanted } from '#scenario';
import { tieredClinic } from '../../../tests/support/tiered-clinic.ts';
import { wantedFigure } from './wanted.ts';

describe('what a practice wants', () => {
	it('is what its plans do until somebody says otherwise', () => {
		const figure = wantedFigure(tieredClinic);
		expect(figure.chosen).toEqual({ jobs: ['records', 'reminders', 'payments'], requires: [] });
		expect(figure.jobs.filter(({ isWanted }) => isWanted).map(({ need }) => need)).toEqual([
			'records',
			'reminders',
			'payments'
		]);
		expect(figure.retentionYears).toBe(6);
	});

	it('is not what offers do that nobody buys', () => {
		const figure = wantedFigure({ ...tieredClinic, plans: tieredClinic.plans.slice(0, 0) });
		expect(figure.chosen.jobs).toEqual([]);
		const solo = { id: 'solo', offers: ['solo'] };
		expect(wantedFigure({ ...tieredClinic, plans: [solo] }).chosen.jobs).toEqual(['records']);
	});

	it('is from then on what was said, be it nothing', () => {
		const wanted = {
			jobs: ['phone' as const],
			requires: ['audit-trail' as const],
			retentionYears: 10
		};
		const figure = wantedFigure(setWanted(wanted)(tieredClinic));
		expect(figure.chosen).toEqual(wanted);
		expect(figure.jobs.filter(({ isWanted }) => isWanted).map(({ name }) => name)).toEqual([
			'phone'
		]);
		expect(figure.requirements.filter(({ isWanted }) => isWanted).map(({ name }) => name)).toEqual([
			'A record of who saw and changed what'
		]);
		expect(figure.retentionYears).toBe(10);
		const none = wantedFigure(setWanted({ jobs: [], requires: [] })(tieredClinic));
		expect(none.jobs.some(({ isWanted }) => isWanted)).toBe(false);
	});

	it('can be each job and each requirement, once', () => {
		const figure = wantedFigure(tieredClinic);
		expect(figure.jobs.map(({ need }) => need)).toEqual(needs);
		expect(figure.requirements.map(({ requirement }) => requirement)).toEqual(requirements);
		const named = [...figure.jobs, ...figure.requirements].map(({ name }) => name);
		expect(new Set(named).size).toBe(needs.length + requirements.length);
	});

	it.each([
		['records', 'in every plan'],
		['payments', 'in every plan'],
		['storage', 'in no plan yet']
	])('says which plans do it: %s %s', (job, covered) => {
		const { jobs } = wantedFigure(tieredClinic);
		expect(jobs.find(({ need }) => need === job)?.covered).toBe(covered);
	});

	it('names the plans where only some do it', () => {
		const plans = tieredClinic.plans.map((plan) =>
			plan.id === 'bundle' ? plan : { ...plan, offers: plan.offers.slice(0, 2) }
		);
		const covered = (some: typeof plans) =>
			wantedFigure({ ...tieredClinic, plans: some }).jobs.find(({ need }) => need === 'payments')
				?.covered;
		expect(covered(plans)).toBe('in Bundle');
		expect(covered(plans.with(0, tieredClinic.plans[0] ?? { id: 'none', offers: [] }))).toBe(
			'in Solo and Bundle'
		);
	});
});
