// Counts come in from a table: asked about, shown, and taken over as one step. Nothing about people does.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { expectNoAxeFindings } from '../support/axe.ts';
import { untilKept } from '../support/planner-page.ts';
import { openSite } from '../support/site.ts';

const site = openSite();

const usage = 'Month,Meter,Quantity\n2027-01,API calls,"1,234"\n2027-02,api-calls,"5,678"\n';
const roster = [
	'Role,Start,End,Hours per week,Signs in,E-mail',
	'provider,2020-01-01,,40,yes,ada@clinic.example',
	'provider,2027-03-15,,40,yes,grace@clinic.example',
	'Scheduling,2021-01-01,2027-12-31,20,no,joan@clinic.example',
	'admin,2021-01-32,,20,no,edith@clinic.example'
].join('\n');

test('usage asks what “1,234” is, shows its sums, and is one step to take back', async () => {
	const page = await site.newPage();
	await open(page);
	await page.getByRole('radio', { name: /^Usage/ }).check();
	await choose(page, 'calls.csv', usage);
	const question = page.getByRole('combobox', { name: 'Is “1,234” 1.234 or 1234?' });
	await page.getByText('Questions still open: 1.').waitFor();
	const take = page.getByRole('button', { name: 'Take these counts over' });
	expect(await take.isDisabled()).toBe(true);
	await question.selectOption('The point parts off decimals, as in 1.5');
	await page.getByRole('row', { name: 'API calls 2 6,912' }).waitFor();
	await page.getByText('Dated changes in the plan then: 1.').waitFor();
	expect(await question.isVisible()).toBe(true);
	await expectNoAxeFindings(page);

	await take.click();
	await page.getByRole('heading', { name: 'Taken over: calls.csv' }).waitFor();
	await page.getByRole('main').getByRole('link', { name: 'Back to your practice' }).last().click();
	await page.getByText('API calls: 1,234 → 5,678').first().waitFor();

	await page.getByRole('link', { name: 'Import counts from a file' }).click();
	await page.getByRole('radio', { name: /^Usage/ }).check();
	await choose(page, 'again.csv', usage);
	await question.selectOption('The point parts off decimals, as in 1.5');
	await page.getByText('Your practice says this already').waitFor();
	expect(await take.isDisabled()).toBe(true);

	// What the comma parts off would be other numbers.
	await question.selectOption('The comma parts off decimals, as in 1,5');
	await take.click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('link', { name: 'Back to your practice' }).click();
	await page.getByText('API calls: 1,234 → 5,678').first().waitFor();
});

test('one file of usage after another adds up, and a month that comes again counts once', async () => {
	const page = await site.newPage();
	await open(page);
	await page.getByRole('radio', { name: /^Usage/ }).check();
	for (const months of [
		['2027-01', '10', '2027-02', '20'],
		['2027-02', '25', '2027-03', '25']
	] as const) {
		const [month, count, other, otherCount] = months;
		const rows = [`${month},API calls,${count}`, `${other},API calls,${otherCount}`];
		await choose(page, 'calls.csv', ['Month,Meter,Quantity', ...rows].join('\n'));
		await page.getByRole('button', { name: 'Take these counts over' }).click();
		await page.getByRole('heading', { name: 'Taken over: calls.csv' }).waitFor();
	}
	await page.getByRole('main').getByRole('link', { name: 'Back to your practice' }).last().click();
	await page.getByText('API calls: 10 → 25').first().waitFor();
	expect(await page.getByText('API calls: 10 → 20').count()).toBe(0);
});

test('a roster becomes the team; its e-mail column stays outside, also on a phone', async () => {
	const page = await site.newPage({ width: 390, dark: true });
	await open(page);
	await choose(page, 'people.csv', roster);
	await page.getByText('Column F “E-mail” looks like e-mail addresses. It stays outside').waitFor();
	await page
		.getByRole('combobox', { name: 'What is “Scheduling” (rows: 1)?' })
		.selectOption('Front desk, billing, office');
	await page.getByText('People on the first day of the plan: 2. Now: 5.').waitFor();
	await page.getByText('B5, Start: “2021-01-32” is not a day such as 2027-01-31.').waitFor();
	expect(await page.content()).not.toContain('clinic.example');
	expect(await wantedWidth(page)).toBeLessThanOrEqual(390);
	await expectNoAxeFindings(page);

	await page.getByRole('button', { name: 'Take these counts over' }).click();
	const done = page.getByRole('heading', { name: 'Taken over: people.csv' });
	await done.waitFor();
	expect(await done.evaluate((heading) => heading === document.activeElement)).toBe(true);
	await page.getByRole('main').getByRole('link', { name: 'Back to your practice' }).last().click();
	await page.getByText('Licensed provider: 1 → 2').first().waitFor();
	await page.getByText('Front desk, billing, office: 1 → 0').first().waitFor();
	await untilKeptAfterReload(page);
	await page.getByText('Licensed provider: 1 → 2').first().waitFor();
});

test('the template that is downloaded can be read, and a file that is no table says so', async () => {
	const page = await site.newPage({ width: 390 });
	await open(page);
	for (const [kind, first] of [
		['People of the team', 'Licensed provider'],
		['Usage', 'Visits']
	] as const) {
		await page.getByRole('radio', { name: kind }).check();
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Download a template' }).click();
		const text = await readFile(await (await download).path(), 'utf8');
		expect(text).toContain(first);
		await choose(page, 'template.csv', text);
		const outcome = page.getByRole('button', { name: 'Take these counts over' });
		await expect.poll(() => outcome.isEnabled()).toBe(true);
		await page.getByRole('button', { name: 'Do not take them' }).click();
		expect(await outcome.count()).toBe(0);
	}
	await choose(page, 'report.csv', '%PDF-1.7 and so on');
	await page.getByText('This is a PDF').waitFor();
	await expectNoAxeFindings(page);
});

test('a file dropped anywhere on the page is read, and reading it can be cancelled', async () => {
	const page = await site.newPage();
	await open(page);
	const rows = Array.from({ length: 100_000 }, () => 'provider,2020-01-01');
	await drop(page, 'many.csv', ['Role,Start', ...rows].join('\n'));
	await page.getByRole('progressbar', { name: 'Reading many.csv' }).waitFor();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await page.getByText('The import was cancelled. Nothing was changed.').waitFor();
	await drop(page, 'few.csv', 'Role,Start\nprovider,2020-01-01\n');
	await page.getByText('People on the first day of the plan: 1. Now: 5.').waitFor();
	expect(await page.getByText('The import was cancelled').count()).toBe(0);
});

async function open(page: Page) {
	await page.goto(`${site.url}practice/`);
	await page.getByRole('link', { name: 'Import counts from a file' }).click();
	await page.getByRole('heading', { level: 1, name: 'Import counts' }).waitFor();
}

async function choose(page: Page, name: string, text: string) {
	await page
		.getByLabel('Choose a file')
		.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

async function drop(page: Page, name: string, text: string) {
	const dataTransfer = await page.evaluateHandle(
		(file) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([file.text], file.name, { type: 'text/csv' }));
			return transfer;
		},
		{ name, text }
	);
	const main = page.locator('h1');
	await main.dispatchEvent('dragover', { dataTransfer });
	await main.dispatchEvent('drop', { dataTransfer });
}

/** The planner's page says when a scenario is kept. */
async function untilKeptAfterReload(page: Page) {
	await page.goto(site.url);
	await untilKept(page);
	await page.goto(`${site.url}practice/`);
}

function wantedWidth(page: Page) {
	return page.evaluate(() => document.documentElement.scrollWidth);
}
