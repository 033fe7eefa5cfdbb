// A page as somebody goes through it who has a keyboard and nothing else.
import type { Page } from 'playwright';

/** What a screen reader calls the thing that has the focus. */
async function focusedName(page: Page) {
	return page.evaluate(() => {
		const focused = document.activeElement;
		if (!(focused instanceof HTMLElement)) return '';
		const label =
			focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement
				? focused.labels?.[0]?.textContent
				: focused.textContent;
		return (focused.getAttribute('aria-label') ?? label ?? '').replace(/\s+/g, ' ').trim();
	});
}

const farthest = 120;

/** Goes on from where the focus is, tab by tab, to the next thing of that name. */
export async function tabTo(page: Page, name: string | RegExp) {
	for (let count = 0; count < farthest; count += 1) {
		await page.keyboard.press('Tab');
		const reached = await focusedName(page);
		if (typeof name === 'string' ? reached === name : name.test(reached)) return;
	}
	throw new Error(`No ${String(name)} within ${farthest} tabs`);
}

/** Replaces what stands in the field that is reached next, as typing over it does. */
export async function fillNext(page: Page, name: string | RegExp, text: string) {
	await tabTo(page, name);
	await page.keyboard.type(text);
}

export async function pressNext(page: Page, name: string | RegExp) {
	await tabTo(page, name);
	await page.keyboard.press('Enter');
}
