// The main journey: open, drag, read, reload, unplug, still there.
import { expect, test } from 'vitest';
import { builtSite, readBuilt } from '../support/build-files.ts';
import { openSite } from '../support/site.ts';
import {
	answerOf,
	dragSlider,
	planTotals,
	sliderTrack,
	untilKept
} from '../support/planner-page.ts';
import { unplug, visitUntilReady } from '../support/visits.ts';

const site = openSite();

test('the first HTML already holds the answer, before any script', () => {
	const html = readBuilt(builtSite, 'index.html').replace(/<!--.*?-->/g, '');
	const text = html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
	expect(text).toContain(
		'Mixed costs least for your practice: $467 a month, $70 less than Per-use.'
	);
});

test('open, drag providers from 3 to 6, read the new answer, reload, offline, still there', async () => {
	const page = await visitUntilReady(site);
	await page.reload();
	expect(await answerOf(page)).toBe(
		'Mixed costs least for your practice: $467 a month, $70 less than Per-use.'
	);

	await dragSlider(page, 'Providers', 3, 6);
	expect(await page.getByRole('slider', { name: 'Providers', exact: true }).inputValue()).toBe('6');
	const answer = await answerOf(page);
	expect(answer).toBe(
		'Flat-rate costs least for your practice: $689 a month, $165 less than Mixed.'
	);
	const totals = await planTotals(page);
	// 600 visits, 30 of them by video, 360 minutes, 1,800 texts, 7.643 GB after the first month.
	// Per-user: 675 + 80 + 6 x 35 + 8 x 14. Per-use: 975 + 36 + 63 + 0.23. Mixed: 675 + 80 + 36 + 63 + 0.23.
	expect(totals).toEqual(['$1,077.00', '$1,074.23', '$689.00', '$854.23']);

	await untilKept(page);
	await page.reload();
	await untilKept(page);
	expect(await answerOf(page)).toBe(answer);

	await unplug(site, page);
	await page.reload();
	await untilKept(page);
	expect(await answerOf(page)).toBe(answer);
	expect(await planTotals(page)).toEqual(totals);
	await dragSlider(page, 'Providers', 6, 3);
	expect(await answerOf(page)).toContain('Mixed costs least');
});

test('while the thumb moves, sentence, table and chart follow, and the chart stays the same one', async () => {
	const page = await site.newPage();
	await page.goto(site.url);
	const canvas = page.locator('canvas');
	await canvas.waitFor();
	const before = await canvas.elementHandle();
	const slider = page.getByRole('slider', { name: 'Providers', exact: true });
	const seen = new Set<string>();
	const { at, y } = await sliderTrack(page, 'Providers');
	await page.mouse.move(at(3), y);
	await page.mouse.down();
	for (const value of [4, 5, 6, 7, 8]) {
		await page.mouse.move(at(value), y, { steps: 3 });
		seen.add(`${await slider.inputValue()} ${await answerOf(page)}`);
	}
	await page.mouse.up();
	expect(seen.size).toBe(5);
	expect(await canvas.evaluate((now, then) => now === then, before)).toBe(true);
});

test('one drag is one step back', async () => {
	const page = await site.newPage();
	await page.goto(site.url);
	const answer = await answerOf(page);
	await dragSlider(page, 'Providers', 3, 9);
	expect(await answerOf(page)).not.toBe(answer);
	await page.getByRole('button', { name: 'Undo' }).click();
	expect(await answerOf(page)).toBe(answer);
	await page.getByRole('button', { name: 'Redo' }).click();
	expect(await answerOf(page)).toContain('Flat-rate costs least');
});

test('what would change the answer can be tried and put back', async () => {
	const page = await site.newPage();
	await page.goto(site.url);
	const answer = await answerOf(page);
	await page.getByRole('button', { name: /^All \d+$/ }).click();
	await page
		.getByRole('button', { name: 'Try 5 providers (+2): Flat-rate becomes cheapest' })
		.click();
	expect(await answerOf(page)).toContain('Flat-rate');
	await page.getByRole('button', { name: 'Put it back' }).click();
	expect(await answerOf(page)).toBe(answer);
});

