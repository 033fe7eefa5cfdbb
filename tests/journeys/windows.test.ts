// Two windows on one scenario: they follow each other, and nothing is ever written over.
import { expect, test } from 'vitest';
import { untilKept } from '../support/planner-page.ts';
import { openSite } from '../support/site.ts';

const site = openSite();

test('what is changed in one window is there in the other, and can be undone there', async () => {
	const here = await site.newPage();
	await here.goto(site.url);
	const providers = (page: typeof here) => page.getByRole('textbox', { name: 'Providers' });
	await providers(here).fill('4');
	await providers(here).press('Enter');
	await untilKept(here);
	const there = await here.context().newPage();
	await there.goto(site.url);
	await untilKept(there);
	await expect.poll(() => providers(there).inputValue()).toBe('4');

	await providers(here).fill('6');
	await providers(here).press('Enter');
	await expect.poll(() => providers(there).inputValue()).toBe('6');
	await there.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(() => providers(here).inputValue()).toBe('4');

	await here.goto(`${site.url}scenarios/`);
	await here.getByRole('button', { name: 'Open MedSpa' }).waitFor();
	expect(await here.getByRole('button', { name: /^Open MedSpa/ }).count()).toBe(1);
});
