import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText } from '#decimal';
import { billsOf, costsIn, forecast } from '#forecast';
import { isPriced } from '#money';
import { driverNames, drivers, withDriver } from '#practice';
import { pricesOf } from '#pricing';
import { setDriver, starterKeys, starterScenario, startOf, type Scenario } from '#scenario';
import { scenarios } from '../../../tests/support/arbitraries.ts';
import { driverNamed, usualValues } from '../../../tests/support/practice-arbitraries.ts';
import { costs, fee, forecastOf, inMoney, seats, times } from '../../../tests/support/buying.ts';
import { deepFreeze } from '../../../tests/support/deep-freeze.ts';

const runs = { numRuns: 40 };

describe('a forecast', () => {
	it('has every plan in its order, and every month from the first to the last', () => {
		fc.assert(
			fc.property(scenarios, (scenario) => {
				const forecasts = forecast(scenario);
				expect(forecasts.map(({ plan }) => plan)).toEqual(scenario.plans);
				for (const found of forecasts) {
					expect(found.costs).toHaveLength(scenario.months);
					expect(found.paid).toHaveLength(scenario.months);
				}
			}),
			runs
		);
	});

	it('never goes down while nothing changes: nothing a practice stores goes away', () => {
		fc.assert(
			fc.property(scenarios, (scenario) => {
				for (const found of forecast(scenario)) {
					expect([...found.costs].sort((a, b) => a - b)).toEqual(found.costs);
				}
			}),
			runs
		);
	});

	it('leaves the scenario alone', () => {
		fc.assert(
			fc.property(scenarios, (scenario) => {
				const kept = structuredClone(scenario);
				expect(forecast(deepFreeze(scenario))).toEqual(forecast(kept));
				expect(scenario).toEqual(kept);
			}),
			runs
		);
	});

	it('for a practice as it might be is that of the scenario changed so', () => {
		const changes = driverNamed.chain((name) => fc.tuple(fc.constant(name), usualValues(name)));
		fc.assert(
			fc.property(scenarios, changes, (scenario, [name, value]) => {
				const supposed = costsIn(scenario, withDriver(scenario.practice, name, value), 1);
				expect(supposed).toEqual(
					forecast(setDriver(name, value)(scenario)).map(({ costs: [first] }) => first)
				);
			}),
			runs
		);
	});

	it.each(starterKeys)('at the prices we ship is exact for the largest practice: %s', (key) => {
		const starter = starterScenario(key, 'one', 'First');
		const most = driverNames
			.filter((name) => name !== 'visitsPerPatient')
			.reduce((scenario, name) => setDriver(name, drivers[name].most)(scenario), starter);
		const largest = setDriver('visitsPerPatient', drivers.visitsPerPatient.least)(most);
		for (const { total } of forecast({ ...largest, months: 60 })) {
			expect(total).toBeLessThan(1e15);
		}
	});

	it('too large to be exact is not priced, instead of being nearly right', () => {
		const dear = { charges: [fee('999999999999')] };
		expect(costs(dear)).toEqual(times(12, '999999999999.00'));
		// 12 x 99,999,999,999,900 cents are more than 10^15.
		expect(inMoney(forecastOf(dear).total)).toBe('not priced');
		const crowd = { charges: [seats('999999999999')], practice: { providers: 10_000 } };
		expect(costs(crowd)).toEqual(times(12, 'not priced'));
	});
});

describe('the start of a forecast', () => {
	it('is a January without a leap day, unless the scenario says another', () => {
		const scenario = starterScenario('medspa', 'one', 'First');
		expect(startOf(scenario)).toBe(2027 * 12);
		expect(startOf({ ...scenario, start: '2028-02' })).toBe(2028 * 12 + 1);
	});
});

describe('a bill', () => {
	const medspa = starterScenario('medspa', 'one', 'First');

	it('has the charges of the offers of its plan, in their order, and of no other', () => {
		fc.assert(
			fc.property(scenarios, (scenario) => {
				billsOf(scenario, [1]).forEach(([bill], plan) => {
					const expected = scenario.plans[plan]?.offers.flatMap((id) => {
						const offer = scenario.offers.find((candidate) => candidate.id === id);
						// In these charges every price has a line.
						return (offer?.charges ?? []).flatMap(({ id: charge, charge: terms }) =>
							pricesOf(terms).map(({ meter }) => ({ offer: id, charge, meter }))
						);
					});
					const found = bill?.lines.map(({ offer, charge, meter }) => ({ offer, charge, meter }));
					expect(found).toEqual(expected);
				});
			}),
			runs
		);
	});

	it('is of the months it is asked for, in their order', () => {
		const asked = [7, 1, 36];
		for (const bills of billsOf(medspa, asked)) {
			expect(bills.map(({ month }) => month)).toEqual(asked);
		}
	});

	it('is in the currency of its scenario', () => {
		const yen: Scenario = { ...medspa, currency: 'JPY' };
		const dinars: Scenario = { ...medspa, currency: 'KWD' };
		const amounts = (scenario: Scenario) =>
			billsOf(scenario, [1])[1]?.[0]?.lines.map(({ amount }) => inMoney(amount, scenario.currency));
		// 487.50, 18, 31.50 and 0.11463; half a yen goes up.
		expect(amounts(medspa)).toEqual(['487.50', '18.00', '31.50', '0.11']);
		expect(amounts(yen)).toEqual(['488', '18', '32', '0']);
		expect(amounts(dinars)).toEqual(['487.500', '18.000', '31.500', '0.115']);
	});

	it('carries the working of every line, whose last amount is the line', () => {
		const [visits] = billsOf(medspa, [1])[1]?.[0]?.lines ?? [];
		expect(visits).toMatchObject({
			offer: 'records-by-visit',
			charge: 'visits',
			kind: 'charge',
			group: 'usage',
			meter: 'encounters',
			span: 1,
			day: undefined
		});
		expect(visits?.quantity && toText(visits.quantity)).toBe('300');
		const [counted, priced] = visits?.steps ?? [];
		expect(counted).toMatchObject({ rule: 'counted', meter: 'encounters' });
		expect(priced).toMatchObject({ rule: 'times', price: 0 });
		expect(priced?.rule === 'times' && toText(priced.amount)).toBe('487.5');
	});

	it('has no obstacles when it has a price', () => {
		for (const bill of billsOf(medspa, [1, 12]).flat()) {
			expect(isPriced(bill.total)).toBe(true);
			expect(bill.obstacles).toEqual([]);
		}
	});
});
