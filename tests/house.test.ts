// The house and its fences: what must be true of the tree, and that every fence bites.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as prettier from 'prettier';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import walls from '../.dependency-cruiser.mjs';
import { countTests } from '../.tools/count-tests.mjs';
import { rooms } from '../.tools/rooms.mjs';
import { plant, root, runIn } from './support/planted.ts';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
	cwd: root,
	encoding: 'utf8'
})
	.split('\n')
	.filter((path) => path !== '' && existsSync(join(root, path)));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const dependencies: Record<string, string> = {
	...manifest.dependencies,
	...manifest.devDependencies
};

describe('the tree', () => {
	it('has the agreed top level, and dot files', () => {
		const names = new Set(files.map((path) => path.split('/')[0] ?? ''));
		expect([...names].filter((name) => !name.startsWith('.')).sort()).toEqual(
			[
				'LICENSE',
				'README.md',
				'package-lock.json',
				'package.json',
				'src',
				'static',
				'svelte.config.js',
				'tests',
				'tsconfig.json',
				'vite.config.ts'
			].sort()
		);
	});

	it('has no file over 300 lines, data aside', () => {
		const long = files
			.filter((path) => /\.(ts|js|mjs|svelte|css|html)$/.test(path))
			.filter((path) => !/^src\/lib\/offers\/book\/(products\/|sources\.ts)/.test(path))
			.filter((path) => read(path).split('\n').length > 301);
		expect(long).toEqual([]);
	});

	it('names every dependency by its exact version', () => {
		const loose = Object.entries(dependencies).filter(
			([, range]) => !/^\d+\.\d+\.\d+$/.test(range)
		);
		expect(loose).toEqual([]);
	});

	it('keeps no addresses of packages in the lock file', () => {
		expect(read('package-lock.json')).not.toContain('"resolved"');
	});

	it('lists every part for every system in the lock file', () => {
		const { packages } = JSON.parse(read('package-lock.json'));
		const missing = Object.values<{ optionalDependencies?: object }>(packages)
			.flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
			.filter(
				(name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`))
			);
		expect(missing).toEqual([]);
	});

	it('asks for the oldest Node it runs on', () => {
		expect(manifest.engines.node).toBe('>=20.19.0');
		expect(read('.npmrc')).toContain('engine-strict=true');
	});
});

describe('the walls between rooms', () => {
	const packages = [...Object.keys(manifest.dependencies), 'fast-check'];
	const nosy = (name: string) =>
		[...rooms.filter((room) => room.name !== name).map((room) => `#${room.name}`), ...packages]
			.map((what) => `import '${what}';`)
			.join('\n');

	it('bite wherever they are crossed, and only there', () => {
		const folder = plant({
			'package.json': read('package.json'),
			'tsconfig.json': '{}',
			...Object.fromEntries(rooms.map(({ name }) => [`src/lib/${name}/index.ts`, nosy(name)])),
			'src/lib/cellar/index.ts': '',
			'src/lib/money/alone.ts': '',
			'src/lib/money/amount.ts': '',
			'src/lib/offers/offer.ts': "import './offer-schema.ts';",
			'src/lib/offers/offer-schema.ts': '',
			'src/lib/offers/book/index.ts': '',
			'src/lib/figures/shelf.ts': [
				"import '#offers/book';",
				"import type { Priced } from '#offers/book';",
				"export const later = (): Promise<Priced> => import('#offers/book');"
			].join('\n'),
			'src/lib/pricing/deep.ts': "import '../money/amount.ts';",
			'src/lib/ui/controls/slider.ts': '',
			'src/lib/ui/frame/frame.ts': "import '../controls/slider.ts';",
			'src/lib/state/everything.ts': [
				'$app/navigation',
				'node:fs',
				'./nowhere.ts',
				'../../routes/page.ts',
				'../../../tests/support/planted.ts'
			]
				.map((path) => `import '${path}';`)
				.join('\n'),
			'src/routes/page.ts': "import '#cellar'; import 'idb'; import '../lib/money/amount.ts';",
			'tests/support/planted.ts': ''
		});
		const depcruise = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
		const config = join(root, '.dependency-cruiser.mjs');
		const { stdout } = runIn(folder, depcruise, '--config', config, '-T', 'json', 'src');
		const found = crossings(stdout);

		for (const { name, mayUse, packages: allowed } of rooms) {
			const others = rooms.map((room) => room.name).filter((other) => other !== name);
			expect(found(`${name}-floor`).map(roomOf)).toEqual(
				others.filter((other) => !mayUse.includes(other)).sort()
			);
			expect(found(`${name}-packages`)).toHaveLength(
				packages.filter((used) => !allowed.includes(used)).length
			);
		}
		const planted = {
			'front-door': 'src/lib/money/amount.ts',
			'front-door-of-pages': 'src/lib/money/amount.ts',
			'front-door-within-ui': 'src/lib/ui/controls/slider.ts',
			'book-on-demand': 'src/lib/offers/book/index.ts',
			'by-name': 'src/lib/money/amount.ts',
			'on-the-table': 'src/lib/cellar/index.ts',
			'kit-on-pages-only': '$app/navigation',
			'schemas-on-demand': 'src/lib/offers/offer-schema.ts',
			'no-node': 'fs',
			'no-tests-shipped': 'tests/support/planted.ts',
			'pages-on-top': 'src/routes/page.ts',
			found: './nowhere.ts',
			'no-orphans': 'src/lib/money/alone.ts'
		};
		for (const [rule, to] of Object.entries(planted)) expect(found(rule)).toEqual([to]);
		expect(found('page-packages')).toHaveLength(1);
		expect(found('no-circles')).not.toEqual([]);
		expect(Object.keys(planted).length + 2 + 2 * rooms.length).toBe(walls.forbidden?.length);
	});

	it('say how to mend', () => {
		const mute = walls.forbidden?.filter(({ comment }) => !/: \S/.test(comment ?? ''));
		expect(mute).toEqual([]);
	});

	const roomOf = (path: string) => path.split('/')[2];

	/** Where each rule was broken, in order. */
	function crossings(report: string) {
		const { violations } = JSON.parse(report).summary;
		return (rule: string) =>
			(violations as { rule: { name: string }; to: string }[])
				.filter((violation) => violation.rule.name === rule)
				.map(({ to }) => to)
				.sort();
	}
});

describe('the pure compile', () => {
	const path = join(root, '.tsconfig.pure.json');
	const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name));

	it('covers the pure rooms', () => {
		const pure = rooms.filter((room) => room.pure).map(({ name }) => `src/lib/${name}`);
		expect(config.include).toEqual(pure);
	});

	it('knows no screen, no network and no clockwork', () => {
		const names = ['document', 'fetch', 'localStorage', 'console', 'setTimeout', 'process'];
		const planted = join(root, 'src/lib/money/planted.ts');
		const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
		const host = ts.createCompilerHost(options);
		const { getSourceFile } = host;
		host.getSourceFile = (file, version) =>
			file === planted
				? ts.createSourceFile(file, `export const all = [${names.join()}];`, version)
				: getSourceFile(file, version);
		const program = ts.createProgram([planted], options, host);
		const findings = program.getSemanticDiagnostics(program.getSourceFile(planted));
		expect(findings.map(({ messageText }) => messageText)).toEqual(
			names.map((name) => expect.stringContaining(`Cannot find name '${name}'`))
		);
	});
});

it('unused files, exports and packages are found', () => {
	const folder = plant({
		'package.json': read('package.json'),
		'tests/bench/bench.ts': "import { used } from '#money'; used();",
		'src/lib/money/index.ts': "export * from './amount.ts';",
		'src/lib/money/amount.ts': 'export const used = () => 1; export const unused = 2;',
		'src/lib/money/alone.ts': 'export const alone = 1;'
	});
	const { stdout } = runIn(folder, 'node_modules/knip/bin/knip.js', '--reporter', 'compact');
	expect(stdout).toContain('Unused files (1)\nsrc/lib/money/alone.ts');
	expect(stdout).toContain('Unused exports (1)\nsrc/lib/money/amount.ts: unused');
	expect(stdout).toMatch(/Unused dependencies \(1\)\npackage.json: .*idb/);
});

it('a build over its budget is found', () => {
	const script = `"${randomBytes(100_000).toString('base64')}"`;
	const folder = plant({
		'site/index.html': '<script>import("./heavy.js")</script>',
		'site/heavy.js': script,
		'site/prices/index.html': '<p>Light</p>'
	});
	const { status, stdout } = runIn(folder, '.tools/budgets.mjs', 'site');
	expect(status).toBe(1);
	expect(stdout.split('\n').filter((line) => line.endsWith('OVER'))).toEqual([
		expect.stringContaining('scripts of /')
	]);
});

it('what is not formatted is found', async () => {
	const filepath = join(root, 'src/lib/money/planted.ts');
	const options = { ...(await prettier.resolveConfig(filepath)), filepath };
	expect(await prettier.check("export const it = 'so';\n", options)).toBe(true);
	expect(await prettier.check('export const it = "so"\n', options)).toBe(false);
});

describe('the count of tests', () => {
	const countOf = (report: object | string, ok: boolean) => {
		const folder = plant({
			'report.json': typeof report === 'string' ? report : JSON.stringify(report)
		});
		return countTests(join(folder, 'report.json'), ok);
	};
	const fileOf = (status: string, ...tests: string[]) => ({
		status,
		assertionResults: tests.map((each) => ({ status: each }))
	});
	const reportOf = (...testResults: object[]) => ({ testResults });

	it.each([
		['tests that passed', reportOf(fileOf('passed', 'passed', 'passed')), true, 2, 0],
		['a failed test', reportOf(fileOf('failed', 'passed', 'failed')), false, 1, 1],
		['a skipped test', reportOf(fileOf('passed', 'passed', 'skipped')), true, 1, 1],
		['a test still to write', reportOf(fileOf('passed', 'passed', 'todo')), true, 1, 1],
		[
			'a file that did not load',
			reportOf(fileOf('passed', 'passed'), fileOf('failed')),
			false,
			1,
			1
		],
		['an error outside of tests', reportOf(fileOf('passed', 'passed')), false, 1, 1],
		['no tests', reportOf(), true, 0, 1],
		['a crash', 'not json', false, 0, 1]
	])('%s', (_what, report, ok, passed, failed) => {
		expect(countOf(report, ok)).toEqual({ passed, failed });
	});
});
