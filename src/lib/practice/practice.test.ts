import * as z from 'zod/mini';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	driverIn,
	driverNames,
	drivers,
	headcountDrivers,
	practiceSchema,
	withDriver,
	type Practice
} from '#practice';
import {
	driverNamed,
	driverValues,
	practices
} from '../../../tests/support/practice-arbitraries.ts';
import { deepFreeze } from '../../../tests/support/deep-freeze.ts';
import { practiceOf } from '../../../tests/support/practices.ts';

const practice = practiceOf(
	{
		providers: 3,
		admins: 2,
		visitsPerDay: 5,
		workingDays: 20,
		telehealthShare: 5,
		minutesPerVideoVisit: 12,
		remindersPerAppointment: 3,
		storagePerPatient: 60,
		visitsPerPatient: 1.15
	},
	{ guesses: ['visitsPerPatient'] }
);
const [provider, admin] = practice.team;

const numberNames = driverNames.filter(
	(name) => !headcountDrivers.some((headcount) => headcount === name)
);

function refusedAt(raw: unknown): string[] {
	const result = z.safeParse(practiceSchema, raw);
	expect(result.success).toBe(false);
	return (result.error?.issues ?? []).map(({ path }) => path.map(String).join('.'));
}

describe('a practice that is accepted', () => {
	it('is kept as it is', () => {
		fc.assert(
			fc.property(practices, (some) => {
				expect(z.parse(practiceSchema, some)).toEqual(some);
			})
		);
	});

	it.each(driverNames)('may have the least and the most of %s', (name) => {
		for (const value of [drivers[name].least, drivers[name].most]) {
			expect(z.safeParse(practiceSchema, withDriver(practice, name, value)).success).toBe(true);
		}
	});

	it('may leave out every number, and then they are what is usual', () => {
		const bare = z.parse(practiceSchema, { team: [], guesses: [] });
		for (const name of driverNames) expect(driverIn(bare, name)).toBe(drivers[name].usual);
	});
});

describe('a practice that is refused', () => {
	it.each(numberNames)('has no real number for %s', (name) => {
		for (const value of [NaN, Infinity, -Infinity, 1e309, '3', null, 3n, [3]]) {
			expect(refusedAt({ ...practice, [name]: value })).toEqual([name]);
		}
	});

	it.each(numberNames)('has less than the least or more than the most of %s', (name) => {
		const { least, most, places } = drivers[name];
		const grain = 1 / 10 ** places;
		expect(refusedAt({ ...practice, [name]: least - grain })).toEqual([name]);
		expect(refusedAt({ ...practice, [name]: most + grain })).toEqual([name]);
	});

	it.each([
		['visitsPerDay', 5.25],
		['workingDays', 31.5],
		['telehealthShare', 101],
		['telehealthShare', -1],
		['visitsPerPatient', 0],
		['visitsPerPatient', 1.155],
		['storagePerPatient', 1e-7],
		['members', 2.5]
	] as const)('has %s of %d', (name, value) => {
		expect(refusedAt({ ...practice, [name]: value })).toEqual([name]);
	});

	it('has an entry nobody knows', () => {
		expect(refusedAt({ ...practice, patientName: 'Somebody' })).toEqual(['']);
	});

	it('guesses what is no driver', () => {
		expect(refusedAt({ ...practice, guesses: ['providers', 'weather'] })).toEqual(['guesses.1']);
	});
});

