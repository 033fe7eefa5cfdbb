// Every ban of the lint rules bites, and says what to do instead.
import { ESLint } from 'eslint';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { root } from './support/planted.ts';

// The first look loads every type.
vi.setConfig({ testTimeout: 60_000 });

const eslint = new ESLint({ cwd: root, overrideConfigFile: join(root, '.eslint.config.js') });

/** Code that is banned in a place, and words of what the ban says. */
type Banned = readonly [code: string, says: string];

const clock: Banned[] = [
	['export const now = Date.now();', 'told the time'],
	['export const date = new Date();', 'told the time'],
	['export const text = Date();', 'told the time'],
	['export const mark = performance.now();', 'told the time'],
	['export const local = new Date(2026, 1);', 'Date.UTC()'],
	['export const chance = Math.random();', 'take a seed'],
	['export const id = crypto.randomUUID();', 'take a seed']
];

const maths: Banned[] = [
	['export const root = Math.sqrt(2);', 'the last digit'],
	['export const power = Math.pow(2, 3);', 'the last digit'],
	['export const log = Math.log10(2);', 'the last digit'],
	['export const area = 2 ** 0.5;', 'the last digit'],
	['export let area2 = 2; area2 **= 2;', 'the last digit']
];

const source: Banned[] = [
	["document.body.innerHTML = '';", 'components only'],
	["document.body['outerHTML'] = '';", 'components only'],
	["document.body.insertAdjacentHTML('beforeend', '');", 'components only'],
	["document.createElement('iframe').srcdoc = '';", 'components only'],
	["document.write('');", 'components only'],
	["eval('1');", 'never run as code'],
	["export const made = new Function('return 1');", 'never run as code'],
	["setTimeout('alert()', 1);", 'never run as code'],
	["export const link = 'javascript:alert()';", 'never run as code'],
	['export const link2 = `javascript:alert()`;', 'never run as code'],
	["export const both = Object.assign({}, JSON.parse('{}'));", '...one, ...other'],
	['for (const key in {}) alert(key);', 'Object.entries()'],
	["export const float = parseFloat('1');", '#decimal'],
	["export const float2 = Number.parseFloat('1');", '#decimal'],
	["export const whole = parseInt('1', 10);", '#decimal'],
	["export const number = Number('1');", '#decimal'],
	["export const plus = +'1';", '#decimal'],
	["export const date = new Date('2026-01-01');", 'Date.UTC()'],
	["export const date2 = Date.parse('2026-01-01');", 'Date.UTC()'],
	["eval('1'); // eslint-disable-line", 'never run as code']
];

const markup: Banned[] = [
	['<p>Total</p>', 'goes through messages'],
	["<p>{'Total'}</p>", 'goes through messages'],
	['<p>{count} visits</p>', 'goes through messages'],
	['<button aria-label="Close">×</button>', 'goes through messages'],
	["<button title={'Close'}>×</button>", 'goes through messages'],
	['<img alt={`Chart ${count}`} src="x.png" />', 'goes through messages'],
	['<input placeholder="Name" />', 'goes through messages'],
	['<p style="color: red">1</p>', 'use a class'],
	['<p style:color="red">1</p>', 'use a class'],
	['<iframe srcdoc="<p></p>"></iframe>', 'components only'],
	['<p bind:innerHTML={count}></p>', 'components only'],
	['<a href="javascript:alert()">1</a>', 'never run as code'],
	['<p>{@html count}</p>', 'XSS'],
	['<button on:click={count}>1</button>', 'before runes'],
	['<slot />', 'before runes']
];

const tests: Banned[] = ['only', 'skip', 'todo', 'skipIf(true)', 'fails'].map((way) => [
	`it.${way}('', () => undefined);`,
	'Every test runs'
]);

/** Real files lend their place: the types are asked about them. The text on disk is not read. */
describe.each([
	['a pure room', 'src/lib/money/index.ts', [...clock, ...maths]],
	['the test of a pure room', 'src/lib/decimal/rounding.test.ts', [...clock, ...tests]],
	['any source', 'src/lib/storage/index.ts', source],
	['a component', 'src/routes/+page.svelte', markup],
	['any test', 'tests/lint.test.ts', tests]
] as const)('in %s', (_place, path, banned) => {
	it('the bans bite', async () => {
		const head = path.endsWith('.svelte')
			? ['<script lang="ts">const count = 1;</script>']
			: ["import { it } from 'vitest';"];
		const text = [...head, ...banned.map(([code]) => code)].join('\n');
		const [result] = await eslint.lintText(text, { filePath: join(root, path) });
		const said = (line: number) =>
			result?.messages
				.filter((finding) => finding.line === line)
				.map(({ message }) => message)
				.join('\n');
		const heard = banned.map(([code], index) => `${code} — ${said(index + 1 + head.length) ?? ''}`);
		expect(heard).toEqual(
			banned.map(([code, says]) =>
				expect.stringMatching(new RegExp(`^${escaped(code)}.*${escaped(says)}`, 's'))
			)
		);
	});
});

it("a pure room does not bring the screen's types back in", async () => {
	const [result] = await eslint.lintText('/// <reference lib="dom" />', {
		filePath: join(root, 'src/lib/money/index.ts')
	});
	expect(result?.messages[0]?.message).toContain('triple slash');
});

it('what is exact or has another meaning is not banned', async () => {
	const allowed: [path: string, text: string][] = [
		['src/lib/money/index.ts', 'export const scale = 10n ** 12n;'],
		['src/lib/money/index.ts', 'export const cents = Number(1250n) + Math.round(1.5);'],
		['src/lib/money/index.ts', 'export const day = new Date(Date.UTC(2026, 0, 1));'],
		['src/lib/decimal/index.ts', "export const number = Number('1');"],
		[
			'src/routes/+page.svelte',
			'<p class="wide">1 × 2</p>\n\n<style>\n\tp { color: red; }\n</style>'
		]
	];
	for (const [path, text] of allowed) {
		const [result] = await eslint.lintText(text, { filePath: join(root, path) });
		expect(result?.messages).toEqual([]);
	}
});

function escaped(text: string) {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
