// `npm test`: installs what is missing, runs every part even when an earlier one failed, and counts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowser } from './browser.mjs';
import { countTests } from './count-tests.mjs';
import { install, requireNode } from './install.mjs';
import { npm } from './run.mjs';

const parts = [
	{ name: 'prepare:sources' },
	{ name: 'format' },
	{ name: 'lint' },
	{ name: 'types' },
	{ name: 'floors' },
	{ name: 'unused' },
	{ name: 'unit', hasTests: true },
	{ name: 'components', hasTests: true },
	{ name: 'build' },
	{ name: 'budgets' },
	{ name: 'journeys', hasTests: true }
];

requireNode();
const reports = mkdtempSync(join(tmpdir(), 'planner-tests-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));
tell(
	(await install()) ? await runParts() : [{ name: 'install', passed: 0, failed: 1, seconds: 0 }]
);

async function runParts() {
	if (!(await installBrowser())) {
		console.log('No Chromium was found: install Chrome, or name one with CHROME_PATH=/path/to/it.');
	}
	const results = [];
	for (const part of parts) results.push(await runPart(part));
	return results;
}

async function runPart({ name, hasTests = false }) {
	console.log(`${name} …`);
	const report = join(reports, `${name}.json`);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const start = performance.now();
	const { ok, output } = await npm(
		['run', '--silent', name, ...(hasTests ? ['--', ...reporters] : [])],
		// Kept for later, the output is plain text.
		{ quiet: true, env: { NO_COLOR: '1' } }
	);
	const seconds = (performance.now() - start) / 1000;
	const { passed, failed } = hasTests
		? countTests(report, ok)
		: { passed: Number(ok), failed: Number(!ok) };
	const result = { name, passed, failed, seconds };
	if (failed > 0) console.log(output.trimEnd());
	console.log(row(result));
	return result;
}

function row({ name, passed, failed, seconds }) {
	const verdict = failed === 0 ? 'ok' : 'FAILED';
	const time = `${seconds.toFixed(1).padStart(6)} s`;
	const checks = `${passed} passed${failed === 0 ? '' : `, ${failed} failed`}`;
	return `  ${name.padEnd(16)} ${verdict.padEnd(6)} ${time}   ${checks}`;
}

function tell(results) {
	const sum = (key) => results.reduce((total, result) => total + result[key], 0);
	const all = {
		name: 'all',
		passed: sum('passed'),
		failed: sum('failed'),
		seconds: sum('seconds')
	};
	console.log(`\n${[...results, all].map(row).join('\n')}\n`);
	console.log(`${all.passed} passed, ${all.failed} failed`);
	process.exitCode = all.failed === 0 ? 0 : 1;
}
