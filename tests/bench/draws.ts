import { forecast } from '#forecast';
import { withDriver } from '#practice';
import type { Scenario } from '#scenario';

/** A small generator of chance that gives the same draws everywhere (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** How often each plan is cheapest over the term, in so many practices a clinic may turn out to be. */
export function draw(scenario: Scenario, draws: number): Record<string, number> {
	const chance = seeded(20_270_101);
	const between = (low: number, high: number, grain: number) =>
		Math.round((low + chance() * (high - low)) / grain) * grain;
	const wins: Record<string, number> = {};
	for (let count = 0; count < draws; count += 1) {
		const staffed = withDriver(
			withDriver(scenario.practice, 'providers', between(2, 6, 1)),
			'admins',
			between(1, 4, 1)
		);
		const practice = {
			...staffed,
			visitsPerDay: between(5, 14, 0.5),
			telehealthShare: between(5, 60, 1),
			minutesPerVideoVisit: between(10, 50, 1),
			remindersPerAppointment: between(1, 4, 1),
			storagePerPatient: between(10, 120, 5)
		};
		const forecasts = forecast({ ...scenario, practice });
		const [best] = [...forecasts].sort((a, b) => a.total - b.total);
		if (best) wins[best.plan.id] = (wins[best.plan.id] ?? 0) + 1;
	}
	return wins;
}
