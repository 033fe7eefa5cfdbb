import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Fails with one line per finding: which rule, what to do, and where. */
export async function expectNoAxeFindings(page: Page) {
	// The debugger's door: a script tag would meet the page's policy.
	await page.evaluate(axe.source);
	const results = await page.evaluate(() =>
		(window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()
	);
	const findings = results.violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`)
	);
	expect(findings).toEqual([]);
}
