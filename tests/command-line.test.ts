// What the commands of the engine say of themselves, and of what they are asked wrongly.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plant, root, runIn } from './support/planted.ts';

const scripts = ['price', 'vectors'] as const;

function run(script: (typeof scripts)[number], ...args: string[]) {
	return runIn(root, `.tools/${script}.mjs`, ...args);
}

/** What is told in one line, and nothing else, when the command cannot do what it is asked. */
function refusal({ status, stdout, stderr }: ReturnType<typeof run>): string {
	expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
	expect(stderr).toMatch(/^[^\n]+\n$/);
	return stderr;
}

describe.each(scripts)('npm run %s', (script) => {
	it.each(['--help', '-h'])('explains itself when asked with %s', (option) => {
		const { status, stdout, stderr } = run(script, option, 'no-such.json');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toMatch(new RegExp(`^npm run --silent ${script} -- .+\nPrints `));
	});

	it.each([[['--colour']], [['-x']], [['no-such.json', '--colour=red']]])(
		'refuses what it does not know: %j',
		(args) => {
			expect(refusal(run(script, ...args))).toMatch(/^Unknown option '(--colour|-x)'\. npm run /);
		}
	);
});

it('an option that looks like the value of another is refused in one line too', () => {
	expect(refusal(run('price', 'no-such.json', '--month', '-3'))).toMatch(/--month.* npm run /);
});

describe('a file that is no scenario is refused with the field that says so', () => {
	const app = 'clinic-pricing-planner';

	it.each([
		['{}', '“app” should be “clinic-pricing-planner”'],
		['[]', '“app” should be “clinic-pricing-planner”'],
		['null', '“app” should be “clinic-pricing-planner”'],
		[JSON.stringify({ app }), 'version should be a number.'],
		[JSON.stringify({ app, version: 0 }), 'version should be at least 1.'],
		[JSON.stringify({ app, version: 1 }), 'scenario should be an object.'],
		[JSON.stringify({ app, version: 1, scenario: {}, sum: 1 }), 'sum should be left out.'],
		[JSON.stringify({ app, version: 1, scenario: {} }), 'id should be text.'],
		['Price list of 2027', 'not JSON: it breaks off or is damaged in line 1, column 1'],
		[`{\n"app": "${app}",\n"version" 1}`, 'line 3, column 11']
	])('%s', (text, words) => {
		const file = join(plant({ 'none.json': text }), 'none.json');
		expect(refusal(run('price', file))).toContain(words);
	});
});
