import { billsOf } from '#forecast';
import { starterScenario, type Scenario } from '#scenario';
import { describe, expect, it } from 'vitest';
import { tieredClinic } from '../../../tests/support/tiered-clinic.ts';
import { working, type WorkingFigure } from './working.ts';

const starter = starterScenario('medspa', 'one', 'First');

type Offer = Scenario['offers'][number];
type Priced = Offer['charges'][number];

/** The first month of a scenario. */
function shown(scenario: Scenario): WorkingFigure[] {
	const bills = billsOf(scenario, [1]).flatMap(([first]) => first ?? []);
	return working(scenario, bills);
}

/** One plan of one offer. */
function buying(charges: readonly Priced[], rest: Partial<Scenario> & { terms?: Offer['terms'] }) {
	const { terms, ...others } = rest;
	const offer: Offer = {
		id: 'suite',
		name: 'Suite',
		covers: ['records'],
		charges: [...charges],
		terms
	};
	return { ...starter, ...others, offers: [offer], plans: [{ id: 'plan', offers: ['suite'] }] };
}

function priced(id: string, charge: Priced['charge'], beside: Partial<Priced> = {}): Priced {
	return { id, charge, provenance: [{ source: 'a list', confidence: 'list' }], ...beside };
}

/** What, how and how much, line by line. */
function lines([plan]: readonly WorkingFigure[]): string[] {
	return (plan?.lines ?? []).map(({ what, steps, amount }) => [what, ...steps, amount].join(' | '));
}

it('gives every line the sources of its own prices', () => {
	const seats = [
		['admins', '40.0', 'the desk'],
		['licensed-providers', '112.50', 'the licence'],
		['licensed-providers', '11', 'the add-on']
	] as const;
	const charge = {
		kind: 'seat' as const,
		seats: seats.map(([meter, price]) => ({ meter, price }))
	};
	const provenance = seats.map(([, , source]) => ({ source, confidence: 'list' as const }));
	const [plan] = shown(buying([priced('seats', charge, { provenance })], {}));
	expect(plan?.lines.map(({ amount, sources }) => `${amount} ${sources.join()}`)).toEqual([
		'$80.00 list price: the desk, no date given',
		'$337.50 list price: the licence, no date given',
		'$33.00 list price: the add-on, no date given'
	]);
});

describe('what is counted on a line', () => {
	const offer = (meter: string, rest: Partial<Scenario> = {}) =>
		shown(buying([priced('fee', { kind: 'unit', meter, price: '0.10' })], rest))[0]?.lines[0];

	it('leads back to what people entered', () => {
		expect(offer('participant-minutes')?.counted).toEqual([
			{
				meter: 'participant-minutes',
				name: 'Participant minutes',
				line: '300 visits × 5 % video visits × 12 minutes per video visit = 180 minutes; this vendor counts both sides: 360 minutes'
			}
		]);
	});

	it('is told in parts where something changes within the month', () => {
		const changes = [{ driver: 'telehealthShare' as const, on: '2027-01-17', to: '10' }];
		const practice = { ...starter.practice, changes };
		expect(offer('video-visits', { practice })?.counted).toMatchObject([
			{
				line: 'day 1 to 16: 300 visits × 5 % video visits = 15; day 17 to 31: 300 visits × 10 % video visits = 30'
			}
		]);
	});

	it('is nothing where the price is flat', () => {
		const [plan] = shown(buying([priced('fee', { kind: 'flat', price: '9' })], {}));
		expect(plan?.lines[0]?.counted).toEqual([]);
	});
});

