// `npm start`: from a fresh clone to the planner in the browser. Installs and builds only what is missing or stale.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, requireNode } from './install.mjs';
import { root } from './root.mjs';
import { npm } from './run.mjs';
import { version } from './version.mjs';

const folder = join(root, 'build');
const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) {
	process.on(signal, () => {
		ending.abort();
		process.exit(0);
	});
}

requireNode();
if (!(await install({ signal: ending.signal }))) fail('npm could not install what is needed.');
if (!isBuilt()) {
	console.log('Building …');
	const { ok, output } = await npm(['run', 'build'], { quiet: true, signal: ending.signal });
	if (!ok) fail(`${output}\nThe build failed.`);
}

const url = await serveOnFreePort(4173);
console.log(`The planner is at ${url} (Ctrl-C ends it)`);
openBrowser(url);

/** The build carries the name of the sources it was made from; its 404.html is written last. */
function isBuilt() {
	const names = join(folder, '_app', 'version.json');
	if (!existsSync(names) || !existsSync(join(folder, '404.html'))) return false;
	return JSON.parse(readFileSync(names, 'utf8')).version === version();
}

async function serveOnFreePort(port) {
	// Not before now: it needs an installed package.
	const { serve } = await import('./serve.mjs');
	try {
		return (await serve({ folder, base: process.env.BASE_PATH, port })).url;
	} catch (error) {
		if (error.code !== 'EADDRINUSE') throw error;
		return serveOnFreePort(port + 1);
	}
}

/** Only where somebody would see it; who has no such command opens the address by hand. */
function openBrowser(address) {
	if (process.env.CI) return;
	const commands = {
		darwin: ['open', address],
		win32: ['cmd', '/c', 'start', '', address],
		linux: (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) && ['xdg-open', address]
	};
	const [command, ...args] = commands[process.platform] || [];
	if (!command) return;
	spawn(command, args, { stdio: 'ignore', detached: true })
		.on('error', () => {})
		.unref();
}

function fail(message) {
	console.error(message);
	process.exit(1);
}
