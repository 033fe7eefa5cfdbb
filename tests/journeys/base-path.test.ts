// The planner lives as well in a folder of a host as at its root.
import { afterAll, expect, test } from 'vitest';
import { pagesIn } from '../support/build-files.ts';
import { buildCopy, removeOtherBuilds } from '../support/other-builds.ts';
import { openSite } from '../support/site.ts';
import { cacheNames, untilReadyOffline } from '../support/worker.ts';

const base = '/planner';
let pages: string[];

const site = openSite({
	base,
	async build() {
		const folder = await buildCopy({ base });
		pages = pagesIn(folder);
		return folder;
	}
});
afterAll(removeOtherBuilds);

test('every page opens below the base path and asks for nothing outside', async () => {
	const page = await site.newPage();
	for (const path of pages) {
		await page.goto(site.url + path);
		expect(await page.locator('h1').innerText(), path).not.toBe('');
	}
	expect(site.requests.filter((request) => !request.startsWith(`GET ${base}/`))).toEqual([]);
});

test('a link leads from page to page without leaving the base path', async () => {
	const page = await site.newPage();
	await page.goto(site.url);
	const links = page.locator('a[href]:visible');
	const targets = await links.evaluateAll((all) =>
		all.map((link) => (link as HTMLAnchorElement).href)
	);
	const elsewhere = pages.map((path) => site.url + path).filter((url) => url !== site.url);
	const index = targets.findIndex((url) => elsewhere.includes(url));
	expect(index, 'home links to another page').not.toBe(-1);
	await links.nth(index).click();
	await page.waitForURL(targets[index] ?? '');
	expect(await page.locator('h1').innerText()).not.toBe('');
});

test('the worker keeps to the base path and opens every page offline', async () => {
	const page = await site.newPage({ serviceWorkers: 'allow' });
	await page.goto(site.url);
	await untilReadyOffline(page);
	const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
	expect(scope).toBe(site.url);
	expect(await cacheNames(page)).toEqual([expect.stringMatching(/^app\/planner\|/)]);

	await page.context().setOffline(true);
	for (const path of pages) {
		const response = await page.goto(site.url + path);
		expect(response?.fromServiceWorker(), path).toBe(true);
		expect(await page.locator('h1').innerText(), path).not.toBe('');
	}
});

test('installed, it starts and stays below the base path', async () => {
	const page = await site.newPage();
	await page.goto(site.url);
	const address = `${site.url}manifest.webmanifest`;
	const manifest = await page.evaluate(async (url) => (await fetch(url)).json(), address);
	expect(manifest.id).toBe(`${base}/`);
	const opened = [manifest.start_url, manifest.scope, ...manifest.shortcuts.map(urlOf)];
	const known = pages.map((path) => site.url + path);
	for (const url of opened) expect(known).toContain(new URL(url, address).href);
});

function urlOf({ url }: { url: string }) {
	return url;
}
