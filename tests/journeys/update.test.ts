// A newer version arrives while the planner is open: it waits, disturbs nobody, and comes when asked.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { builtSite, immutableFilesIn } from '../support/build-files.ts';
import { buildCopy, removeOtherBuilds } from '../support/other-builds.ts';
import { answerOf, dragSlider, untilKept } from '../support/planner-page.ts';
import { openSite } from '../support/site.ts';
import { visitUntilReady } from '../support/visits.ts';
import { fetchUpdate, untilReadyOffline } from '../support/worker.ts';

const site = openSite();
let secondBuild: string;

beforeAll(async () => {
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

/** The newer version is on the device, and the page says so. */
async function bringSecondEdition(page: Page) {
	await site.deploy(secondBuild);
	// A check the browser had under way before answers for ours as well, with the old version: ask again.
	const isOffered = async () => {
		await fetchUpdate(page);
		return newVersionNotice(page).isVisible();
	};
	await expect.poll(isOffered, { timeout: 30_000, interval: 1_000 }).toBe(true);
}

function newVersionNotice(page: Page) {
	return page.getByText('A new version is ready. Your plans are kept.');
}

function isSecondEdition(page: Page) {
	return page.evaluate(() => document.querySelector('meta[name=edition]') !== null);
}

/** Counts from now on how often the page is loaded anew. */
function countLoads(page: Page) {
	const loads = { count: 0 };
	page.on('load', () => (loads.count += 1));
	return loads;
}

test('the first visit is ready offline without a reload, and Settings says so', async () => {
	const page = await site.newPage({ serviceWorkers: 'allow' });
	const loads = countLoads(page);
	await page.goto(`${site.url}settings/`);
	await page.getByText('the planner works without a network').waitFor();
	expect(loads.count).toBe(1);
});

test('a newer version waits through a reload; one press brings it, with one reload and the work kept', async () => {
	const page = await visitUntilReady(site);
	await bringSecondEdition(page);
	await page.reload();
	expect(await isSecondEdition(page)).toBe(false);
	await newVersionNotice(page).waitFor();

	await dragSlider(page, 'Providers', 3, 6);
	const answer = await answerOf(page);
	const loads = countLoads(page);
	const reloaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Update now' }).click();
	await reloaded;
	expect(await isSecondEdition(page)).toBe(true);
	await untilKept(page);
	expect(await answerOf(page)).toBe(answer);
	expect(loads.count).toBe(1);
});

test('"Later" puts it off', async () => {
	const page = await visitUntilReady(site);
	await bringSecondEdition(page);
	await page.getByRole('button', { name: 'Later' }).click();
	await newVersionNotice(page).waitFor({ state: 'detached' });
	expect(await isSecondEdition(page)).toBe(false);
});

test('no update is offered while work could not be saved', async () => {
	const page = await visitUntilReady(site);
	await page.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('The disk is full', 'QuotaExceededError');
		};
	});
	await bringSecondEdition(page);
	await dragSlider(page, 'Providers', 3, 6);
	await page.getByText('the storage of this browser is full').waitFor();
	expect(await newVersionNotice(page).count()).toBe(0);
});

test('another tab keeps running the earlier version, files and all, until it reloads', async () => {
	const page = await visitUntilReady(site);
	const other = await page.context().newPage();
	await other.goto(site.url);
	await untilReadyOffline(other);
	const loads = countLoads(other);
	await bringSecondEdition(page);
	const reloaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Update now' }).click();
	await reloaded;

	await other.getByText('The planner was updated in another window.').waitFor();
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
	await other.getByRole('button', { name: 'Reload' }).click();
	await other.waitForFunction(() => document.querySelector('meta[name=edition]') !== null);
});

test('looking for an update that the host cannot give is no error', async () => {
	site.tolerate(/service-worker\.js/);
	const page = await visitUntilReady(site);
	site.answer = ({ url }, response) => {
		if (url === '/service-worker.js') response.writeHead(404).end();
	};
	await page.goto(`${site.url}settings/`);
	await page.getByText('the planner works without a network').waitFor();
	expect(await newVersionNotice(page).count()).toBe(0);
});
