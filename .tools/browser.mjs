// The Chromium that component tests and journeys run in.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';

export const launchArgs = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// Chromium has no sandbox for root, who runs the tests in a container.
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
];

const commands = [
	'google-chrome-stable',
	'google-chrome',
	'chromium',
	'chromium-browser',
	'microsoft-edge-stable',
	'microsoft-edge'
];

const places = {
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
	],
	win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) =>
		['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((path) =>
			join(process.env[name] ?? '', path)
		)
	),
	linux: (process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => commands.map((command) => join(folder, command)))
};

/**
 * The browser on this machine; `''` leaves the choice to Playwright, which then takes what it downloaded.
 *
 * @returns {string}
 */
export function findBrowser() {
	if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
	return places[process.platform]?.find((path) => existsSync(path)) ?? '';
}

/** @returns {Promise<boolean>} whether there is a browser in the end */
export async function installBrowser() {
	if (hasBrowser() || process.env.CHROME_PATH) return hasBrowser();
	console.log('Downloading a browser for the tests …');
	await run(process.execPath, [
		join(root, 'node_modules/playwright/cli.js'),
		'install',
		'chromium'
	]);
	if (hasBrowser()) return true;
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update'], { env });
	await run('apt-get', ['install', '-y', 'chromium'], { env });
	return hasBrowser();
}

function hasBrowser() {
	const path = findBrowser() || downloadedBrowser();
	if (!existsSync(path)) return false;
	// A download may lack the system's libraries, and a command may only advertise a package.
	return process.platform !== 'linux' || spawnSync(path, ['--version']).status === 0;
}

/** Not imported above: Playwright takes long to load, and Vite asks only for the rest. */
function downloadedBrowser() {
	return createRequire(import.meta.url)('playwright').chromium.executablePath();
}