describe('a row of the team', () => {
	function refusedRow(part: object): string[] {
		return refusedAt({ ...practice, team: [{ ...provider, ...part }, admin] });
	}

	it.each<[string, object, string]>([
		['half a person', { headcount: 2.5 }, 'headcount'],
		['fewer than nobody', { headcount: -1 }, 'headcount'],
		['too many', { headcount: 10_001 }, 'headcount'],
		['more hours than a week has', { hoursPerWeek: 169 }, 'hoursPerWeek'],
		['a thirteenth month', { months: [13] }, 'months.0'],
		['no month at all', { months: [] }, 'months'],
		['more days than a month has', { workingDays: 31.5 }, 'workingDays'],
		['too many visits', { visitsPerDay: 201 }, 'visitsPerDay'],
		['another role', { role: 'patient' }, 'role'],
		['blanks in its id', { id: 'a b' }, 'id'],
		['an empty name', { name: '' }, 'name'],
		['people by name', { people: ['Somebody'] }, '']
	])('is refused with %s', (_what, part, place) => {
		const path = ['team', '0', place].filter((key) => key !== '').join('.');
		expect(refusedRow(part)).toContain(path);
	});

	it('shares the most of its role with the other rows of it', () => {
		const rows = (role: string) => [
			{ ...provider, headcount: 9_999 },
			{ id: 'more', role, headcount: 2 }
		];
		expect(refusedAt({ ...practice, team: rows('provider') })).toEqual(['team.1.headcount']);
		expect(z.safeParse(practiceSchema, { ...practice, team: rows('admin') }).success).toBe(true);
	});
});

describe('a practice with one driver changed', () => {
	it('has the new value, and it is no longer a guess', () => {
		const changed = withDriver(practice, 'visitsPerPatient', 2);
		expect(changed).toEqual({ ...practice, visitsPerPatient: 2, guesses: [] });
	});

	it('is the same everywhere else, and the one before is not touched', () => {
		fc.assert(
			fc.property(
				practices,
				driverNamed.chain((name) => fc.tuple(fc.constant(name), driverValues(name))),
				(before, [name, value]) => {
					const after = withDriver(deepFreeze(before), name, value);
					for (const other of driverNames) {
						expect(driverIn(after, other)).toBe(other === name ? value : driverIn(before, other));
					}
					expect(after.guesses).toEqual(before.guesses.filter((guess) => guess !== name));
				}
			)
		);
	});
});

describe('a range', () => {
	const range = { driver: 'fill', low: 70, high: 90 } as const;

	function refusedRange(part: object): string[] {
		return refusedAt({ ...practice, ranges: [{ ...range, ...part }] });
	}

	it('lies between numbers the driver may have, the low one first', () => {
		const ranged = { ...practice, ranges: [range] };
		expect(z.parse(practiceSchema, ranged)).toEqual(ranged);
		expect(refusedRange({ low: 91 })).toEqual(['ranges.0.low']);
		expect(refusedRange({ high: 101 })).toEqual(['ranges.0.high']);
		expect(refusedRange({ driver: 'admins', low: 0.5 })).toContain('ranges.0.low');
		expect(refusedRange({ driver: 'weather' })).toEqual(['ranges.0.driver']);
	});

	it('is of a driver or of a row of the team, and people are whole', () => {
		const row = { driver: undefined, row: 'provider' };
		const two = { row: 'provider', low: 1, high: 2 };
		expect(z.safeParse(practiceSchema, { ...practice, ranges: [two] }).success).toBe(true);
		expect(refusedRange({ ...row, low: 1, high: 2.5 })).toEqual(['ranges.0.high']);
		expect(refusedRange({ row: 'provider' })).toEqual(['ranges.0']);
		expect(refusedRange({ driver: undefined })).toEqual(['ranges.0']);
	});

	it('stays while the number lies in it, and goes when the number leaves it', () => {
		const ranged: Practice = {
			...practice,
			ranges: [range, { driver: 'noShows', low: 2, high: 9 }]
		};
		expect(withDriver(ranged, 'fill', 90).ranges).toEqual(ranged.ranges);
		expect(withDriver(ranged, 'fill', 91).ranges).toEqual([ranged.ranges?.[1]]);
		expect(withDriver({ ...practice, ranges: [range] }, 'fill', 60)).not.toHaveProperty('ranges');
	});

	it('keeps still from then on', () => {
		const ramp = { driver: 'fill', shape: 'linear', points: [{ month: 1, to: 40 }] } as const;
		const other = { ...ramp, driver: 'members' } as const;
		const growing = (...ramps: (typeof ramp | typeof other)[]) =>
			({ ...practice, growth: { ramps } }) as unknown as Practice;
		expect(withDriver(growing(ramp, other), 'fill', 60).growth).toEqual({ ramps: [other] });
		expect(withDriver(growing(ramp), 'fill', 60)).not.toHaveProperty('growth');
		expect(withDriver(growing(ramp), 'ticket', 60).growth).toEqual({ ramps: [ramp] });
	});
});

