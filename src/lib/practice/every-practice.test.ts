import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	driverIn,
	driverNames,
	drivers,
	meterNames,
	meters,
	withDriver,
	type Change,
	type DriverName,
	type MeterName,
	type Practice
} from '#practice';
import {
	driverValues,
	growingPractices,
	practices
} from '../../../tests/support/practice-arbitraries.ts';
import { volumesFrom } from '../../../tests/support/metered.ts';
import { practiceOf } from '../../../tests/support/practices.ts';

/** A meter month by month, in thousandths. */
function thousandths(practice: Practice, meter: MeterName, months = 6): readonly number[] {
	return volumesFrom(practice, months).metered(meter).quantities;
}

describe('every practice', () => {
	it('has no meter below zero, and whole ones except for files and money', () => {
		fc.assert(
			fc.property(fc.oneof(practices, growingPractices), (practice) => {
				const volumes = volumesFrom(practice, 14);
				for (const name of meterNames) {
					const { quantities } = volumes.metered(name);
					expect(quantities).toHaveLength(14);
					expect(quantities.filter((each) => !Number.isSafeInteger(each) || each < 0)).toEqual([]);
					if (meters[name].unit === 'gigabytes' || meters[name].unit === 'money') continue;
					expect(quantities.filter((each) => each % 1_000 !== 0)).toEqual([]);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('is the same in whichever order different things change on one day', () => {
		const on = fc.constantFrom('2026-12-05', '2027-01-01', '2027-02-16', '2027-04-30');
		const subjects: Omit<Change, 'on' | 'to'>[] = [
			{ driver: 'fill' },
			{ driver: 'visitsPerDay' },
			{ driver: 'locations' },
			{ driver: 'technicians' },
			{ row: 'desk' },
			{ meter: 'scans' }
		];
		const cases = fc
			.record({
				practice: practices,
				on,
				told: fc.uniqueArray(fc.tuple(fc.nat(subjects.length - 1), fc.nat(9)), {
					selector: ([place]) => place,
					minLength: 2
				})
			})
			.chain(({ practice, on, told }) => {
				const changes = told.map(([place, to]) => ({ ...subjects[place], on, to: String(to) }));
				const other = fc.shuffledSubarray(changes, { minLength: changes.length });
				return fc.tuple(fc.constant(practice), fc.constant(changes), other);
			});
		fc.assert(
			fc.property(cases, ([practice, changes, shuffled]) => {
				const [one, other] = [changes, shuffled].map((ordered) =>
					volumesFrom(
						{
							...practice,
							team: [...practice.team, { id: 'desk', role: 'admin', headcount: 1 }],
							counts: [{ meter: 'scans', quantity: '5', nature: 'flow' }],
							changes: ordered
						},
						6
					)
				);
				for (const name of [...meterNames, 'scans']) {
					expect(other?.metered(name).quantities).toEqual(one?.metered(name).quantities);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('has as many staff as its roles add up to, whatever changes', () => {
		const roles: MeterName[] = [
			'licensed-providers',
			'associates',
			'technicians',
			'admins',
			'low-use-providers',
			'contractors'
		];
		fc.assert(
			fc.property(fc.oneof(practices, growingPractices), (practice) => {
				const counted = (name: MeterName) => thousandths(practice, name, 14);
				counted('staff').forEach((staff, month) => {
					const each = roles.map((name) => counted(name)[month] ?? NaN);
					expect(each.reduce((sum, heads) => sum + heads, 0)).toBe(staff);
					const clinicians = counted('clinicians')[month] ?? NaN;
					const full = counted('full-time-clinicians')[month] ?? NaN;
					expect(counted('part-time-clinicians')[month]).toBe(clinicians - full);
					expect(counted('signed-in-users')[month]).toBeLessThanOrEqual(staff);
				});
			}),
			{ numRuns: 60 }
		);
	});

	it('has the same month every month when nothing grows, but for what is stored', () => {
		fc.assert(
			fc.property(practices, (practice) => {
				const volumes = volumesFrom(practice, 60);
				expect(volumes.moments).toEqual([]);
				for (const name of meterNames.filter((one) => one !== 'stored-gb')) {
					expect(new Set(volumes.metered(name).quantities).size).toBe(1);
					expect(volumes.metered(name).runEnds[0]).toBe(60);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('stores in a year twelve times what it adds in a month', () => {
		// What is added is read to a megabyte; what is stored is not added up from that.
		fc.assert(
			fc.property(practices, (practice) => {
				const [added = NaN] = thousandths(practice, 'added-gb', 1);
				const stored = thousandths(practice, 'stored-gb', 12).at(-1) ?? NaN;
				expect(Math.abs(stored - 12 * added)).toBeLessThanOrEqual(6.5);
			})
		);
	});

	it('never stores less than before', () => {
		fc.assert(
			fc.property(growingPractices, (practice) => {
				const stored = thousandths(practice, 'stored-gb', 24);
				expect([...stored].sort((a, b) => a - b)).toEqual(stored);
			}),
			{ numRuns: 60 }
		);
	});

	it('has no more visits than were booked, and no more by video than all', () => {
		fc.assert(
			fc.property(fc.oneof(practices, growingPractices), (practice) => {
				const [booked, visits, video] = (
					['booked-appointments', 'encounters', 'video-visits'] as const
				).map((name) => thousandths(practice, name, 1)[0] ?? NaN);
				expect(visits).toBeLessThanOrEqual(booked ?? NaN);
				expect(video).toBeLessThanOrEqual(visits ?? NaN);
			})
		);
	});

	it('is seen alike whoever is asked first', () => {
		fc.assert(
			fc.property(growingPractices, fc.constantFrom(...meterNames), (practice, name) => {
				const asked = volumesFrom(practice, 14);
				for (const other of meterNames) asked.metered(other);
				expect(asked.metered(name)).toEqual(volumesFrom(practice, 14).metered(name));
			}),
			{ numRuns: 40 }
		);
	});
});

describe('moving one driver up', () => {
	/** More of these are fewer of something. */
	const lowering = new Set<DriverName>([
		'visitsPerPatient',
		'partTimeHours',
		'noShows',
		'cancellations',
		'telehealthShare'
	]);

	/** Averages fall with every further person. */
	const totals = meterNames.filter((name) => !name.endsWith('-per-clinician'));

	function movedUp(driver: DriverName) {
		return fc
			.tuple(practices, driverValues(driver), driverValues(driver))
			.map(([practice, a, b]) => ({
				before: volumesFrom(withDriver(practice, driver, Math.min(a, b)), 3),
				after: volumesFrom(withDriver(practice, driver, Math.max(a, b)), 3)
			}));
	}

	it.each(driverNames.filter((name) => !lowering.has(name)))('lowers no meter: %s', (driver) => {
		fc.assert(
			fc.property(movedUp(driver), ({ before, after }) => {
				const lower = totals.filter(
					(name) =>
						(after.metered(name).quantities[2] ?? NaN) < (before.metered(name).quantities[2] ?? NaN)
				);
				expect(lower).toEqual([]);
			}),
			{ numRuns: 25 }
		);
	});

	it.each<[DriverName, readonly MeterName[]]>([
		['visitsPerPatient', ['active-patients', 'patients-of-the-year', 'stored-gb']],
		['partTimeHours', ['full-time-clinicians']],
		['noShows', ['encounters', 'video-visits', 'card-payments', 'claims']],
		['telehealthShare', ['in-person-visits']]
	])('%s up lowers %j, or leaves them', (driver, names) => {
		fc.assert(
			fc.property(movedUp(driver), ({ before, after }) => {
				for (const name of names) {
					const [was, is] = [before, after].map((each) => each.metered(name).quantities[2] ?? NaN);
					expect(is).toBeLessThanOrEqual(was ?? NaN);
				}
			}),
			{ numRuns: 50 }
		);
	});

	const moving = practiceOf({
		...Object.fromEntries(driverNames.map((name) => [name, 2])),
		visitsPerDay: 50,
		fill: 50,
		noShows: 10,
		cancellations: 20,
		refilled: 50,
		telehealthShare: 50,
		cardShare: 50,
		aiNoteShare: 50,
		monitoredPatients: 200,
		storagePerPatient: 100,
		ticket: 50
	});
	const team = [
		...moving.team,
		{ id: 'part-time', role: 'provider' as const, headcount: 1, hoursPerWeek: 2 }
	];

	it.each(driverNames)('really moves something: %s', (driver) => {
		const practice = { ...moving, team };
		const value = Math.min(driverIn(practice, driver) + 1, drivers[driver].most);
		const moved = withDriver(practice, driver, value);
		const changed = meterNames.filter(
			(name) => thousandths(moved, name, 1)[0] !== thousandths(practice, name, 1)[0]
		);
		expect(changed).not.toEqual([]);
	});
});
