// Bounds, days, references and shapes that no scenario file may hold.
import { describe, it } from 'vitest';
import { expectRefusal, spoil, type Spoilt } from '../support/spoilt.ts';

const charges = 'offers.1.charges';
const cards = 'offers.5.charges.0.charge';
const terms = 'offers.1.terms';
const devices = 'offers.6.charges.0';

const bounds: Spoilt[] = [
	['a least above the most', 'offers.0.limits.1.least', '3', 'least-above-most'],
	['a floor above the cap', `${charges}.0.charge.floor`, '96', 'least-above-most'],
	['a minimum above the maximum', `${terms}.minimum`, '2000.01', 'least-above-most'],
	['a least above the most of each', `${cards}.least`, '26', 'least-above-most'],
	[
		'a limit of nothing',
		'offers.0.limits.0.most',
		undefined,
		'least-or-most',
		'offers.0.limits.0.least'
	],
	[
		'a fee for transactions nobody counts',
		`${cards}.of.0.transactions`,
		undefined,
		'transactions-counted'
	],
	[
		'a discount that is both',
		`${terms}.discounts.0.amount`,
		'5',
		'percent-or-amount',
		`${terms}.discounts.0`
	],
	['a percentage given once', `${terms}.discounts.0.once`, true, 'amount-if-once'],
	['a discount that is neither', `${charges}.0.charge.discount`, {}, 'percent-or-amount'],
	['free months and days', `${terms}.free.months`, 1, 'months-or-days', `${terms}.free`],
	['a contract of eleven years', `${terms}.contract.months`, 121, 'at-most'],
	['an end before the beginning', `${charges}.2.from`, 4, 'from-after-until', `${charges}.2.until`],
	['a month 0', `${charges}.3.from`, 0, 'at-least'],
	['half a month', `${charges}.3.from`, 1.5, 'type'],
	['a term of no length', 'months', 0, 'at-least'],
	['a term of ever', 'months', 61, 'at-most']
];

const days: Spoilt[] = [
	['30 February', 'practice.changes.0.on', '2027-02-30', 'form'],
	['29 February in a common year', 'practice.changes.0.on', '2027-02-29', 'form'],
	['a day in another order', 'practice.changes.0.on', '15.03.2027', 'form'],
	['a day as a number', 'practice.changes.0.on', 20270315, 'type'],
	['31 June for a price', `${charges}.0.announced.0.on`, '2027-06-31', 'form'],
	['a month 13 for a lock', `${terms}.lockedUntil`, '2027-13-01', 'form'],
	['a start in month 0', 'start', '2027-00', 'form'],
	['a start on a day', 'start', '2027-01-01', 'form'],
	['prices seen someday', 'offers.0.charges.0.provenance.0.seen', 'last year', 'form']
];

const references: Spoilt[] = [
	[
		'an unknown meter',
		'offers.2.charges.0.charge.meter',
		'visits',
		'known-meter',
		'offers.2.charges.0.charge'
	],
	[
		'an unknown meter that picks the tier',
		'offers.4.charges.1.charge.tierBy',
		'clients',
		'known-meter',
		'offers.4.charges.1.charge'
	],
	['an unknown meter in a limit', 'offers.0.limits.0.meter', 'clients', 'known-meter'],
	['a meter that is no name', 'offers.2.charges.0.charge.meter', 'Visits!', 'form'],
	['a change of what nobody counts', 'practice.changes.1.meter', 'encounters', 'counted-meter'],
	[
		'a change of a driver and a meter',
		'practice.changes.0.meter',
		'mobiles',
		'driver-or-meter',
		'practice.changes.0'
	],
	[
		'a change of nothing',
		'practice.changes.0.driver',
		undefined,
		'driver-or-meter',
		'practice.changes.0'
	],
	['a change to half a person', 'practice.changes.0.to', '3.5', 'driver-range'],
	['a meter counted twice', 'practice.counts.1.meter', 'active-clients', 'repeated'],
	['an offer nobody sells', 'plans.0.offers.0', 'no-offer', 'known-offer', 'plans.0.offers'],
	['an offer twice in a plan', 'plans.0.offers.1', 'suite-group', 'repeated'],
	['two offers of one name', 'offers.1.id', 'suite-starter', 'repeated'],
	['two charges of one name', `${charges}.1.id`, 'base', 'repeated'],
	['two plans of one name', 'plans.1.id', 'suite', 'repeated'],
	[
		'an offer left that the plan has not',
		'plans.0.leaves.0.offer',
		'upgrade',
		'known-offer',
		'plans.0.leaves.0'
	],
	['an offer sold only after itself', 'offers.7.onlyAfter', ['network'], 'not-circular'],
	['a year ahead for what flows', 'offers.2.charges.0.per', 'year', 'yearly-needs-level'],
	[
		'more sources than prices',
		`${devices}.provenance.2`,
		{ source: 'A letter', confidence: 'list' },
		'sources-per-price',
		`${devices}.provenance`
	],
	[
		'fewer announced prices than prices',
		`${devices}.announced`,
		[{ on: '2027-05-01', prices: ['1'] }],
		'announced-per-price',
		`${devices}.announced.0.prices`
	],
	[
		'more announced prices than prices',
		`${charges}.0.announced.0.prices`,
		['1', '2'],
		'announced-per-price'
	]
];

const shapes: Spoilt[] = [
	['half a provider', 'practice.team.0.headcount', 2.5, 'at-most-decimals'],
	['fewer than no providers', 'practice.team.0.headcount', -1, 'at-least'],
	['a number as text', 'practice.team.0.headcount', '3', 'type'],
	['more visits than a day has', 'practice.visitsPerDay', 201, 'at-most'],
	['a quantity below zero', 'practice.counts.0.quantity', '-1', 'form'],
	['a quantity beyond 1e12', 'practice.counts.0.quantity', '1000000000001', 'form'],
	['a quantity in millionths', 'practice.counts.0.quantity', '0.000001', 'form'],
	['an unknown kind of charge', 'offers.0.charges.0.charge.kind', 'matrix', 'one-of'],
	['a charge without a kind', 'offers.0.charges.0.charge.kind', undefined, 'one-of'],
	['an unknown field of a charge', 'offers.0.charges.0.charge.off', true, 'unknown-key'],
	['an unknown field of an offer', 'offers.0.colour', 'red', 'unknown-key'],
	['an unknown need', 'offers.0.covers.0', 'coffee', 'one-of'],
	['an offer without charges', 'offers.0.charges', [], 'at-least'],
	['a price without a source', 'offers.0.charges.0.provenance', [], 'at-least'],
	['a currency in words', 'currency', 'dollars', 'form'],
	['no plans', 'plans', [], 'at-least'],
	['no practice', 'practice', undefined, 'type'],
	['a list as a practice', 'practice', [], 'type']
];

describe.each([
	['bounds', bounds],
	['days', days],
	['references', references],
	['shapes', shapes]
])('among %s', (_group, cases) => {
	it.each(cases)('%s is refused by its place', (_what, place, value, code, told = place) => {
		expectRefusal(spoil({ [place]: value }), told, code);
	});
});

it('offers that are sold only after each other are refused', () => {
	const circle = { 'offers.7.onlyAfter': ['upgrade'], 'offers.8.onlyAfter': ['network'] };
	expectRefusal(spoil({ ...circle, had: [] }), 'offers.7.onlyAfter', 'not-circular');
});
