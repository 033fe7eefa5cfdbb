import { describe, expect, it } from 'vitest';
import { charged, fee, listed, scenarioOf, type Buying } from '../../../tests/support/buying.ts';
import { priceReport, type PriceReportWish } from './price-report.ts';

function planOf(buying: Buying, wish: PriceReportWish = {}) {
	const [plan] = priceReport(scenarioOf(buying), wish).plans;
	if (!plan) throw new Error('There is no plan');
	return plan;
}

const seats = { kind: 'seat' as const, seats: [{ meter: 'licensed-providers', price: '40.5' }] };

describe('what a plan costs, for programs', () => {
	it('is every month of the term, in decimals of the currency', () => {
		const plan = planOf({ charges: [fee('49'), charged('seats', seats)] });
		expect(plan).toMatchObject({ id: 'plan', name: 'plan' });
		expect(plan.months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
		expect(plan.months[3]).toEqual({
			month: 4,
			status: 'priced',
			cost: '130.00',
			paid: '130.00',
			lines: [
				{
					offer: 'offer',
					charge: 'fee',
					kind: 'charge',
					group: 'fixed',
					meter: null,
					quantity: null,
					amount: '49.00',
					paid: '49.00',
					day: 1,
					span: 1
				},
				{
					offer: 'offer',
					charge: 'seats',
					kind: 'charge',
					group: 'people',
					meter: 'licensed-providers',
					quantity: '2',
					amount: '81.00',
					paid: '81.00',
					day: 1,
					span: 1
				}
			],
			obstacles: []
		});
		expect(plan.term).toEqual({
			status: 'priced',
			cost: '1560.00',
			paid: '1560.00',
			paidAhead: '0.00',
			compliancePremium: '0.00',
			obstacles: []
		});
	});

	it('is one month when one is asked for, beside what the term comes to', () => {
		const plan = planOf({ charges: [fee('49')] }, { month: 7 });
		expect(plan.months.map(({ month }) => month)).toEqual([7]);
		expect(plan.term).toMatchObject({ status: 'priced', cost: '588.00' });
	});

	it('has the decimals of any currency', () => {
		const amounts = ['JPY', 'KWD'].map(
			(currency) => planOf({ charges: [fee('49.5')], currency }).months[0]?.cost
		);
		expect(amounts).toEqual(['50', '49.500']);
	});

	it('tells what is paid ahead from what a month costs', () => {
		const plan = planOf({ charges: [fee('1200', { per: 'year', from: 7 })] });
		expect(plan.months[6]).toMatchObject({ cost: '100.00', paid: '1200.00' });
		expect(plan.months[6]?.lines[0]).toMatchObject({ amount: '100.00', paid: '1200.00', span: 12 });
		expect(plan.term).toMatchObject({ cost: '600.00', paid: '1200.00', paidAhead: '600.00' });
	});

	it('names the day a line begins on', () => {
		const plan = planOf({
			charges: [charged('seats', seats)],
			changes: [{ on: '2027-04-16', driver: 'providers', to: '3' }],
			start: '2027-01'
		});
		expect(plan.months[3]?.lines.map(({ kind, day, amount }) => [kind, day, amount])).toEqual([
			['charge', 1, '81.00'],
			['added', 16, '20.25']
		]);
	});

	it('shows how each line came about, with the source of each price, when asked', () => {
		const [first] = planOf({ charges: [charged('seats', seats)] }, { working: true }).months;
		expect(first?.lines[0]?.steps).toEqual([
			{ rule: 'counted', meter: 'licensed-providers', quantity: '2' },
			{
				rule: 'times',
				price: 0,
				quantity: '2',
				unitPrice: '40.5',
				amount: '81',
				source: listed[0]
			}
		]);
	});
});

describe('the source of a price', () => {
	const sources = (buying: Buying, month: number) =>
		planOf(buying, { month, working: true }).months[0]?.lines[0]?.steps?.map(({ rule, source }) => [
			rule,
			source
		]);

	it('is the announcement, where one has come', () => {
		const announced = [{ on: '2027-03-01', prices: ['60'] }];
		expect(sources({ charges: [fee('50', { announced })] }, 2)).toEqual([['flat', listed[0]]]);
		expect(sources({ charges: [fee('50', { announced })] }, 3)).toEqual([
			['announced', undefined],
			['flat', { announced: '2027-03-01' }]
		]);
	});

	it('is that of the price before, where it has been raised', () => {
		const terms = { uplift: { percent: '5', everyMonths: 6 } };
		const charges = [fee('50', { announced: [{ on: '2027-07-01', prices: ['70'] }] })];
		expect(sources({ charges: [fee('50')], terms }, 7)).toEqual([
			['raised', listed[0]],
			['flat', { raisedFrom: '50', source: listed[0] }]
		]);
		expect(sources({ charges, terms, months: 24 }, 13)).toEqual([
			['announced', undefined],
			['raised', { announced: '2027-07-01' }],
			['flat', { raisedFrom: '70', source: { announced: '2027-07-01' } }]
		]);
	});
});

describe('where there is no price', () => {
	it('says what nobody knows, in data and in words', () => {
		const plan = planOf({ charges: [fee('unknown')] }, { month: 1 });
		expect(plan).toMatchObject({ term: { status: 'not-priced', cost: null, paid: null } });
		expect(plan.months[0]).toMatchObject({ status: 'not-priced', cost: null, paid: null });
		expect(plan.months[0]?.lines[0]?.amount).toBeNull();
		const [obstacle] = plan.months[0]?.obstacles ?? [];
		expect(obstacle).toMatchObject({
			reason: 'unknown-price',
			offer: 'offer',
			charge: 'fee',
			price: 0
		});
		expect(obstacle?.words).toMatch(/^Ask the vendor/);
	});

	it('says what the vendor does not sell, in data and in words', () => {
		const limits = [{ meter: 'licensed-providers', most: '1' }];
		const plan = planOf({ charges: [fee('9')], limits }, { month: 1 });
		expect(plan.term.status).toBe('not-available');
		const [obstacle] = plan.months[0]?.obstacles ?? [];
		expect(obstacle).toMatchObject({
			reason: 'limit',
			limit: limits[0],
			quantity: '2',
			fits: null
		});
		expect(obstacle?.words).toContain('up to 1');
	});

	it('is not priced from the month on in which a price is not known any more', () => {
		const plan = planOf({
			charges: [fee('9', { until: 2 }), fee('unknown', { id: 'later', from: 3 })]
		});
		expect(plan.months.slice(0, 4).map(({ status, cost }) => [status, cost])).toEqual([
			['priced', '9.00'],
			['priced', '9.00'],
			['not-priced', null],
			['not-priced', null]
		]);
		expect(plan.term).toMatchObject({ status: 'not-priced', cost: null });
	});

	it('says so of the term with every month it stands in the way of, whichever month is asked for', () => {
		const charges = [
			fee('9', { until: 2 }),
			fee('unknown', { id: 'later', from: 3, until: 4 }),
			fee('9', { id: 'then', from: 5 }),
			fee('unknown', { id: 'last', from: 12 })
		];
		const plan = planOf({ charges }, { month: 1 });
		expect(plan.months).toMatchObject([
			{ month: 1, status: 'priced', cost: '9.00', obstacles: [] }
		]);
		expect(plan.term).toMatchObject({ status: 'not-priced', cost: null, paid: null });
		expect(plan.term.obstacles).toMatchObject([
			{ reason: 'unknown-price', charge: 'later', months: [3, 4] },
			{ reason: 'unknown-price', charge: 'last', months: [12] }
		]);
		expect(plan.term.obstacles[0]?.words).toMatch(/^Ask the vendor/);
	});

	it('tells a limit once, though what is counted grows month by month', () => {
		const changes = ['02', '03'].map((month, index) => ({
			on: `2027-${month}-01`,
			driver: 'providers' as const,
			to: String(3 + index)
		}));
		const limits = [{ meter: 'licensed-providers', most: '2' }];
		const plan = planOf({ charges: [fee('9')], limits, changes }, { month: 1 });
		expect(plan.term).toMatchObject({
			status: 'not-available',
			obstacles: [{ quantity: '3', months: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }]
		});
	});

	it('says so of months that are too much together', () => {
		// 12 x 99,999,999,999,999 cents are more than 10^15.
		const plan = planOf({ charges: [fee('999999999999.99')] });
		expect(plan.months.every(({ status }) => status === 'priced')).toBe(true);
		expect(plan.term).toMatchObject({
			status: 'not-priced',
			cost: null,
			obstacles: [{ reason: 'too-large', months: [] }]
		});
	});

	it('weighs what is not sold more than what nobody knows', () => {
		const plan = planOf({
			charges: [fee('unknown')],
			limits: [{ meter: 'admins', least: '3' }]
		});
		expect(plan.term.status).toBe('not-available');
		expect(plan.months[0]?.obstacles.map(({ reason }) => reason)).toEqual([
			'limit',
			'unknown-price'
		]);
	});
});

describe('a range', () => {
	const provenance = [{ ...listed[0], source: 'A guide', range: { low: '5', high: '20' } }];

	it('is told where a source prints one', () => {
		const plan = planOf({ charges: [fee('10', { provenance: provenance as typeof listed })] });
		expect(plan.months[0]?.range).toEqual({ low: '5.00', high: '20.00' });
		expect(plan.months[1]).not.toHaveProperty('range');
		expect(plan.term.range).toEqual({ low: '60.00', high: '240.00' });
	});

	it('is told where a rule is not known, and ends where no price is', () => {
		const tiers = [{ upTo: '2', unit: '10' }];
		const plan = planOf({
			charges: [
				charged('fee', {
					kind: 'graduated',
					meter: 'licensed-providers',
					tiers,
					boundary: 'unknown',
					zeroUsage: 'billed',
					beyond: 'not-sold'
				})
			]
		});
		expect(plan.months[0]?.range).toEqual({ low: '20.00', high: null });
	});
});
