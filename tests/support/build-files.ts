import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What `npm run build` writes. */
export const builtSite = fileURLToPath(new URL('../../build', import.meta.url));

/** Every file of a build, as `folder/name`. */
export function filesIn(folder: string) {
	if (!existsSync(folder)) throw new Error('There is no build yet: npm run build');
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.map((path) => path.split(sep).join('/'))
		.sort();
}

/** The address of every prerendered page below the site's own: '' is home, then 'scenarios/' and so on. */
export function pagesIn(folder: string) {
	return filesIn(folder)
		.filter((path) => /(^|\/)index\.html$/.test(path))
		.map((path) => path.slice(0, -'index.html'.length));
}

/** The files whose name carries a digest of their content. */
export function immutableFilesIn(folder: string) {
	return filesIn(folder).filter((path) => path.startsWith('_app/immutable/'));
}

export function readBuilt(folder: string, path: string) {
	return readFileSync(join(folder, path), 'utf8');
}
