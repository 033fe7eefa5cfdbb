import { describe, expect, it } from 'vitest';
import { forecast } from '#forecast';
import {
	addPriceChange,
	decode,
	encode,
	priceChanges,
	removePriceChange,
	replacePriceChange,
	starterScenario,
	type Edit,
	type PriceChange,
	type Scenario
} from '#scenario';
import { deepFreeze } from '../../../tests/support/deep-freeze.ts';

const seats = {
	kind: 'seat' as const,
	seats: [
		{ meter: 'licensed-providers', price: '100' },
		{ meter: 'admins', price: '40' }
	]
};
const provenance = [{ source: 'a list', confidence: 'list' as const }];
const scenario: Scenario = deepFreeze({
	...starterScenario('medspa', 'one', 'First'),
	start: '2027-01',
	offers: [
		{
			id: 'suite',
			covers: ['records' as const],
			charges: [{ id: 'seats', charge: seats, provenance }]
		}
	],
	plans: [{ id: 'plan', offers: ['suite'] }]
});

const change = (price: number, on: string, to: string): PriceChange => ({
	offer: 'suite',
	charge: 'seats',
	price,
	on,
	to
});
const edited = (...edits: Edit[]) => edits.reduce((now, edit) => edit(now), scenario);
const announced = (now: Scenario) =>
	now.offers[0]?.charges[0]?.announced?.map(({ on, prices }) => [on, ...prices]);

const dearer = addPriceChange(change(0, '2027-06-01', '110'));
const desk = addPriceChange(change(1, '2027-03-01', '45'));

describe('a price that changes by date', () => {
	it('is announced with the other prices of its charge as they then are', () => {
		expect(announced(edited(dearer))).toEqual([['2027-06-01', '110', '40']]);
		expect(announced(edited(dearer, desk))).toEqual([
			['2027-03-01', '100', '45'],
			['2027-06-01', '110', '45']
		]);
		expect(edited(dearer, desk)).toEqual(edited(desk, dearer));
	});

	it('is billed from its day on', () => {
		// 3 x 100 + 2 x 40, with 45 from March and 110 from June
		const [plan] = forecast(edited(dearer, desk));
		expect([0, 2, 5].map((month) => plan?.costs[month])).toEqual([38_000, 39_000, 42_000]);
	});

	it('is read back, price by price', () => {
		const both = edited(dearer, desk, addPriceChange(change(0, '2027-03-01', '105')));
		expect(priceChanges(both)).toEqual([
			change(0, '2027-03-01', '105'),
			change(1, '2027-03-01', '45'),
			change(0, '2027-06-01', '110')
		]);
		expect(decode(encode(both))).toEqual({ ok: true, scenario: both });
	});

	it('becomes another, on another day, and leaves the others as they are', () => {
		const both = edited(dearer, desk);
		const [of] = priceChanges(both);
		const later = of && replacePriceChange(of, { on: '2027-09-01', to: '50' })(both);
		expect(later && announced(later)).toEqual([
			['2027-06-01', '110', '40'],
			['2027-09-01', '110', '50']
		]);
	});

	it('goes without a trace', () => {
		const gone = edited(dearer, desk, removePriceChange(change(1, '2027-03-01', '45')));
		expect(announced(gone)).toEqual([['2027-06-01', '110', '40']]);
		expect(edited(dearer, removePriceChange(change(0, '2027-06-01', '110')))).toEqual(scenario);
	});

	it.each([
		['to what it is already', addPriceChange(change(0, '2027-06-01', '100'))],
		['of an offer there is none', addPriceChange({ ...change(0, '2027-06-01', '1'), offer: 'no' })],
		['of a line there is none', addPriceChange({ ...change(0, '2027-06-01', '1'), charge: 'no' })]
	])('is nothing where it is %s', (_what, edit) => {
		expect(edit(scenario)).toBe(scenario);
	});

	it('does not pass, nor meet, another change of the same price', () => {
		const both = edited(dearer, addPriceChange(change(0, '2027-09-01', '120')));
		const first = change(0, '2027-06-01', '110');
		for (const on of ['2027-09-01', '2027-10-01']) {
			expect(replacePriceChange(first, { on })(both)).toEqual(both);
		}
		const between = replacePriceChange(first, { on: '2027-08-31' })(both);
		expect(announced(between)?.map(([on]) => on)).toEqual(['2027-08-31', '2027-09-01']);
		expect(addPriceChange(change(0, '2027-06-01', '1'))(both)).toEqual(both);
	});

	it('finds room for twenty days', () => {
		const days = Array.from({ length: 25 }, (_day, place) =>
			addPriceChange(
				change(0, `2027-05-${String(place + 1).padStart(2, '0')}`, String(200 + place))
			)
		);
		expect(announced(edited(...days))).toHaveLength(20);
	});
});
