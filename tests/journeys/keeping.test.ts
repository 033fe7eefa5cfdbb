// What happens to the work when the device does not play along.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import type { Scenario, ScenarioFile } from '#scenario';
import { answerOf, dragSlider, untilKept } from '../support/planner-page.ts';
import { allRaw, putRaw } from '../support/raw-store.ts';
import { providersIn } from '../support/practices.ts';
import { openSite } from '../support/site.ts';

const site = openSite();

const refusals = {
	'there is no database': () =>
		Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true }),
	'the database is refused': () => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('The user denied permission', 'SecurityError');
		};
	}
};

test.each(Object.entries(refusals))(
	'where %s one can still plan, and save a file',
	async (_, refuse) => {
		const page = await site.newPage();
		await page.addInitScript(refuse);
		await page.goto(site.url);
		await page.getByText('Nothing is being kept').waitFor();
		await dragSlider(page, 'Providers', 3, 6);
		expect(await answerOf(page)).toContain('Flat-rate costs least');
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save as file' }).click();
		const text = await readFile(await (await download).path(), 'utf8');
		expect(JSON.parse(text)).toMatchObject({
			scenario: { practice: { team: [{ role: 'provider', headcount: 6 }, { role: 'admin' }] } }
		});
	}
);

test('a damaged scenario is set aside untouched, and the others open', async () => {
	const page = await site.newPage();
	await page.goto(site.url);
	await dragSlider(page, 'Providers', 3, 4);
	await untilKept(page);
	const damaged = { id: 'broken', name: 'Old clinic', savedAt: 1, file: { app: 'x' } };
	await putRaw(page, damaged);

	await page.goto(`${site.url}scenarios/`);
	await page.getByRole('heading', { name: 'Set aside' }).waitFor();
	await page.getByText('Old clinic').waitFor();
	await page.getByRole('button', { name: 'Open MedSpa' }).click();
	await dragSlider(page, 'Providers', 4, 5);
	await untilKept(page);
	expect(await allRaw(page)).toContainEqual(damaged);
});

test('what is moved is kept even if it is never let go of', async () => {
	const page = await site.newPage();
	await page.goto(site.url);
	const slider = page.getByRole('slider', { name: 'Providers', exact: true });
	// Written beforehand, the page is there before it answers.
	await page.locator('canvas').waitFor();
	await slider.focus();
	await page.keyboard.down('ArrowRight');
	// Who looks into the store before it is made would make an empty one.
	await page.waitForFunction(async () => (await indexedDB.databases()).length > 0);
	await expect.poll(() => storedProviders(page)).toEqual([4]);
	await page.reload();
	await untilKept(page);
	expect(await slider.inputValue()).toBe('4');
});

test('nothing a person types reaches the host', async () => {
	const page = await site.newPage();
	await page.goto(site.url);
	// Written beforehand, the page is there before it answers.
	await page.locator('canvas').waitFor();
	await page.getByRole('textbox', { name: 'Providers' }).fill('31');
	await page.keyboard.press('Enter');
	await untilKept(page);
	await page.getByRole('link', { name: 'Scenarios' }).click();
	await page.getByRole('button', { name: 'Rename MedSpa' }).click();
	await page.getByRole('textbox', { name: 'Name of the scenario' }).fill('CANARY-7f3a');
	await page.keyboard.press('Enter');
	await page.getByText('CANARY-7f3a').waitFor();
	await page.reload();
	await page.getByText('CANARY-7f3a').waitFor();
	expect(site.requests.filter((request) => /CANARY|providers|\b31\b/.test(request))).toEqual([]);
	expect(await page.context().cookies()).toEqual([]);
});

async function storedProviders(page: Page) {
	const records = (await allRaw(page)) as { file: ScenarioFile }[];
	return records.map(({ file }) => providersIn(file.scenario as Scenario));
}
