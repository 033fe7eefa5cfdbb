import { render } from '@testing-library/svelte';
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import Happenings from './Happenings.svelte';
import SwitchDates from './SwitchDates.svelte';

const happening = {
	key: 'one',
	date: 'May 20, 2027',
	month: 'month 5',
	plans: [
		{ slot: 1, name: 'Solo' },
		{ slot: 2, name: 'Group' }
	],
	what: 'Active clients: the 11th costs $39.00 a month.',
	amount: '+$39.00 a month'
};

it('says when, what, how much and to whom it happens', async () => {
	const { container } = render(Happenings, {
		happenings: [happening],
		none: 'Nothing does.',
		isBehind: false
	});
	const [first] = container.querySelectorAll('ol > li');
	expect(first?.textContent.replace(/\s+/g, ' ')).toBe(
		'May 20, 2027 month 5 Active clients: the 11th costs $39.00 a month. +$39.00 a month SoloGroup'
	);
	await expect.element(page.getByText('Nothing does.')).not.toBeInTheDocument();
	expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([]);
});

it('says so where nothing happens', async () => {
	render(Happenings, { happenings: [], none: 'Nothing does.', isBehind: false });
	render(SwitchDates, { switches: [], none: 'Solo is cheapest in every month.' });
	await expect.element(page.getByText('Nothing does.')).toBeVisible();
	await expect.element(page.getByText('Solo is cheapest in every month.')).toBeVisible();
	expect(document.querySelector('ol, ul')).toBeNull();
});
