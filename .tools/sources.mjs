// A digest of everything the build is made from: it names the build and tells `npm start` whether to build again.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const madeFrom = [
	'src',
	'static',
	'.tools/messages.mjs',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];

// What a build writes among the sources, and what it never reads.
const leftOut = [
	/^src\/lib\/messages\/compiled$/,
	/^src\/lib\/messages\/project\.inlang\/(?!settings\.json$)/,
	/\.test\.ts$/,
	/\/\.DS_Store$/
];

export function sourcesDigest() {
	const hash = createHash('sha256');
	hash.update(process.env.BASE_PATH ?? '').update('\0');
	for (const path of madeFrom.flatMap(filesBelow)) {
		hash.update(path).update('\0');
		hash.update(readFileSync(join(root, path))).update('\0');
	}
	return hash.digest('hex');
}

/** @returns {string[]} paths from the root, with forward slashes on every system */
function filesBelow(path) {
	if (leftOut.some((pattern) => pattern.test(path))) return [];
	try {
		return readdirSync(join(root, path))
			.sort()
			.flatMap((name) => filesBelow(`${path}/${name}`));
	} catch (error) {
		if (error.code === 'ENOTDIR') return [path];
		throw error;
	}
}
