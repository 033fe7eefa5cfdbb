import { afterEach, expect, it, vi } from 'vitest';
import { cheapestMap, flipList } from '#insight';
import { setDriver, starterScenario } from '#scenario';
import { Questions } from './questions.svelte.ts';

const medspa = starterScenario('medspa', 'one', 'First');
const axes = ['providers', 'visitsPerDay'] as const;
const mapOf = (scenario: typeof medspa, mostValues = 20) => ({
	scenario,
	drivers: axes,
	mostValues
});

let questions: Questions | undefined;
function begin(): Questions {
	questions = new Questions();
	return questions;
}
afterEach(() => questions?.stop());

const soon = { timeout: 20_000, interval: 5 };

it('answers are those of the room itself', async () => {
	const { flips, map } = begin();
	flips.ask({ scenario: medspa });
	map.ask(mapOf(medspa));
	await vi.waitUntil(() => flips.answer !== undefined && map.answer !== undefined, soon);
	expect(flips.answer).toEqual(flipList(medspa));
	expect(map.answer).toEqual(cheapestMap(medspa, axes, 20));
});

it('the newest question wins: no other answer is ever shown', async () => {
	const { map } = begin();
	for (let providers = 1; providers <= 12; providers += 1) {
		const asked = setDriver('providers', providers)(medspa);
		map.ask(mapOf(asked, 60));
		await new Promise((resolve) => setTimeout(resolve, 20 * (providers % 4)));
		if (map.answer) expect(map.answer).toEqual(cheapestMap(asked, axes, 60));
	}
	const last = setDriver('telehealthShare', 40)(medspa);
	map.ask(mapOf(last));
	expect(map.answer).toBeUndefined();
	await vi.waitUntil(() => map.answer !== undefined, soon);
	expect(map.answer).toEqual(cheapestMap(last, axes, 20));
});

it('an answer goes as soon as something else is asked, and stays where the same is asked again', async () => {
	const { flips } = begin();
	flips.ask({ scenario: medspa });
	await vi.waitUntil(() => flips.answer !== undefined, soon);
	const { answer } = flips;
	flips.ask({ scenario: medspa });
	expect(flips.answer).toBe(answer);
	flips.ask({ scenario: setDriver('admins', 5)(medspa) });
	expect(flips.answer).toBeUndefined();
});

it('what nobody wants to know any more is not answered', async () => {
	const { flips, map } = begin();
	flips.ask({ scenario: medspa });
	flips.cancel();
	map.ask(mapOf(medspa));
	await vi.waitUntil(() => map.answer !== undefined, soon);
	expect([flips.answer, flips.isLate]).toEqual([undefined, false]);
});

it('says when it has been waited for over 300 ms, and no longer once it is there', async () => {
	const { map } = begin();
	map.ask(mapOf(medspa, 1_500));
	expect(map.isLate).toBe(false);
	await vi.waitUntil(() => map.isLate, soon);
	expect(map.answer).toBeUndefined();
	map.ask(mapOf(medspa));
	expect(map.isLate).toBe(false);
	// The long job is given up: its worker could not have answered so soon.
	await vi.waitUntil(() => map.answer !== undefined, soon);
	expect(map.answer?.across).toHaveLength(12);
	expect(map.isLate).toBe(false);
});
