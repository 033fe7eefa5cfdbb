import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast, marketOf, Mixing, withBestMixes } from '#forecast';
import { isPriced, sum } from '#money';
import type { Need, Requirement } from '#practice';
import type { Plan, Scenario } from '#scenario';
import { listed, practice } from '../../../../tests/support/buying.ts';

type Offer = Scenario['offers'][number];
type Line = Offer['charges'][number];
type Wish = NonNullable<Plan['mix']>;

const jobs = ['records', 'video', 'reminders'] as const satisfies readonly Need[];
const requirement: Requirement = 'signed-baa';
const someJobs = fc.uniqueArray(fc.constantFrom<Need>(...jobs, 'portal'), {
	minLength: 1,
	maxLength: 3
});
/** Few different prices, so that many combinations are equally dear. */
const price = fc.constantFrom('0', '10', '10', '20', '30', 'unknown');
const rarely = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });

const fee = fc
	.record({ price, year: fc.boolean(), until: rarely(fc.constant(5)) })
	.map(({ price, year, until }): Line => ({
		id: 'fee',
		charge: { kind: 'flat', price },
		provenance: listed,
		...(year && { per: 'year' as const }),
		...(until !== undefined && { until })
	}));
const addOn = fc.record({ price, covers: someJobs }).map(({ price, covers }): Line => ({
	id: 'add-on',
	off: true,
	covers,
	charge: { kind: 'flat', price },
	provenance: listed
}));
const agreement = price.map((price): Line => ({
	id: 'agreement',
	onlyFor: requirement,
	charge: { kind: 'flat', price },
	provenance: listed
}));
const offer = fc
	.record({
		covers: someJobs,
		fee,
		addOn: rarely(addOn),
		agreement: rarely(agreement),
		answer: fc.constantFrom('yes', 'no', undefined),
		most: fc.constantFrom(undefined, undefined, '1', '2'),
		product: rarely(fc.constantFrom('a', 'b')),
		minimum: rarely(fc.constantFrom('15', '25'))
	})
	.map((drawn): Omit<Offer, 'id'> => ({
		covers: drawn.covers,
		charges: [drawn.fee, ...[drawn.addOn ?? [], drawn.agreement ?? []].flat()],
		...(drawn.answer && { compliance: { [requirement]: drawn.answer } }),
		...(drawn.most && { limits: [{ meter: 'licensed-providers', most: drawn.most }] }),
		...(drawn.product && { product: { id: drawn.product, rank: 1 } }),
		...(drawn.minimum && { terms: { minimum: drawn.minimum } })
	}));

const instances = fc
	.record({
		offers: fc.array(offer, { minLength: 1, maxLength: 5 }),
		least: fc.constantFrom<Wish['least']>('term', 'first-year-paid', 'month'),
		month: fc.integer({ min: 1, max: 14 }),
		include: rarely(fc.nat(4)),
		never: rarely(fc.nat(4)),
		isRequired: fc.boolean()
	})
	.map(({ offers, least, month, include, never, isRequired }) => {
		const listed = offers.map((each, index) => ({ ...each, id: `offer-${String(index)}` }));
		const idsAt = (place: number | undefined) =>
			listed.filter((_offer, index) => index === place).map(({ id }) => id);
		const mix: Wish = { least, month, include: idsAt(include), never: idsAt(never) };
		const scenario: Scenario = {
			id: 'mixed',
			name: 'Mixed',
			currency: 'USD',
			months: 14,
			practice: {
				...practice,
				wanted: { jobs: [...jobs], requires: isRequired ? [requirement] : [] }
			},
			offers: listed,
			plans: [{ id: 'mix', offers: [], mix }]
		};
		return { scenario, mix };
	});

/** Every way of buying the offers, with and without their add-ons, as plans made by hand. */
function everyPlan(offers: readonly Offer[]): Plan[] {
	let plans: Plan[] = [{ id: 'plan', offers: [], takes: [] }];
	for (const { id, charges } of offers) {
		const adding = (takes: NonNullable<Plan['takes']>) =>
			plans.map((plan) => ({
				...plan,
				offers: [...plan.offers, id],
				takes: [...(plan.takes ?? []), ...takes]
			}));
		const addOns = charges.filter(({ off }) => off);
		plans = [
			...plans,
			...adding([]),
			...addOns.flatMap((line) => adding([{ offer: id, charge: line.id }]))
		];
	}
	return plans.filter((plan) => plan.offers.length > 0);
}

function isAllowed({ offers, practice }: Scenario, mix: Wish, plan: Plan): boolean {
	const bought = offers.filter(({ id }) => plan.offers.includes(id));
	const products = bought.flatMap(({ product }) => product?.id ?? []);
	const done = bought.flatMap(({ id, covers, charges }) => [
		...covers,
		...charges
			.filter((line) => plan.takes?.some((take) => take.offer === id && take.charge === line.id))
			.flatMap((line) => line.covers ?? [])
	]);
	const isFine = ({ compliance, charges }: Offer) =>
		compliance?.[requirement] !== 'no' || charges.some(({ onlyFor }) => onlyFor);
	return (
		new Set(products).size === products.length &&
		jobs.every((job) => done.includes(job)) &&
		(mix.include ?? []).every((id) => plan.offers.includes(id)) &&
		!(mix.never ?? []).some((id) => plan.offers.includes(id)) &&
		(practice.wanted?.requires.length === 0 || bought.every(isFine))
	);
}

/** The least cost and the fewest offers, by forecasting every combination there is. */
function byTrying(scenario: Scenario, mix: Wish) {
	const plans = everyPlan(scenario.offers).filter((plan) => isAllowed(scenario, mix, plan));
	const priced = forecast({ ...scenario, plans })
		.map(({ plan, costs, paid, total }) => ({
			count: plan.offers.length,
			cost:
				mix.least === 'month'
					? (costs[(mix.month ?? 1) - 1] ?? Number.NaN)
					: isPriced(total)
						? mix.least === 'term'
							? total
							: sum(paid.slice(0, 12))
						: total
		}))
		.filter(({ cost }) => !Number.isNaN(cost))
		.sort((a, b) => a.cost - b.cost || a.count - b.count);
	return priced[0];
}

describe('the best mix', () => {
	it('is what one finds by forecasting every combination', () => {
		fc.assert(
			fc.property(instances, ({ scenario, mix }) => {
				const found = new Mixing(marketOf(scenario, scenario.months), mix).doing();
				const tried = byTrying(scenario, mix);
				expect(found && { cost: found.cost, count: found.chosen.length }).toEqual(tried);
				const [settled] = withBestMixes(scenario).plans;
				expect(settled?.offers).toHaveLength(tried?.count ?? 0);
				if (!settled || !tried) return;
				expect(isAllowed(scenario, mix, settled)).toBe(true);
			}),
			{ numRuns: 2_000 }
		);
	});
});
