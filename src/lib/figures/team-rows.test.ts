import { describe, expect, it } from 'vitest';
import { roles, type Practice } from '#practice';
import { starterScenario } from '#scenario';
import { practiceOf } from '../../../tests/support/practices.ts';
import { roleChoices, rowName, teamRows } from './team-rows.ts';

type Row = Practice['team'][number];

function rowsOf(row: Partial<Row>, practice: Practice = practiceOf({ visitsPerDay: 9 })) {
	const whole = { id: 'one', role: 'provider' as const, headcount: 2, ...row };
	return teamRows({
		...starterScenario('medspa', 'one', 'First'),
		practice: { ...practice, team: [whole] }
	});
}

describe('the choice of roles', () => {
	it('has every role once, each with its own word', () => {
		const choices = roleChoices();
		expect(choices.map(({ role }) => role)).toEqual(roles);
		expect(new Set(choices.map(({ name }) => name)).size).toBe(roles.length);
		expect(choices[3]).toEqual({ role: 'admin', name: 'Front desk, billing, office' });
	});
});

describe('a row of the team', () => {
	it('is called by its own name, or by its role', () => {
		expect(rowName({ role: 'associate' })).toBe('Associate (supervised)');
		expect(rowName({ role: 'associate', name: 'Interns' })).toBe('Interns');
		expect(rowsOf({})[0]).toMatchObject({ ownName: '', name: 'Licensed provider' });
		expect(rowsOf({ name: 'Injectors' })[0]).toMatchObject({
			ownName: 'Injectors',
			name: 'Injectors',
			roleName: 'Licensed provider'
		});
	});

	it.each<[string, Partial<Row>]>([
		['signs in', {}],
		['does not sign in', { signsIn: false }],
		['20 hours a week · signs in', { hoursPerWeek: 20 }],
		['0 hours a week · signs in', { hoursPerWeek: 0 }],
		['4.5 visits a day · signs in', { visitsPerDay: 4.5 }],
		['sees no patients · signs in', { visitsPerDay: 0 }],
		['sees no patients · signs in', { role: 'admin' }],
		['3 visits a day · signs in', { role: 'technician', visitsPerDay: 3 }],
		['signs in', { role: 'associate' }],
		['12.5 days a month · signs in', { workingDays: 12.5 }],
		['signs in · May, Jun, and Jul', { months: [5, 6, 7] }],
		['signs in · Dec', { months: [12] }],
		['signs in · no e-mail account · no device', { email: false, device: false }],
		['signs in · 2 invited', { invited: 2 }],
		[
			'8 hours a week · 2 visits a day · 4 days a month · does not sign in · Jan and Feb',
			{ hoursPerWeek: 8, visitsPerDay: 2, workingDays: 4, signsIn: false, months: [1, 2] }
		]
	])('says in a line what is special about it: %s', (summary, row) => {
		expect(rowsOf(row).map((figure) => figure.summary)).toEqual([summary]);
	});

	it('says between how many it may lie', () => {
		const practice = practiceOf({}, { ranges: [{ row: 'one', low: 2, high: 4 }] });
		expect(rowsOf({}, practice)[0]?.spread).toMatchObject({ low: 2, high: 4 });
		expect(rowsOf({ id: 'other' }, practice)[0]?.spread).toBeUndefined();
	});

	it('has numbers of its own only where it says so', () => {
		const [row] = rowsOf({ visitsPerDay: 0, workingDays: 8 });
		expect(row?.numbers.map(({ field, value }) => [field, value])).toEqual([
			['hoursPerWeek', undefined],
			['visitsPerDay', 0],
			['workingDays', 8],
			['invited', undefined]
		]);
	});

	it.each<[Row['role'], Practice, number[]]>([
		['provider', practiceOf({ visitsPerDay: 9, workingDays: 18 }), [40, 9, 18, 1]],
		['associate', practiceOf({ visitsPerDay: 9 }), [40, 9, 20, 1]],
		['admin', practiceOf({ visitsPerDay: 9, workingDays: 18 }), [40, 0, 18, 1]],
		['provider', practiceOf({}), [40, 0, 20, 1]]
	])('suggests to a %s what everybody has', (role, practice, usual) => {
		const [row] = rowsOf({ role }, practice);
		expect(row?.numbers.map((number) => number.usual)).toEqual(usual);
	});
});
