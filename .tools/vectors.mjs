// `npm run vectors -- FILE...`: does the engine agree with the worked examples in these files?
import { bytesOf, stop } from './named-file.mjs';

const files = process.argv.slice(2);
if (files.length === 0) stop('Name one or more files of vectors: npm run vectors -- FILE...');

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
