import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, subtract, toNumber, toText, zero } from '#decimal';
import { driverNames, meterNames, metersIn, withDriver, type DriverName } from '#practice';
import { driverValues, practices } from '../../../tests/support/arbitraries.ts';

const months = fc.integer({ min: 1, max: 60 });

describe('every practice', () => {
	it('has no meter below zero, and whole ones except for storage', () => {
		fc.assert(
			fc.property(practices, months, (practice, month) => {
				const meters = metersIn(practice, month);
				for (const name of meterNames) {
					expect(compare(meters[name], zero)).toBeGreaterThanOrEqual(0);
					expect(toText(meters[name])).toMatch(
						name === 'stored-gb' ? /^\d+(\.\d{1,3})?$/ : /^\d+$/
					);
				}
			})
		);
	});

	it('has as many staff as its roles add up to', () => {
		fc.assert(
			fc.property(practices, months, (practice, month) => {
				const meters = metersIn(practice, month);
				const seen = add(meters['licensed-providers'], meters.associates);
				expect(compare(meters.clinicians, seen)).toBe(0);
				expect(compare(meters.staff, add(seen, meters.admins))).toBe(0);
			})
		);
	});

	it('has the same month every month, but for what is stored', () => {
		fc.assert(
			fc.property(practices, months, months, (practice, one, other) => {
				const { 'stored-gb': _first, ...before } = metersIn(practice, one);
				const { 'stored-gb': _second, ...after } = metersIn(practice, other);
				expect(after).toEqual(before);
			})
		);
	});

	it('stores the same again every month', () => {
		// Each month is settled to a thousandth, so two of them are off by a thousandth at most.
		fc.assert(
			fc.property(practices, months, months, (practice, one, other) => {
				const stored = (month: number) => metersIn(practice, month)['stored-gb'];
				const together = add(stored(one), stored(other));
				const off = toNumber(subtract(stored(one + other), together));
				expect(Math.abs(off)).toBeLessThanOrEqual(0.0015);
			})
		);
	});

	it('has no more video visits than visits', () => {
		fc.assert(
			fc.property(practices, (practice) => {
				const meters = metersIn(practice, 1);
				expect(compare(meters['video-visits'], meters.encounters)).toBeLessThanOrEqual(0);
			})
		);
	});
});

describe('moving one driver up', () => {
	/** More visits a patient are fewer patients, and fewer files. */
	const shrinking = new Set(['active-patients', 'stored-gb']);

	function movedUp(driver: DriverName) {
		return fc
			.tuple(practices, driverValues(driver), driverValues(driver))
			.map(([practice, a, b]) => ({
				before: metersIn(withDriver(practice, driver, Math.min(a, b)), 3),
				after: metersIn(withDriver(practice, driver, Math.max(a, b)), 3)
			}));
	}

	it.each(driverNames.filter((name) => name !== 'visitsPerPatient'))(
		'lowers no meter: %s',
		(driver) => {
			fc.assert(
				fc.property(movedUp(driver), ({ before, after }) => {
					for (const name of meterNames) {
						expect(compare(after[name], before[name])).toBeGreaterThanOrEqual(0);
					}
				})
			);
		}
	);

	it('lowers only patients and storage when each patient comes more often', () => {
		fc.assert(
			fc.property(movedUp('visitsPerPatient'), ({ before, after }) => {
				for (const name of meterNames) {
					const change = compare(after[name], before[name]);
					if (shrinking.has(name)) expect(change).toBeLessThanOrEqual(0);
					else expect(change).toBe(0);
				}
			})
		);
	});

	it.each([
		['providers', 'licensed-providers'],
		['associates', 'associates'],
		['admins', 'admins'],
		['visitsPerDay', 'encounters'],
		['workingDays', 'encounters'],
		['telehealthShare', 'video-visits'],
		['minutesPerVideoVisit', 'video-minutes'],
		['remindersPerAppointment', 'messages'],
		['storagePerPatient', 'stored-gb'],
		['visitsPerPatient', 'active-patients']
	] as const)('really moves something: %s moves %s', (driver, meter) => {
		const practice = {
			providers: 3,
			associates: 1,
			admins: 2,
			visitsPerDay: 5,
			workingDays: 20,
			telehealthShare: 50,
			minutesPerVideoVisit: 20,
			remindersPerAppointment: 2,
			storagePerPatient: 100,
			visitsPerPatient: 2,
			guesses: []
		};
		const moved = withDriver(practice, driver, practice[driver] + 1);
		expect(compare(metersIn(moved, 1)[meter], metersIn(practice, 1)[meter])).not.toBe(0);
	});
});
