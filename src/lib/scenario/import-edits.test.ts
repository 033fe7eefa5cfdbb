import { describe, expect, it } from 'vitest';
import { readMonth } from '#calendar';
import { volumesOf, type Practice } from '#practice';
import {
	decode,
	encode,
	starterScenario,
	takeRoster,
	takeUsage,
	type Edit,
	type Scenario
} from '#scenario';
import { deepFreeze } from '../../../tests/support/deep-freeze.ts';

/** Three providers and two at the front desk; 36 months from January 2027. */
const starter = deepFreeze(starterScenario('medspa', 'one', 'First'));

/** What a file may hold, and the same whether it is taken over once or twice. */
function taken(edit: Edit, scenario: Scenario = starter): Practice {
	const after = edit(scenario);
	expect(decode(encode(after))).toEqual({ ok: true, scenario: after });
	expect(JSON.stringify(edit(after))).toBe(JSON.stringify(after));
	return after.practice;
}

function withPractice(practice: Partial<Practice>): Scenario {
	return deepFreeze({ ...starter, practice: { ...starter.practice, ...practice } });
}

describe('a roster', () => {
	it('becomes the team: a row for people of one role, hours and login', () => {
		const { team, changes } = taken(
			takeRoster([
				{ role: 'admin', hoursPerWeek: '20', signsIn: false, people: 1 },
				{ role: 'provider', start: '2019-05-01', hoursPerWeek: '40', signsIn: true, people: 2 },
				{ role: 'provider', hoursPerWeek: '40', people: 1 },
				{ role: 'provider', hoursPerWeek: '18.25', people: 1 }
			])
		);
		expect(team).toEqual([
			{ id: 'provider', role: 'provider', hoursPerWeek: 40, headcount: 3 },
			{ id: 'provider-2', role: 'provider', hoursPerWeek: 18.3, headcount: 1 },
			{ id: 'admin', role: 'admin', hoursPerWeek: 20, signsIn: false, headcount: 1 }
		]);
		expect(changes).toBeUndefined();
	});

	it('lets people come on their day and go on the day after their last', () => {
		const { team, changes } = taken(
			takeRoster([
				{ role: 'provider', people: 2 },
				{ role: 'provider', start: '2027-03-15', people: 2 },
				{ role: 'provider', start: '2026-01-01', end: '2027-12-31', people: 1 },
				{ role: 'admin', start: '2028-02-01', end: '2028-02-28', people: 1 }
			])
		);
		expect(team.map(({ id, headcount }) => [id, headcount])).toEqual([
			['provider', 3],
			['admin', 0]
		]);
		expect(changes).toEqual([
			{ on: '2027-03-15', row: 'provider', to: '5' },
			{ on: '2028-01-01', row: 'provider', to: '4' },
			{ on: '2028-02-01', row: 'admin', to: '1' },
			{ on: '2028-02-29', row: 'admin', to: '0' }
		]);
	});

	it.each([
		['came on the first day', { start: '2027-01-01' }, 1, []],
		['came on the second', { start: '2027-01-02' }, 0, ['2027-01-02 1']],
		['stayed until the first day', { end: '2027-01-01' }, 1, ['2027-01-02 0']],
		['comes on the last day', { start: '2029-12-31' }, 0, ['2029-12-31 1']],
		['goes on the last day', { end: '2029-12-31' }, 1, []],
		['goes on the last but one', { end: '2029-12-30' }, 1, ['2029-12-31 0']]
	] as const)('with somebody who %s', (_who, days, headcount, moves) => {
		const { team, changes = [] } = taken(takeRoster([{ role: 'contractor', ...days, people: 1 }]));
		expect(team).toEqual([{ id: 'contractor', role: 'contractor', headcount }]);
		expect(changes.map(({ on, to }) => `${on} ${to}`)).toEqual(moves);
	});

	it.each([
		['left before the plan begins', { end: '2026-12-31' }],
		['comes when it is over', { start: '2030-01-01' }]
	])('has no row for who %s', (_who, days) => {
		expect(taken(takeRoster([{ role: 'provider', ...days, people: 4 }])).team).toEqual([]);
	});

	it('goes by the months of the plan', () => {
		const scenario = deepFreeze({ ...starter, start: '2028-06', months: 12 });
		const { team, changes } = taken(
			takeRoster([
				{ role: 'provider', start: '2028-01-10', end: '2029-06-30', people: 1 },
				{ role: 'provider', start: '2029-05-31', people: 1 },
				{ role: 'provider', start: '2029-06-01', people: 1 }
			]),
			scenario
		);
		expect(team).toEqual([{ id: 'provider', role: 'provider', headcount: 1 }]);
		expect(changes).toEqual([{ on: '2029-05-31', row: 'provider', to: '2' }]);
	});

	it('says nothing about a day on which as many come as go', () => {
		const lines = [
			{ role: 'provider', end: '2027-06-30', people: 1 },
			{ role: 'provider', start: '2027-07-01', people: 1 }
		];
		expect(taken(takeRoster(lines)).changes).toBeUndefined();
	});

	it('drops what moved the people before, and keeps everything else', () => {
		const points = [{ month: 12, to: 9 }];
		const scenario = withPractice({
			guesses: ['providers', 'visitsPerPatient'],
			ranges: [
				{ driver: 'providers', low: 2, high: 6 },
				{ driver: 'admins', low: 1, high: 3 },
				{ driver: 'visitsPerDay', low: 4, high: 7 }
			],
			growth: {
				volatility: 5,
				ramps: [
					{ driver: 'providers', shape: 'linear', points },
					{ driver: 'visitsPerDay', shape: 'linear', points }
				]
			},
			counts: [{ meter: 'api-calls', quantity: '7', nature: 'flow' }],
			changes: [
				{ on: '2027-02-01', row: 'admin', to: '4' },
				{ on: '2027-04-01', meter: 'api-calls', to: '9' },
				{ on: '2027-05-01', driver: 'associates', to: '2' },
				{ on: '2027-06-01', driver: 'locations', to: '2' }
			]
		});
		const practice = taken(
			takeRoster([
				{ role: 'provider', people: 1 },
				{ role: 'admin', people: 2 },
				{ role: 'admin', start: '2027-05-15', people: 1 }
			]),
			scenario
		);
		expect(practice).toEqual({
			...scenario.practice,
			team: [
				{ id: 'provider', role: 'provider', headcount: 1 },
				{ id: 'admin', role: 'admin', headcount: 2 }
			],
			guesses: ['visitsPerPatient'],
			ranges: [
				{ driver: 'admins', low: 1, high: 3 },
				{ driver: 'visitsPerDay', low: 4, high: 7 }
			],
			growth: { volatility: 5, ramps: [{ driver: 'visitsPerDay', shape: 'linear', points }] },
			changes: [
				{ on: '2027-04-01', meter: 'api-calls', to: '9' },
				{ on: '2027-05-15', row: 'admin', to: '3' },
				{ on: '2027-06-01', driver: 'locations', to: '2' }
			]
		});
	});

	it('leaves no growth behind that says nothing', () => {
		const scenario = withPractice({
			growth: { ramps: [{ driver: 'admins', shape: 'linear', points: [{ month: 2, to: 3 }] }] }
		});
		const after = taken(takeRoster([{ role: 'admin', people: 1 }]), scenario);
		expect(after).not.toHaveProperty('growth');
	});
});

