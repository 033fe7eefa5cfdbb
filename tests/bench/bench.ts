import { billsOf, forecast, forecastFrom } from '#forecast';
import { volumesOf, type Volumes } from '#practice';
import { startOf, type Scenario } from '#scenario';
import { bareCharges, bareForecast } from './bare.ts';
import { draw } from './draws.ts';
import { decimalForecast, dineroForecast } from './rivals.ts';
import { workload, type Size } from './workload.ts';

const full: Size = { plans: 12, months: 60, charges: 8 };
const drawn: Size = { plans: 4, months: 36, charges: 8 };
const draws = 5_000;

/** What the engine is allowed, beside what it took. */
export function bench() {
	const scenario = workload(full);
	const { months } = full;
	const bare = bareCharges(scenario);
	const rivals = {
		'decimal.js': decimalForecast(bare, months),
		'dinero.js': dineroForecast(bare, months)
	};
	agree(scenario, { bare: () => bareForecast(bare, months), ...rivals });
	const next = moved(scenario);
	// The rivals are handed quantities; beside them, so is the engine.
	const volumes = [next(), next()].map(({ practice }) =>
		volumesOf(practice, startOf(scenario), months)
	);
	let turn = 0;
	const everyMonth = Array.from({ length: months }, (_month, index) => index + 1);
	const times = medians({
		forecast: [2_000, () => forecast(next())],
		sums: [2_000, () => forecastFrom(scenario, volumes[turn++ % 2] as Volumes, months)],
		bare: [2_000, () => bareForecast(bare, months)],
		working: [200, () => billsOf(next(), everyMonth)],
		'decimal.js': [40, rivals['decimal.js']],
		'dinero.js': [40, rivals['dinero.js']]
	});
	return {
		size: full,
		forecast: {
			milliseconds: rounded(times.forecast),
			mostMilliseconds: 0.2,
			timesBare: rounded(times.forecast / times.bare),
			mostTimesBare: 4
		},
		withWorking: {
			milliseconds: rounded(times.working),
			timesBare: rounded(times.working / times.bare),
			mostTimesBare: 10
		},
		fasterThan: {
			'decimal.js': rounded(times['decimal.js'] / times.sums),
			'dinero.js': rounded(times['dinero.js'] / times.sums),
			atLeast: 50
		},
		slopes: slopes()
	};
}

/** So many draws in the thread this runs in. */
export function benchDraws() {
	const scenario = workload(drawn);
	draw(scenario, 500);
	const start = performance.now();
	const wins = draw(scenario, draws);
	return {
		size: { ...drawn, draws },
		milliseconds: rounded(performance.now() - start),
		mostMilliseconds: 400,
		wins
	};
}

/** The middle of so many runs of each, in milliseconds, after as many again to warm up. */
function medians<Name extends string>(
	work: Readonly<Record<Name, readonly [runs: number, run: () => unknown]>>
): Record<Name, number> {
	const entries = Object.entries(work) as [Name, readonly [number, () => unknown]][];
	const middles = entries.map(([name, [runs, run]]) => {
		for (let count = 0; count < runs; count += 1) run();
		const times = Array.from({ length: runs }, () => {
			const start = performance.now();
			run();
			return performance.now() - start;
		}).sort((a, b) => a - b);
		return [name, times[Math.floor(runs / 2)] ?? 0];
	});
	return Object.fromEntries(middles) as Record<Name, number>;
}

/** A slider moves: the practice is another, the offers are what they were. */
function moved(scenario: Scenario): () => Scenario {
	let visitsPerDay = 9;
	return () => {
		visitsPerDay = visitsPerDay === 9 ? 9.5 : 9;
		return { ...scenario, practice: { ...scenario.practice, visitsPerDay } };
	};
}

/** Rivals that do other sums would prove nothing. */
function agree(scenario: Scenario, rivals: Readonly<Record<string, () => number[][]>>): void {
	const ours = JSON.stringify(forecast(scenario).map(({ costs }) => costs));
	for (const [name, theirs] of Object.entries(rivals)) {
		if (JSON.stringify(theirs()) !== ours) throw new Error(`${name} does not do the same sums`);
	}
}

/** How the time grows with each size, by powers: 1 is linear, 2 would be with its square. */
function slopes(): Record<keyof Size, number> {
	const slope = (grown: keyof Size, from: number, to: number) => {
		const [small, large] = [from, to].map((size) => moved(workload({ ...full, [grown]: size })));
		const { first, second } = medians({
			first: [500, () => small && forecast(small())],
			second: [500, () => large && forecast(large())]
		});
		return rounded(Math.log(second / first) / Math.log(to / from));
	};
	return {
		plans: slope('plans', 6, 24),
		months: slope('months', 15, 60),
		charges: slope('charges', 4, 16)
	};
}

function rounded(value: number): number {
	return Math.round(value * 1_000) / 1_000;
}
