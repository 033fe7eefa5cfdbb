import * as z from 'zod/mini';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driverNames, drivers, practiceSchema, withDriver, type Practice } from '#practice';
import { driverNamed, driverValues, practices } from '../../../tests/support/arbitraries.ts';
import { deepFreeze } from '../../../tests/support/deep-freeze.ts';

const practice: Practice = {
	providers: 3,
	associates: 0,
	admins: 2,
	visitsPerDay: 5,
	workingDays: 20,
	telehealthShare: 5,
	minutesPerVideoVisit: 12,
	remindersPerAppointment: 3,
	storagePerPatient: 60,
	visitsPerPatient: 1.15,
	guesses: ['visitsPerPatient']
};

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
			expect(z.safeParse(practiceSchema, { ...practice, [name]: value }).success).toBe(true);
		}
	});
});

describe('a practice that is refused', () => {
	it.each(driverNames)('has no real number for %s', (name) => {
		for (const value of [NaN, Infinity, -Infinity, 1e309, '3', null, undefined, 3n, [3]]) {
			expect(refusedAt({ ...practice, [name]: value })).toEqual([name]);
		}
	});

	it.each(driverNames)('has less than the least or more than the most of %s', (name) => {
		const { least, most, places } = drivers[name];
		const grain = 1 / 10 ** places;
		expect(refusedAt({ ...practice, [name]: least - grain })).toEqual([name]);
		expect(refusedAt({ ...practice, [name]: most + grain })).toEqual([name]);
	});

	it.each([
		['providers', 2.5],
		['associates', 0.5],
		['admins', -1],
		['visitsPerDay', 5.25],
		['workingDays', 31.5],
		['telehealthShare', 101],
		['telehealthShare', -1],
		['visitsPerPatient', 0],
		['visitsPerPatient', 1.155],
		['storagePerPatient', 1e-7]
	] as const)('has %s of %d', (name, value) => {
		expect(refusedAt({ ...practice, [name]: value })).toEqual([name]);
	});

	it('lacks a driver', () => {
		for (const name of driverNames) {
			const { [name]: _left, ...rest } = practice;
			expect(refusedAt(rest)).toEqual([name]);
		}
	});

	it('has an entry nobody knows', () => {
		expect(refusedAt({ ...practice, patientName: 'Somebody' })).toEqual(['']);
	});

	it('guesses what is no driver', () => {
		expect(refusedAt({ ...practice, guesses: ['providers', 'weather'] })).toEqual(['guesses.1']);
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
						expect(after[other]).toBe(other === name ? value : before[other]);
					}
					expect(after.guesses).toEqual(before.guesses.filter((guess) => guess !== name));
				}
			)
		);
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

	it('is of a driver or of a meter', () => {
		expect(refusedChange({ on: '2027-01-01', to: '3' })).toEqual(['changes.0']);
		const both = { on: '2027-01-01', driver: 'admins', meter: 'scanners', to: '3' };
		expect(refusedChange(both)).toEqual(['changes.0']);
		expect(refusedChange({ on: '2027-01-01', driver: 'weather', to: '3' })).toEqual([
			'changes.0.driver'
		]);
	});
});
