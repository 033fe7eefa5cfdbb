import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText } from '#decimal';
import { billsIn, forecast } from '#forecast';
import { driverNames, drivers, metersIn, withDriver } from '#practice';
import { prepare } from '#pricing';
import { setDriver, starterKeys, starterScenario, type Scenario } from '#scenario';
import { driverNamed, scenarios, usualValues } from '../../../tests/support/arbitraries.ts';
import { deepFreeze } from '../../../tests/support/deep-freeze.ts';

const runs = { numRuns: 40 };

function totalOf(amounts: readonly number[]): number {
	return amounts.reduce((total, amount) => total + amount, 0);
}

describe('a forecast', () => {
	it('has every plan in its order, and every month from the first to the last', () => {
		fc.assert(
			fc.property(scenarios, (scenario) => {
				const forecasts = forecast(scenario);
				const months = Array.from({ length: scenario.months }, (_, index) => index + 1);
				expect(forecasts.map(({ plan }) => plan)).toEqual(scenario.plans);
				for (const { bills } of forecasts) {
					expect(bills.map(({ month }) => month)).toEqual(months);
				}
			}),
			runs
		);
	});

	it('adds up: lines to bills, bills to the whole term', () => {
		fc.assert(
			fc.property(scenarios, (scenario) => {
				for (const { bills, total } of forecast(scenario)) {
					expect(total).toBe(totalOf(bills.map((bill) => bill.total)));
					for (const bill of bills) {
						expect(bill.total).toBe(totalOf(bill.lines.map(({ amount }) => amount)));
					}
				}
			}),
			runs
		);
	});

	it('has the bills that one month alone has', () => {
		fc.assert(
			fc.property(scenarios, fc.integer({ min: 1, max: 12 }), (scenario, month) => {
				const bills = forecast(scenario).map((ofPlan) => ofPlan.bills[month - 1]);
				expect(bills).toEqual(billsIn(scenario, scenario.practice, month));
			}),
			runs
		);
	});

	it('never goes down: nothing a practice stores goes away', () => {
		fc.assert(
			fc.property(scenarios, (scenario) => {
				for (const { bills } of forecast(scenario)) {
					const totals = bills.map(({ total }) => total);
					expect([...totals].sort((a, b) => a - b)).toEqual(totals);
				}
			}),
			runs
		);
	});

	it('leaves the scenario alone and is the same every time', () => {
		fc.assert(
			fc.property(scenarios, (scenario) => {
				const frozen = deepFreeze(scenario);
				expect(forecast(frozen)).toEqual(forecast(structuredClone(scenario)));
			}),
			runs
		);
	});
});

describe('a bill', () => {
	it('has the lines of the offers of its plan, in their order, and of no other', () => {
		fc.assert(
			fc.property(scenarios, (scenario) => {
				const meters = metersIn(scenario.practice, 1);
				const bills = billsIn(scenario, scenario.practice, 1);
				scenario.plans.forEach((plan, index) => {
					const expected = plan.offers.flatMap((id) => {
						const offer = scenario.offers.find((candidate) => candidate.id === id);
						return (offer?.charges ?? []).flatMap((priced) =>
							prepare(priced.charge)(
								(meter) => meters[meter as keyof typeof meters],
								scenario.currency
							).map((line) => ({ ...line, offer: id, charge: priced.id }))
						);
					});
					expect(bills[index]?.lines).toEqual(expected);
				});
			}),
			runs
		);
	});

	it('does not depend on which other plans it is compared with', () => {
		fc.assert(
			fc.property(scenarios, (scenario) => {
				const alone = scenario.plans.map((plan) =>
					billsIn({ ...scenario, plans: [plan] }, scenario.practice, 1)
				);
				expect(alone.flat()).toEqual(billsIn(scenario, scenario.practice, 1));
			}),
			runs
		);
	});

	it('for a practice as it might be is that of the scenario changed so', () => {
		const changes = driverNamed.chain((name) => fc.tuple(fc.constant(name), usualValues(name)));
		fc.assert(
			fc.property(scenarios, changes, (scenario, [name, value]) => {
				const supposed = billsIn(scenario, withDriver(scenario.practice, name, value), 1);
				const changed = setDriver(name, value)(scenario);
				expect(supposed).toEqual(billsIn(changed, changed.practice, 1));
			}),
			runs
		);
	});

	it('is in the currency of its scenario', () => {
		const dollars = starterScenario('medspa', 'one', 'First');
		const yen: Scenario = { ...dollars, currency: 'JPY' };
		const amounts = (scenario: Scenario) =>
			billsIn(scenario, scenario.practice, 1)[1]?.lines.map(({ amount }) => amount);
		// 487.50, 18, 31.50 and 0.11 in dollars; half a yen goes up.
		expect(amounts(dollars)).toEqual([48750, 1800, 3150, 11]);
		expect(amounts(yen)).toEqual([488, 18, 32, 0]);
	});

	it('carries the working of every line', () => {
		const { practice, ...rest } = starterScenario('medspa', 'one', 'First');
		const [, perUse] = billsIn({ ...rest, practice }, practice, 1);
		const [visits] = perUse?.lines ?? [];
		expect(visits).toMatchObject({
			offer: 'records-by-visit',
			charge: 'visits',
			meter: 'encounters'
		});
		expect(visits && [visits.quantity, visits.unitPrice].map(toText)).toEqual(['300', '1.625']);
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

	it('too large to be exact is refused instead of being nearly right', () => {
		const starter = starterScenario('medspa', 'one', 'First');
		const charge = { kind: 'flat' as const, price: '999999999999' };
		const seats = { kind: 'seat' as const, seats: [{ meter: 'staff', price: '999999999999' }] };
		const scenarioWith = (priced: typeof charge | typeof seats): Scenario => ({
			...starter,
			offers: [
				{
					id: 'dear',
					covers: ['records'],
					charges: [
						{
							id: 'fee',
							charge: priced,
							provenance: [{ source: 'Made up', confidence: 'our-guess' }]
						}
					]
				}
			],
			plans: [{ id: 'dear', offers: ['dear'] }]
		});
		expect(billsIn(scenarioWith(charge), starter.practice, 1)[0]?.total).toBe(99999999999900);
		expect(() => forecast(scenarioWith(charge))).toThrow(RangeError);
		const crowd = { ...starter.practice, admins: 10_000 };
		expect(() => billsIn(scenarioWith(seats), crowd, 1)).toThrow(RangeError);
	});
});
