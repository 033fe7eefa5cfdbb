import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide, fromNumber, hasAtMostPlaces, multiply, toNumber } from '#decimal';
import { driverNames, drivers, sliderEnd, type DriverName } from '#practice';
import { driverNamed, driverValues } from '../../../tests/support/practice-arbitraries.ts';

const driverAndValue = driverNamed.chain((name) =>
	fc.record({ name: fc.constant(name), value: driverValues(name) })
);

function isOnGrid(name: DriverName, value: number): boolean {
	const step = fromNumber(drivers[name].step);
	const count = divide(fromNumber(value), step, 0, 'down');
	return toNumber(multiply(count, step)) === value;
}

describe('the slider of a driver', () => {
	it.each(driverNames)('lies within what makes sense: %s', (name) => {
		const { from, to, least, most, step, bigStep, places } = drivers[name];
		expect(least).toBeLessThanOrEqual(from);
		expect(from).toBeLessThan(to);
		expect(to).toBeLessThanOrEqual(most);
		expect(step).toBeGreaterThan(0);
		expect(bigStep).toBeGreaterThan(step);
		expect(hasAtMostPlaces(step, places)).toBe(true);
		for (const end of [from, to, least, most]) expect(isOnGrid(name, end)).toBe(true);
	});

	it.each([
		['providers', 3, 12],
		['providers', 12, 12],
		['providers', 13, 24],
		['providers', 24, 24],
		['providers', 25, 48],
		['providers', 9_999, 10_000],
		['workingDays', 31, 31],
		['telehealthShare', 100, 100],
		['minutesPerVideoVisit', 1_440, 1_440],
		['visitsPerPatient', 16.5, 31],
		['storagePerPatient', 0, 500]
	] as const)('of %s at %d ends at %d', (name, value, expected) => {
		expect(sliderEnd(name, value)).toBe(expected);
	});

	it('has a place for every value that is allowed', () => {
		fc.assert(
			fc.property(driverAndValue, ({ name, value }) => {
				const end = sliderEnd(name, value);
				expect(end).toBeGreaterThanOrEqual(value);
				expect(end).toBeGreaterThanOrEqual(drivers[name].to);
				expect(end).toBeLessThanOrEqual(drivers[name].most);
			})
		);
	});

	it('does not run away when the thumb is dragged to its end', () => {
		fc.assert(
			fc.property(driverAndValue, ({ name, value }) => {
				const end = sliderEnd(name, value);
				expect(sliderEnd(name, end)).toBe(end);
			})
		);
	});
});
