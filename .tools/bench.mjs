// `npm run bench`: how fast the engine is, as one JSON object. What counts are the ratios: of one run, on one machine.
import { once } from 'node:events';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { load } from './bundle.mjs';

const { bench, benchDraws, benchInsight } = await load(
	'tests/bench/bench.ts',
	'tests/bench/insight.ts'
);
if (isMainThread) {
	const figures = bench();
	const [draws] = await once(new Worker(new URL(import.meta.url)), 'message');
	console.log(JSON.stringify({ ...figures, draws, answers: benchInsight() }, null, '\t'));
} else parentPort.postMessage(benchDraws());
