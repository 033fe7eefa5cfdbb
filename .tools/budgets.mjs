// What a first visit costs: all that is fetched before a page answers a drag, compressed as hosts do.
// `npm run budgets` looks at build/, or at the folder it is given.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from './root.mjs';

/** In bytes. */
const budgets = {
	page: 170_000,
	plannerScripts: 95_000,
	wholeBuild: 1_500_000
};

const build = resolve(process.argv[2] ?? join(root, 'build'));
if (!existsSync(build)) {
	console.error('There is no build yet: npm run build');
	process.exit(1);
}
const files = readdirSync(build, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name).slice(build.length + 1))
	.map((path) => path.split(sep).join('/'));
const sizes = new Map(files.map((path) => [path, brotliCompressSync(contentOf(path)).length]));

const pages = files.filter((path) => /(^|\/)index\.html$/.test(path)).sort();
const rows = pages.map((page) => ({
	name: `/${page.replace('index.html', '')}`,
	size: sizeOf(fetchedFor(page)),
	budget: budgets.page
}));
rows.push(
	{
		name: 'scripts of /',
		size: sizeOf(fetchedFor('index.html').filter((path) => path.endsWith('.js'))),
		budget: budgets.plannerScripts
	},
	{ name: 'the whole build', size: sizeOf(files), budget: budgets.wholeBuild }
);

for (const { name, size, budget } of rows) {
	const verdict = size <= budget ? '' : '  OVER';
	console.log(`${name.padEnd(24)} ${inKb(size)} of ${inKb(budget)}${verdict}`);
}
process.exit(rows.every(({ size, budget }) => size <= budget) ? 0 : 1);

/** A page, what it names, and what those name in turn; what is imported on demand is left out. */
function fetchedFor(page) {
	const fetched = new Set([page]);
	for (const path of fetched) {
		for (const reference of referencesIn(path)) {
			const { pathname } = new URL(reference, `http://host/${path}`);
			const target = decodeURI(pathname.slice(1));
			if (sizes.has(target)) fetched.add(target);
		}
	}
	return [...fetched];
}

function referencesIn(path) {
	const find = (pattern) =>
		Array.from(contentOf(path).toString().matchAll(pattern), ([, found]) => found);
	if (path.endsWith('.js')) return find(/\b(?:from|import)\s*["'](\.[^"']+)["']/g);
	if (path.endsWith('.css')) return find(/url\(["']?([^"')]+)/g);
	if (!path.endsWith('.html')) return [];
	return [
		...find(/<link\b[^>]*\bhref="([^"]+)"/g),
		...find(/<(?:script|img)\b[^>]*\bsrc="([^"]+)"/g),
		...find(/\bimport\("([^"]+)"\)/g)
	];
}

function contentOf(path) {
	return readFileSync(join(build, path));
}

function sizeOf(paths) {
	return paths.reduce((sum, path) => sum + sizes.get(path), 0);
}

function inKb(bytes) {
	return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}
