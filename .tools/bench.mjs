// `npm run bench`: how fast the engine is, as one JSON object. What counts are the ratios: of one run, on one machine.
import { once } from 'node:events';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { benchSlider } from './bench-slider.mjs';
import { load } from './bundle.mjs';

const { bench, benchDraws, benchFile, benchInsight } = await load(
	'tests/bench/bench.ts',
	'tests/bench/insight.ts'
);
if (isMainThread) {
	const figures = bench();
	const [draws] = await once(new Worker(new URL(import.meta.url)), 'message');
	const answers = benchInsight();
	const slider = await benchSlider(benchFile());
	console.log(JSON.stringify({ ...figures, draws, answers, slider }, null, '\t'));
} else parentPort.postMessage(benchDraws());
