// The map of who is cheapest where: by key, by pointer, as a table, and on every screen.
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { expectNoAxeFindings } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { tabTo } from '../support/keyboard.ts';
import { answerOf, dragSlider } from '../support/planner-page.ts';
import { openSite } from '../support/site.ts';

const site = openSite();

async function openMap(page: Page) {
	await page.goto(site.url);
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	await page.getByRole('tab', { name: 'Map' }).click();
	const map = page.getByRole('application', { name: /^Map of the cheapest plan/ });
	await map.waitFor();
	await page.getByRole('button', { name: 'Use this point' }).waitFor();
	return map;
}

const reading = (page: Page) => page.locator('.reading');
const providers = (page: Page) => page.getByRole('slider', { name: 'Providers', exact: true });

test('open the map, walk to a point, read it, use it, and take it back in one step', async () => {
	const page = await site.newPage();
	const map = await openMap(page);
	await page.getByRole('heading', { name: /^Mixed is cheapest here; from 5 providers/ }).waitFor();
	const answer = await answerOf(page);
	await map.focus();
	for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowUp']) {
		await page.keyboard.press(key);
	}
	expect(await reading(page).textContent()).toContain(
		'At 6 providers and 5.5 visits a day: Flat-rate, $689 a month'
	);
	expect(await answerOf(page)).toBe(answer);

	await page.keyboard.press('Enter');
	expect(await answerOf(page)).toMatch(/^Flat-rate costs least for your practice: \$689 a month/);
	expect(await providers(page).inputValue()).toBe('6');
	await page.getByRole('heading', { name: /^Flat-rate is cheapest here/ }).waitFor();
	expect(await map.evaluate((element) => element === document.activeElement)).toBe(true);

	await page.keyboard.press('Control+z');
	await eventually(() => answerOf(page)).toBe(answer);
	expect(await providers(page).inputValue()).toBe('3');

	await map.focus();
	await page.keyboard.press('End');
	expect(await reading(page).textContent()).toContain('At 12 providers');
	await page.keyboard.press('Escape');
	expect(await reading(page).textContent()).toContain('At 3 providers and 5 visits a day: Mixed');
});

test('by keyboard alone the map is reached, and so is what uses its point', async () => {
	const page = await site.newPage();
	await openMap(page);
	await page.getByRole('tab', { name: 'Map' }).focus();
	await tabTo(page, /^Map of the cheapest plan/);
	await page.keyboard.press('Shift+ArrowRight');
	await tabTo(page, 'Use this point');
	await page.keyboard.press('Enter');
	expect(await providers(page).inputValue()).toBe('8');
});

test('the table has the winners that the map tells at its points', async () => {
	const page = await site.newPage();
	const map = await openMap(page);
	await page.getByRole('button', { name: 'View as table' }).click();
	const cells = await page.getByRole('row', { name: /^10 / }).getByRole('cell').allInnerTexts();
	const heads = await page
		.getByRole('region', { name: /^Table, scrolls: Mixed is cheapest/ })
		.getByRole('columnheader')
		.allInnerTexts();
	expect(cells).toHaveLength(heads.length - 1);
	await page.getByRole('button', { name: 'View as map' }).click();
	await map.focus();
	await page.keyboard.press('PageUp');
	const told: string[] = [];
	for (const head of heads.slice(1)) {
		const count = Number.parseInt(head, 10);
		await page.keyboard.press('Home');
		for (let step = 1; step < count; step += 1) await page.keyboard.press('ArrowRight');
		const text = (await reading(page).textContent()) ?? '';
		const found = /^ *At \d+ providers? and 10 visits a day: ([^,]+), (\$[\d,]+)/.exec(text);
		told.push(`${found?.[1] ?? ''} ${found?.[2] ?? ''}`);
	}
	expect(
		cells.map((cell) =>
			cell
				.split(/\s*\n\s*/)
				.slice(0, 2)
				.join(' ')
				.trim()
		)
	).toEqual(told);
});

test('other numbers can be chosen, and the map follows the sliders', async () => {
	const page = await site.newPage();
	await openMap(page);
	await page.getByRole('combobox', { name: 'Up', exact: true }).selectOption('No-shows');
	await page.getByRole('application', { name: /No-shows from bottom to top$/ }).waitFor();
	await page.getByRole('combobox', { name: 'Up', exact: true }).selectOption('Providers');
	// The same twice would be a line: they have changed places.
	await page.getByRole('application', { name: /No-shows from left .* Providers from/ }).waitFor();
	await dragSlider(page, 'Providers', 3, 9);
	await page.getByRole('heading', { name: /^Flat-rate is cheapest/ }).waitFor();
	expect(await reading(page).textContent()).toContain('9 providers');
});

test('a finger taps a point and uses it', async () => {
	const page = await site.newPage({ width: 390, height: 844, touch: true });
	const map = await openMap(page);
	await map.scrollIntoViewIfNeeded();
	const box = await map.boundingBox();
	if (!box) throw new Error('The map has no place');
	await page.touchscreen.tap(box.x + box.width * 0.8, box.y + box.height * 0.3);
	await eventually(() => reading(page).textContent()).toContain('Flat-rate');
	await page.getByRole('button', { name: 'Use this point' }).tap();
	expect(await answerOf(page)).toContain('Flat-rate costs least');
});

test('axe finds nothing on the map and its table, and nothing sticks out', async () => {
	for (const dark of [false, true]) {
		const page = await site.newPage({ width: 320, dark });
		const map = await openMap(page);
		await map.focus();
		await page.keyboard.press('ArrowRight');
		await expectNoAxeFindings(page);
		await page.getByRole('button', { name: 'View as table' }).click();
		await expectNoAxeFindings(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			320
		);
		await page.close();
	}
});
