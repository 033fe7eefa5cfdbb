import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasAtMostPlaces } from '#decimal';
import { curve, stretches } from '#insight';
import { isPriced } from '#money';
import { driverIn, drivers, sliderDrivers, sliderEnd } from '#practice';
import { setDriver, starterScenario } from '#scenario';
import { openContests, scenarios } from '../../../tests/support/arbitraries.ts';
import { sliderNamed, driverValues } from '../../../tests/support/practice-arbitraries.ts';
import { totalsAt } from '../../../tests/support/orders.ts';

const medspa = starterScenario('medspa', 'one', 'First');

describe('the values of a curve', () => {
	it.each(sliderDrivers)(
		'are every step of the slider of %s and where the practice stands',
		(name) => {
			const { from, to, step } = drivers[name];
			const { values, present } = curve(medspa, name);
			const here = driverIn(medspa.practice, name);
			const steps = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, count) =>
				Number((from + count * step).toFixed(2))
			);
			expect(values).toEqual([...new Set([...steps, here])].sort((a, b) => a - b));
			expect(values[present]).toBe(here);
		}
	);

	it('rise, stay within what is allowed and have no dust', () => {
		fc.assert(
			fc.property(
				sliderNamed.chain((name) => fc.tuple(fc.constant(name), driverValues(name))),
				([name, value]) => {
					const { values, present } = curve(setDriver(name, value)(medspa), name);
					const { least, places, from } = drivers[name];
					expect([...new Set(values)].sort((a, b) => a - b)).toEqual(values);
					expect(values[present]).toBe(value);
					expect(values[0]).toBeGreaterThanOrEqual(least);
					expect(values[0]).toBeLessThanOrEqual(from);
					expect(values.at(-1)).toBe(sliderEnd(name, value));
					expect(values.filter((one) => !hasAtMostPlaces(one, places))).toEqual([]);
				}
			),
			{ numRuns: 40 }
		);
	});

	it('are about as many as a screen can show, however large a number was typed', () => {
		const { values } = curve(setDriver('providers', 9_999)(medspa), 'providers');
		expect(values.length).toBeGreaterThan(100);
		// Samples, and the 50 steps around each of at most six changes of order.
		expect(values.length).toBeLessThanOrEqual(203 + 6 * 50);
		expect(values.at(-1)).toBe(10_000);
	});

	it.each([
		['providers', 1_000],
		['providers', 9_999],
		['minutesPerVideoVisit', 1_200],
		['storagePerPatient', 3_500],
		['admins', 2_000]
	] as const)('show every change of the lead where it is, with %s typed as %d', (name, typed) => {
		const drawn = curve(setDriver(name, typed)(medspa), name);
		const { step } = drivers[name];
		const whole = Array.from({ length: Math.round(4_000 / step) }, (_, count) => count * step);
		const [first = 0, last = 0] = [drawn.values[0], drawn.values.at(-1)];
		const within = whole.filter((value) => first <= value && value <= last);
		const leaders = within.map((value) => {
			const totals: number[] = totalsAt(medspa, name, value);
			return totals.indexOf(Math.min(...totals));
		});
		const changes = within.filter(
			(_value, index) => index > 0 && leaders[index] !== leaders[index - 1]
		);
		const found = stretches(drawn)
			.slice(1)
			.map(({ first }) => drawn.values[first]);
		expect(found).toEqual(changes);
	});

	it('are no more for a plan that has no price anywhere', () => {
		const wide = setDriver('providers', 9_999)(medspa);
		const [first, ...rest] = wide.plans;
		const offers = wide.offers.map((offer) =>
			first?.offers.includes(offer.id) ? { ...offer, onlyAfter: ['elsewhere'] } : offer
		);
		const { values, plans } = curve({ ...wide, offers }, 'providers');
		const known = curve({ ...wide, plans: rest }, 'providers');
		expect(plans[0]?.totals.filter(isPriced)).toEqual([]);
		expect(values).toEqual(known.values);
	});

	it('keep a typed number that lies between two steps', () => {
		const { values, present } = curve(setDriver('visitsPerDay', 4.7)(medspa), 'visitsPerDay');
		expect(values.slice(present - 1, present + 2)).toEqual([4.5, 4.7, 5]);
	});

	it('stay on the steps when the practice stands below the start of the slider', () => {
		const low = setDriver('visitsPerPatient', 0.07)(medspa);
		const { values, present } = curve(low, 'visitsPerPatient');
		expect(values.slice(0, 5)).toEqual([0.05, 0.07, 0.1, 0.15, 0.2]);
		expect(present).toBe(1);
	});
});

describe('the totals of a curve', () => {
	it('are those of the first month, value by value', () => {
		fc.assert(
			fc.property(fc.oneof(openContests, scenarios), sliderNamed, (scenario, driver) => {
				const { values, plans } = curve(scenario, driver);
				const expected = values.map((value) => totalsAt(scenario, driver, value));
				expect(plans.map(({ plan }) => plan)).toEqual(scenario.plans);
				plans.forEach(({ totals }, index) => {
					expect(totals).toEqual(expected.map((bills) => bills[index]));
				});
			}),
			{ numRuns: 30 }
		);
	});
});
