// Which versions stay on the device when newer ones arrive, and how all of them can be removed.
import { readFileSync } from 'node:fs';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { builtSite } from '../support/build-files.ts';
import { eventually } from '../support/eventually.ts';
import { removeOtherBuilds, renamedBuild, versionOf } from '../support/other-builds.ts';
import { openSite } from '../support/site.ts';
import { visitUntilReady } from '../support/visits.ts';
import { activateUpdate, cacheNames, fetchUpdate, plantForeignCache } from '../support/worker.ts';

const site = openSite();
const killSwitch = new URL('../../.tools/kill-switch/service-worker.js', import.meta.url);

beforeEach(() => site.deploy(builtSite));
afterAll(removeOtherBuilds);

test('updates keep one earlier version and never touch the caches of others', async () => {
	const page = await visitUntilReady(site);
	await plantForeignCache(page, 'backup-1');
	await plantForeignCache(page, 'app/elsewhere-1');
	for (const version of ['second', 'third']) {
		await site.deploy(renamedBuild(version));
		await fetchUpdate(page);
		await activateUpdate(page);
	}
	expect(await cacheNames(page)).toEqual([
		'backup-1',
		'app/elsewhere-1',
		'app|second',
		'app|third'
	]);
});

test('a version that was skipped does not push out the one that open tabs run', async () => {
	const page = await visitUntilReady(site);
	for (const version of ['skipped', 'second']) {
		await site.deploy(renamedBuild(version));
		await fetchUpdate(page);
	}
	await activateUpdate(page);
	expect(await cacheNames(page)).toEqual([`app|${versionOf(builtSite)}`, 'app|second']);
});

test('the kill switch removes the worker and its caches and nothing else', async () => {
	const page = await visitUntilReady(site);
	await plantForeignCache(page, 'backup-1');
	await page.evaluate(plantDatabase);
	site.answer = ({ url }, response) => {
		if (url !== '/service-worker.js') return;
		response.setHeader('content-type', 'text/javascript').end(readFileSync(killSwitch));
	};
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await eventually(() => cacheNames(page)).toEqual(['backup-1']);
	const left = await page.evaluate(async () => ({
		registrations: (await navigator.serviceWorker.getRegistrations()).length,
		databases: (await indexedDB.databases()).map(({ name }) => name)
	}));
	expect(left.registrations).toBe(0);
	expect(left.databases).toContain('kept-database');
	expect((await page.reload())?.fromServiceWorker()).toBe(false);
});

function plantDatabase() {
	return new Promise<void>((resolve) => {
		const opening = indexedDB.open('kept-database');
		opening.onsuccess = () => {
			opening.result.close();
			resolve();
		};
	});
}
