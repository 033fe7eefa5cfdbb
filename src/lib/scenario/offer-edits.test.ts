import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Offer } from '#offers';
import {
	addOffer,
	decode,
	duplicateOffer,
	encode,
	mostOffers,
	offerIdFor,
	removalOf,
	removeOffer,
	replaceOffer,
	starterScenario,
	switchLine,
	type Edit,
	type Scenario
} from '#scenario';
import { scenarios } from '../../../tests/support/arbitraries.ts';
import { deepFreeze } from '../../../tests/support/deep-freeze.ts';

const flat = (id: string, fields: Partial<Offer> = {}): Offer => ({
	id,
	covers: ['records'],
	charges: [
		{
			id: 'base',
			charge: { kind: 'flat', price: '49' },
			provenance: [{ source: 'Made up', confidence: 'our-guess' }]
		}
	],
	...fields
});
const videoLine = {
	id: 'video',
	charge: { kind: 'unit', meter: 'video-minutes', price: '0.10' },
	covers: ['video'],
	off: true,
	provenance: [{ source: 'Made up', confidence: 'our-guess' }]
} satisfies Offer['charges'][number];
const suite = flat('suite', { charges: [...flat('suite').charges, videoLine] });

const scenario: Scenario = deepFreeze({
	...starterScenario('medspa', 'one', 'First'),
	had: ['starter'],
	offers: [flat('starter'), suite, flat('archive', { onlyAfter: ['starter'] })],
	plans: [
		{ id: 'small', offers: ['starter'] },
		{
			id: 'both',
			offers: ['starter', 'suite'],
			takes: [{ offer: 'suite', charge: 'video' }],
			leaves: [
				{ offer: 'starter', month: 12 },
				{ offer: 'suite', month: 24 }
			]
		},
		{
			id: 'best',
			offers: ['suite'],
			mix: { least: 'term', include: ['suite'], never: ['archive', 'starter'] }
		}
	]
});

/** What an edit makes of the document, once it is clear that it can be read. */
function edited(edit: Edit, before: Scenario = scenario): Scenario {
	const after = edit(before);
	expect(decode(encode(after))).toEqual({ ok: true, scenario: after });
	return after;
}

describe('every edit of offers', () => {
	const edits: fc.Arbitrary<Edit> = fc
		.tuple(fc.nat(5), fc.nat(3), fc.boolean(), fc.constantFrom('a', 'offer-1', 'x'.repeat(64)))
		.chain(([offer, charge, off, name]) => {
			const id = `offer-${String(offer)}`;
			return fc.constantFrom(
				addOffer(flat(name)),
				replaceOffer(id, flat(name)),
				duplicateOffer(id, name),
				removeOffer(id),
				switchLine(id, `charge-${String(charge)}`, off)
			);
		});

	it('leaves a document that can be read back as it is', () => {
		fc.assert(
			fc.property(scenarios, fc.array(edits, { maxLength: 6 }), (before, some) => {
				const after = some.reduce((document, edit) => edit(deepFreeze(document)), before);
				expect(decode(encode(after))).toEqual({ ok: true, scenario: after });
			})
		);
	});
});

describe('adding', () => {
	it('gives an id nothing else has', () => {
		expect(edited(addOffer(flat('new'))).offers.at(-1)).toEqual(flat('new'));
		expect(edited(addOffer(flat('suite'))).offers.at(-1)).toEqual(flat('suite-2'));
		expect(offerIdFor(scenario, 'suite')).toBe('suite-2');
	});

	it('stops where the document is full', () => {
		const full = deepFreeze({
			...scenario,
			offers: [
				...scenario.offers,
				...Array.from({ length: mostOffers - 3 }, (_one, place) => flat(`more-${String(place)}`))
			]
		});
		expect(edited(addOffer(flat('new')), full)).toBe(full);
		expect(edited(duplicateOffer('suite', 'Copy'), full)).toBe(full);
	});

	it('puts a copy behind its original, in no plan', () => {
		const after = edited(duplicateOffer('starter', 'Starter, as quoted'));
		expect(after.offers.map(({ id }) => id)).toEqual(['starter', 'starter-2', 'suite', 'archive']);
		expect(after.offers[1]?.name).toBe('Starter, as quoted');
		expect(after.plans).toEqual(scenario.plans);
	});
});

describe('replacing', () => {
	it('keeps the id and the place', () => {
		const after = edited(replaceOffer('starter', flat('other', { name: 'Other' })));
		expect(after.offers[0]).toEqual(flat('starter', { name: 'Other' }));
	});

	it('takes add-ons that are no longer there out of plans', () => {
		expect(edited(replaceOffer('suite', suite)).plans).toEqual(scenario.plans);
		expect(edited(replaceOffer('suite', flat('suite'))).plans[1]?.takes).toBeUndefined();
	});
});

describe('removing', () => {
	it('tells which plans go on and which go with it', () => {
		const ids = (plans: readonly { id: string }[]) => plans.map(({ id }) => id);
		const { thinner, gone, isPossible } = removalOf(scenario, 'starter');
		expect([ids(thinner), ids(gone), isPossible]).toEqual([['both'], ['small'], true]);
	});

	it('takes it out of everything a plan says', () => {
		const { offers, plans, had } = edited(removeOffer('starter'));
		expect(offers.map(({ id }) => id)).toEqual(['suite', 'archive']);
		expect(plans).toEqual([
			{
				id: 'both',
				offers: ['suite'],
				takes: [{ offer: 'suite', charge: 'video' }],
				leaves: [{ offer: 'suite', month: 24 }]
			},
			{
				id: 'best',
				offers: ['suite'],
				mix: { least: 'term', include: ['suite'], never: ['archive'] }
			}
		]);
		// Who was a subscriber is one still, and the archive is sold to nobody else.
		expect(had).toEqual(['starter']);
		expect(offers[1]?.onlyAfter).toEqual(['starter']);
	});

	it('leaves a plan that chooses for itself to choose again', () => {
		const { plans } = edited(removeOffer('suite'));
		expect(plans[2]).toEqual({
			id: 'best',
			offers: [],
			mix: { least: 'term', never: ['archive', 'starter'] }
		});
	});

	it('does not take the last offer or the last plan', () => {
		const single = deepFreeze({ ...scenario, plans: [{ id: 'small', offers: ['starter'] }] });
		expect(removalOf(single, 'starter').isPossible).toBe(false);
		expect(edited(removeOffer('starter'), single)).toBe(single);
		const one = deepFreeze({ ...single, offers: [flat('starter')] });
		expect(edited(removeOffer('starter'), one)).toBe(one);
	});
});

describe('switching a line', () => {
	it('off and on again is the offer as it was', () => {
		const off = edited(switchLine('starter', 'base', true));
		expect(off.offers[0]?.charges[0]?.off).toBe(true);
		expect(edited(switchLine('starter', 'base', false), off).offers).toEqual(scenario.offers);
	});

	it('on is nothing a plan still has to take', () => {
		const on = edited(switchLine('suite', 'video', false));
		expect(on.offers[1]?.charges[1]).not.toHaveProperty('off');
		expect(on.plans[1]).not.toHaveProperty('takes');
	});
});
