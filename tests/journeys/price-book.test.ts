// The price book and the plans, as somebody buys: picked, put into a plan, removed, left to choose.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { expectNoAxeFindings } from '../support/axe.ts';
import { answerOf, planTotals } from '../support/planner-page.ts';
import { openSite } from '../support/site.ts';

const site = openSite();

/** Written beforehand, a page stands there before it answers; Kit's announcer comes with its script. */
async function visit(page: Page, path: string) {
	await page.goto(site.url + path);
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** By the links of the page, so that what was done is still there. */
async function goTo(page: Page, place: string) {
	await page.getByRole('link', { name: place, exact: true }).first().click();
}

async function openJob(page: Page, name: string) {
	await page.locator('main details > summary', { hasText: name }).first().click();
}

test('an offer of the price book comes into a plan, the answer changes, and all can be undone', async () => {
	const page = await site.newPage();
	await visit(page, 'prices/book/');
	await page.getByRole('combobox', { name: 'Category' }).selectOption('telehealth');
	await page.getByRole('searchbox', { name: 'Search' }).fill('doxy professional');
	await page.locator('main details > summary').first().click();
	await page.getByText('about $35.00').first().waitFor();
	await expectNoAxeFindings(page);
	await page.getByRole('button', { name: 'Add to your offers: Doxy.me Professional' }).click();
	await page.getByText('“Doxy.me Professional” is in your offers now.').waitFor();
	await page.getByText('in your offers', { exact: true }).waitFor();

	await goTo(page, 'To the plans');
	await openJob(page, 'video visits');
	await page.getByRole('checkbox', { name: /^Doxy.me Professional/ }).check();
	await page.getByText(/^Paid twice for video visits/).waitFor();
	await page
		.getByRole('button', { name: 'Only this one for video visits: Doxy.me Professional' })
		.click();
	await page.getByText(/^Paid twice/).waitFor({ state: 'detached' });
	await expectNoAxeFindings(page);

	await goTo(page, 'Plan');
	// 3 people x 35 as before, now of another vendor: 417.50 + 105 + 70.
	await expect.poll(async () => (await planTotals(page))[0]).toBe('$592.50');
	for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Undo' }).click();
	await goTo(page, 'Prices');
	await page.getByText('12 offers').waitFor();
});

test('removing an offer that a plan buys asks first, and can be undone', async () => {
	const page = await site.newPage({ width: 390 });
	await visit(page, 'prices/');
	await page.locator('main summary', { hasText: 'Video, per minute' }).click();
	await page.getByRole('button', { name: 'Remove Video, per minute' }).click();
	const question = page.getByRole('alertdialog');
	await question.getByText('Per-use and Mixed go on without it.').waitFor();
	await expectNoAxeFindings(page);
	await page.keyboard.press('Escape');
	await question.waitFor({ state: 'detached' });
	await page.getByRole('button', { name: 'Remove Video, per minute' }).press('Enter');
	await question.getByRole('button', { name: 'Remove it' }).click();
	await page.getByText('“Video, per minute” is removed.').waitFor();
	await page.getByText('11 offers').waitFor();
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByText('12 offers').waitFor();
});

test('a plan is built job by job, and says what nobody does', async () => {
	const page = await site.newPage();
	await visit(page, 'plans/');
	await page.getByRole('button', { name: 'New plan' }).click();
	await page.getByText('Nobody covers video visits.').waitFor();
	await openJob(page, 'video visits');
	await page.getByRole('checkbox', { name: /^Video, flat/ }).check();
	await page.getByText('Nobody covers video visits.').waitFor({ state: 'detached' });
	await page.getByText('Nobody covers files.').waitFor();

	await page.getByRole('button', { name: 'Rename Plan 5' }).click();
	await page.getByRole('textbox', { name: 'Name of the plan' }).fill('Lean');
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'Lean' }).waitFor();
	await page.getByRole('button', { name: 'Duplicate Lean' }).click();
	await page.getByText('There is room for six plans.').waitFor();
	await page.getByRole('button', { name: 'Remove Lean, copy' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('heading', { name: 'Lean, copy' }).waitFor();
	await expectNoAxeFindings(page);
});

test('a best mix chooses for itself, says why, and can be told what it may not do without', async () => {
	const page = await site.newPage();
	await visit(page, 'plans/');
	await page.getByRole('button', { name: 'Add a best mix' }).click();
	await page.getByText('nothing that does every job costs less').waitFor();
	await page.getByText(/^Next best:/).waitFor();
	await page.getByText('What each job adds').click();
	await expectNoAxeFindings(page);

	await openJob(page, 'video visits');
	await page
		.getByRole('combobox', { name: 'Video, per minute in this mix' })
		.selectOption('must be part');
	await expect
		.poll(() => page.getByRole('checkbox', { name: /^Video, per minute/ }).isChecked())
		.toBe(true);
	await page.getByRole('radio', { name: 'The cost of one month' }).check();
	await page.getByText(/in month 1: nothing/).waitFor();
	await page.getByRole('button', { name: 'Keep this as a plan of its own' }).click();
	await page.getByRole('heading', { name: 'Best mix, kept' }).waitFor();
	await goTo(page, 'Plan');
	await expect.poll(() => answerOf(page)).toMatch(/costs least|Too close to call/);
});

test('the sources of all prices are listed, those of the price book as well', async () => {
	const page = await site.newPage();
	await visit(page, 'prices/sources/');
	const own = page.getByRole('region', { name: 'Of your offers' });
	await own.getByText('https://www.mangomint.com/pricing/').first().waitFor();
	const ofBook = page.getByRole('region', { name: 'Of the price book' });
	await ofBook.getByText('https://www.gethealthie.com/pricing').first().waitFor();
	await expectNoAxeFindings(page);
});

test('two offers stand beside each other on the narrowest phone', async () => {
	const page = await site.newPage({ width: 320, dark: true });
	await visit(page, 'prices/compare/#video-by-clinician,video-flat');
	await page.getByText('Over 36 months “Video, flat” costs $3,240.00 less.').waitFor();
	const columns = page.getByRole('columnheader').filter({ hasText: 'Video' });
	const boxes = await Promise.all((await columns.all()).map((column) => column.boundingBox()));
	expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
	await page.getByRole('checkbox', { name: 'Show only what differs' }).check();
	await expectNoAxeFindings(page);
});
