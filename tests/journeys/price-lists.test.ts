// A scenario file as vendors' price lists make it: tiers, a year paid ahead, a limit exceeded by one,
// and a price nobody knows. The guard of every visit sees to it that the console stays silent.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { encode } from '#scenario';
import { expectNoAxeFindings } from '../support/axe.ts';
import { answerOf, openEverything, planTotals } from '../support/planner-page.ts';
import { openSite } from '../support/site.ts';
import { tieredClinic } from '../support/tiered-clinic.ts';

const site = openSite();

test('a file with tiers, an unknown price and an exceeded limit says what it cannot price, and why', async () => {
	const page = await site.newPage();
	await open(page);
	expect(await answerOf(page)).toBe(
		'Bundle costs least for your practice: $520 a month, $29 less than Group.'
	);
	expect(await planTotals(page)).toEqual(['not available', '$549.00', 'not priced', '$520.00']);
	await page.getByText('Left out: Solo (not available) and Other (not priced).').waitFor();
	const table = page.getByRole('region', { name: 'Results' });
	await table
		.getByText(
			'“Suite Solo” takes up to 10, you have 11. The first tier that fits is “Suite Group”.'
		)
		.waitFor();
	await table
		.getByText('Ask the vendor what “Other texts” costs for “Text messages, from 501 on”.')
		.waitFor();
});

test('the chart breaks off where a price is lacking, and its table says so', async () => {
	const page = await site.newPage();
	await open(page);
	await page.locator('canvas').waitFor();
	await page.getByRole('button', { name: 'View as table' }).click();
	await page.getByText('From 2 providers on, Other has no price.').waitFor();
	// 600 texts: 25 + 100 x 0.04, beside 100 for the suite and 408 for the cards.
	const row = page.getByRole('row', { name: /^2 / }).first();
	expect(await row.getByRole('cell').allTextContents()).toEqual([
		'no price',
		'$537',
		'no price',
		'$520'
	]);
});

test('fewer texts stay in the tier whose price is known: the plan is priced again', async () => {
	const page = await site.newPage();
	await open(page);
	const field = page.getByRole('textbox', { name: 'Reminders' });
	await field.fill('1');
	await field.press('Enter');
	// 300 texts at 2 cents beside a month of the suite and the cards.
	expect(await planTotals(page)).toEqual(['not available', '$523.00', '$514.00', '$520.00']);
	await page.getByText('Left out: Solo (not available).').waitFor();
});

test('the working and the price list say every tier, and what a year paid ahead is a month', async () => {
	const page = await site.newPage({ width: 390 });
	await open(page);
	await page.getByRole('tab', { name: 'Working' }).click();
	for (const words of [
		'up to 500: 500 × $0.05 = $25.00',
		'paid for 12 months: $1,200.00; this month’s share $100.00',
		'2.9 % of $12,000.00 = $348.00',
		'from 501 on: not known: ask'
	]) {
		await page.getByText(words).first().waitFor();
	}
	await expectNoAxeFindings(page);
	await page.getByRole('link', { name: 'Prices' }).click();
	await openEverything(page);
	await page.getByText('not known: ask', { exact: true }).first().waitFor();
	await page.getByText('Active clients: up to 10.').waitFor();
	await page.getByText('20 % off the first 3 bills.').waitFor();
	await expectNoAxeFindings(page);
});

test.each([320, 390, 1280])('nothing sticks out at %d px, on any tab', async (width) => {
	const page = await site.newPage({ width, dark: width === 390 });
	await open(page);
	for (const tab of ['Break-even', 'Over time', 'Working']) {
		await page.getByRole('tab', { name: tab }).click();
		expect(await wantedWidth(page), tab).toBeLessThanOrEqual(width);
	}
	await page.getByRole('link', { name: 'Prices' }).click();
	await openEverything(page);
	expect(await wantedWidth(page), 'Prices').toBeLessThanOrEqual(width);
});

test('where no plan has a price, the answer says what to ask', async () => {
	const page = await site.newPage();
	const plans = tieredClinic.plans.filter(({ id }) => id === 'other');
	await open(page, { ...tieredClinic, plans });
	expect(await answerOf(page)).toBe('No plan has a price for your practice yet.');
	await page
		.getByText('Ask the vendor what “Other texts” costs for “Text messages, from 501 on”.')
		.first()
		.waitFor();
	await page
		.getByRole('button', { name: 'Try 2.7 visits a day (−2.3): Other becomes cheapest' })
		.click();
	// 162 visits, three texts each, two cents a text.
	expect(await answerOf(page)).toBe('Other costs $518 a month.');
});

async function open(page: Page, scenario = tieredClinic) {
	await page.goto(`${site.url}scenarios/`);
	// Written beforehand, the page is there before it answers.
	await page.locator('li [aria-disabled="true"]').first().waitFor({ state: 'detached' });
	await page.getByLabel('Open a file').setInputFiles({
		name: 'riverside.clinicplan',
		mimeType: 'application/octet-stream',
		buffer: Buffer.from(JSON.stringify(encode(scenario)))
	});
	await page.getByRole('tab', { name: 'Break-even' }).waitFor();
}

function wantedWidth(page: Page) {
	return page.evaluate(() => document.documentElement.scrollWidth);
}
