// Plans beside each other: against which, how many at a time, and only what differs.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { expectNoAxeFindings } from '../support/axe.ts';
import { openScenario } from '../support/planner-page.ts';
import { openSite } from '../support/site.ts';
import { tieredClinic } from '../support/tiered-clinic.ts';

const site = openSite();

function table(page: Page) {
	return page.getByRole('region', { name: 'A month, now' });
}

async function cellsOf(page: Page, row: RegExp) {
	const found = table(page).getByRole('row', { name: row });
	await found.first().waitFor();
	return found.first().getByRole('cell').allTextContents();
}

const details = { name: /^More: per visit/ };

test('plans are held against one that somebody chooses, in money, percent and words', async () => {
	const page = await site.newPage();
	await openScenario(page, site.url, tieredClinic);
	expect(await cellsOf(page, /^Against the cheapest /)).toEqual([
		'–',
		'$29.00 more, 5.6 %',
		'–',
		'cheapest'
	]);
	await page.getByRole('combobox', { name: 'Compare with' }).selectOption({ label: 'Group' });
	expect(await cellsOf(page, /^Against Group /)).toEqual([
		'–',
		'compared with this',
		'–',
		'$29.00 less, 5.3 %'
	]);
});

test('more can be asked for, and only what differs', async () => {
	const page = await site.newPage();
	await page.goto(site.url);
	await page.getByRole('button', details).click();
	expect((await cellsOf(page, /^Over 5 years, going on as planned/))[0]).toMatch(/^\$[\d,.]+$/);
	expect(await cellsOf(page, /^Not known/)).toHaveLength(4);
	const rows = table(page).getByRole('row');
	const all = await rows.count();
	await page.getByRole('checkbox', { name: 'Show only differences' }).check();
	expect(await rows.count()).toBeLessThan(all);
	await expectNoAxeFindings(page);
});

test('on a phone two plans stand beside each other: those one picks', async () => {
	for (const dark of [false, true]) {
		const page = await site.newPage({ width: 320, touch: true, dark });
		await page.goto(site.url);
		expect(await cellsOf(page, /^Total/)).toEqual(['$467.11', '$537.11']);
		await page.getByRole('combobox', { name: 'Second plan' }).selectOption({ label: 'Flat-rate' });
		expect(await cellsOf(page, /^Total/)).toEqual(['$467.11', '$689.00']);
		await page.getByRole('button', details).click();
		await cellsOf(page, /^Not known/);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		await expectNoAxeFindings(page);
	}
});
