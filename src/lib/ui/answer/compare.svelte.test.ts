import { render } from '@testing-library/svelte';
import axe from 'axe-core';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { CompareTable as Table } from '#figures';
import CompareChoices from './CompareChoices.svelte';
import CompareTable from './CompareTable.svelte';
import OneMore from './OneMore.svelte';

const names = ['Per-user', 'Per-use', 'Flat-rate'];
const plans = names.map((name) => ({ id: name.toLowerCase(), name }));
const table: Table = {
	notes: ['Every plan covers reminders.'],
	columns: plans.map((plan, place) => ({ ...plan, slot: place + 1, cheapest: place === 1 })),
	rows: Array.from({ length: 40 }, (_row, place) => ({
		key: String(place),
		label: `Row ${String(place)}`,
		tone: 'plain' as const,
		cells: names.map((name) => ({ text: `${name} ${String(place)}`, kind: 'amount' as const }))
	}))
};

it('keeps the names of plans and rows in view while it is scrolled', async () => {
	await page.viewport(800, 600);
	const { container } = render(CompareTable, { table });
	const region = container.querySelector('[role=region]');
	region?.scrollTo(0, 900);
	const top = () => region?.getBoundingClientRect().top ?? 0;
	const head = container.querySelector('thead th:nth-child(2)');
	await expect.poll(() => Math.round((head?.getBoundingClientRect().top ?? 0) - top())).toBe(0);
	// The keyboard reaches what has to be scrolled.
	await expect.element(page.getByRole('region')).toHaveAttribute('tabindex', '0');
	expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([]);
});

it('says so where nothing is left to show', async () => {
	render(CompareTable, { table: { ...table, rows: [] } });
	await expect.element(page.getByText('Nothing differs between these plans.')).toBeVisible();
});

it('offers two plans of three, never the same twice', async () => {
	const onpair = vi.fn<(pair: readonly [string, string]) => void>();
	const pair = ['per-user', 'per-use'] as const;
	render(CompareChoices, { plans, against: '', onlyDifferences: false, pair, onpair });
	const second = page.getByRole('combobox', { name: 'Second plan' });
	await expect.element(second.getByRole('option', { name: 'Per-user' })).toBeDisabled();
	await second.selectOptions('Flat-rate');
	expect(onpair).toHaveBeenCalledExactlyOnceWith(['per-user', 'flat-rate']);
});

it('says the most telling line while it is closed, and all of them opened', async () => {
	const why = 'included, 1 left after that';
	const plan = { slot: 1, name: 'Group', amount: '$0.00', why };
	const figures = [
		{ key: 'provider', what: 'One more provider', plans: [plan], line: 'One more provider: …' },
		{ key: 'site', what: 'One more site', plans: [plan], line: 'One more site: …' }
	];
	const { container } = render(OneMore, { figures, isBehind: false, open: false });
	await expect.element(page.getByText('One more provider: …')).toBeVisible();
	expect(container.querySelectorAll('h3')).toHaveLength(0);
	await page.getByText('One more …').click();
	await expect.element(page.getByRole('heading', { name: 'One more site' })).toBeVisible();
	expect(container.querySelector('li')?.textContent.replace(/\s+/g, ' ')).toBe(
		`Group $0.00 ${why}`
	);
	expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([]);
});
