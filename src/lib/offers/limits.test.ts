import { describe, expect, it } from 'vitest';
import { billsOf, forecast, isUnavailable, type Obstacle } from '#forecast';
import type { Offer } from '#offers';
import type { Practice } from '#practice';
import { decode, encode } from '#scenario';
import {
	charged,
	costs,
	fee,
	inMoney,
	lines,
	obstacles,
	scenarioOf,
	times,
	type Buying
} from '../../../tests/support/buying.ts';

const clients = (quantity: string, nature: 'level' | 'flow' = 'level') => [
	{ meter: 'clients', quantity, nature }
];

function upTo(most: string, meter = 'clients'): Pick<Buying, 'charges' | 'limits'> {
	return { charges: [fee('20')], limits: [{ meter, most }] };
}

describe('a limit', () => {
	it.each([
		['9', '20.00'],
		['10', '20.00'],
		['10.001', 'not priced'],
		['11', 'not priced']
	])('of ten admits ten: %s are %s', (quantity, expected) => {
		expect(costs({ ...upTo('10'), counts: clients(quantity) })[0]).toBe(expected);
	});

	it.each([
		['4', 'not priced'],
		['4.999', 'not priced'],
		['5', '20.00'],
		['6', '20.00']
	])('of at least five admits five: %s are %s', (quantity, expected) => {
		const limits = [{ meter: 'clients', least: '5' }];
		expect(costs({ charges: [fee('20')], limits, counts: clients(quantity) })[0]).toBe(expected);
	});

	it('says what is exceeded, and by what', () => {
		const exceeded = { ...upTo('10'), counts: clients('11') };
		expect(obstacles(exceeded, 1)).toEqual([
			{
				reason: 'limit',
				offer: 'offer',
				limit: { meter: 'clients', most: '10' },
				quantity: { digits: 11_000, places: 3 },
				fits: undefined
			}
		]);
		expect(obstacles(exceeded, 1).every(isUnavailable)).toBe(true);
	});

	it('keeps its lines on the bill that has no total', () => {
		expect(lines({ ...upTo('10'), counts: clients('11') }, 1)).toEqual(['fee: 20.00']);
	});

	it('is exceeded by the peak of a month, though it passes', () => {
		const changes = [
			{ on: '2027-03-10', meter: 'clients', to: '11' },
			{ on: '2027-03-20', meter: 'clients', to: '10' }
		];
		expect(costs({ ...upTo('10'), counts: clients('8'), changes })).toEqual([
			...times(2, '20.00'),
			'not priced',
			...times(9, '20.00')
		]);
	});

	it('is undercut by the trough of a month', () => {
		const limits = [{ meter: 'clients', least: '5' }];
		const changes = [
			{ on: '2027-03-10', meter: 'clients', to: '4' },
			{ on: '2027-03-11', meter: 'clients', to: '5' }
		];
		const found = costs({ charges: [fee('20')], limits, counts: clients('5'), changes });
		expect(found.slice(1, 4)).toEqual(['20.00', 'not priced', '20.00']);
	});

	it('on what adds up is on the whole month', () => {
		// From 310 to 620 on 16 January: 310 x 15 / 31 + 620 x 16 / 31 = 470.
		const changes = [{ on: '2027-01-16', meter: 'clients', to: '620' }];
		const flow = { counts: clients('310', 'flow'), changes };
		expect(costs({ ...upTo('470'), ...flow }).slice(0, 2)).toEqual(['20.00', 'not priced']);
		expect(costs({ ...upTo('469'), ...flow })[0]).toBe('not priced');
	});

	it('on stored files is reached as they grow', () => {
		// 600 visits / 2 a patient = 300 patients x 3 x 1,024 MB / 12 = 76,800 MB = 75 GB every month.
		const storing = { ...upTo('150', 'stored-gb'), practice: { storagePerPatient: 1024 } };
		expect(costs(storing).slice(0, 3)).toEqual(['20.00', '20.00', 'not priced']);
	});

	it('of nobody keeps a role out', () => {
		expect(costs({ ...upTo('0', 'associates'), practice: { associates: 0 } })[0]).toBe('20.00');
		expect(costs(upTo('0', 'associates'))[0]).toBe('not priced');
	});

	it('makes the whole term not available, and leaves the priced months priced', () => {
		const scenario = scenarioOf({
			...upTo('10'),
			counts: clients('10'),
			changes: [{ on: '2027-12-02', meter: 'clients', to: '11' }]
		});
		const [found] = forecast(scenario);
		expect(found?.costs.map((amount) => inMoney(amount)).slice(10)).toEqual([
			'20.00',
			'not priced'
		]);
		expect([found?.total, found?.paidAhead].map((each = NaN as never) => inMoney(each))).toEqual([
			'not priced',
			'not priced'
		]);
	});
});

