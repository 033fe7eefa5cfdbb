import { forecast } from '#forecast';
import { cliffs } from '#insight';
import { starterScenario, type Scenario } from '#scenario';
import { describe, expect, it } from 'vitest';
import { charged, fee, scenarioOf, seats, type Buying } from '../../../../tests/support/buying.ts';
import { tieredClinic } from '../../../../tests/support/tiered-clinic.ts';
import { happeningsOf, overTime } from './over-time.ts';

const seen = (scenario: Scenario) =>
	overTime(scenario, forecast(scenario), { shown: 'each', counted: 'cost' }, cliffs(scenario));

/** "Jan 2027 | Group, Other | … | $1,200.00 at once" */
function told(scenario: Scenario): string[] {
	return happeningsOf(scenario, cliffs(scenario)).map(({ date, plans, what, amount }) =>
		[date, plans.map(({ name }) => name).join(', '), what, amount].join(' | ')
	);
}

const bought = (buying: Buying) => told(scenarioOf(buying));
const hired = { on: '2027-05-17', driver: 'providers' as const, to: '3' };

describe('what makes a plan dearer at once, in words', () => {
	it('is told by date, once for all plans it meets', () => {
		expect(told(tieredClinic)).toEqual([
			'Jan 2027 | Group, Other | “Suite Group” is paid for 12 months ahead. | $1,200.00 at once',
			'Apr 2027 | Bundle | A discount on “All in one” is over. | +$130.00 a month',
			'Jan 2028 | Group, Other | “Suite Group” is paid for 12 months ahead. | $1,200.00 at once',
			'Jan 2029 | Group, Other | “Suite Group” is paid for 12 months ahead. | $1,200.00 at once'
		]);
	});

	it('is the first that costs, by its number, or all that are beyond', () => {
		const seat = { meter: 'licensed-providers', price: '29', included: '2' };
		const charges = [charged('seats', { kind: 'seat', seats: [seat] })];
		expect(bought({ charges, changes: [hired] })).toEqual([
			'May 17, 2027 | plan | Licensed providers: the 3rd costs $29.00 a month. “offer” includes 2. | +$29.00 a month'
		]);
		expect(bought({ charges, changes: [{ ...hired, to: '4' }] })).toEqual([
			'May 17, 2027 | plan | Licensed providers: you have 4, and “offer” includes 2. | +$58.00 a month'
		]);
	});

	it('is a tier, a limit, a price nobody knows', () => {
		const stairs = [
			{ upTo: ['2'], flat: '99' },
			{ upTo: [null], flat: '249' }
		];
		const sides = { boundary: 'inclusive', zeroUsage: 'billed' } as const;
		const meters = ['licensed-providers'];
		const charges = [charged('plan', { kind: 'stairstep', meters, stairs, ...sides })];
		const changes = [{ ...hired, on: '2027-05-01' }];
		expect(bought({ charges, changes })).toEqual([
			'May 2027 | plan | Licensed providers: with 3 tier 2 of “offer” begins. | +$150.00 a month'
		]);
		const limits = [{ meter: 'licensed-providers', most: '2' }];
		expect(bought({ charges: [fee('100')], limits, changes })).toEqual([
			'May 2027 | plan | Licensed providers: “offer” is not sold for 3, and none of its tiers is. | not available'
		]);
		const phases = [fee('19', { until: 3 }), fee('unknown', { id: 'then', from: 4 })];
		expect(bought({ charges: phases })).toEqual([
			'Apr 2027 | plan | Nobody knows what “offer” costs from here on. Ask the vendor what “offer” costs a month. | not priced'
		]);
	});

	it('is a first price that ends, a renewal, an announced price', () => {
		const phases = [fee('19', { until: 3 }), fee('49', { id: 'then', from: 4 })];
		expect(bought({ charges: phases })).toEqual([
			'Apr 2027 | plan | The first price of “offer” is over. | +$30.00 a month'
		]);
		const free = { days: 40, usage: 'free' as const };
		expect(bought({ charges: [fee('100')], terms: { free } })).toEqual([
			'Feb 10, 2027 | plan | The free time of “offer” is over. | +$100.00 a month'
		]);
		const uplift = { percent: '10', everyMonths: 12 };
		expect(bought({ charges: [fee('100')], terms: { uplift }, months: 13 })).toEqual([
			'Jan 2028 | plan | “offer” renews 10 % dearer. | +$10.00 a month'
		]);
		const announced = [{ on: '2027-06-15', prices: ['120'] }];
		expect(bought({ charges: [fee('100', { announced })] })).toEqual([
			'Jul 2027 | plan | “offer”: the price announced for June 15, 2027 begins. | +$20.00 a month'
		]);
	});

	it('is a least that is not reached, or a promise', () => {
		expect(bought({ charges: [fee('80')], terms: { minimum: '100' } })).toEqual([
			'Jan 2027 | plan | “offer”: less is used than has to be paid each month. | +$20.00 a month'
		]);
		const committed = { amount: '600', months: 12 };
		expect(bought({ charges: [fee('40')], terms: { committed } })).toEqual([
			'Dec 2027 | plan | “offer”: less has been used than was promised; the rest is due. | $120.00 at once'
		]);
	});
});

describe('when another plan becomes cheapest', () => {
	const texts = (scenario: Scenario) => seen(scenario).switches.map(({ text }) => text);

	it('is said by month, with what it saves', () => {
		const [flat] = scenarioOf({ charges: [fee('130')] }).offers;
		const growing = scenarioOf({
			charges: [seats('50')],
			changes: [{ ...hired, on: '2027-08-01' }]
		});
		const rivals = {
			...growing,
			offers: [...growing.offers, ...(flat ? [{ ...flat, id: 'flat' }] : [])],
			plans: [...growing.plans, { id: 'flat', name: 'Group', offers: ['flat'] }]
		};
		expect(texts(rivals)).toEqual([
			'From Aug 2027 Group is cheapest: $20.00 less that month than plan.'
		]);
	});

	it('is said in place of a list, where there is none', () => {
		const { switches, noSwitches } = seen(starterScenario('medspa', 'one', 'First'));
		expect([switches, noSwitches]).toEqual([[], 'Mixed is cheapest in every month.']);
	});
});

describe('what is drawn', () => {
	it('is every plan, every plan added up, or the parts of one; without that one, every plan', () => {
		const drawn = (shown: 'each' | 'sum' | `plan ${string}`) =>
			overTime(tieredClinic, forecast(tieredClinic), { shown, counted: 'cost' }, []).chart;
		expect(drawn('sum').yName).toBe('Cost since the start');
		expect(drawn('plan bundle').series.map(({ name }) => name)).toEqual(['Fixed', 'Together']);
		expect(drawn('plan gone')).toMatchObject({ title: drawn('each').title });
	});

	it('says what its marks stand for, where it has any', () => {
		const starter = starterScenario('medspa', 'one', 'First');
		expect(seen(starter).marks).toBe('');
		expect(seen(tieredClinic).marks).toBe(
			'○ Another plan becomes cheapest. ▾ A plan gets dearer at once: all of it below.'
		);
	});
});
