import { describe, expect, it } from 'vitest';
import { toText } from '#decimal';
import { billsOf, forecast } from '#forecast';
import { comparisonFacts, strandedIn, unknownsOf } from '#insight';
import type { Scenario } from '#scenario';
import {
	billIn,
	charged,
	fee,
	inMoney,
	scenarioOf,
	type Buying
} from '../../../tests/support/buying.ts';

// Two providers, one associate, two admins; 600 visits and 1,200 messages a month, 300 active patients.

/** The same practice with the offer at two prices a month. */
function rivals(one: string, other: string, rest: Omit<Buying, 'charges'> = {}): Scenario {
	const scenario = scenarioOf({ charges: [fee(one)], ...rest });
	const [offer] = scenario.offers;
	const [second] = scenarioOf({ charges: [fee(other)] }).offers;
	if (!offer || !second) throw new Error('There is no offer');
	return {
		...scenario,
		offers: [offer, { ...second, id: 'other' }],
		plans: [
			{ id: 'plan', offers: ['offer'] },
			{ id: 'other', offers: ['other'] }
		]
	};
}

describe('what plans come to beside each other', () => {
	const scenario = rivals('300', '240', { practice: { collectionsPerVisit: 100 } });
	const [base, other] = scenario.plans;
	if (!base || !other) throw new Error('There are no plans');
	const [same, cheaper] = comparisonFacts(scenario, base);

	it('is told in money and in percent of the baseline', () => {
		expect(same).toMatchObject({ more: 0 });
		// 12 x 60 less: a fifth of 3,600.
		expect(cheaper && inMoney(cheaper.more)).toBe('-720.00');
		expect(cheaper?.morePercent && toText(cheaper.morePercent)).toBe('-20');
	});

	it('is told for a visit, a provider and a patient, and as a share of what comes in', () => {
		// 3,600 for 7,200 visits; for 24 months of a provider; for 3,600 of a patient.
		expect(
			same && [same.perVisit, same.perProvider, same.perClient].map((each) => inMoney(each))
		).toEqual(['0.50', '150.00', '1.00']);
		// 3,600 of 720,000
		expect(same?.shareOfRevenue && toText(same.shareOfRevenue)).toBe('0.5');
	});

	it('goes on for three years and for five, as the practice does', () => {
		const growing = {
			...scenario,
			practice: { ...scenario.practice, growth: { visitsPerMonth: 1 } }
		};
		const [facts] = comparisonFacts(growing, base);
		expect(facts && [facts.threeYears, facts.fiveYears].map((each) => inMoney(each))).toEqual([
			'10800.00',
			'18000.00'
		]);
		const [long] = forecast({ ...growing, months: 60 });
		expect(facts?.fiveYears).toBe(long?.total);
	});

	it('has no share of nothing', () => {
		const [none] = comparisonFacts(rivals('0', '5'), base);
		expect([none?.shareOfRevenue, none?.morePercent]).toEqual([undefined, undefined]);
	});
});

describe('what is paid for and lies idle', () => {
	const told = (buying: Buying) =>
		strandedIn(billIn(buying, 1), 'USD').map(({ why, unused, amount }) =>
			[why, unused ? toText(unused) : '', inMoney(amount)].join(' ')
		);

	it('are included seats nobody sits on, at the price of one more', () => {
		const seat = { meter: 'licensed-providers', price: '29', included: '5' };
		expect(told({ charges: [charged('seats', { kind: 'seat', seats: [seat] })] })).toEqual([
			'included 3 87.00'
		]);
		const also = { ...seat, also: [{ meter: 'associates' }] };
		expect(told({ charges: [charged('seats', { kind: 'seat', seats: [also] })] })).toEqual([
			'included 2 58.00'
		]);
	});

	it('are seats that have to be taken, and the rest of a package', () => {
		const seat = { meter: 'licensed-providers', price: '40', minimum: '3' };
		expect(told({ charges: [charged('seats', { kind: 'seat', seats: [seat] })] })).toEqual([
			'minimum-quantity 1 40.00'
		]);
		const pack = { kind: 'package', meter: 'messages', size: '500', price: '15' } as const;
		// 3 packages hold 1,500: 300 are left, at 3 cents each.
		expect(told({ charges: [charged('texts', pack)] })).toEqual(['package 300 9.00']);
	});

	it('is what a minimum asks beyond what is used', () => {
		expect(told({ charges: [fee('80')], terms: { minimum: '100' } })).toEqual(['minimum  20.00']);
	});

	it('is nothing where all is used', () => {
		const unit = { kind: 'unit', meter: 'messages', price: '0.03', included: '1000' } as const;
		expect(told({ charges: [charged('texts', unit)] })).toEqual([]);
	});
});

it('what is not known about a plan are prices, rules, answers of vendors and guesses', () => {
	const scenario = scenarioOf({
		charges: [
			fee('unknown'),
			charged('texts', {
				kind: 'volume',
				meter: 'messages',
				tiers: [{ upTo: null, unit: '0.03' }],
				boundary: 'unknown',
				zeroUsage: 'billed'
			})
		]
	});
	const asking: Scenario = {
		...scenario,
		practice: {
			...scenario.practice,
			guesses: ['noShows'],
			wanted: { jobs: [], requires: ['signed-baa'], retentionYears: 7 }
		}
	};
	const [plan] = asking.plans;
	if (!plan) throw new Error('There is no plan');
	expect(billsOf(asking, [1])).toHaveLength(1);
	expect(unknownsOf(asking, plan)).toEqual([
		{ kind: 'price', offer: 'offer', charge: 'fee', price: 0 },
		{ kind: 'rules', offer: 'offer', count: 1 },
		{ kind: 'requirement', offer: 'offer', requirement: 'signed-baa' },
		{ kind: 'retention', offer: 'offer' },
		{ kind: 'guess', driver: 'noShows' }
	]);
});