test('every place where two plans change order can be read, and tried', async () => {
	const page = await site.newPage();
	await page.goto(site.url);
	await page.getByRole('combobox', { name: 'Cost against' }).selectOption({ label: 'Providers' });
	const crossing = page.getByRole('button', {
		name: 'Try 5 providers: Flat-rate costs less than Mixed'
	});
	await crossing.click();
	expect(await answerOf(page)).toContain('Flat-rate');
	expect(await page.getByRole('slider', { name: 'Providers', exact: true }).inputValue()).toBe('5');
});

test('how far one may go within a budget, and which price to negotiate for', async () => {
	const page = await site.newPage();
	await page.goto(site.url);
	await page.locator('canvas').waitFor();
	await page.getByRole('tab', { name: 'Goals' }).click();
	await page.getByText('It does so up to 3 providers, and no longer at 4 providers.').waitFor();
	const budget = page.getByRole('textbox', { name: 'Budget' });
	await budget.fill('300');
	await budget.press('Enter');
	await page.getByText('Mixed comes within it at 1 provider.').waitFor();
	await page.getByText('at $71.37 or less. It is now $112.50.').waitFor();
	expect(await answerOf(page)).toContain('Mixed costs least');
});

test('a field takes what people type, and stretches the slider', async () => {
	const page = await site.newPage();
	await page.goto(site.url);
	await page.locator('canvas').waitFor();
	const field = page.getByRole('textbox', { name: 'Providers' });
	for (const [typed, value] of [
		['2*3', '6'],
		['1.2k', '1,200'],
		['1,000', '1,000']
	] as const) {
		await field.fill(typed);
		await field.press('Enter');
		expect(await field.inputValue()).toBe(value);
	}
	const slider = page.getByRole('slider', { name: 'Providers', exact: true });
	expect(await slider.inputValue()).toBe('1000');
	expect(await slider.getAttribute('aria-valuetext')).toMatch(
		/^1,000 providers: Flat-rate is cheapest/
	);
});

test('nonsense stays in the field, is named beside it, and the sums keep the last good figure', async () => {
	const page = await site.newPage();
	await page.goto(site.url);
	await page.locator('canvas').waitFor();
	const answer = await answerOf(page);
	const field = page.getByRole('textbox', { name: 'Providers' });
	for (const nonsense of ['three', '2.5', '-1', '1e309', '99999999']) {
		await field.fill(nonsense);
		await field.press('Tab');
		expect(await field.inputValue()).toBe(nonsense);
		expect(await field.getAttribute('aria-invalid')).toBe('true');
		expect(await answerOf(page)).toBe(answer);
	}
});

test('the second chart can be drawn against any driver, and both have a table with the same numbers', async () => {
	const page = await site.newPage();
	await page.goto(site.url);
	const against = page.getByRole('combobox', { name: 'Cost against' });
	for (const driver of await against.locator('option').allTextContents()) {
		await against.selectOption({ label: driver });
		await page.locator('canvas').waitFor();
	}
	await against.selectOption({ label: 'Providers' });
	await page.getByRole('button', { name: 'View as table' }).click();
	const row = page.getByRole('row', { name: /^3 / }).first();
	await row.waitFor();
	expect(await row.getByRole('cell').allTextContents()).toEqual(['$593', '$537', '$689', '$467']);
	await page.getByRole('tab', { name: 'Over time' }).click();
	await page.locator('canvas').waitFor();
	await page.getByRole('button', { name: 'View as table' }).click();
	await page.getByRole('row', { name: /^Dec 2029 / }).waitFor();
	await page.getByRole('tab', { name: 'Working' }).click();
	await page.getByText('3 × $112.50').first().waitFor();
	expect(await page.getByText('3 × $112.50').count()).toBe(2);
	// Any month has its bill; files have piled up by then.
	await page.getByRole('textbox', { name: 'Month' }).fill('36');
	await page.getByRole('textbox', { name: 'Month' }).press('Enter');
	await page.getByText('Dec 2029, month 36 of 36').waitFor();
});
