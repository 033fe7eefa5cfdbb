// Brings node_modules to what the lock file says. Node's own modules only: it runs before anything is installed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { npm } from './run.mjs';

/** Ends the process with one sentence when Node is older than package.json asks for. */
export function requireNode() {
	const wanted = readJson('package.json').engines.node.replace('>=', '');
	const [major, minor] = wanted.split('.').map(Number);
	const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number);
	if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return;
	console.error(`This needs Node ${wanted} or newer, and this is Node ${process.versions.node}.`);
	process.exit(1);
}

/** @returns {Promise<boolean>} whether everything is there in the end */
export async function install(options) {
	if (isInstalled()) return true;
	console.log('Installing what package-lock.json lists …');
	// Named, because NODE_ENV=production would leave the tools out.
	const { ok } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund'], options);
	return ok;
}

/** npm keeps a copy of the lock file with what it really installed; optional parts may be missing there. */
function isInstalled() {
	let installed;
	try {
		installed = readJson('node_modules/.package-lock.json').packages;
	} catch {
		return false;
	}
	return Object.entries(readJson('package-lock.json').packages).every(([path, wanted]) => {
		if (path === '') return true;
		const found = installed[path];
		return found ? found.integrity === wanted.integrity : wanted.optional === true;
	});
}

function readJson(path) {
	return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
