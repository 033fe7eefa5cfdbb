import { expect, it } from 'vitest';
import type { Offer } from '#offers';
import { sourceFigures } from './source-figures.ts';

const page = { source: 'Price page', seen: '2026-05-01', confidence: 'list' } as const;

function offer(id: string, charges: Offer['charges']): Offer {
	return { id, name: id, covers: ['records'], charges };
}

it('lists each source once, with the prices and the offers that are from it', () => {
	const tiers = [
		{ upTo: '10', unit: '2' },
		{ upTo: null, unit: '1' }
	];
	const graduated = {
		kind: 'graduated',
		meter: 'messages',
		tiers,
		boundary: 'inclusive',
		zeroUsage: 'free'
	} as const;
	const figures = sourceFigures(
		[
			offer('Suite', [
				{ id: 'fee', charge: { kind: 'flat', price: '29' }, provenance: [page] },
				{
					id: 'texts',
					charge: graduated,
					provenance: [page, { ...page, source: 'A call', confidence: 'quoted' }]
				}
			]),
			offer('Video', [{ id: 'fee', charge: { kind: 'flat', price: '9' }, provenance: [page] }])
		],
		'2026-11-29'
	);
	expect(figures.map(({ title, use, isOld }) => [title, use, isOld])).toEqual([
		['A call', '1 price, quoted: Suite', true],
		['Price page', '3 prices, list price: Suite and Video', true]
	]);
});
