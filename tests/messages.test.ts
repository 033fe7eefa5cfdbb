// Every text is read by somebody: what no page shows any more is taken out of en.json.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './support/planted.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

const sources = execFileSync(
	'git',
	['ls-files', '--cached', '--others', '--exclude-standard', 'src'],
	{ cwd: root, encoding: 'utf8' }
)
	.split('\n')
	.filter((path) => /(?<!\.test)\.(?:ts|svelte)$/.test(path) && existsSync(join(root, path)))
	.map(read);
const used = new Set(
	sources.flatMap((source) => [...source.matchAll(/\bm\.(\w+)/g)].map(([, key]) => key))
);

it('every message is used', () => {
	const keys = Object.keys(JSON.parse(read('src/lib/messages/en.json')));
	expect(keys.length).toBeGreaterThan(0);
	expect(keys.filter((key) => key !== '$schema' && !used.has(key))).toEqual([]);
});
