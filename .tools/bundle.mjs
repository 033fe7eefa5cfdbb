// TypeScript of the product as one module for Node: the same rooms, compiled as the site compiles them.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './root.mjs';
import { npm } from './run.mjs';

/** The exports of source files, named from the root of the project, all together. */
export async function load(...sources) {
	if (!isPrepared()) await npm(['run', '--silent', 'prepare:sources'], { quiet: true });
	const outDir = mkdtempSync(join(tmpdir(), 'planner-bundle-'));
	process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
	await build({
		configFile: false,
		root,
		logLevel: 'error',
		publicDir: false,
		build: {
			ssr: true,
			outDir,
			minify: false,
			target: 'es2023',
			rollupOptions: {
				input: Object.fromEntries(sources.map((source, place) => [`source-${place}`, source])),
				output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' }
			}
		},
		ssr: { noExternal: true }
	});
	const modules = await Promise.all(
		sources.map((_source, place) => import(pathToFileURL(join(outDir, `source-${place}.mjs`)).href))
	);
	return Object.fromEntries(modules.flatMap((module) => Object.entries(module)));
}

/** Every build compiles the words and what Kit knows of the types; a fresh clone has no build behind it. */
function isPrepared() {
	const words = changedAt('src/lib/messages/compiled/messages.js');
	return (
		words >= changedAt('src/lib/messages/en.json') && changedAt('.svelte-kit/tsconfig.json') > 0
	);
}

/** A file that is not there has never changed. */
function changedAt(path) {
	return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