describe('usage', () => {
	const calls = (...months: readonly (readonly [string, string])[]) =>
		months.map(([month, quantity]) => ({ month, meter: 'api-calls', quantity }));

	it('begins with the first month and changes where a month differs from the one before', () => {
		const practice = taken(
			takeUsage(
				calls(
					['2027-04', '250.5'],
					['2027-01', '100'],
					['2027-02', '100'],
					['2027-03', '250.5'],
					['2027-05', '0']
				)
			)
		);
		expect(practice.counts).toEqual([{ meter: 'api-calls', quantity: '100', nature: 'flow' }]);
		expect(practice.changes).toEqual([
			{ on: '2027-03-01', meter: 'api-calls', to: '250.5' },
			{ on: '2027-05-01', meter: 'api-calls', to: '0' }
		]);
		const { quantities } = volumesOf(practice, readMonth('2027-01') ?? 0, 6).metered('api-calls');
		expect(quantities).toEqual([100_000, 100_000, 250_500, 250_500, 0, 0]);
	});

	it.each([
		['the latest month before the plan', ['2026-11', '2026-12', '2027-03'], '2', ['2027-03-01 3']],
		['its first month, when that is known', ['2026-11', '2027-01'], '2', []],
		['the first month there is', ['2027-05', '2027-06'], '1', ['2027-06-01 2']],
		['nothing that comes when it is over', ['2029-12', '2030-01'], '1', []]
	])('begins with %s', (_what, months, quantity, moves) => {
		const lines = months.map((month, place) => [month, String(place + 1)] as const);
		const { counts, changes = [] } = taken(takeUsage(calls(...lines)));
		expect(counts).toEqual([{ meter: 'api-calls', quantity, nature: 'flow' }]);
		expect(changes.map(({ on, to }) => `${on} ${to}`)).toEqual(moves);
	});

	it('of months after the plan changes nothing', () => {
		expect(taken(takeUsage(calls(['2030-01', '5'])))).toEqual(starter.practice);
	});

	it('stands as its meter does: a level, a flow or money', () => {
		const lines = ['staff', 'encounters', 'card-volume'].map((meter) => ({
			month: '2027-01',
			meter,
			quantity: '12'
		}));
		expect(taken(takeUsage(lines)).counts?.map(({ nature }) => nature)).toEqual([
			'level',
			'flow',
			'money'
		]);
	});

	it('replaces what its meters were said to be, and keeps what is said of others', () => {
		const scenario = withPractice({
			counts: [
				{ meter: 'lockers', name: 'Lockers', quantity: '4', nature: 'level' },
				{ meter: 'towels', name: 'Towels', quantity: '90', nature: 'flow' }
			],
			changes: [
				{ on: '2027-02-01', driver: 'locations', to: '2' },
				{ on: '2027-03-01', meter: 'lockers', to: '6' },
				{ on: '2027-09-01', meter: 'towels', to: '95' }
			]
		});
		const practice = taken(
			takeUsage([
				{ month: '2027-01', meter: 'lockers', quantity: '5' },
				{ month: '2027-08', meter: 'lockers', quantity: '8' }
			]),
			scenario
		);
		expect(practice.counts).toEqual([
			{ meter: 'lockers', name: 'Lockers', quantity: '5', nature: 'level' },
			{ meter: 'towels', name: 'Towels', quantity: '90', nature: 'flow' }
		]);
		expect(practice.changes).toEqual([
			{ on: '2027-02-01', driver: 'locations', to: '2' },
			{ on: '2027-08-01', meter: 'lockers', to: '8' },
			{ on: '2027-09-01', meter: 'towels', to: '95' }
		]);
	});
});
