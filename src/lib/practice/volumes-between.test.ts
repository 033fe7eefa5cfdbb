import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meterNames, volumesBetween, volumesOf, withDriver } from '#practice';
import {
	driverNamed,
	growingPractices,
	usualValues
} from '../../../tests/support/practice-arbitraries.ts';

it('every meter lies between what the two ends count, whatever lies between the ends', () => {
	fc.assert(
		fc.property(
			growingPractices,
			driverNamed.chain((driver) =>
				fc
					.tuple(usualValues(driver), usualValues(driver), usualValues(driver))
					.map((values) => ({ driver, values: values.sort((a, b) => a - b) }))
			),
			(practice, { driver, values }) => {
				const [low, within, high] = values.map((value) => withDriver(practice, driver, value));
				if (!low || !within || !high) throw new Error('There are three of them');
				const [lower, upper] = volumesBetween(low, high, 0, 14);
				const between = volumesOf(within, 0, 14);
				for (const meter of meterNames) {
					between.metered(meter).quantities.forEach((quantity, month) => {
						expect(quantity).toBeGreaterThanOrEqual(lower.metered(meter).quantities[month] ?? NaN);
						expect(quantity).toBeLessThanOrEqual(upper.metered(meter).quantities[month] ?? NaN);
					});
				}
			}
		),
		{ numRuns: 50 }
	);
});
