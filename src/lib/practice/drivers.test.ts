import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, divide, fromNumber, hasAtMostPlaces, multiply, toNumber } from '#decimal';
import { driverNames, drivers, nearestStep, sliderEnd, type DriverName } from '#practice';
import { driverNamed, driverValues } from '../../../tests/support/arbitraries.ts';

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

describe('the nearest step', () => {
	it.each([
		['providers', 2.4, 2],
		['providers', 2.6, 3],
		['visitsPerDay', 4.7, 4.5],
		['visitsPerDay', 4.8, 5],
		['storagePerPatient', 61, 60],
		['visitsPerPatient', 1.16, 1.15],
		['visitsPerPatient', 0.01, 0.05],
		['providers', -3, 0],
		['telehealthShare', 250, 100]
	] as const)('of %s to %d is %d', (name, value, expected) => {
		expect(nearestStep(name, value)).toBe(expected);
	});

	it('is on the grid, within half a step, and stays where it is', () => {
		fc.assert(
			fc.property(driverAndValue, ({ name, value }) => {
				const { step, least, most } = drivers[name];
				const snapped = nearestStep(name, value);
				expect(isOnGrid(name, snapped)).toBe(true);
				expect(Math.abs(snapped - value)).toBeLessThanOrEqual(step / 2 + 1e-9);
				expect(snapped).toBeGreaterThanOrEqual(least);
				expect(snapped).toBeLessThanOrEqual(most);
				expect(nearestStep(name, snapped)).toBe(snapped);
			}),
			{ numRuns: 300 }
		);
	});

	it('has no dust of binary fractions', () => {
		for (let count = 1; count <= 160; count += 1) {
			const exact = toNumber(multiply(decimal('0.05'), fromNumber(count)));
			expect(nearestStep('visitsPerPatient', 0.05 * count)).toBe(exact);
		}
	});
});
