// A vendor's price page, entered by somebody who has never seen the planner and uses only the keyboard.
import { expect, test } from 'vitest';
import { expectNoAxeFindings } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { fillNext, pressNext, tabTo } from '../support/keyboard.ts';
import { untilKept } from '../support/planner-page.ts';
import { openSite } from '../support/site.ts';

const site = openSite();

const longestMinutes = 3;

test('a price page is entered by keyboard only, and the bill is the one worked by hand', async () => {
	const page = await site.newPage();
	await page.goto(`${site.url}prices/offer/new/`);
	const began = Date.now();

	await fillNext(page, 'What it is called', 'Chartwell Team');
	await fillNext(page, 'Who sells it', 'Chartwell');
	await tabTo(page, 'records and scheduling');
	await page.keyboard.press('Space');
	// "$49 a month"
	await pressNext(page, 'Add this offer');
	await page.getByRole('heading', { name: 'Chartwell Team' }).waitFor();
	await fillNext(page, 'Price', '49');

	// "2 people included. The next 2: $12 each, from then on $9."
	await pressNext(page, '+ Add a line');
	await pressNext(page, '“From 11 people on, each costs less”');
	await page.keyboard.type('2');
	await fillNext(page, 'Tier 1: Each costs', '12');
	await fillNext(page, 'Tier 2: Each costs', '9');
	await pressNext(page, 'Everything about this line');
	await fillNext(page, 'Included, free of charge', '2');

	// "500 messages included, then 3 cents each"
	await pressNext(page, '+ Add a line');
	await pressNext(page, '“Up to 1,000 messages included, then so much each”');
	await page.keyboard.type('0.03');
	await fillNext(page, 'Text messages: Included, free of charge', '500');

	// "Support: $240 a year"
	await pressNext(page, '+ Add a line');
	await pressNext(page, '“A price a year, paid ahead”');
	await page.keyboard.type('12*20');
	await pressNext(page, /^our guess: Entered here, seen /);
	await tabTo(page, 'How sure is it?');
	await page.keyboard.type('list');
	await fillNext(page, 'Where it is from', 'Chartwell price page');
	await page.keyboard.press('Enter');

	expect((Date.now() - began) / 60_000).toBeLessThan(longestMinutes);

	// 5 people and 900 messages: 49 + 2 x 12 + 1 x 9 + 400 x 0.03 + 240 / 12
	const bill = page.getByRole('region', { name: 'This offer for your practice' });
	await bill.getByText('$114.00').waitFor();
	expect(await bill.getByRole('listitem').locator('b').allTextContents()).toEqual([
		'$49.00',
		'$33.00',
		'$12.00',
		'$20.00'
	]);
	await page.getByText('list price: Chartwell price page').waitFor();
	await expectNoAxeFindings(page);
	await page.getByRole('link', { name: 'Plan', exact: true }).press('Enter');
	await untilKept(page);
});

test('what cannot be read is kept until it is mended, and is never entered', async () => {
	const page = await site.newPage({ width: 390, height: 844 });
	await page.goto(`${site.url}prices/offer/#video-by-minute`);
	const bill = page.getByRole('region', { name: 'This offer for your practice' });
	const before = await bill.getByRole('status').textContent();
	const price = page.getByRole('textbox', { name: 'Video minutes: Price' });

	await price.fill('ask them');
	await price.press('Enter');
	await page.getByText('This should be a price such as 112.50').first().waitFor();
	expect(await price.inputValue()).toBe('ask them');
	expect(await bill.getByRole('status').textContent()).toBe(before);
	await expectNoAxeFindings(page);

	// A comma of another language, and the price has a source of its own from now on.
	await price.fill('0,2');
	await price.press('Enter');
	await bill.getByText('$36.00').first().waitFor();
	await page.getByText(/our guess: Entered here/).waitFor();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Control+z');
	await page.getByText(/seen second-hand: LaunchAdvisor/).waitFor();
	expect(await price.inputValue()).toBe('0.10');
});

test('an ambiguous price list shows both readings with the reader’s own numbers', async () => {
	const page = await site.newPage();
	await page.goto(`${site.url}prices/offer/#reminders-by-message`);
	await page.getByText('+ Add a line').click();
	await page
		.getByRole('button', { name: 'The first 1,000 at one price, the next at another' })
		.click();
	await page.keyboard.type('500');
	await page.getByRole('textbox', { name: 'Tier 1: Each costs' }).fill('0.05');
	await page.getByRole('textbox', { name: 'Tier 2: Each costs' }).fill('0.02');
	await page.keyboard.press('Enter');
	// 500 x 0.05 + 400 x 0.02, or 900 x 0.02
	await page.getByText('$33.00 a month', { exact: true }).waitFor();
	await page.getByText('$18.00 a month', { exact: true }).waitFor();
	const tiers = page.getByRole('group', { name: 'What does the price of a tier hold for?' });
	expect(await tiers.getByRole('radio', { name: /The page does not say/ }).isChecked()).toBe(true);
	await tiers.getByRole('radio', { name: /Each tier prices its own part/ }).check();
	await tiers.getByText('$18.00 to $33.00 a month', { exact: true }).waitFor();
	await expectNoAxeFindings(page);
});

test('an offer is duplicated and removed where it is edited, and both can be undone', async () => {
	const page = await site.newPage({ width: 390, height: 844 });
	await page.goto(`${site.url}prices/offer/#video-by-minute`);
	const heading = page.getByRole('heading', { level: 1 });
	await page.getByRole('button', { name: 'Duplicate Video, per minute' }).click();
	await eventually(() => heading.textContent()).toBe('Video, per minute, copy');
	await eventually(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
	await page.getByRole('button', { name: 'Undo' }).click();
	await eventually(() => heading.textContent()).toBe('Video, per minute');

	await page.getByRole('button', { name: 'Remove Video, per minute' }).click();
	const question = page.getByRole('alertdialog');
	await question.getByText('Per-use and Mixed go on without it.').waitFor();
	await question.getByRole('button', { name: 'Remove it' }).click();
	await page.getByText('“Video, per minute” is removed.').waitFor();
	await expectNoAxeFindings(page);
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('heading', { name: 'Video, per minute' }).waitFor();
});
