// Several scenarios: kept, named, copied, deleted and put back, handed out and taken in.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { answerOf, untilKept } from '../support/planner-page.ts';
import { openSite } from '../support/site.ts';

const site = openSite();

test('a new one from every starter opens with its answer, and all are kept', async () => {
	const page = await site.newPage();
	const names = [
		'MedSpa at work, one location',
		'Group therapy practice with associates',
		'Outpatient physical therapy clinic'
	];
	for (const name of names) {
		await startFrom(page, name);
		expect(await answerOf(page)).toMatch(/costs least|Too close to call/);
		await untilKept(page);
	}
	await page.goto(`${site.url}scenarios/`);
	await listed(page, [...names].reverse());
});

test('rename, duplicate, delete and put back', async () => {
	const page = await site.newPage();
	await startFrom(page, 'Group therapy practice with associates');
	await untilKept(page);
	await page.getByRole('link', { name: 'Scenarios' }).click();

	await page.getByRole('button', { name: 'Rename Group therapy practice with associates' }).click();
	const field = page.getByRole('textbox', { name: 'Name of the scenario' });
	await field.fill('   ');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	expect(await field.getAttribute('aria-invalid')).toBe('true');
	await field.fill('Riverside');
	await field.press('Enter');
	await listed(page, ['Riverside']);

	await page.getByRole('button', { name: 'Duplicate Riverside' }).click();
	await listed(page, ['Riverside, copy', 'Riverside']);

	await page.getByRole('button', { name: 'Delete Riverside', exact: true }).click();
	await listed(page, ['Riverside, copy']);
	await page.getByRole('button', { name: 'Undo' }).click();
	await listed(page, ['Riverside, copy', 'Riverside']);

	await page.reload();
	await listed(page, ['Riverside, copy', 'Riverside']);

	await page.getByRole('button', { name: 'Delete Riverside, copy' }).click();
	await listed(page, ['Riverside']);
	await page.reload();
	await page.getByText('1 deleted scenario').click();
	await page.getByRole('button', { name: 'Put back Riverside, copy' }).click();
	await listed(page, ['Riverside, copy', 'Riverside']);

	await page.getByRole('button', { name: 'Delete Riverside', exact: true }).click();
	await page.getByText('1 deleted scenario').click();
	await page.getByRole('button', { name: 'Delete for good: Riverside' }).click();
	await page.getByRole('button', { name: 'Really delete? Nothing brings it back' }).click();
	await page.getByText('1 deleted scenario').waitFor({ state: 'detached' });
	await page.reload();
	await listed(page, ['Riverside, copy']);
});

test('deleting the open one opens another; the planner never stands empty', async () => {
	const page = await site.newPage();
	await startFrom(page, 'Group therapy practice with associates');
	await untilKept(page);
	await page.getByRole('link', { name: 'Scenarios' }).click();
	await page.getByRole('button', { name: 'Delete Group therapy practice with associates' }).click();
	await listed(page, []);
	await page.getByRole('link', { name: 'Plan', exact: true }).click();
	await page.getByRole('tab', { name: 'Break-even' }).waitFor();
	expect(await answerOf(page)).toContain('Mixed costs least');
});

test('a file carries a scenario away and back, to the cent', async () => {
	const page = await site.newPage();
	await startFrom(page, 'Outpatient physical therapy clinic');
	const answer = await answerOf(page);
	await untilKept(page);
	await page.getByRole('link', { name: 'Scenarios' }).click();
	const download = page.waitForEvent('download');
	await page
		.getByRole('button', { name: 'Save as file: Outpatient physical therapy clinic' })
		.click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('Outpatient physical therapy clinic.clinicplan');
	const text = await readFile(await file.path(), 'utf8');
	expect(JSON.parse(text)).toMatchObject({ app: 'clinic-pricing-planner', version: 3 });

	const other = await site.newPage();
	await other.goto(`${site.url}scenarios/`);
	await openFile(other, 'clinic.clinicplan', text);
	await other.getByRole('tab', { name: 'Break-even' }).waitFor();
	expect(await answerOf(other)).toBe(answer);
});

test('a file that is none is refused in words, and nothing changes', async () => {
	const page = await site.newPage();
	await page.goto(`${site.url}scenarios/`);
	const refusals = [
		[
			'cut.clinicplan',
			'{"app":"clinic-pricing-planner","ver',
			/breaks off or is damaged in line 1/
		],
		['other.json', '{"name":"x"}', /not a scenario of this planner/],
		[
			'newer.clinicplan',
			'{"app":"clinic-pricing-planner","version":999,"scenario":{}}',
			/newer version/
		],
		['proto.clinicplan', '{"__proto__":{"x":1}}', /“__proto__”/],
		['book.xlsx', 'PK\u0003\u0004rest', /an archive or an office document/],
		['empty.clinicplan', '', /empty/]
	] as const;
	for (const [name, text, words] of refusals) {
		await openFile(page, name, text);
		const refusal = page.getByRole('alert').filter({ hasText: name });
		await refusal.waitFor();
		expect(await refusal.textContent()).toMatch(words);
	}
	await listed(page, []);
});

test('numbers too large to be exact are said to be so, and all else goes on', async () => {
	const page = await site.newPage();
	await startFrom(page, 'Group therapy practice with associates');
	await untilKept(page);
	await page.getByRole('link', { name: 'Scenarios' }).click();
	const download = page.waitForEvent('download');
	await page
		.getByRole('button', { name: 'Save as file: Group therapy practice with associates' })
		.click();
	const text = await readFile(await (await download).path(), 'utf8');
	const vast = text
		.replaceAll('"112.50"', '"999999999999"')
		.replace('"headcount": 2', '"headcount": 9999')
		.replace('Group therapy practice with associates', 'Vast');
	await openFile(page, 'vast.clinicplan', vast);
	await page.getByRole('tab', { name: 'Break-even' }).waitFor();
	expect(await answerOf(page)).toContain('Flat-rate costs least');
	await page.getByText('Left out: Per-user (not priced) and Mixed (not priced).').waitFor();
	await page
		.getByText('Per-user: not priced. The numbers are too large to calculate exactly.')
		.waitFor();
	await page.getByRole('link', { name: 'Scenarios' }).click();
	await page.getByRole('button', { name: 'Open Group therapy practice with associates' }).click();
	await page.getByRole('tab', { name: 'Break-even' }).waitFor();
	expect(await answerOf(page)).toContain('costs least');
});

async function startFrom(page: Page, name: string) {
	await page.goto(`${site.url}scenarios/`);
	await page.getByRole('button', { name }).click();
	await page.getByRole('tab', { name: 'Break-even' }).waitFor();
}

async function openFile(page: Page, name: string, text: string) {
	const input = page.getByLabel('Open a file');
	// Chosen before the page answers, a file would be chosen for nothing.
	await expect.poll(() => input.isEnabled()).toBe(true);
	await input.setInputFiles({
		name,
		mimeType: 'application/octet-stream',
		buffer: Buffer.from(text)
	});
}

function scenarioNames(page: Page) {
	return page.getByRole('region', { name: 'Saved scenarios' }).locator('h3 bdi').allTextContents();
}

async function listed(page: Page, names: string[]) {
	await expect.poll(() => scenarioNames(page)).toEqual(names);
}
