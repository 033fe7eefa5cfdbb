import { expect, it } from 'vitest';
import { nearestPlace, placesOf, readingAt } from './reading.ts';

const figure = {
	title: '',
	description: '',
	xName: 'Providers',
	yName: '',
	series: [
		{ slot: 1, name: 'Per-user', points: [1, 2, 3].map((x) => ({ x, y: 100 * x })) },
		{
			slot: 3,
			name: 'Flat-rate',
			points: [
				{ x: 1, y: 150 },
				{ x: 2, y: undefined },
				{ x: 3, y: 220 }
			]
		},
		{ slot: 4, name: 'Mixed', points: [{ x: 3, y: 90 }] }
	],
	crossings: [{ x: 1.5, y: 150, label: 'the same near 1.5' }],
	present: undefined,
	ticks: undefined,
	formatX: String,
	formatY: (y: number) => `$${String(y)}`
};

it('says at each place what each series says there, and nothing in between', () => {
	const places = placesOf(figure);
	const texts = places.map((x) => readingAt(figure, places, x).values.map(({ text }) => text));
	expect(places).toEqual([1, 2, 3]);
	expect(texts).toEqual([
		['$100', '$150', undefined],
		['$200', undefined, undefined],
		['$300', '$220', '$90']
	]);
});

it('notes a crossing at the nearest place only', () => {
	const notes = [1, 2, 3].map((x) => readingAt(figure, [1, 2, 3], x).notes);
	expect(notes).toEqual([['the same near 1.5'], [], []]);
});

it('finds the nearest place, also beyond the ends', () => {
	expect([-4, 1.6, 9].map((x) => nearestPlace([1, 2, 3], x))).toEqual([1, 2, 3]);
});
