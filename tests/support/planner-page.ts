// The planner as a person reads and moves it.
import type { Page } from 'playwright';
import { encode, type Scenario } from '#scenario';

export async function answerOf(page: Page) {
	const sentence = await page.getByRole('heading', { level: 1 }).textContent();
	return (sentence ?? '').replace(/\s+/g, ' ').trim();
}

/** Opens a scenario from its file, as somebody does who was handed it. */
export async function openScenario(page: Page, home: string, scenario: Scenario) {
	await page.goto(`${home}scenarios/`);
	const chooser = page.locator('input[type=file]');
	await page.waitForFunction(() => document.querySelector('input[type=file]:enabled') !== null);
	await chooser.setInputFiles({
		name: 'opened.clinicplan',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(encode(scenario)))
	});
	await page.waitForURL(home);
}

/** What every plan costs in the first month, to the cent. */
export async function planTotals(page: Page) {
	const row = page
		.getByRole('region', { name: 'A month, now' })
		.getByRole('row', { name: /^Total/ });
	await row.waitFor();
	return row.getByRole('cell').allTextContents();
}

/** Everything on the page that can be opened, such as every offer with all there is to know about it. */
export async function openEverything(page: Page) {
	const rows = page.locator('main details:not([open]) > summary');
	await rows.first().waitFor();
	while ((await rows.count()) > 0) await rows.first().click();
}

/** Saving is over and the scenario lies on the device. */
export async function untilKept(page: Page) {
	await page.getByText('saved on this device').waitFor();
}

/** Where on the screen the thumb of a slider is at a value. */
export async function sliderTrack(page: Page, name: string) {
	const slider = page.getByRole('slider', { name, exact: true });
	await slider.scrollIntoViewIfNeeded();
	const box = await slider.boundingBox();
	if (!box) throw new Error(`No slider ${name} on the page`);
	const { least, most } = await slider.evaluate((input: HTMLInputElement) => ({
		least: Number(input.min),
		most: Number(input.max)
	}));
	// The thumb's centre stays half a thumb inside both ends.
	const thumb = 22;
	return {
		y: box.y + box.height / 2,
		at: (value: number) =>
			box.x + thumb / 2 + ((value - least) / (most - least)) * (box.width - thumb)
	};
}

/** Drags the thumb from one value to another, as a mouse does. */
export async function dragSlider(page: Page, name: string, from: number, to: number) {
	const { at, y } = await sliderTrack(page, name);
	await page.mouse.move(at(from), y);
	await page.mouse.down();
	await page.mouse.move(at(to), y, { steps: 8 });
	await page.mouse.up();
}
