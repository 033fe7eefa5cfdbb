// Builds beside the one under test: of changed sources, under another path, or only by another name.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { builtSite } from './build-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const madeFrom = [
	'.tools',
	'package.json',
	'package-lock.json',
	'src',
	'static',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];
const folders: string[] = [];

/** Builds a copy of the sources; `change` may edit the copy first. Gives the folder of the build. */
export async function buildCopy({
	base = '',
	change
}: {
	base?: string;
	change?: (copy: string) => void;
}) {
	const copy = newFolder();
	for (const name of madeFrom) cpSync(join(root, name), join(copy, name), { recursive: true });
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
	change?.(copy);
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const environment = { ...process.env, BASE_PATH: base, NODE_ENV: 'production' };
	await promisify(execFile)(process.execPath, [vite, 'build'], { cwd: copy, env: environment });
	return join(copy, 'build');
}

/** The build under test by another version name: a new worker, the same files. */
export function renamedBuild(version: string) {
	const copy = join(newFolder(), 'build');
	cpSync(builtSite, copy, { recursive: true });
	const current = versionOf(builtSite);
	for (const file of ['service-worker.js', '_app/version.json']) {
		const path = join(copy, file);
		writeFileSync(path, readFileSync(path, 'utf8').replaceAll(current, version));
	}
	return copy;
}

export function versionOf(build: string): string {
	return JSON.parse(readFileSync(join(build, '_app/version.json'), 'utf8')).version;
}

/** For the end of a test file. */
export function removeOtherBuilds() {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

function newFolder() {
	const folder = mkdtempSync(join(tmpdir(), 'planner-build-'));
	folders.push(folder);
	return folder;
}
