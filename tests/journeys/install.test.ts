// A browser offers to install the planner.
import { expect, test } from 'vitest';
import { openSite } from '../support/site.ts';
import { untilReadyOffline } from '../support/worker.ts';

const site = openSite();

async function visitAsInstallable() {
	// Private windows install nothing.
	const page = await site.newPage({ serviceWorkers: 'allow', persistent: true });
	await page.goto(site.url);
	await untilReadyOffline(page);
	return { page, session: await page.context().newCDPSession(page) };
}

test('the browser finds nothing wrong with the manifest', async () => {
	const { session } = await visitAsInstallable();
	const { url, errors } = await session.send('Page.getAppManifest');
	expect(url).toBe(`${site.url}manifest.webmanifest`);
	expect(errors).toEqual([]);
});

test('the browser would install it', async () => {
	const { session } = await visitAsInstallable();
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	expect(installabilityErrors).toEqual([]);
});

test('every picture the manifest names is there and has the size it says', async () => {
	const { page } = await visitAsInstallable();
	const wrong = await page.evaluate(async () => {
		const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
		const address = link?.href ?? '';
		const { icons, screenshots } = await (await fetch(address)).json();
		const checks = [...icons, ...screenshots].map(async ({ src, sizes }) => {
			const image = new Image();
			image.src = new URL(src, address).href;
			await image.decode();
			const found = `${image.naturalWidth}x${image.naturalHeight}`;
			return sizes === 'any' || found === sizes ? [] : [`${src} is ${found}, not ${sizes}`];
		});
		return (await Promise.all(checks)).flat();
	});
	expect(wrong).toEqual([]);
});
