import type { Page } from 'playwright';
import type { openSite } from './site.ts';
import { untilReadyOffline } from './worker.ts';

type Site = ReturnType<typeof openSite>;

/** A first visit that lasted until everything was on the device. */
export async function visitUntilReady(site: Site) {
	const page = await site.newPage({ serviceWorkers: 'allow' });
	await page.goto(site.url);
	await untilReadyOffline(page);
	return page;
}

/** Takes the network away, and forgets what the host was asked for until now. */
export async function unplug(site: Site, page: Page) {
	await page.context().setOffline(true);
	site.requests.length = 0;
}

export function headline(page: Page) {
	return page.locator('h1').innerText();
}

/** Kit asks whether an unknown address belongs to a newer version. */
export const versionAskedOffline = /^console error: .*ERR_INTERNET_DISCONNECTED.*version\.json/;
