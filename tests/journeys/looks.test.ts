// Every page in every width and both themes: nothing sticks out, and axe finds nothing.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { builtSite, pagesIn } from '../support/build-files.ts';
import { expectNoAxeFindings } from '../support/axe.ts';
import { openEverything } from '../support/planner-page.ts';
import { openSite } from '../support/site.ts';

const site = openSite();
const widths = [320, 390, 768, 1280, 1920];

/** Every route there is, and those that show something only when their address says what. */
const pages = [
	...pagesIn(builtSite),
	'meters/#video-minutes',
	'prices/offer/#video-by-minute',
	'prices/compare/#video-by-clinician,video-flat'
];

/** The scripts run: Kit's announcer comes with them. */
async function untilAlive(page: Page) {
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

async function widthWanted(page: Page) {
	return page.evaluate(() => document.documentElement.scrollWidth);
}

test.each(pages)('page "%s" fits every width', async (path) => {
	for (const width of widths) {
		const page = await site.newPage({ width });
		await page.goto(site.url + path);
		await untilAlive(page);
		expect(await widthWanted(page), `${String(width)} px`).toBeLessThanOrEqual(width);
		await page.close();
	}
});

test.each(pages)('axe finds nothing on page "%s"', async (path) => {
	for (const dark of [false, true]) {
		for (const width of [390, 1280]) {
			const page = await site.newPage({ width, dark });
			await page.goto(site.url + path);
			await untilAlive(page);
			await expectNoAxeFindings(page);
			await page.close();
		}
	}
});

test.each(['practice/', 'plans/', 'prices/offer/#video-by-minute'])(
	'axe finds nothing, and nothing sticks out, with all of "%s" opened',
	async (path) => {
		for (const dark of [false, true]) {
			const page = await site.newPage({ width: 320, dark });
			await page.goto(site.url + path);
			await untilAlive(page);
			await openEverything(page);
			await expectNoAxeFindings(page);
			expect(await widthWanted(page)).toBeLessThanOrEqual(320);
			await page.close();
		}
	}
);

test('axe finds nothing in the states of the planner', async () => {
	for (const dark of [false, true]) {
		const page = await site.newPage({ dark });
		await page.goto(site.url);
		await page.locator('canvas').waitFor();
		await page.getByText('Refine').click();
		await page.getByRole('textbox', { name: 'Providers' }).fill('three');
		await page.keyboard.press('Tab');
		await page.getByRole('button', { name: 'View as table' }).click();
		await expectNoAxeFindings(page);
		for (const tab of ['Over time', 'Goals', 'Working']) {
			await page.getByRole('tab', { name: tab }).click();
			await expectNoAxeFindings(page);
		}
	}
});

test('axe finds nothing among saved, renamed and deleted scenarios', async () => {
	const page = await site.newPage();
	await page.goto(`${site.url}scenarios/`);
	await page.getByRole('button', { name: 'Group therapy practice with associates' }).click();
	await page.getByText('saved on this device').waitFor();
	await page.getByRole('link', { name: 'Scenarios' }).click();
	await page
		.getByRole('button', { name: 'Duplicate Group therapy practice with associates' })
		.click();
	await page
		.getByRole('button', { name: 'Rename Group therapy practice with associates, copy' })
		.click();
	await expectNoAxeFindings(page);
	await page.getByRole('button', { name: 'Cancel' }).click();
	await page
		.getByRole('button', { name: 'Delete Group therapy practice with associates, copy' })
		.click();
	await page.getByRole('button', { name: 'Dismiss' }).waitFor();
	await expectNoAxeFindings(page);
});
