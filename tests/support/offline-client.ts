// The page's side of the worker, as the layout uses it, put into a page under the test's control.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { build, type Rolldown } from 'vite';
import type { Offline } from '../../src/lib/state/offline.svelte.ts';

const entry = fileURLToPath(new URL('../../src/lib/state/offline.svelte.ts', import.meta.url));

interface Scope {
	offlineClient: { Offline: typeof Offline };
	offline: Offline;
}

export async function bundleOfflineClient() {
	const [bundle] = (await build({
		configFile: false,
		logLevel: 'error',
		plugins: [svelte({ configFile: false })],
		build: { write: false, lib: { entry, formats: ['iife'], name: 'offlineClient' } }
	})) as Rolldown.RolldownOutput[];
	if (!bundle) throw new Error('Vite gave no bundle.');
	return bundle.output[0].code;
}

export async function startOfflineClient(page: Page, bundle: string) {
	await page.evaluate(bundle);
	await page.evaluate(() => {
		const scope = window as unknown as Scope;
		scope.offline = new scope.offlineClient.Offline();
		scope.offline.start();
	});
}

export function offlineState(page: Page) {
	return page.evaluate(() => {
		const { readyOffline, updateWaiting, updatedElsewhere } = (window as unknown as Scope).offline;
		return { readyOffline, updateWaiting, updatedElsewhere };
	});
}

export function checkForUpdate(page: Page) {
	return page.evaluate(() => (window as unknown as Scope).offline.checkForUpdate());
}

export function applyUpdate(page: Page) {
	return page.evaluate(() => (window as unknown as Scope).offline.applyUpdate());
}
