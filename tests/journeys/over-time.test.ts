// What the plans do over time: drawn, tabulated, and in words by date.
import { expect, test } from 'vitest';
import { expectNoAxeFindings } from '../support/axe.ts';
import { openScenario } from '../support/planner-page.ts';
import { practiceRunner } from '../support/practice-runner.ts';
import { openSite } from '../support/site.ts';

const site = openSite();

const grown = practiceRunner([
	{ on: '2027-05-20', meter: 'active-patients', to: '11' },
	{ on: '2027-07-01', driver: 'providers', to: '2' }
]);

async function openTime(visit: Parameters<typeof site.newPage>[0] = {}) {
	const page = await site.newPage(visit);
	await openScenario(page, site.url, grown);
	await page.getByRole('tab', { name: 'Over time' }).click();
	await page.getByRole('combobox', { name: 'Show' }).waitFor();
	return page;
}

test('the second clinician in month 7 moves the practice to Group in that month, and it is said', async () => {
	const page = await openTime();
	await page.getByText(/^From Jul 2027 Group is cheapest/).waitFor();
	const happenings = page
		.locator('section', { hasText: 'What makes a plan dearer at once' })
		.last();
	const told = await happenings.locator('ol > li').allInnerTexts();
	expect(told.map((text) => text.replace(/\s+/g, ' '))).toEqual([
		expect.stringMatching(/^Jan 15, 2027 month 1 The free time/),
		expect.stringMatching(
			/^May 20, 2027 month 5 Active patients: the 11th costs \$39\.00 a month\. .* Starter$/
		),
		expect.stringMatching(
			/^Jul 2027 month 7 Licensed providers: the 2nd costs \$20\.00 a month\. .* Professional$/
		),
		expect.stringMatching(/^Jan 2028 month 13 Nobody knows what “PracticeRunner Starter” costs/)
	]);
});

test('the chart is read by keyboard, also what happens in a month', async () => {
	const page = await openTime();
	const reader = page.getByRole('slider', { name: /^Read values/ });
	await reader.focus();
	await page.keyboard.press('Home');
	for (let month = 2; month <= 7; month += 1) await page.keyboard.press('ArrowRight');
	expect(await reader.getAttribute('aria-valuetext')).toMatch(
		/^Month: Jul 2027; Starter no price; Professional no price; Group \$59; .*From Jul 2027 Group is cheapest/
	);
});

test('one plan is shown part by part, added up, or as it is paid, each with its table', async () => {
	const page = await openTime();
	const show = page.getByRole('combobox', { name: 'Show' });
	const cellsOf = async (month: string) => {
		const row = page.getByRole('row', { name: new RegExp(`^${month}`) });
		await row.waitFor();
		return row.getByRole('cell').allTextContents();
	};
	await page.getByRole('button', { name: 'View as table' }).click();
	expect(await cellsOf('Feb 2027')).toEqual(['$0', '$39', '$59', 'no price']);
	await show.selectOption({ label: 'Group' });
	await page.getByText('All of Group is “Fixed”: $1,416 over 24 months').waitFor();
	expect(await cellsOf('Feb 2027')).toEqual(['$59', '$59']);
	await show.selectOption({ label: 'All plans, added up' });
	expect(await cellsOf('Mar 2027')).toEqual(['$0', '$99', '$177', 'no price']);
	await page.getByRole('combobox', { name: 'Count' }).selectOption({ label: 'what is paid when' });
	await page.getByText('Group asks for least within 24 months: $1,416').waitFor();
});

test('a finger reads the chart, and all of it fits the narrowest phone in both themes', async () => {
	for (const dark of [false, true]) {
		const page = await openTime({ width: 320, touch: true, dark });
		await page.locator('canvas').waitFor();
		const reader = page.getByRole('slider', { name: /^Read values/ });
		await reader.tap({ position: { x: 40, y: 100 } });
		expect(await reader.getAttribute('aria-valuetext')).toMatch(/^Month: (Jan|Feb|Mar) 2027/);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		await expectNoAxeFindings(page);
	}
});