describe('the working', () => {
	it('of the clinic tells tiers, percentages, a year paid ahead and a discount', () => {
		const [solo, group, , bundle] = shown(tieredClinic);
		expect(lines(group ? [group] : [])).toEqual([
			'Fixed | $1,200.00 | paid for 12 months: $1,200.00; this month’s share $100.00 | $100.00',
			'Text messages | 900 counted | up to 500: 500 × $0.05 = $25.00 | from 501 on: 400 × $0.04 = $16.00 | $41.00',
			'Card payments | Card payments: 12,000 | Card transactions: 200 | 2.9 % of $12,000.00 = $348.00 | 200 × $0.30 = $60.00 | $408.00'
		]);
		expect(lines(bundle ? [bundle] : [])).toEqual([
			'Fixed | $650.00 | $650.00',
			'Discount | 20 % of $650.00 = $130.00 | $520.00 remain | -$130.00'
		]);
		expect(solo).toMatchObject({
			total: 'not available',
			why: [
				'Active clients: “Suite Solo” takes up to 10, you have 11. The first tier that fits is “Suite Group”.'
			]
		});
	});

	it('of an unknown price says to ask, and for what', () => {
		const [, , other] = shown(tieredClinic);
		expect(lines(other ? [other] : [])[1]).toBe(
			'Text messages | 900 counted | up to 500: 500 × $0.02 | from 501 on: not known: ask | not priced'
		);
		expect(other).toMatchObject({
			total: 'not priced',
			why: ['Ask the vendor what “Other texts” costs for “Text messages, from 501 on”.']
		});
	});

	it('tells what is done to a quantity, in its order', () => {
		const charge = {
			kind: 'unit' as const,
			meter: 'messages',
			price: '2',
			convert: { by: '100', rounding: 'up' as const, places: 0 },
			minimum: '12',
			included: '2'
		};
		expect(lines(shown(buying([priced('texts', charge)], {})))).toEqual([
			'Text messages | 900 counted | per 100, rounded up: 9 | at least 12 are billed | less 2 included: 10 | 10 × $2.00 | $20.00'
		]);
	});

	it('tells what is done to an amount, in its order', () => {
		const around = { discount: { percent: '5' }, floor: '100', credit: '30' };
		const charge = { kind: 'package' as const, meter: 'messages', size: '500', price: '9' };
		expect(lines(shown(buying([priced('texts', { ...charge, ...around })], {})))).toEqual([
			'Text messages | 900 counted | packages of 500: 2 | 2 × $9.00 = $18.00 | less 5 %: $17.10 | at least $100.00 | less $30.00 credit: $70.00 | $70.00'
		]);
	});

	it('tells free tiers, shares of people, and stairs of several meters', () => {
		const seats = {
			kind: 'seat' as const,
			seats: [
				{
					meter: 'licensed-providers',
					also: [{ meter: 'admins', percent: '50' }],
					graduated: {
						tiers: [{ upTo: '1' }, { upTo: null, unit: '30' }],
						boundary: 'inclusive' as const,
						zeroUsage: 'billed' as const
					}
				}
			]
		};
		const stairs = {
			kind: 'stairstep' as const,
			meters: ['encounters', 'staff'],
			stairs: [
				{ upTo: ['100', '3'], flat: '10' },
				{ upTo: ['500', null], flat: '25' }
			],
			boundary: 'inclusive' as const,
			zeroUsage: 'billed' as const,
			beyond: 'not-sold' as const
		};
		expect(lines(shown(buying([priced('seats', seats), priced('stairs', stairs)], {})))).toEqual([
			'Licensed providers | Licensed providers: 3 | 50 % of Front desk and billing: 1 | up to 1: free | from 2 on: 3 × $30.00 | $90.00',
			'Visits | Visits: 300 | People on the team: 5 | Visits up to 500: $25.00 | $25.00'
		]);
	});

	it('tells changes within a month, free days, what the terms add, and tax', () => {
		const seat = { kind: 'seat' as const, seats: [{ meter: 'licensed-providers', price: '31' }] };
		const scenario = buying(
			[priced('seats', seat), priced('fee', { kind: 'one-time', price: '9' })],
			{
				practice: {
					...starter.practice,
					changes: [
						{ on: '2027-01-17', driver: 'providers', to: '4' },
						{ on: '2027-01-27', driver: 'providers', to: '2' }
					]
				},
				terms: { free: { days: 10, usage: 'billed' }, minimum: '200' },
				tax: { percent: '10' }
			}
		);
		// 93 x 21 / 31, + 31 x 15 / 31, - 62 x 5 / 31; 200 x 21 / 31 at least; 10 % of all.
		expect(lines(shown(scenario))).toEqual([
			'Licensed providers | 3 × $31.00 | for 21 of 31 days | $63.00',
			'Licensed providers, more from day 17 on | 4 × $31.00 | the difference, for 15 of 31 days | $15.00',
			'Licensed providers, less from day 27 on | 2 × $31.00 | the difference, for 5 of 31 days | -$10.00',
			'One-time | $9.00 | $9.00',
			'Up to the least | $68.00 owed so far | at least $200.00 | for 21 of 31 days | rounded to $135.48 | $67.48',
			'Tax | 10 % of $144.48 = $14.448 | rounded to $14.45 | $14.45'
		]);
	});

	it('tells of money used up, promised, owed on leaving, and of tax on a year', () => {
		const scenario = buying([priced('fee', { kind: 'flat', price: '100' })], {
			terms: {
				discounts: [{ amount: '30', once: true }],
				maximum: '60',
				credit: '40',
				committed: { amount: '50', months: 1 },
				contract: { months: 3, owed: '50' }
			}
		});
		const leaves = [{ offer: 'suite', month: 1 }];
		const left = { ...scenario, plans: scenario.plans.map((plan) => ({ ...plan, leaves })) };
		// 100 - 30 = 70, at most 60, 40 of it by credit: 20. Two months of 60 are left: 60 of them owed.
		expect(lines(shown(left))).toEqual([
			'Fixed | $100.00 | $100.00',
			'Discount | $100.00 owed so far | of $30.00 to use up, $0.00 remain | less $30.00: $70.00 | -$30.00',
			'Held down to the most | $70.00 owed so far | at most $60.00 | -$10.00',
			'Credit | $60.00 owed so far | of $40.00 to use up, $0.00 remain | less $40.00 credit: $20.00 | -$40.00',
			'Owed on leaving | the contract runs for 2 months more, with $120.00 in all | 50 % of $120.00 | $60.00'
		]);
		expect(lines(shown(scenario)).at(-1)).toBe(
			'Short of what was promised | $50.00 promised, $20.00 spent: $30.00 missing | $30.00'
		);
		const year = priced('fee', { kind: 'flat', price: '1200' }, { per: 'year' });
		expect(lines(shown(buying([year], { tax: { percent: '10' } }))).at(-1)).toBe(
			'Tax | 10 % of $1,200.00 | paid for 12 months: $120.00; this month’s share $10.00 | $10.00'
		);
	});

	it('tells how a price came to be another than the listed one, and where it is from', () => {
		const seat = {
			kind: 'seat' as const,
			seats: [{ meter: 'licensed-providers', price: '100.00' }]
		};
		const announced = [{ on: '2027-03-01', prices: ['200'] }];
		const told = (offered: Priced, terms: Offer['terms'], month: number) => {
			const scenario = buying([offered], { terms, months: 36 });
			const bills = billsOf(scenario, [month]).flatMap(([bill]) => bill ?? []);
			const [plan] = working(scenario, bills);
			return plan?.lines.map(({ steps, sources }) => [...steps, ...sources]);
		};
		const uplift = { percent: '5', everyMonths: 12 };
		const listed = 'list price: a list, no date given';
		expect(told(priced('seats', seat), { uplift }, 13)).toEqual([
			[
				'raised 5 % at renewal, from the listed $100.00',
				'3 × $105.00',
				`before it was raised: ${listed}`
			]
		]);
		expect(told(priced('seats', seat), { uplift }, 25)?.[0]?.[0]).toBe(
			'raised 5 % at each of 2 renewals, from the listed $100.00'
		);
		const later = priced('seats', seat, { announced });
		expect(told(later, undefined, 3)).toEqual([
			['announced for March 1, 2027', '3 × $200.00', 'announced for March 1, 2027']
		]);
		expect(told(later, { uplift }, 13)).toEqual([
			[
				'announced for March 1, 2027',
				'raised 5 % at renewal, from the announced $200.00',
				'3 × $210.00',
				'before it was raised: announced for March 1, 2027'
			]
		]);
		const lockedUntil = '2027-05-01';
		expect([4, 5].map((month) => told(later, { lockedUntil }, month)?.[0]?.[0])).toEqual([
			'held as listed by the price lock until May 1, 2027',
			'announced for March 1, 2027, held up by the price lock until May 1, 2027'
		]);
	});

	it('says where a quantity is not sold, and where a rule of only-after shuts the door', () => {
		const charge = {
			kind: 'volume' as const,
			meter: 'messages',
			tiers: [{ upTo: '500', flat: '20' }],
			boundary: 'inclusive' as const,
			zeroUsage: 'billed' as const,
			beyond: 'not-sold' as const
		};
		const scenario = buying([priced('texts', charge)], {});
		const [offer] = scenario.offers;
		const shut = { ...scenario, offers: offer ? [{ ...offer, onlyAfter: ['old-suite'] }] : [] };
		expect(lines(shown(scenario))).toEqual([
			'Text messages | 900 counted | not sold beyond 500 | not priced'
		]);
		expect(shown(scenario)[0]?.why).toEqual(['Text messages: “Suite” is not sold beyond 500.']);
		expect(shown(shut)[0]?.why).toEqual([
			'“Suite” is sold only to those who have or had “Old suite”.',
			'Text messages: “Suite” is not sold beyond 500.'
		]);
	});
});