/** Tiers of one product, from the smallest, listed in no order; and another product beside them. */
function tiered(counts: NonNullable<Practice['counts']>, had: string[], bought = 'small') {
	const tier = (id: string, rank: number, rest: Partial<Offer>): Offer => ({
		id,
		covers: ['records'],
		product: { id: 'suite', rank },
		charges: [charged('fee', { kind: 'flat', price: String(10 * rank) })],
		...rest
	});
	const scenario = {
		...scenarioOf({ charges: [fee('1')], counts }),
		had,
		offers: [
			tier('large', 4, {}),
			tier('archive', 1, { onlyAfter: ['large', 'middle'] }),
			tier('middle', 3, { limits: [{ meter: 'clients', most: '50' }] }),
			tier('small', 2, { limits: [{ meter: 'clients', most: '10' }] }),
			{
				id: 'other',
				covers: ['records' as const],
				product: { id: 'else', rank: 1 },
				charges: [fee('1')]
			}
		],
		plans: [{ id: 'plan', offers: [bought] }]
	};
	const read = decode(encode(scenario));
	if (!read.ok) throw new Error(JSON.stringify(read.problem));
	return billsOf(read.scenario, [1])[0]?.[0];
}

describe('the first tier that fits', () => {
	const fitting = (found: readonly Obstacle[] = []) =>
		found.map((obstacle) => ('fits' in obstacle ? obstacle.fits : 'nothing to say'));

	it.each([
		['11', 'middle'],
		['50', 'middle'],
		['51', 'large'],
		['1000', 'large']
	])('is named by rank and not by place in the list: %s clients, %s', (quantity, expected) => {
		expect(fitting(tiered(clients(quantity), [])?.obstacles)).toEqual([expected]);
	});

	it('may be a smaller one, for those who may have it', () => {
		expect(fitting(tiered(clients('11'), ['large'])?.obstacles)).toEqual(['archive']);
	});

	it('is sought among tiers of the same product', () => {
		const bill = tiered(clients('1000'), [], 'middle');
		expect(bill?.obstacles).toMatchObject([{ offer: 'middle', fits: 'large' }]);
	});
});

describe('the first tier that is sold', () => {
	it('passes over tiers whose own prices end too early', () => {
		const sized = (id: string, rank: number, most: string | null): Offer => ({
			id,
			covers: ['records'],
			product: { id: 'suite', rank },
			charges: [
				charged('users', {
					kind: 'stairstep',
					meters: ['staff'],
					stairs: [{ upTo: [most], flat: '50' }],
					boundary: 'inclusive',
					zeroUsage: 'billed',
					beyond: 'not-sold'
				})
			]
		});
		const scenario = {
			...scenarioOf({ charges: [fee('1')] }),
			offers: [sized('small', 1, '3'), sized('middle', 2, '4'), sized('large', 3, null)],
			plans: [{ id: 'plan', offers: ['small'] }]
		};
		// Two providers, an associate and two admins are five.
		expect(billsOf(scenario, [1])[0]?.[0]?.obstacles).toMatchObject([
			{ reason: 'not-sold-beyond', offer: 'small', fits: 'large' }
		]);
	});
});

describe('an offer for subscribers only', () => {
	it('is not available to others, and names what fits them', () => {
		expect(tiered(clients('5'), [], 'archive')?.obstacles).toEqual([
			{ reason: 'only-after', offers: ['large', 'middle'], offer: 'archive', fits: 'small' }
		]);
	});

	it.each(['large', 'middle'])('is sold to those who have or had %s', (had) => {
		const bill = tiered(clients('5'), [had], 'archive');
		expect(bill?.obstacles).toEqual([]);
		expect(bill && inMoney(bill.total)).toBe('10.00');
	});

	it('is not sold to those who had something else', () => {
		expect(tiered(clients('5'), ['small', 'elsewhere'], 'archive')?.obstacles).toHaveLength(1);
	});
});

describe('what is not sold beyond a tier', () => {
	it('is not available, with the tier of the product that fits', () => {
		const bounded = charged('users', {
			kind: 'stairstep',
			meters: ['staff'],
			stairs: [{ upTo: ['4'], flat: '50' }],
			boundary: 'inclusive',
			zeroUsage: 'billed',
			beyond: 'not-sold'
		});
		const sized = { charges: [bounded] };
		expect(obstacles(sized, 1)).toEqual([
			{
				reason: 'not-sold-beyond',
				offer: 'offer',
				charge: 'users',
				upTo: { digits: 4_000, places: 3 },
				fits: undefined
			}
		]);
		expect(obstacles({ ...sized, practice: { admins: 1 } }, 1)).toEqual([]);
	});
});
