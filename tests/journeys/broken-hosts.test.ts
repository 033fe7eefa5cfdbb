// Hosts that fail, move or mix up files while the worker fetches them: all of a version, or nothing.
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { builtSite } from '../support/build-files.ts';
import { eventually } from '../support/eventually.ts';
import { removeOtherBuilds, renamedBuild } from '../support/other-builds.ts';
import { openSite } from '../support/site.ts';
import { headline, unplug, versionAskedOffline, visitUntilReady } from '../support/visits.ts';
import { cacheNames } from '../support/worker.ts';

const site = openSite();
afterAll(removeOtherBuilds);

function isRegistered(page: Page) {
	return page.evaluate(async () => Boolean(await navigator.serviceWorker.getRegistration()));
}

const brokenAnswers: [string, (response: ServerResponse) => unknown][] = [
	['is missing', (response) => response.writeHead(404).end()],
	[
		'is answered with a page',
		(response) => response.setHeader('content-type', 'text/html').end('<h1>Hello</h1>')
	],
	['moved', (response) => response.writeHead(301, { location: '/favicon.svg' }).end()]
];

test.for(brokenAnswers)('when a file %s, no worker and no half cache stay', async ([, answer]) => {
	site.tolerate(/icon-512\.png/);
	const page = await site.newPage({ serviceWorkers: 'allow' });
	site.answer = ({ url }, response) => {
		if (url?.endsWith('icon-512.png')) answer(response);
	};
	await page.goto(site.url);
	await eventually(() => site.requests).toContain('GET /icons/icon-512.png');
	await eventually(() => isRegistered(page)).toBe(false);
	expect(await cacheNames(page)).toEqual([]);
});

test('a host that moves the not-found page is fine', async () => {
	site.tolerate(/no-such-page|\/404\b/);
	site.tolerate(versionAskedOffline);
	site.answer = ({ url }, response) => {
		if (url === '/404.html') response.writeHead(308, { location: '/404' }).end();
		if (url === '/404') {
			response.setHeader('content-type', 'text/html').end(readFileSync(`${builtSite}/404.html`));
		}
	};
	const page = await visitUntilReady(site);
	await unplug(site, page);
	await page.goto(`${site.url}no-such-page/`);
	expect(await headline(page)).not.toBe('');
});

test('an update that does not arrive whole leaves the version in use alone', async () => {
	site.tolerate(/icon-512\.png/);
	const page = await visitUntilReady(site);
	const before = await cacheNames(page);
	await site.deploy(renamedBuild('second'));
	site.answer = ({ url }, response) => {
		if (url?.endsWith('icon-512.png')) response.writeHead(500).end();
	};
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await eventually(() => site.requests).toContain('GET /icons/icon-512.png');
	await eventually(() => cacheNames(page)).toEqual(before);
	await unplug(site, page);
	expect((await page.reload())?.fromServiceWorker()).toBe(true);
});
