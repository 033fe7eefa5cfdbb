// A digest of everything the build is made from: tells `npm start` whether to build again.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './root.mjs';

const madeFrom = [
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];
const madeByTheBuild = new Set(['compiled', 'cache']);

export function sourcesDigest() {
	const hash = createHash('sha256');
	hash.update(process.env.BASE_PATH ?? '');
	for (const path of madeFrom.flatMap((name) => filesBelow(join(root, name)))) {
		hash.update(relative(root, path).split(sep).join('/')).update('\0');
		hash.update(readFileSync(path)).update('\0');
	}
	return hash.digest('hex');
}

/** @returns {string[]} */
function filesBelow(path) {
	let entries;
	try {
		entries = readdirSync(path, { withFileTypes: true });
	} catch (error) {
		if (error.code === 'ENOTDIR') return [path];
		throw error;
	}
	return entries
		.filter((entry) => !madeByTheBuild.has(entry.name))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => filesBelow(join(path, entry.name)));
}
