// What a test does with the service worker, through the page it serves.
import type { Page } from 'playwright';

/** Waits for the worker of the page and for its word that every file is on the device. */
export async function untilReadyOffline(page: Page) {
	const complete = await page.evaluate(async () => {
		const { port1, port2 } = new MessageChannel();
		return new Promise<boolean>((resolve) => {
			setTimeout(() => resolve(false), 20_000);
			port1.onmessage = ({ data }) => resolve(data === true);
			void navigator.serviceWorker.ready.then(({ active }) =>
				active?.postMessage('is-complete', [port2])
			);
		});
	});
	if (!complete) throw new Error('The service worker has not kept every file.');
}

/** Fetches the newer version the host has; it waits then. */
export async function fetchUpdate(page: Page) {
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		const arriving = registration.installing;
		if (!arriving) return;
		await new Promise<void>((resolve, reject) => {
			arriving.addEventListener('statechange', () => {
				if (arriving.state === 'installed') resolve();
				if (arriving.state === 'redundant') reject(new Error('The update did not install.'));
			});
		});
	});
}

/** Lets the waiting version take over, without any reload. */
export async function activateUpdate(page: Page) {
	await page.evaluate(async () => {
		const { waiting } = await navigator.serviceWorker.ready;
		if (!waiting) throw new Error('No update waits.');
		const activated = new Promise<void>((resolve) => {
			waiting.addEventListener('statechange', () => {
				if (waiting.state === 'activated') resolve();
			});
		});
		waiting.postMessage('activate-update');
		await activated;
	});
}

export function cacheNames(page: Page) {
	return page.evaluate(() => caches.keys());
}

/** Something else that lives on the same origin and is none of the worker's business. */
export async function plantForeignCache(page: Page, name: string) {
	await page.evaluate(async (cacheName) => {
		const cache = await caches.open(cacheName);
		await cache.put('/kept', new Response('kept'));
	}, name);
}
