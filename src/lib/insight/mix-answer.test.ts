import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mixAnswers } from '#insight';
import type { Need } from '#practice';
import { starterScenario, type Scenario } from '#scenario';
import { fee } from '../../../tests/support/buying.ts';

const jobs: readonly Need[] = ['records', 'video', 'reminders'];
const starter = starterScenario('medspa', 'one', 'First');

const clinics = fc
	.array(
		fc.record({
			price: fc.integer({ min: 1, max: 30 }),
			covers: fc.uniqueArray(fc.constantFrom(...jobs), { minLength: 1, maxLength: 3 })
		}),
		{ minLength: 1, maxLength: 5 }
	)
	.map((drawn): Scenario => ({
		...starter,
		months: 12,
		practice: { ...starter.practice, wanted: { jobs: [...jobs], requires: [] } },
		offers: drawn.map(({ price, covers }, index) => ({
			id: `offer-${String(index)}`,
			covers,
			charges: [fee(String(price))]
		})),
		plans: [{ id: 'mix', offers: [], mix: { least: 'month' } }]
	}));

/** What every set of offers costs in a month that does these jobs, without those that are left out. */
function costsOf({ offers }: Scenario, wanted: readonly Need[], isIn: (set: string[]) => boolean) {
	return Array.from({ length: 1 << offers.length }, (_set, bits) =>
		offers.filter((_offer, place) => (bits & (1 << place)) !== 0)
	)
		.filter((set) => wanted.every((job) => set.some(({ covers }) => covers.includes(job))))
		.filter((set) => isIn(set.map(({ id }) => id)))
		.map((set) =>
			set.reduce((cost, { charges: [line] }) => {
				return cost + (line?.charge.kind === 'flat' ? Number(line.charge.price) * 100 : Number.NaN);
			}, 0)
		)
		.sort((a, b) => a - b);
}

it('tells the runner-up, and what each job adds, as trying every set of offers does', () => {
	fc.assert(
		fc.property(clinics, (scenario) => {
			const [answer] = mixAnswers(scenario);
			const [least] = costsOf(scenario, jobs, () => true);
			expect(answer?.best?.cost).toBe(least);
			if (!answer?.best || least === undefined) return;
			const best = answer.best.chosen.map(({ offer }) => offer.id);
			const lacksOne = (set: string[]) => best.some((id) => !set.includes(id));
			const [second] = costsOf(scenario, jobs, lacksOne);
			expect(answer.runnerUp?.mix.cost).toBe(second);
			expect(answer.runnerUp?.more).toBe(second && second - least);
			const added = jobs.map((job) => {
				const [without = 0] = costsOf(
					scenario,
					jobs.filter((other) => other !== job),
					() => true
				);
				return least - without;
			});
			expect(answer.jobs.map(({ less }) => less)).toEqual(added.sort((a, b) => b - a));
		}),
		{ numRuns: 300 }
	);
});
