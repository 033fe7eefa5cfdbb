import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast } from '#forecast';
import { scenarioDifference } from '#insight';
import { isPriced } from '#money';
import {
	setDriver,
	setMonths,
	setStart,
	starterScenario,
	type Edit,
	type Scenario
} from '#scenario';
import { fairShares } from './fair-shares.ts';

const medspa = starterScenario('medspa', 'one', 'First');

const priced: Edit = (scenario) => ({
	...scenario,
	offers: scenario.offers.map((offer) => ({
		...offer,
		charges: offer.charges.map((line) =>
			line.charge.kind === 'flat' ? { ...line, charge: { ...line.charge, price: '123.45' } } : line
		)
	}))
});
const taxed: Edit = (scenario) => ({ ...scenario, tax: { percent: '8.25' } });
const grown: Edit = (scenario) => ({
	...scenario,
	practice: { ...scenario.practice, growth: { visitsPerMonth: 2 } }
});

const edits: fc.Arbitrary<Edit> = fc.oneof(
	fc.integer({ min: 1, max: 9 }).map((value) => setDriver('providers', value)),
	fc.nat(8).map((value) => setDriver('admins', value)),
	fc.nat(20).map((value) => setDriver('visitsPerDay', value)),
	fc.nat(90).map((value) => setDriver('telehealthShare', value)),
	fc.nat(6).map((value) => setDriver('remindersPerAppointment', value)),
	fc.nat(90).map((value) => setDriver('noShows', value)),
	fc.integer({ min: 12, max: 60 }).map(setMonths),
	fc.constantFrom(priced, taxed, grown, setStart('2027-05'))
);

const pairs = fc.record({
	edits: fc.array(edits, { maxLength: 12 }),
	from: fc.nat(3),
	to: fc.nat(3)
});

function pairOf({ edits: made, from, to }: { edits: Edit[]; from: number; to: number }) {
	const other = made.reduce<Scenario>((scenario, edit) => edit(scenario), medspa);
	const [a, b] = [medspa.plans[from % medspa.plans.length], other.plans[to % other.plans.length]];
	if (!a || !b) throw new Error('There are no plans');
	return [
		{ scenario: medspa, plan: a },
		{ scenario: other, plan: b }
	] as const;
}

describe('the difference between two scenarios', () => {
	it('is split into parts that add up to it, to the cent', () => {
		fc.assert(
			fc.property(pairs, (made) => {
				const [a, b] = pairOf(made);
				const { totals, more, parts, inputs } = scenarioDifference(a, b);
				const [first, second] = [a, b].map(
					({ scenario, plan }) => forecast(scenario).find((each) => each.plan === plan)?.total
				);
				expect(totals).toEqual([first, second]);
				expect(isPriced(more)).toBe(true);
				expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(more);
				expect(parts.flatMap((part) => part.inputs)).toHaveLength(inputs.length);
				expect(parts.length).toBeLessThanOrEqual(8);
			}),
			{ numRuns: 60 }
		);
	});

	it('is the same difference the other way round, part by part', () => {
		fc.assert(
			fc.property(pairs, (made) => {
				const [a, b] = pairOf(made);
				const there = scenarioDifference(a, b);
				const back = scenarioDifference(b, a);
				expect(back.more).toBe(0 - there.more);
				const amounts = (parts: typeof there.parts) =>
					parts.map(({ amount }) => Math.abs(amount)).sort((x, y) => x - y);
				amounts(back.parts).forEach((amount, place) => {
					// What rounding leaves may fall to another.
					expect(Math.abs(amount - (amounts(there.parts)[place] ?? NaN))).toBeLessThanOrEqual(1);
				});
			}),
			{ numRuns: 30 }
		);
	});

	it('is none where nothing differs, and only a name or a guess does', () => {
		const [plan] = medspa.plans;
		if (!plan) throw new Error('There is no plan');
		const other = { ...medspa, name: 'Second', practice: { ...medspa.practice, guesses: [] } };
		const found = scenarioDifference({ scenario: medspa, plan }, { scenario: other, plan });
		expect(found).toMatchObject({ inputs: [], more: 0, parts: [] });
	});

	it('lists what differs: a row, a driver, a price, the plan, the horizon, tax', () => {
		const [plan, second] = medspa.plans;
		if (!plan || !second) throw new Error('There are no plans');
		const other = [
			setDriver('providers', 4),
			setDriver('noShows', 10),
			priced,
			taxed,
			setMonths(48)
		].reduce<Scenario>((scenario, edit) => edit(scenario), medspa);
		const flat = medspa.plans.find(({ id }) => id === 'flat-rate') ?? plan;
		const found = scenarioDifference(
			{ scenario: medspa, plan: flat },
			{ scenario: other, plan: second }
		);
		const kinds = new Set(found.inputs.map(({ kind }) => kind));
		expect(kinds).toEqual(new Set(['row', 'driver', 'price', 'plan', 'horizon', 'tax']));
	});

	it('cannot be said in two currencies', () => {
		const [plan] = medspa.plans;
		if (!plan) throw new Error('There is no plan');
		const yen = { ...medspa, currency: 'JPY' };
		const found = scenarioDifference({ scenario: medspa, plan }, { scenario: yen, plan });
		expect([isPriced(found.more), found.parts]).toEqual([false, []]);
	});
});

describe('fair shares', () => {
	it('of two that cost more together share what they do together', () => {
		// Alone 10 and 20, together 45: 15 is shared by halves.
		const totals = [0, 10, 20, 45];
		expect(fairShares(2, (happened) => totals[happened] ?? 0)).toEqual([18, 27]);
	});

	it('of three alike add up to the cent', () => {
		const shares = fairShares(3, (happened) => (happened === 7 ? 100 : 0));
		expect(shares.sort()).toEqual([33, 33, 34]);
	});

	it('are nothing for what adds nothing in any order', () => {
		expect(fairShares(2, (happened) => (happened & 1 ? -7 : 0))).toEqual([-7, 0]);
	});
});
