// `npm run price -- SCENARIO.json [--month N] [--working]`: what every plan of a scenario costs, as JSON.
import { parseArgs } from 'node:util';
import { bytesOf, stop } from './named-file.mjs';

const usage = 'npm run price -- SCENARIO.json [--month N] [--working]';
const { file, month, working } = wish();
const bytes = bytesOf(file);
// Not before now: what was typed wrong is told at once.
const { load } = await import('./bundle.mjs');
const { readFile, problemInWords, priceReport } = await load(
	'src/lib/exchange/index.ts',
	'src/lib/figures/index.ts'
);

const read = await readFile(new Blob([bytes]));
if (!read.ok) stop(`${file}: ${problemInWords(read.problem).replaceAll(/\s+/g, ' ')}`);
const { scenario } = read;
if (month !== undefined && month > scenario.months) {
	stop(`--month: the scenario has the months 1 to ${scenario.months}, not ${month}`);
}
console.log(JSON.stringify(priceReport(scenario, { month, working }), null, '\t'));

function wish() {
	const { values, positionals } = asked();
	if (positionals.length !== 1) stop(`Name one scenario: ${usage}`);
	const { month, working = false } = values;
	if (month !== undefined && !/^[1-9]\d{0,3}$/.test(month)) {
		stop(`--month is a whole number from 1, not “${month}”`);
	}
	return { file: positionals[0], month: month === undefined ? month : Number(month), working };
}

function asked() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: { month: { type: 'string' }, working: { type: 'boolean' } }
		});
	} catch (error) {
		return stop(`${error.message.split('. ')[0]}. ${usage}`);
	}
}
