// A price list is pasted, looked through line by line, and becomes one offer, by keyboard too. Nothing enters unasked.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { expectNoAxeFindings } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { openSite } from '../support/site.ts';

const site = openSite();

const list = [
	'Base fee $99/month',
	'1-2 providers: $45 each, 3-50 providers: $39 each',
	'Texts $0.02 per message',
	'-$5 per user',
	'$5 per widget',
	'Call (555) 123-4567 about prices',
	'HIPAA compliant'
].join('\n');

test('each line says what it brings, both readings have their cost, and mistakes stay outside', async () => {
	const page = await site.newPage({ width: 390, dark: true });
	await paste(page, list);
	await page.getByText('Ready to add: 2. Left open: 2. With a mistake: 2.').waitFor();
	const tiers = page.getByRole('group', { name: 'What does the price of a tier hold for?' });
	const costs = await tiers.locator('.cost b').allTextContents();
	expect(costs).toEqual(['$129.00 a month', '$117.00 a month', '$117.00 to $129.00 a month']);
	await page.getByText('The amount is below zero').waitFor();
	await page.getByText('This looks like phone numbers. It stays outside.').waitFor();
	expect(await page.getByRole('listitem').filter({ hasText: '123-4567' }).count()).toBe(0);
	await page.getByLabel('What does “widget” count?').selectOption('Claims');
	await page.getByText('Claims: $5.00').waitFor();
	// A word that is known may mean something else to this vendor.
	await page.getByLabel('“message” counts').selectOption('Visits');
	await page.getByText('Visits: $0.02').waitFor();
	await page.getByText('Lines taken: 3. For your practice: $105.00 a month.').waitFor();
	await expectNoAxeFindings(page);
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(390);
});

test('by keyboard alone it becomes one offer, in one step that can be taken back', async () => {
	const page = await site.newPage();
	await page.goto(`${site.url}prices/paste/`);
	const text = page.getByRole('textbox', { name: 'The price list' });
	// Written beforehand, a page stands there before it answers.
	await eventually(() => text.isEnabled()).toBe(true);
	await text.focus();
	await page.keyboard.insertText(list);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await untilFocused(page, 'What the lines say');
	// The first reading of the tiers, by the arrow that follows "leave it out".
	const leave = page.getByRole('radio', { name: 'Leave it out' });
	await leave.focus();
	await page.keyboard.press('ArrowDown');
	await page.getByText('Ready to add: 3. Left open: 1. With a mistake: 2.').waitFor();

	await page.getByRole('button', { name: 'Add offer' }).focus();
	await page.keyboard.press('Enter');
	await page.getByText('Give the offer a name.').waitFor();
	await page.getByRole('textbox', { name: 'Name' }).focus();
	await page.keyboard.type('Pasted suite');
	await page.getByRole('textbox', { name: 'Where the list is from' }).focus();
	await page.keyboard.type('The vendor’s page');
	await page.getByRole('checkbox', { name: 'reminders' }).focus();
	await page.keyboard.press('Space');
	await page.getByRole('button', { name: 'Add offer' }).focus();
	await page.keyboard.press('Enter');

	// It opens where it can be edited, and stands among the offers.
	await page.getByRole('heading', { level: 1, name: 'Pasted suite' }).waitFor();
	expect(await page.getByRole('textbox', { name: 'Text messages: Price' }).inputValue()).toBe(
		'0.02'
	);
	await page.getByRole('link', { name: 'All prices' }).press('Enter');
	const offer = page.locator('#offer-pasted-suite');
	await offer.locator('summary').first().press('Enter');
	await offer.getByRole('link', { name: 'Licensed providers, up to 2' }).waitFor();
	await offer.getByText('$0.02').first().waitFor();
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	await page.keyboard.press('Control+z');
	await expect.poll(() => offer.count()).toBe(0);
});

test('a file is read like what is pasted, and one that is no text says so', async () => {
	const page = await site.newPage();
	await page.goto(`${site.url}prices/paste/`);
	const file = page.getByLabel('Choose a file');
	await eventually(() => file.isEnabled()).toBe(true);
	const csv = 'Item,Price,Unit,Period\nBase,99,flat,month\nExtra user,$12,user,month\n';
	await file.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
	await page.getByText('Ready to add: 2. Left open: 0. With a mistake: 0.').waitFor();
	await file.setInputFiles({
		name: 'a.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from('%PDF-1.7 and so on')
	});
	const problem = page.getByText('This is a PDF');
	await problem.waitFor();
	// What was read before stays.
	expect(await page.getByRole('checkbox', { name: /^Take line/ }).count()).toBe(2);
});

async function paste(page: Page, text: string) {
	await page.goto(`${site.url}prices/paste/`);
	await page.getByRole('textbox', { name: 'The price list' }).fill(text);
	await page.getByRole('button', { name: 'Read the list' }).click();
}

async function untilFocused(page: Page, name: string) {
	await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
}
