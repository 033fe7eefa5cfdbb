import type { DriverPicture, DriverRow } from '#figures';
import { render } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import DriverControl from './DriverControl.svelte';

const row: DriverRow = {
	driver: 'providers',
	name: 'Providers',
	unit: 'people who see patients',
	value: 3,
	limits: { usual: 0, from: 1, to: 12, step: 1, bigStep: 5, least: 0, most: 10_000, places: 0 },
	from: 1,
	to: 12,
	guess: true,
	spoken: '3 providers: Mixed is cheapest at $369 a month'
};

const picture: DriverPicture = {
	plans: [
		{ slot: 3, points: [point(0, 0.5), point(1, 0.5)] },
		{ slot: 4, points: [point(0, 0), point(1, 1)] }
	],
	best: [
		{ slot: 4, points: [point(0, 0), point(0.5, 0.5)] },
		{ slot: 3, points: [point(0.5, 0.5), point(1, 0.5)] }
	],
	here: point(2 / 11, 2 / 11),
	takeovers: [takeover(5), takeover(6), takeover(12)]
};

function point(x: number, y: number) {
	return { x, y };
}

function takeover(value: number) {
	return { value, x: (value - 1) / 11, slot: 3, label: `Flat-rate takes over at ${String(value)}` };
}

function shown(
	width = 352,
	changed: Partial<DriverRow> = {},
	drawn: DriverPicture | undefined = picture
) {
	const oninput = vi.fn<(value: number) => void>();
	const oncommit = vi.fn<(value: number) => void>();
	const { container, rerender } = render(DriverControl, {
		row: { ...row, ...changed },
		picture: drawn,
		format: String,
		marks: { decimal: '.', group: ',' },
		oninput,
		oncommit,
		oncancel: vi.fn()
	});
	container.style.width = `${String(width)}px`;
	return { oninput, oncommit, container, rerender };
}

const mark = (value: number) =>
	page.getByRole('button', { name: `Flat-rate takes over at ${String(value)}`, exact: true });
const middleOf = (element: Element) => {
	const { left, width } = element.getBoundingClientRect();
	return left + width / 2;
};

beforeEach(async () => {
	await page.viewport(800, 600);
});

describe('the small chart', () => {
	it.each([1, 3, 6.5, 12])('has its dot over the thumb at %d', (value) => {
		const share = (value - 1) / 11;
		const { container } = shown(352, { value }, { ...picture, here: point(share, 0.5) });
		const track = page.getByRole('slider').element().getBoundingClientRect();
		// The browser moves the thumb, 44 px wide to the finger, along what is left of its input.
		const thumb = track.left + 22 + share * (track.width - 44);
		const dot = container.querySelector('circle');
		expect(dot && middleOf(dot)).toBeCloseTo(thumb, 1);
		expect(container.querySelector('[style*="left"]')).toBeNull();
	});

	it('draws every plan thin and the cheapest stretches thick in their colours', () => {
		const { container } = shown();
		const paths = [...container.querySelectorAll('svg svg path')].map((path) => [
			path.getAttribute('stroke'),
			path.getAttribute('d'),
			path.getAttribute('stroke-width')
		]);
		expect(paths).toContainEqual(['var(--plan-3)', 'M0 50L1000 50', '1.25']);
		expect(paths).toContainEqual(['var(--plan-4)', 'M0 100L1000 0', '1.25']);
		expect(paths.slice(-2)).toEqual([
			['var(--plan-4)', 'M0 100L500 50', '3.25'],
			['var(--plan-3)', 'M500 50L1000 50', '3.25']
		]);
	});
});

it('keeps the room of a picture nobody looks at, and draws none', () => {
	const heightOf = (container: HTMLElement) => container.firstElementChild?.clientHeight;
	const drawn = heightOf(shown().container);
	const { container, rerender } = shown();
	return rerender({ picture: undefined }).then(() => {
		expect(container.querySelectorAll('.frame path, .frame circle, .frame line')).toHaveLength(0);
		expect(heightOf(container)).toBe(drawn);
	});
});

describe('marks where another plan takes over', () => {
	it('stand under their place and lead there', async () => {
		const { oncommit, container } = shown();
		const drop = [...container.querySelectorAll('line.drop')][0];
		await expect.element(mark(5)).toBeVisible();
		expect(middleOf(mark(5).element())).toBeCloseTo(drop ? middleOf(drop) : NaN, 1);
		await mark(5).click();
		expect(oncommit.mock.calls).toEqual([[5]]);
	});

	it('are dropped where a finger could not tell them apart', async () => {
		shown(256);
		await expect.element(mark(6)).not.toBeInTheDocument();
		await expect.element(mark(5)).toBeInTheDocument();
		const { width, height } = mark(5).element().getBoundingClientRect();
		expect([width, height]).toEqual([24, 24]);
	});

	it('all find room on a wide row', async () => {
		shown(352);
		await expect.element(mark(6)).toBeInTheDocument();
		expect(mark(12).query()).not.toBeNull();
	});
});

it.each([256, 352])('fits %d px', (width) => {
	const { container } = shown(width);
	// The finger's share of the last mark stands out by a pixel.
	const right = container.getBoundingClientRect().right + 1;
	const parts = [...container.querySelectorAll('button, input[type=text], label, p')];
	expect(parts.filter((part) => part.getBoundingClientRect().right > right + 0.5)).toEqual([]);
});

it('binds one visible name to the slider and to the field', async () => {
	shown();
	await expect.element(page.getByRole('slider', { name: 'Providers', exact: true })).toBeVisible();
	await page.getByText('Providers', { exact: true }).click();
	await expect
		.element(page.getByRole('textbox', { name: 'Providers, exact number' }))
		.toHaveFocus();
	await expect
		.element(page.getByRole('textbox'))
		.toHaveAccessibleDescription('people who see patients our guess');
});

it('tells a typed value as a commit and a slider on its way as input', async () => {
	const { oninput, oncommit } = shown();
	await page.getByRole('textbox').fill('7');
	await userEvent.keyboard('{Enter}');
	expect(oncommit.mock.calls).toEqual([[7]]);
	expect(oninput).not.toHaveBeenCalled();
});

it('shows the tag only while the number is a guess', async () => {
	const { rerender } = shown();
	await expect.element(page.getByText('our guess')).toBeVisible();
	await rerender({ row: { ...row, guess: false } });
	expect(page.getByText('our guess').query()).toBeNull();
});

it('has no findings of axe', async () => {
	const { container } = shown();
	await page.getByRole('textbox').fill('lots');
	await userEvent.keyboard('{Enter}');
	const { violations } = await axe.run(container);
	expect(violations.map(({ id }) => id)).toEqual([]);
});
