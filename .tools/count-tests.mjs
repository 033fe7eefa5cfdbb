import { readFileSync } from 'node:fs';

/**
 * Counts the tests in a report of Vitest's JSON reporter. A skipped test, a file that did not load,
 * a crash and no tests at all are failures too.
 *
 * @param {string} report the path of the report
 * @param {boolean} ok whether Vitest itself was content
 */
export function countTests(report, ok) {
	let files;
	try {
		files = JSON.parse(readFileSync(report, 'utf8')).testResults;
	} catch {
		return { passed: 0, failed: 1 };
	}
	const tests = files.flatMap((file) => file.assertionResults);
	const passed = tests.filter((test) => test.status === 'passed').length;
	const broken = files.filter(
		(file) =>
			file.status !== 'passed' && file.assertionResults.every(({ status }) => status === 'passed')
	).length;
	const failed = tests.length - passed + broken;
	return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed };
}
