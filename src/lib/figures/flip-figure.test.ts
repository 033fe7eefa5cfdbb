import { expect, it } from 'vitest';
import { flipList } from '#insight';
import { starterScenario } from '#scenario';
import { tieredClinic } from '../../../tests/support/tiered-clinic.ts';
import { flipFigure } from './flip-figure.ts';

const medspa = starterScenario('medspa', 'one', 'First');
const all = flipList(medspa).map((flip) => flipFigure(medspa, flip));

it('says how far a driver goes, and what the vendor then counts more of', () => {
	const providers = all.find(({ key }) => key === 'providers 5');
	expect(providers?.change).toBe('5 providers (+2)');
	expect(providers?.spoken).toBe('Try 5 providers (+2): Flat-rate becomes cheapest');
	expect(providers?.counted).toBe('');
	const video = all.find(({ key }) => key.startsWith('telehealthShare'));
	expect([video?.change, video?.counted]).toEqual([
		'39.9 % video visits (+34.9)',
		'Video minutes: 1,256 minutes more a month'
	]);
});

it('says from which price on, and names what the price is of', () => {
	const prices = all.filter(({ flip }) => flip.kind === 'price');
	expect(prices.length).toBeGreaterThan(0);
	for (const { change, flip } of prices) {
		if (flip.kind !== 'price') continue;
		const isUp = Number(flip.to) > Number(flip.from);
		expect(change.endsWith(isUp ? 'or more' : 'or less')).toBe(true);
	}
});

it('every change is told apart from the others', () => {
	for (const scenario of [medspa, tieredClinic]) {
		const figures = flipList(scenario).map((flip) => flipFigure(scenario, flip));
		expect(new Set(figures.map(({ key }) => key)).size).toBe(figures.length);
		expect(new Set(figures.map(({ change }) => change)).size).toBe(figures.length);
	}
});
