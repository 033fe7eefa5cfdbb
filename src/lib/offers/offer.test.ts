import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { offerSchema } from '#offers';

const provenance = { source: 'A price list', confidence: 'list' };
const charge = { id: 'fee', charge: { kind: 'flat', price: '50' }, provenance: [provenance] };
const offer = { id: 'portal', covers: ['portal'], charges: [charge] };

function refusedAt(raw: unknown): string[] {
	const result = z.safeParse(offerSchema, raw);
	expect(result.success).toBe(false);
	return (result.error?.issues ?? []).map(({ path }) => path.map(String).join('.'));
}

function withProvenance(part: object): unknown {
	return { ...offer, charges: [{ ...charge, provenance: [{ ...provenance, ...part }] }] };
}

describe('an offer', () => {
	it('needs a name of its own only when it is not from the price book', () => {
		expect(z.parse(offerSchema, offer)).toEqual(offer);
		expect(z.parse(offerSchema, { ...offer, name: 'Our portal' })).toHaveProperty('name');
		expect(refusedAt({ ...offer, name: '' })).toEqual(['name']);
	});

	it.each(['', 'Portal', 'a b', '-a', '../a', 'a'.repeat(65)])('is not called %j', (id) => {
		expect(refusedAt({ ...offer, id })).toEqual(['id']);
	});

	it('covers at least one known job', () => {
		expect(refusedAt({ ...offer, covers: [] })).toEqual(['covers']);
		expect(refusedAt({ ...offer, covers: ['portal', 'coffee'] })).toEqual(['covers.1']);
	});

	it('has at least one charge', () => {
		expect(refusedAt({ ...offer, charges: [] })).toEqual(['charges']);
	});

	it('has a source for its prices', () => {
		const unsourced = { ...charge, provenance: [] };
		expect(refusedAt({ ...offer, charges: [unsourced] })).toEqual(['charges.0.provenance']);
	});

	it('has no entry nobody knows', () => {
		expect(refusedAt({ ...offer, stars: 5 })).toEqual(['']);
		expect(refusedAt({ ...offer, charges: [{ ...charge, stars: 5 }] })).toEqual(['charges.0']);
		expect(refusedAt(withProvenance({ by: 'me' }))).toEqual(['charges.0.provenance.0']);
	});
});

describe('where a price is from', () => {
	it.each(['2026', '2026-08', '2026-08-15'])('may be dated %s', (seen) => {
		expect(z.safeParse(offerSchema, withProvenance({ seen })).success).toBe(true);
	});

	it.each(['', '26', '15.08.2026', '2026-8', 'August 2026', '2026-08-15T00:00'])(
		'is not dated %j',
		(seen) => {
			expect(refusedAt(withProvenance({ seen }))).toEqual(['charges.0.provenance.0.seen']);
		}
	);

	it.each(['http://example.com', 'javascript:alert(1)', 'https://', 'https://a b', 'example.com'])(
		'is not the address %j',
		(address) => {
			expect(refusedAt(withProvenance({ address }))).toEqual(['charges.0.provenance.0.address']);
		}
	);

	it('says how sure it is', () => {
		const path = ['charges.0.provenance.0.confidence'];
		expect(refusedAt(withProvenance({ confidence: 'certain' }))).toEqual(path);
		expect(refusedAt(withProvenance({ confidence: undefined }))).toEqual(path);
	});

	it('names somebody', () => {
		expect(refusedAt(withProvenance({ source: '' }))).toEqual(['charges.0.provenance.0.source']);
	});

	it('has a range of two prices', () => {
		const ranged = withProvenance({ range: { low: '75', high: '150' } });
		expect(z.safeParse(offerSchema, ranged).success).toBe(true);
		expect(refusedAt(withProvenance({ range: { low: '-1', high: 'much' } }))).toEqual([
			'charges.0.provenance.0.range.low',
			'charges.0.provenance.0.range.high'
		]);
	});
});
