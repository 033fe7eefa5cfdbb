import { describe, expect, it } from 'vitest';
import { driverIn, withDriver, type DriverName, type MeterName, type Practice } from '#practice';
import { monthly } from '../../../tests/support/metered.ts';
import { practiceOf } from '../../../tests/support/practices.ts';

/** The first month of some meters, in their order. */
function first(names: readonly MeterName[], some: Practice): string[] {
	return names.map((name) => monthly(name, some, 1)[0] ?? '');
}

describe('a team of rows', () => {
	const team: Practice['team'] = [
		{ id: 'owner', role: 'provider', headcount: 1, visitsPerDay: 4, workingDays: 18 },
		{ id: 'others', role: 'provider', headcount: 2, hoursPerWeek: 12 },
		{ id: 'nurse', role: 'technician', headcount: 1, visitsPerDay: 3, hoursPerWeek: 20 },
		{ id: 'desk', role: 'admin', headcount: 2 },
		{ id: 'director', role: 'low-use-provider', headcount: 1, signsIn: false },
		{ id: 'summer', role: 'contractor', headcount: 3, months: [6, 7, 8] }
	];
	const some = practiceOf({ visitsPerDay: 5, invitations: 2 }, { team });

	it('has people in roles, who sign in or do not', () => {
		const names = ['licensed-providers', 'technicians', 'low-use-providers', 'staff'] as const;
		expect(first(names, some)).toEqual(['3', '1', '1', '7']);
		// All but the director; two more are invited
		expect(first(['signed-in-users', 'invited-seats'], some)).toEqual(['6', '8']);
	});

	it('has people who see patients, by their role or by visits of their own', () => {
		// 1 x 4 x 18 + 2 x 5 x 20 + 1 x 3 x 20 = 72 + 200 + 60
		expect(first(['clinicians', 'encounters'], some)).toEqual(['4', '332']);
	});

	it('has part-time people below so many hours a week; who says none is full-time', () => {
		const names = ['full-time-clinicians', 'part-time-clinicians'] as const;
		// 20 hours are not below 20; below 24 they are
		expect(first(names, some)).toEqual(['2', '2']);
		expect(first(names, { ...some, partTimeHours: 24 })).toEqual(['1', '3']);
		expect(first(names, { ...some, partTimeHours: 12 })).toEqual(['4', '0']);
	});

	it('has people of a season in its months', () => {
		// From January on: three more in June, July and August
		expect(monthly('staff', some, 9)).toEqual(['7', '7', '7', '7', '7', '10', '10', '10', '7']);
		expect(monthly('contractors', some, 14).slice(10)).toEqual(['0', '0', '0', '0']);
	});
});

describe('a headcount that is set', () => {
	const team: Practice['team'] = [
		{ id: 'owner', role: 'provider', headcount: 1, name: 'Owner' },
		{ id: 'desk', role: 'admin', headcount: 2 },
		{ id: 'others', role: 'provider', headcount: 2 }
	];
	const heads = (name: DriverName, value: number) =>
		withDriver({ team, guesses: [] }, name, value).team.map(({ id, headcount }) => [id, headcount]);

	it('is the sum of the rows of its role', () => {
		expect(driverIn({ team, guesses: [] }, 'providers')).toBe(3);
		expect(driverIn({ team, guesses: [] }, 'contractors')).toBe(0);
	});

	it.each([
		[5, 3, 2],
		[3, 1, 2],
		[2, 0, 2],
		[1, 0, 1],
		[0, 0, 0]
	])('to %d leaves %d in the first row and %d in the next', (value, owner, others) => {
		expect(heads('providers', value)).toEqual([
			['owner', owner],
			['desk', 2],
			['others', others]
		]);
	});

	it('makes a row where there is none, under an id no row has', () => {
		expect(heads('contractors', 2).at(-1)).toEqual(['contractor', 2]);
		const taken = withDriver(
			{ guesses: [], team: [{ id: 'contractor', role: 'admin', headcount: 1 }] },
			'contractors',
			2
		);
		expect(taken.team.at(-1)).toEqual({ id: 'contractor-2', role: 'contractor', headcount: 2 });
	});

	it('to nobody makes no row', () => {
		expect(heads('contractors', 0)).toHaveLength(3);
	});
});
