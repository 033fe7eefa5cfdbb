// `npm run vectors -- FILE...`: does the engine agree with the worked examples in these files?
import { asked } from './asked.mjs';
import { bytesOf, stop } from './named-file.mjs';

const usage = 'npm run --silent vectors -- FILE...';
const words = [
	'Prints where the engine differs from the worked examples in these files, which of them it cannot',
	'represent, and how many agree. Ends with 1 when one differs. Their form: tests/vectors/format.md'
];
const { files } = asked(usage, words);
if (files.length === 0) stop(`Name one or more files of vectors: ${usage}`);

const texts = files.map((file) => [file, bytesOf(file).toString()]);
// Not before now: what was typed wrong is told at once.
const { load } = await import('./bundle.mjs');
const { verdictsOn, reportOn, NotVectors } = await load('tests/vectors/verdicts.ts');
const verdicts = texts.flatMap(([file, text]) => verdictsIn(file, text));
for (const line of reportOn(verdicts)) console.log(line);
process.exitCode = verdicts.some(({ verdict }) => verdict === 'differs') ? 1 : 0;

function verdictsIn(file, text) {
	try {
		return verdictsOn(text);
	} catch (error) {
		if (error instanceof NotVectors) return stop(`${file} holds no vectors: ${error.message}`);
		throw error;
	}
}
