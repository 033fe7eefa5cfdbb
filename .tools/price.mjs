// `npm run price -- SCENARIO.json [--month N] [--working]`: what every plan of a scenario costs, as JSON.
import { asked } from './asked.mjs';
import { bytesOf, stop } from './named-file.mjs';

const usage = 'npm run --silent price -- SCENARIO.json [--month N] [--working]';
const words = [
	'Prints what every plan of a scenario file costs, as JSON.',
	'  --month N  only this month; the first is 1',
	'  --working  with every step of each line'
];
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
	const { files, values } = asked(usage, words, {
		month: { type: 'string' },
		working: { type: 'boolean' }
	});
	if (files.length !== 1) stop(`Name one scenario: ${usage}`);
	const { month, working = false } = values;
	if (month !== undefined && !/^[1-9]\d{0,3}$/.test(month)) {
		stop(`--month is a whole number from 1, not “${month}”`);
	}
	return { file: files[0], month: month === undefined ? month : Number(month), working };
}
