// What the next one costs with every plan: a line while closed, all of it opened.
import { expect, test } from 'vitest';
import { expectNoAxeFindings } from '../support/axe.ts';
import { dragSlider } from '../support/planner-page.ts';
import { openSite } from '../support/site.ts';

const site = openSite();

test('the closed section says what differs most, and follows when the thumb rests', async () => {
	const page = await site.newPage();
	await page.goto(site.url);
	const line = page.locator('summary', { hasText: 'One more …' });
	await line.getByText(/^One more provider: \+\$/).waitFor();
	const before = await line.innerText();
	await dragSlider(page, 'Visits per provider', 5, 9);
	await expect.poll(() => line.innerText()).not.toBe(before);
});

test('opened, it says for each plan how much and why', async () => {
	for (const dark of [false, true]) {
		const page = await site.newPage({ width: 320, touch: true, dark });
		await page.goto(site.url);
		await page.locator('summary', { hasText: 'One more …' }).click();
		const messages = page.locator('section', {
			has: page.getByRole('heading', { name: '1,000 more messages', level: 3 })
		});
		const plans = messages.last().getByRole('listitem');
		expect(await plans.allInnerTexts()).toHaveLength(4);
		expect((await plans.nth(1).innerText()).replace(/\s+/g, ' ')).toMatch(
			/^Per-use \+\$35\.00 Text messages at \$0\.035 each$/
		);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		await expectNoAxeFindings(page);
	}
});
