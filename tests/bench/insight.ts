import { billsOf, forecast } from '#forecast';
import { answer, compareTable, driverChart, driverPicture, driverRow, overTime } from '#figures';
import {
	cheapestMap,
	crossings,
	curve,
	flipList,
	influences,
	mixAnswers,
	rangesNow,
	standingNow,
	standingOverTerm,
	unpricedPlans
} from '#insight';
import { needs, sliderDrivers, withDriver, type SliderDriver } from '#practice';
import type { Bill } from '#forecast';
import { encode, type Scenario } from '#scenario';
import { workload } from './workload.ts';

/** Four plans of eight offers each, over 36 months. */
const size = { plans: 4, months: 36, charges: 16 } as const;

/** The sliders that are in view at first. */
const inView: readonly SliderDriver[] = [
	'providers',
	'visitsPerDay',
	'telehealthShare',
	'remindersPerAppointment',
	'admins'
];

/** The same as a file, to be opened in a browser. */
export function benchFile(): string {
	return JSON.stringify(encode(workload(size)));
}

/** What the answers take, beside what they are allowed. */
export function benchInsight() {
	const scenario = workload(size);
	const next = moved(scenario);
	return {
		size,
		sliderStep: {
			milliseconds: median(60, () => sliderStep(next())),
			curves: median(60, () => curvesOf(next())),
			mostMilliseconds: 8
		},
		allCurves: median(20, () => sliderDrivers.map((driver) => curve(next(), driver))),
		influences: median(20, () => influences(next(), sliderDrivers)),
		map: {
			'51 x 101': median(10, () => cheapestMap(next(), ['visitsPerDay', 'telehealthShare'], 101)),
			mostMilliseconds: 150
		},
		largeMap: {
			'251 x 201': median(3, () => cheapestMap(next(), ['visitsPerDay', 'telehealthShare'], 251)),
			mostMilliseconds: 1_000
		},
		bestMix: {
			'12 needs x 8 offers': median(10, () => mixAnswers(mixable(next()))),
			mostMilliseconds: 200
		},
		crossings: median(2, () => sliderDrivers.map((driver) => crossings(next(), driver))),
		flips: median(2, () => flipList(next()))
	};
}

/** For each of twelve jobs eight offers; every fourth of them is a suite that does the next two as well. */
function mixable(scenario: Scenario): Scenario {
	const jobs = needs.slice(0, 12);
	const { charges = [] } = scenario.offers[0] ?? {};
	const offers = jobs.flatMap((job, place) =>
		Array.from({ length: 8 }, (_offer, index) => ({
			id: `${job}-${index}`,
			covers: index % 4 === 0 ? [...new Set([job, ...jobs.slice(place + 1, place + 3)])] : [job],
			charges: charges.slice(0, 1 + (index % 2))
		}))
	);
	const practice = { ...scenario.practice, wanted: { jobs, requires: [] } };
	return {
		...scenario,
		practice,
		offers,
		plans: [{ id: 'mix', offers: [], mix: { least: 'term' } }]
	};
}

/** All the script of one movement: figures, table, chart and the small charts in view. */
function sliderStep(scenario: Scenario) {
	const forecasts = forecast(scenario);
	const [now, term] = [standingNow(forecasts), standingOverTerm(forecasts)];
	const unpriced = unpricedPlans(scenario, forecasts);
	const bills = billsOf(scenario, [1]).flatMap(([first]): Bill[] => (first ? [first] : []));
	const ranges = rangesNow(scenario);
	const curves = curvesOf(scenario);
	const [shown] = curves;
	return [
		answer(scenario, now, term, unpriced),
		compareTable(scenario, { forecasts, bills, ranges, now, term, unpriced }),
		overTime(scenario, forecasts, { shown: 'each', counted: 'cost' }, []),
		shown && driverChart(scenario, shown),
		curves.map((each) => driverPicture(scenario, each)),
		sliderDrivers.map((driver) => driverRow(scenario, driver, now, 0))
	];
}

function curvesOf(scenario: Scenario) {
	return inView.map((driver) => curve(scenario, driver));
}

function moved(scenario: Scenario): () => Scenario {
	let visits = 9;
	return () => {
		visits = visits === 9 ? 9.5 : 9;
		return { ...scenario, practice: withDriver(scenario.practice, 'visitsPerDay', visits) };
	};
}

/** The middle of so many runs, in milliseconds, after as many again to warm up. */
function median(runs: number, run: () => unknown): number {
	for (let count = 0; count < runs; count += 1) run();
	const times = Array.from({ length: runs }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	}).sort((a, b) => a - b);
	return Math.round((times[Math.floor(runs / 2)] ?? 0) * 100) / 100;
}
