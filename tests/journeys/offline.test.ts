// With the network off, after the first visit, everything opens.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite, filesIn, pagesIn } from '../support/build-files.ts';
import { openSite } from '../support/site.ts';
import { headline, unplug, versionAskedOffline, visitUntilReady } from '../support/visits.ts';
import { untilReadyOffline } from '../support/worker.ts';

const site = openSite();
// Pages are opened, not fetched; the rest is for hosts, for robots and for the install dialog.
const neverKept =
	/index\.html$|^(_headers|robots\.txt|service-worker\.js|_app\/version\.json|screenshots\/.*)$/;

function read(path: string) {
	return readFileSync(join(builtSite, path), 'utf8');
}

test('every page opens, whatever its query, and asks the host for nothing', async () => {
	site.tolerate(/\?from=/);
	const page = await visitUntilReady(site);
	await unplug(site, page);
	for (const path of pagesIn(builtSite)) {
		for (const query of ['', '?from=elsewhere']) {
			const response = await page.goto(site.url + path + query);
			expect(await response?.text(), path).toBe(read(`${path}index.html`));
			expect(response?.fromServiceWorker(), path).toBe(true);
			expect(await headline(page), path).not.toBe('');
		}
	}
	expect(site.requests).toEqual([]);
});

test('an unknown address shows the not-found page and never another one', async () => {
	site.tolerate(/no-such-page/);
	site.tolerate(versionAskedOffline);
	const page = await visitUntilReady(site);
	const home = await headline(page);
	await unplug(site, page);
	await page.goto(`${site.url}no-such-page/`);
	expect(page.url()).toBe(`${site.url}no-such-page/`);
	expect(await headline(page)).not.toBe(home);
});

test("every file is on the device, and not by luck in the browser's own cache", async () => {
	const page = await visitUntilReady(site);
	await unplug(site, page);
	const addresses = filesIn(builtSite)
		.filter((path) => !neverKept.test(path))
		.map((path) => site.url + path);
	const missing = await page.evaluate(async (urls) => {
		const get = (url: string) => fetch(url, { cache: 'no-store' }).catch(() => undefined);
		const answers = await Promise.all(urls.map(get));
		return urls.filter((_, index) => !answers[index]?.ok);
	}, addresses);
	expect(missing).toEqual([]);
	expect(site.requests).toEqual([]);
});

test('the worker asks for nothing that a host may not serve or nobody needs offline', async () => {
	await visitUntilReady(site);
	const asked = site.requests.map((request) => request.replace('GET /', ''));
	expect(asked.filter((path) => /^(_headers|robots|screenshots)|(^|\/)\./.test(path))).toEqual([]);
});

test('the worker leaves to the network what is not its own', async () => {
	site.tolerate(/ERR_INTERNET_DISCONNECTED/);
	site.tolerate(/^request: POST/);
	const page = await visitUntilReady(site);
	await unplug(site, page);
	const answered = await page.evaluate(async () => {
		const requests = [
			new Request('./_app/version.json'),
			new Request('./favicon.svg', { headers: { range: 'bytes=0-9' } }),
			new Request('./favicon.svg', { method: 'POST' })
		];
		const answers = await Promise.all(requests.map((one) => fetch(one).catch(() => undefined)));
		return answers.filter(Boolean).length;
	});
	expect(answered).toBe(0);
});

test('a worker that the browser stopped answers again', async () => {
	const page = await visitUntilReady(site);
	await unplug(site, page);
	const session = await page.context().newCDPSession(page);
	await session.send('ServiceWorker.enable');
	await session.send('ServiceWorker.stopAllWorkers');
	const response = await page.reload();
	expect(response?.fromServiceWorker()).toBe(true);
});

test('emptied caches are filled again at the next visit', async () => {
	const page = await visitUntilReady(site);
	await page.evaluate(async () => {
		for (const name of await caches.keys()) await caches.delete(name);
	});
	await untilReadyOffline(page);
	await unplug(site, page);
	expect((await page.reload())?.fromServiceWorker()).toBe(true);
});
