import { render } from '@testing-library/svelte';
import axe from 'axe-core';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import MonthField from './MonthField.svelte';

const names = ['January', 'February', 'March', 'April', 'May', 'June'];
const months = [...names, 'July', 'August', 'September', 'October', 'November', 'December'];

function shown(value = '2027-03') {
	const onchange = vi.fn<(value: string) => void>();
	const { container } = render(MonthField, { label: 'Starts in', value, months, onchange });
	return { onchange, container };
}

const month = page.getByRole('combobox', { name: 'Month' });
const year = page.getByRole('combobox', { name: 'Year' });

it('shows a month and a year in every browser', async () => {
	const { container } = shown();
	await expect.element(page.getByRole('group', { name: 'Starts in' })).toBeVisible();
	await expect.element(month).toHaveDisplayValue('March');
	await expect.element(year).toHaveDisplayValue('2027');
	expect((await axe.run(container)).violations).toEqual([]);
});

it('changes the one and keeps the other', async () => {
	const { onchange } = shown();
	await month.selectOptions('November');
	await year.selectOptions('2031');
	expect(onchange.mock.calls).toEqual([['2027-11'], ['2031-03']]);
});

it('offers years around the one there is', async () => {
	shown('1999-12');
	await expect.element(year).toHaveDisplayValue('1999');
	const [first] = year.element().querySelectorAll('option');
	expect(first?.textContent).toBe('1994');
});
