// The practice: built up from nothing with a thumb, and what vendors count of it.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { expectNoAxeFindings } from '../support/axe.ts';
import { answerOf, openEverything, untilKept } from '../support/planner-page.ts';
import { openSite } from '../support/site.ts';

const site = openSite();

async function tapped(page: Page, name: string, times: number) {
	const button = page.getByRole('button', { name, exact: true });
	for (let tap = 0; tap < times; tap += 1) await button.tap();
}

async function opened(page: Page, title: string) {
	await page.locator('summary', { hasText: title }).first().tap();
}

test('a physical therapy clinic is built from an empty scenario on a phone by taps alone', async () => {
	const page = await site.newPage({ width: 390, height: 844, touch: true });
	await page.goto(site.url);
	await page.getByRole('link', { name: 'Scenarios', exact: true }).tap();
	await page.getByRole('button', { name: 'Start with an empty practice' }).tap();
	await page.getByRole('heading', { name: 'Your practice' }).waitFor();

	// Two therapists, an assistant who is supervised, and one at the front desk.
	const add = page.getByRole('button', { name: 'Add a row' });
	for (let row = 0; row < 3; row += 1) await add.tap();
	const kinds = page.getByRole('combobox', { name: 'Kind' });
	await kinds.nth(1).selectOption('associate');
	await kinds.nth(2).selectOption('admin');
	await tapped(page, 'More: Licensed provider', 1);

	await opened(page, 'Visits');
	await tapped(page, 'More: Visits per provider', 22);
	await opened(page, 'Messages');
	await tapped(page, 'More: Reminders', 2);

	// The answer stays in view and has followed.
	expect(await page.locator('.answer-bar').innerText()).toMatch(/\$\d/);

	// 3 people x 11 visits x 20 days
	await page.getByRole('link', { name: 'What vendors count' }).tap();
	await page.getByText('111 in all').waitFor();
	await page.locator('#encounters summary').tap();
	await page.getByText('660 visits the team could book = 660').waitFor();
	await page.getByRole('link', { name: 'Plan', exact: true }).tap();
	await untilKept(page);
	expect(await answerOf(page)).toMatch(/costs least|Too close to call/);
});

/** The button that lets a number of the practice become another on a day. */
function changeByDate(page: Page) {
	const subject = page.getByLabel('Something changes on a day:');
	const form = page.locator('form', { has: subject });
	return form.getByRole('button', { name: 'Add', exact: true });
}

/** What the focus is on, by its words. */
function focused(page: Page) {
	return page.evaluate(() => {
		const { activeElement: at } = document;
		return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
	});
}

test('the focus goes to what was added, and to a neighbour of what is gone', async () => {
	const page = await site.newPage();
	await page.goto(`${site.url}practice/`);
	await page.getByRole('button', { name: 'Add a row' }).click();
	await page.keyboard.type('Scribe');
	await page.keyboard.press('Tab');
	await page
		.locator('li', { has: page.getByPlaceholder('Licensed provider') })
		.nth(1)
		.waitFor();
	expect(await page.getByRole('textbox', { name: 'Job' }).nth(2).inputValue()).toBe('Scribe');
	await page.locator('summary', { hasText: 'signs in' }).nth(2).press('Enter');
	await page.getByRole('button', { name: 'Remove Scribe' }).press('Enter');
	expect(await focused(page)).toContain('sees no patients');

	await page.getByLabel('Something moves by itself:').selectOption('fill');
	await page.getByRole('button', { name: 'Add', exact: true }).first().press('Enter');
	const goes = page.getByRole('combobox', { name: 'Goes' });
	expect(await goes.inputValue()).toBe('fill-curve');
	expect(await goes.evaluate((select) => select === document.activeElement)).toBe(true);
	await page.getByRole('button', { name: 'Leave out month 24 of Calendar fill' }).press('Enter');
	expect(await focused(page)).toBe('Month of point 3, Calendar fill');
	expect(await goes.inputValue()).toBe('linear');
	await page.getByRole('button', { name: /^Keep it still/ }).press('Enter');
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');

	await changeByDate(page).press('Enter');
	expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('date');
	await page.getByRole('button', { name: /^Remove\s*: Licensed provider/ }).press('Enter');
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
	await expectNoAxeFindings(page);
});

test('the line says how a number came about, and a count by hand takes its place', async () => {
	const page = await site.newPage();
	await page.goto(`${site.url}prices/`);
	await openEverything(page);
	await page
		.getByRole('link', { name: /Video minutes/ })
		.first()
		.click();
	const minutes = page.locator('#video-minutes');
	await minutes
		.getByText('× 5 % video visits × 12 minutes per video visit = 180 minutes')
		.waitFor();
	await minutes.getByRole('button', { name: 'Count by hand' }).click();
	const field = minutes.getByRole('textbox', { name: 'Video minutes' });
	await field.fill('4,680');
	await field.press('Enter');
	await minutes.getByText('4,680 minutes, counted by hand').waitFor();
	// What is worked out from it follows, and is found by a word of its name.
	await page.getByRole('searchbox', { name: 'Find what a vendor counts' }).fill('participant min');
	await page.getByText('1 of 111 fits').waitFor();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await page.getByText('; this vendor counts both sides: 9,360 minutes').waitFor();
	await page.getByRole('link', { name: 'Video minutes' }).click();
	await minutes.getByRole('button', { name: 'Work it out again' }).click();
	await minutes.getByText('= 180 minutes').waitFor();
	expect(await focused(page)).toBe('Count by hand');
	await expectNoAxeFindings(page);
});

test('what changes by date is added, moved by a key and undone; a range is typed', async () => {
	const page = await site.newPage();
	await page.goto(`${site.url}practice/`);
	await changeByDate(page).click();
	const event = page.getByRole('button', { name: /Licensed provider: 3 → 4 on February 1, 2027/ });
	await event.press('ArrowRight');
	await page.getByRole('button', { name: /Licensed provider: 3 → 4 on March 1, 2027/ }).waitFor();
	await page.keyboard.press('Control+z');
	await event.waitFor();

	await page.locator('summary', { hasText: 'Visits' }).first().click();
	const days = page.getByRole('textbox', { name: 'Working days, exact number' });
	await days.fill('16 to 22');
	await days.press('Enter');
	expect(await days.inputValue()).toBe('16 to 22');
	await page.locator('summary', { hasText: 'Messages' }).first().click();
	await page.getByRole('textbox', { name: 'Count a message you would send' }).fill('x'.repeat(161));
	await page.getByText('161 characters: 2 parts').waitFor();
	await expectNoAxeFindings(page);
});
