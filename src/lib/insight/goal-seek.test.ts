import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast, WhatIf } from '#forecast';
import { budgetReach, priceParity } from '#insight';
import { isPriced, unpriced, type Amount } from '#money';
import { driverIn, type DriverName } from '#practice';
import { starterScenario, type Scenario } from '#scenario';
import { openContests } from '../../../tests/support/arbitraries.ts';

const medspa = starterScenario('medspa', 'one', 'First');

function totalsAt(scenario: Scenario, driver: DriverName, values: readonly number[], months = 1) {
	return new WhatIf(scenario, [driver], months).totals(values.map((value) => [value]));
}

describe('a budget', () => {
	it('is kept up to the last value before the turn, and everywhere before it', () => {
		fc.assert(
			fc.property(
				openContests,
				fc.constantFrom<DriverName>('providers', 'telehealthShare', 'admins'),
				fc.integer({ min: 10_000, max: 150_000 }),
				fc.boolean(),
				(scenario, driver, budget, isTerm) => {
					const months = isTerm ? scenario.months : 1;
					const amount = (budget * months) as Amount;
					scenario.plans.forEach((plan, place) => {
						const reach = budgetReach(scenario, plan, driver, amount, months);
						const isWithin = (value: number) => {
							const [cost = unpriced] = totalsAt(scenario, driver, [value], months)[place] ?? [];
							return isPriced(cost) && cost <= amount;
						};
						expect(reach.here).toBe(driverIn(scenario.practice, driver));
						expect(isWithin(reach.here)).toBe(reach.isWithin);
						for (const turn of [reach.up, reach.down]) {
							if (!turn) continue;
							expect(isWithin(turn.last)).toBe(reach.isWithin);
							expect(isWithin(turn.first)).toBe(!reach.isWithin);
							const half = Math.round((reach.here + turn.last) / 2);
							expect(isWithin(half)).toBe(reach.isWithin);
						}
					});
				}
			),
			{ numRuns: 25 }
		);
	});

	it('of $600 a month lets the per-user plan have three providers', () => {
		const [perUser] = medspa.plans;
		if (!perUser) throw new Error('There is no plan');
		// 592.50 with 3 providers, each 112.50 + 35 + 14 more.
		const reach = budgetReach(medspa, perUser, 'providers', 60_000 as Amount);
		expect(reach).toMatchObject({ here: 3, isWithin: true, up: { last: 3, first: 4 } });
		expect(reach.down).toBeUndefined();
	});
});

describe('the price to negotiate for', () => {
	const [perUser, perUse] = medspa.plans;
	if (!perUser || !perUse) throw new Error('There are no plans');
	const place = { offer: 'suite-by-role', charge: '', price: 0 };
	const charge = medspa.offers.find(({ id }) => id === place.offer)?.charges[0]?.id ?? '';

	it('is the highest at which a plan costs no more than the other over the term', () => {
		const parity = priceParity(medspa, { ...place, charge }, [perUser, perUse]);
		if (!parity.found) throw new Error(parity.reason);
		const [one, other] = parity.costs;
		expect(one).toBeLessThanOrEqual(other);
		// A cent more for each of 3 providers in 36 months is 1.08 more.
		expect(other - one).toBeLessThan(108);
		const [, theirs] = forecast(medspa);
		expect(other).toBe(theirs?.total);
	});

	it('is none where the other is cheaper even when this is free', () => {
		const dear = { ...medspa, offers: medspa.offers.map((offer) => ({ ...offer })) };
		const parity = priceParity(dear, { ...place, charge, price: 1 }, [perUser, perUse]);
		expect(parity).toMatchObject({ found: false });
	});

	it('is none where the price is not known', () => {
		const parity = priceParity(medspa, { ...place, charge: 'no-such' }, [perUser, perUse]);
		expect(parity).toMatchObject({ found: false, reason: 'unknown-price' });
	});
});
