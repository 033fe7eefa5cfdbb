import { describe, expect, it } from 'vitest';
import { driverNames, drivers, fillCurve, headcountDrivers, type Practice } from '#practice';
import { addChange, decode, encode, starterScenario, type Scenario } from '#scenario';
import { practiceOf } from '../../../tests/support/practices.ts';
import { eventSubjects, freeDrivers, rampFigures } from './growth-figures.ts';

const clinic = practiceOf(
	{ providers: 2, admins: 1, fill: 80 },
	{ counts: [{ meter: 'scans', name: 'Scans', quantity: '12.5', nature: 'flow' }] }
);
const ramp = (driver: 'fill' | 'providers') => ({
	driver,
	shape: 'linear' as const,
	points: [{ month: 12, to: 5 }]
});

function scenarioOf(rest: Partial<Practice>): Scenario {
	return { ...starterScenario('medspa', 'one', 'First'), practice: { ...clinic, ...rest } };
}

const numberDrivers = driverNames.filter((name) => !headcountDrivers.some((one) => one === name));

describe('what may become another number on a day', () => {
	it('is each row, each driver that is no headcount, and what is counted', () => {
		expect(eventSubjects(scenarioOf({})).map(({ key }) => key)).toEqual([
			'row provider',
			'row admin',
			...numberDrivers.map((name) => `driver ${name}`),
			'meter scans'
		]);
	});

	it('suggests to hire one more, and of the rest what there is', () => {
		const subjects = eventSubjects(scenarioOf({}));
		const found = (key: string) => subjects.find((subject) => subject.key === key);
		expect(found('row provider')).toMatchObject({
			name: 'Licensed provider',
			about: { row: 'provider' },
			next: 3
		});
		expect(found('driver fill')).toMatchObject({
			name: 'Calendar fill',
			about: { driver: 'fill' },
			limits: drivers.fill,
			next: 80
		});
		expect(found('meter scans')).toMatchObject({
			name: 'Scans',
			about: { meter: 'scans' },
			next: 12.5
		});
	});

	it.each([
		['driver', 'fill', ['driver fill']],
		['rows', 'providers', ['row provider']]
	] as const)('leaves out the %s that a ramp of %s moves', (_what, driver, gone) => {
		const keys = eventSubjects(scenarioOf({ growth: { ramps: [ramp(driver)] } })).map(
			({ key }) => key
		);
		const before = eventSubjects(scenarioOf({})).map(({ key }) => key);
		expect(before.filter((key) => !keys.includes(key))).toEqual(gone);
	});

	it('leaves a document that can be read, whichever is chosen', () => {
		const scenario = scenarioOf({ growth: { ramps: [ramp('providers'), ramp('fill')] } });
		for (const { about, next } of eventSubjects(scenario)) {
			const after = addChange({ ...about, on: '2027-03-01', to: String(next) })(scenario);
			expect(decode(encode(after))).toEqual({ ok: true, scenario: after });
		}
	});
});

describe('what moves by itself', () => {
	it('is shown with its words and limits', () => {
		expect(rampFigures(scenarioOf({}))).toEqual([]);
		expect(rampFigures(scenarioOf({ growth: { ramps: [ramp('fill')] } }))).toMatchObject([
			{
				ramp: ramp('fill'),
				name: 'Calendar fill',
				unit: 'percent of what could be booked',
				limits: drivers.fill
			}
		]);
	});

	it('can be every driver that does not yet, but never the hours that are full-time', () => {
		const free = freeDrivers(scenarioOf({ growth: { ramps: [ramp('fill')] } }));
		expect(free.map(({ driver }) => driver)).toEqual(
			driverNames.filter((name) => name !== 'partTimeHours' && name !== 'fill')
		);
		expect(free[0]).toEqual({ driver: 'providers', name: 'Providers' });
	});
});

describe('the way a driver moves', () => {
	const ways = (...ramps: NonNullable<NonNullable<Practice['growth']>['ramps']>) =>
		rampFigures(scenarioOf({ growth: { ramps }, guesses: ['fill'] })).map(
			({ way, ways, guess }) => [way, ways.map((each) => each.way), guess]
		);

	it('is one of two, and of fill also that of new practices', () => {
		expect(ways(ramp('providers'), { ...ramp('fill'), shape: 's-shaped' })).toEqual([
			['linear', ['linear', 's-shaped'], false],
			['s-shaped', ['linear', 's-shaped', 'fill-curve'], true]
		]);
		expect(ways(fillCurve)).toEqual([['fill-curve', ['linear', 's-shaped', 'fill-curve'], true]]);
	});

	it.each([
		{ points: fillCurve.points.slice(0, 3) },
		{ points: fillCurve.points.with(2, { month: 24, to: 91 }) },
		{ points: fillCurve.points.with(2, { month: 25, to: 90 }) },
		{ shape: 's-shaped' as const }
	])('is its own as soon as a point is moved: %o', (own) => {
		expect(ways({ ...fillCurve, ...own })[0]?.[0]).not.toBe('fill-curve');
	});
});