describe('what a practice counts itself', () => {
	const count = { meter: 'scanners', quantity: '2', nature: 'level' };

	function refusedCount(part: object): string[] {
		return refusedAt({ ...practice, counts: [{ ...count, ...part }] });
	}

	it.each(['0', '1', '2.5', '0.001', '999999999999.999', '1000000000000'])(
		'may be %s',
		(quantity) => {
			const counted = { ...practice, counts: [{ ...count, quantity }] };
			expect(z.parse(practiceSchema, counted)).toEqual(counted);
		}
	);

	it.each(['', '-1', '+1', '1e3', '1,000', '0.0001', '1000000000001', '1000000000000.1', 'NaN'])(
		'is not %j',
		(quantity) => {
			expect(refusedCount({ quantity })).toEqual(['counts.0.quantity']);
		}
	);

	it('has a meter and says whether it stands or adds up', () => {
		expect(refusedCount({ meter: 'Scanners' })).toEqual(['counts.0.meter']);
		expect(refusedCount({ nature: 'often' })).toEqual(['counts.0.nature']);
		expect(refusedCount({ name: '' })).toEqual(['counts.0.name']);
		expect(refusedCount({ patient: 'Somebody' })).toEqual(['counts.0']);
	});
});

describe('a change', () => {
	function refusedChange(change: object): string[] {
		return refusedAt({ ...practice, changes: [change] });
	}

	it.each([
		{ on: '2028-02-29', driver: 'providers', to: '10000' },
		{ on: '1999-12-31', driver: 'visitsPerPatient', to: '0.05' },
		{ on: '2027-01-01', row: 'provider', to: '4' },
		{ on: '2027-01-01', meter: 'scanners', to: '2.125' }
	])('may be %j', (change) => {
		const changed = { ...practice, changes: [change] };
		expect(z.parse(practiceSchema, changed)).toEqual(changed);
	});

	it.each(['2027-02-29', '2027-13-01', '2027-00-10', '2027-1-1', '01.02.2027', '2027-04-31', ''])(
		'is not on %j',
		(on) => {
			expect(refusedChange({ on, driver: 'providers', to: '3' })).toContain('changes.0.on');
		}
	);

	it.each([
		['providers', '2.5'],
		['providers', '10001'],
		['telehealthShare', '101'],
		['workingDays', '20.25'],
		['visitsPerPatient', '0']
	])('does not set %s to %s', (driver, to) => {
		expect(refusedChange({ on: '2027-01-01', driver, to })).toEqual(['changes.0.to']);
	});

	it('does not set a row to half a person', () => {
		expect(refusedChange({ on: '2027-01-01', row: 'provider', to: '2.5' })).toEqual([
			'changes.0.to'
		]);
	});

	it('is of a driver, of a row or of a meter', () => {
		expect(refusedChange({ on: '2027-01-01', to: '3' })).toEqual(['changes.0']);
		const both = { on: '2027-01-01', driver: 'admins', meter: 'scanners', to: '3' };
		expect(refusedChange(both)).toEqual(['changes.0']);
		expect(refusedChange({ on: '2027-01-01', driver: 'admins', row: 'admin', to: '3' })).toEqual([
			'changes.0'
		]);
		expect(refusedChange({ on: '2027-01-01', driver: 'weather', to: '3' })).toEqual([
			'changes.0.driver'
		]);
	});
});
