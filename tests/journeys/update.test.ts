// A newer version arrives while the planner is open: it waits, disturbs nobody, and comes when asked.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { builtSite, immutableFilesIn } from '../support/build-files.ts';
import { eventually } from '../support/eventually.ts';
import {
	applyUpdate,
	bundleOfflineClient,
	checkForUpdate,
	offlineState,
	startOfflineClient
} from '../support/offline-client.ts';
import { buildCopy, removeOtherBuilds } from '../support/other-builds.ts';
import { openSite } from '../support/site.ts';
import { untilReadyOffline } from '../support/worker.ts';

const site = openSite();
let secondBuild: string;
let offlineClient: string;

beforeAll(async () => {
	offlineClient = await bundleOfflineClient();
	secondBuild = await buildCopy({ change: markAsSecond });
});
beforeEach(() => site.deploy(builtSite));
afterAll(removeOtherBuilds);

function markAsSecond(copy: string) {
	const path = join(copy, 'src/app.html');
	const template = readFileSync(path, 'utf8');
	writeFileSync(
		path,
		template.replace('</head>', '<meta name="edition" content="second" /></head>')
	);
}

async function open(page: Page) {
	await page.goto(site.url);
	await untilReadyOffline(page);
	await startOfflineClient(page, offlineClient);
	await eventually(() => offlineState(page)).toMatchObject({ readyOffline: true });
}

async function openFirstEdition() {
	const page = await site.newPage({ serviceWorkers: 'allow' });
	await open(page);
	return page;
}

async function bringSecondEdition(page: Page) {
	await site.deploy(secondBuild);
	await checkForUpdate(page);
	await eventually(() => offlineState(page)).toMatchObject({ updateWaiting: true });
}

function isSecondEdition(page: Page) {
	return page.evaluate(() => document.querySelector('meta[name=edition]') !== null);
}

function isControlled(page: Page) {
	return page.evaluate(() => navigator.serviceWorker.controller !== null);
}

/** Counts from now on how often the page is loaded anew. */
function countLoads(page: Page) {
	const loads = { count: 0 };
	page.on('load', () => (loads.count += 1));
	return loads;
}

test('the first visit is ready offline without a reload', async () => {
	const page = await site.newPage({ serviceWorkers: 'allow' });
	const loads = countLoads(page);
	let releaseWorker = () => {};
	const held = new Promise<void>((resolve) => (releaseWorker = resolve));
	site.answer = ({ url }) => (url === '/service-worker.js' ? held : undefined);
	await page.goto(site.url);
	await startOfflineClient(page, offlineClient);
	releaseWorker();
	await eventually(() => isControlled(page)).toBe(true);
	await eventually(() => offlineState(page)).toEqual({
		readyOffline: true,
		updateWaiting: false,
		updatedElsewhere: false
	});
	expect(loads.count).toBe(1);
});

test('a newer version waits through a reload and comes with one reload when asked', async () => {
	const page = await openFirstEdition();
	await bringSecondEdition(page);
	await page.reload();
	expect(await isSecondEdition(page)).toBe(false);

	await startOfflineClient(page, offlineClient);
	await eventually(() => offlineState(page)).toMatchObject({ updateWaiting: true });
	const loads = countLoads(page);
	const reloaded = page.waitForEvent('load');
	await applyUpdate(page);
	await reloaded;
	expect(await isSecondEdition(page)).toBe(true);
	await page.waitForTimeout(500);
	expect(loads.count).toBe(1);
});

test('another tab keeps running the earlier version, files and all', async () => {
	const page = await openFirstEdition();
	const other = await page.context().newPage();
	await open(other);
	const loads = countLoads(other);
	await bringSecondEdition(page);
	const reloaded = page.waitForEvent('load');
	await applyUpdate(page);
	await reloaded;

	await eventually(() => offlineState(other)).toMatchObject({ updatedElsewhere: true });
	const kept = new Set(immutableFilesIn(secondBuild));
	const gone = immutableFilesIn(builtSite).filter((path) => !kept.has(path));
	expect(gone).not.toEqual([]);
	const missing = await other.evaluate(
		async (urls) => {
			const answers = await Promise.all(urls.map((url) => fetch(url, { cache: 'no-store' })));
			return answers.filter(({ ok }) => !ok).map(({ url }) => url);
		},
		gone.map((path) => site.url + path)
	);
	expect(missing).toEqual([]);
	expect(loads.count).toBe(0);
});

test('looking for an update that the host cannot give is no error', async () => {
	site.tolerate(/service-worker\.js/);
	const page = await openFirstEdition();
	site.answer = ({ url }, response) => {
		if (url === '/service-worker.js') response.writeHead(404).end();
	};
	await checkForUpdate(page);
	expect(await offlineState(page)).toMatchObject({ readyOffline: true, updateWaiting: false });
});
