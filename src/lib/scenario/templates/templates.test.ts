import { describe, expect, it } from 'vitest';
import { readDay } from '#calendar';
import { driverNames, fillCurve, practiceSchema } from '#practice';
import {
	rowKeys,
	settings,
	templateKeys,
	templatePractice,
	templates,
	templateSources,
	type Figure
} from '#scenario';

const called = (row: string) => `The ${row}`;
const figuresOf = (key: (typeof templateKeys)[number]): [string, Figure][] =>
	Object.entries(templates[key].figures);

it('fill, those that open with few, as the fill curve of a new practice does in their middle', () => {
	const courses = templateKeys.flatMap((key) => {
		const value = templates[key].figures.fill?.value;
		return typeof value === 'object' && value[0] < 50 ? [value] : [];
	});
	const middles = fillCurve.points.map((_point, place) => {
		const sorted = courses.map((course) => course[place] ?? NaN).sort((a, b) => a - b);
		const half = sorted.length / 2;
		return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
	});
	expect(courses.length).toBeGreaterThan(5);
	expect(middles).toEqual(fillCurve.points.map(({ to }) => to));
	expect(fillCurve.points.map(({ month }) => month)).toEqual([1, 12, 24, 36]);
});

describe.each(templateKeys)('the template %s', (key) => {
	const template = templates[key];
	const practice = templatePractice(key, called);

	it('can be kept in a document', () => {
		expect(practiceSchema.parse(practice)).toEqual(practice);
	});

	it('marks as guesses what was assumed, and nothing else', () => {
		const assumed = figuresOf(key).filter(([, { basis }]) => basis === 'assumption');
		expect([...practice.guesses].sort()).toEqual(assumed.map(([driver]) => driver).sort());
		expect(driverNames).toEqual(expect.arrayContaining([...practice.guesses]));
		expect(practice.guesses).toContain('fill');
	});

	it('names a known source wherever it has one', () => {
		const named = figuresOf(key).flatMap(([, { basis, beside }]) => [basis, beside]);
		const strangers = [...named, template.staffing].filter(
			(name) => name !== undefined && name !== 'assumption' && !(name in templateSources)
		);
		expect(strangers).toEqual([]);
	});

	it('stands in the data as in its first month', () => {
		for (const [driver, { value }] of figuresOf(key)) {
			const first = typeof value === 'number' ? value : value[0];
			expect(practice).toHaveProperty(driver, first);
		}
		expect(practice.team.map(({ headcount }) => headcount)).toEqual(
			template.team.map(({ headcount }) => headcount[0])
		);
	});

	it('calls every job by the words it was given, and once', () => {
		expect(practice.team.map(({ name }) => name)).toEqual(
			template.team.map((row) => called(row.key))
		);
		expect(new Set(practice.team.map(({ id }) => id)).size).toBe(practice.team.length);
	});

	it('begins with people who see patients, at the pace of the practice where most of them have it', () => {
		const seeing = practice.team.filter(({ role }) => ['provider', 'associate'].includes(role));
		expect(practice.team[0]).toBe(seeing[0]);
		expect(practice.team[0]?.headcount).toBeGreaterThan(0);
		expect(practice.visitsPerDay).toBeGreaterThan(0);
		expect(practice.workingDays).toBeGreaterThan(0);
		const ownPace = template.team.map(({ visitsPerDay }) => visitsPerDay);
		expect(ownPace).toContain(undefined);
		expect(ownPace).not.toContain(practice.visitsPerDay);
		const last = (own: boolean) =>
			template.team
				.filter((row) => seeing.some(({ id }) => id === row.key))
				.filter(({ visitsPerDay }) => (visitsPerDay !== undefined) === own)
				.reduce((sum, { headcount }) => sum + headcount[3], 0);
		expect(last(false)).toBeGreaterThanOrEqual(last(true) / 2);
	});

	it('has changes on first days of months, in the order of time, of rows it has', () => {
		const changes = practice.changes ?? [];
		const days = changes.map(({ on }) => on);
		expect(days).toEqual([...days].sort());
		expect(days.filter((day) => !day.endsWith('-01') || readDay(day) === undefined)).toEqual([]);
		const rows = changes.flatMap(({ row }) => row ?? []);
		expect(practice.team.map(({ id }) => id)).toEqual(expect.arrayContaining(rows));
	});
});

describe('the templates', () => {
	it('use all their sources, settings and jobs', () => {
		const all = Object.values(templates);
		const sources = all.flatMap(({ figures, staffing }) => [
			staffing,
			...Object.values(figures).flatMap(({ basis, beside }) => [basis, beside])
		]);
		const used = new Set(sources.filter((name) => name !== undefined && name !== 'assumption'));
		expect([...used].sort()).toEqual(Object.keys(templateSources).sort());
		expect(new Set(all.map(({ setting }) => setting))).toEqual(new Set(settings));
		const rows = all.flatMap(({ team }) => team.map(({ key }) => key));
		expect(new Set(rows)).toEqual(new Set(rowKeys));
	});

	it('say of every source what it says, where, and when', () => {
		for (const { says, where, date } of Object.values(templateSources)) {
			expect(says).toMatch(/^[A-Z].*\.$/);
			expect(new URL(where).protocol).toMatch(/^https?:$/);
			expect(date).not.toBe('');
		}
	});

	it('hire and open on days counted from the month they are told', () => {
		const days = (start?: string) =>
			templatePractice('multi-site', called, start).changes?.map(({ on, row, driver, to }) => [
				on,
				row ?? driver,
				to
			]);
		expect(days('2028-11')).toEqual([
			['2029-08-01', 'locations', '2'],
			['2029-10-01', 'therapists', '8'],
			['2029-10-01', 'assistants', '2'],
			['2029-10-01', 'front-desk', '4'],
			['2029-10-01', 'central-billing', '2'],
			['2030-08-01', 'locations', '3'],
			['2030-10-01', 'therapists', '12'],
			['2030-10-01', 'assistants', '3'],
			['2030-10-01', 'front-desk', '6'],
			['2030-10-01', 'central-billing', '3'],
			['2030-10-01', 'operations', '2'],
			['2031-10-01', 'therapists', '14'],
			['2031-10-01', 'assistants', '4']
		]);
		expect(days()?.[0]).toEqual(['2027-10-01', 'locations', '2']);
	});

	it('keep jobs nobody has yet, and hire for them later', () => {
		const { team, changes } = templatePractice('solo-therapist', called);
		expect(team[1]).toEqual({
			id: 'virtual-assistant',
			role: 'admin',
			name: 'The virtual-assistant',
			headcount: 0
		});
		expect(changes).toEqual([{ on: '2028-12-01', row: 'virtual-assistant', to: '1' }]);
	});

	it('fill their calendars in straight lines between the months that are known', () => {
		const { growth } = templatePractice('direct-primary-care', called);
		const ramp = (driver: string) => growth?.ramps?.find((one) => one.driver === driver);
		expect(ramp('members')).toEqual({
			driver: 'members',
			shape: 'linear',
			points: [
				{ month: 1, to: 60 },
				{ month: 12, to: 300 },
				{ month: 24, to: 450 },
				{ month: 36, to: 550 }
			]
		});
		expect(ramp('fill')?.points.map(({ to }) => to)).toEqual([20, 70, 90, 80]);
	});
});
