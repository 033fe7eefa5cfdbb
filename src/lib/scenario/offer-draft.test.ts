import { describe, expect, it } from 'vitest';
import type { Offer, Provenance } from '#offers';
import { offerProblems, starterScenario, written, type Draft, type Path } from '#scenario';
import { deepFreeze } from '../../../tests/support/deep-freeze.ts';

const scenario = deepFreeze(starterScenario('medspa', 'one', 'First'));
const own: Provenance = { source: 'Entered here', confidence: 'our-guess', seen: '2027-01-05' };
const page: Provenance = { source: 'The page', confidence: 'list', seen: '2026-09-01' };
const mail: Provenance = { source: 'A mail', confidence: 'quoted' };

const offer: Offer = deepFreeze({
	id: 'suite',
	covers: ['records'],
	charges: [
		{
			id: 'people',
			charge: {
				kind: 'seat',
				seats: [
					{ meter: 'licensed-providers', price: '100' },
					{ meter: 'admins', price: '40' }
				]
			},
			announced: [{ on: '2027-06-01', prices: ['110', '45'] }],
			provenance: [page, mail]
		},
		{
			id: 'messages',
			charge: {
				kind: 'graduated',
				meter: 'messages',
				tiers: [
					{ upTo: '100', unit: '0.05' },
					{ upTo: '500', unit: '0.04' },
					{ upTo: null, unit: '0.03' }
				],
				boundary: 'inclusive',
				zeroUsage: 'billed'
			},
			provenance: [page]
		},
		{
			id: 'rooms',
			charge: {
				kind: 'stairstep',
				meters: ['locations', 'staff'],
				stairs: [
					{ upTo: ['1', '5'], flat: '50' },
					{ upTo: [null, null], flat: '90' }
				],
				boundary: 'inclusive',
				zeroUsage: 'billed'
			},
			provenance: [page]
		}
	]
});

/** The offer after each of these is written, one after the other, before any is settled. */
function after(...changes: readonly [Path, unknown][]): Draft {
	return changes.reduce<Draft>(
		(draft, [path, value]) => written({ settled: offer, draft, own }, path, value),
		offer
	);
}

const adminPrice = ['charges', 0, 'charge', 'seats', 1, 'price'];
const tiers = ['charges', 1, 'charge', 'tiers'];
const sourcesOf = (draft: Draft, line: number) =>
	draft.charges[line]?.provenance.map(({ source }) => source);

describe('writing in one place', () => {
	it('changes that place and shares the rest', () => {
		const draft = after([['terms', 'minimum'], '20']);
		expect(draft).toEqual({ ...offer, terms: { minimum: '20' } });
		expect(draft.charges[0]).toBe(offer.charges[0]);
	});

	it('leaves out what is undefined', () => {
		const named = after([['vendor'], 'Ours']);
		expect(named.vendor).toBe('Ours');
		expect(after([['vendor'], 'Ours'], [['vendor'], undefined])).toEqual(offer);
		const minimum = ['terms', 'minimum'];
		expect(after([minimum, undefined])).toEqual(offer);
		expect(after([minimum, '20'], [minimum, undefined])).toEqual(offer);
	});

	it('keeps what no document could hold, to be mended', () => {
		const draft = after([adminPrice, 'forty']);
		expect(offerProblems(scenario, draft)).toEqual([
			{ path: adminPrice, expected: { code: 'form', form: 'price-or-unknown' } }
		]);
		expect(offerProblems(scenario, offer)).toEqual([]);
	});

	it('is told what does not hold together', () => {
		const draft = after([['charges', 1, 'per'], 'year']);
		expect(offerProblems(scenario, draft)).toEqual([
			{ path: ['charges', 1, 'per'], expected: { code: 'yearly-needs-level' } }
		]);
	});
});

describe('a price that changes', () => {
	it('gets a source of its own; the others keep theirs', () => {
		expect(after([adminPrice, '45']).charges[0]?.provenance).toEqual([page, own]);
	});

	it('gets its first source back with its first price', () => {
		expect(after([adminPrice, '4'], [adminPrice, '40'])).toEqual(offer);
	});

	it('keeps the source somebody has given it meanwhile', () => {
		const named: [Path, unknown] = [['charges', 0, 'provenance', 1], mail];
		expect(sourcesOf(after([adminPrice, '45'], named, [['note'], 'asked']), 0)).toEqual([
			'The page',
			'A mail'
		]);
	});

	it('leaves one source that was said for all prices to those that stayed', () => {
		expect(after([[...tiers, 1, 'unit'], '0.045']).charges[1]?.provenance).toEqual([
			page,
			own,
			page
		]);
	});
});

describe('prices that come and go', () => {
	it('a new tier has no source yet, and no other tier loses its own', () => {
		const listed = [
			{ upTo: '100', unit: '0.05' },
			{ upTo: '250', unit: '0.045' },
			{ upTo: '500', unit: '0.04' },
			{ upTo: null, unit: '0.03' }
		];
		expect(sourcesOf(after([tiers, listed]), 1)).toEqual([
			'The page',
			'Entered here',
			'The page',
			'The page'
		]);
	});

	it('a tier that goes takes its source along', () => {
		const draft = after([['charges', 0, 'charge', 'seats'], [{ meter: 'admins', price: '40' }]]);
		expect(draft.charges[0]?.provenance).toEqual([mail]);
		expect(draft.charges[0]?.announced).toEqual([{ on: '2027-06-01', prices: ['45'] }]);
	});

	it('what was announced is not known for a new price', () => {
		const seats = [
			{ meter: 'licensed-providers', price: '100' },
			{ meter: 'associates', price: '20' },
			{ meter: 'admins', price: '40' }
		];
		const draft = after([['charges', 0, 'charge', 'seats'], seats]);
		expect(draft.charges[0]?.announced?.[0]?.prices).toEqual(['110', 'unknown', '45']);
	});

	it('an announcement begins with the prices there are', () => {
		const draft = after([['charges', 2, 'announced'], [{ on: '2027-03-01', prices: [] }]]);
		expect(draft.charges[2]?.announced).toEqual([{ on: '2027-03-01', prices: ['50', '90'] }]);
	});
});

describe('a stair', () => {
	const meters = ['charges', 2, 'charge', 'meters'];
	const endsAfter = (value: unknown) => {
		const charge = after([meters, value]).charges[2]?.charge;
		return charge?.kind === 'stairstep' ? charge.stairs.map(({ upTo }) => upTo) : [];
	};

	it('is open in what is newly counted', () => {
		expect(endsAfter(['locations', 'staff', 'devices'])).toEqual([
			['1', '5', null],
			[null, null, null]
		]);
	});

	it('loses the end of what is no longer counted', () => {
		expect(endsAfter(['staff'])).toEqual([['5'], [null]]);
	});
});
