// The finer parts of a practice: ranges of people, payments by their size, prices that change by date,
// and where the numbers of a practice to begin with are from.
import { expect, test } from 'vitest';
import { expectNoAxeFindings } from '../support/axe.ts';
import { openSite } from '../support/site.ts';

const site = openSite();

test('a range of people is typed, payments spread, and a price becomes another by date', async () => {
	const page = await site.newPage({ width: 390 });
	await page.goto(`${site.url}practice/`);
	// It can be typed into once the answer is there.
	await page.locator('.answer-bar', { hasText: '$' }).waitFor();
	const heads = page.getByRole('textbox', { name: 'Licensed provider, exact number' });
	await heads.fill('2 to 6');
	await heads.press('Enter');
	expect(await heads.inputValue()).toBe('2 to 6');

	await page.locator('summary', { hasText: 'Payments' }).first().click();
	const sizes = page.getByRole('region', { name: 'Payments by their size' });
	await sizes.getByRole('button').first().click();
	const amount = sizes.getByRole('textbox').first();
	expect(await amount.evaluate((field) => field === document.activeElement)).toBe(true);
	await amount.fill('20');
	await amount.press('Enter');
	await sizes.getByRole('status').waitFor();

	const prices = page.getByRole('combobox', { name: 'A price becomes another on a day:' });
	await prices.locator('xpath=ancestor::form').getByRole('button').click();
	expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('date');
	const mark = page.getByRole('button', { name: /\$[\d.]+ → \$[\d.]+ on February 1, 2027/ });
	await mark.press('ArrowRight');
	await page.getByRole('button', { name: /→ \$[\d.]+ on March 1, 2027/ }).waitFor();
	await page.keyboard.press('Control+z');
	await mark.waitFor();
	await expectNoAxeFindings(page);
});

test('a practice to begin with says beside its headcounts where they are from', async () => {
	const page = await site.newPage();
	await page.goto(`${site.url}scenarios/`);
	await page
		.getByRole('button', { name: /MedSpa/ })
		.first()
		.click();
	await page.goto(`${site.url}practice/`);
	const row = page.locator('li', { has: page.getByPlaceholder('Licensed provider') }).first();
	await row.locator('.from').waitFor();
	await expectNoAxeFindings(page);
});
