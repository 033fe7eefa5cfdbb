import type {} from '@vitest/browser-playwright';
import { render } from '@testing-library/svelte';
import axe from 'axe-core';
import { Chart, type LineElement } from 'chart.js';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import ChartCard from './ChartCard.svelte';
import type { ChartFigure } from '#figures';

function figure(seat: number): ChartFigure {
	return {
		title: 'Per-user costs least up to 4 providers',
		description: 'Monthly cost as the number of providers changes',
		xName: 'Providers',
		yName: 'Cost a month',
		series: [
			{ slot: 1, name: 'Per-user', points: [1, 2, 3, 4, 5].map((x) => ({ x, y: seat * x })) },
			{ slot: 3, name: 'Flat-rate', points: [1, 2, 3, 4, 5].map((x) => ({ x, y: 434 })) }
		],
		crossings: [{ x: 4.34, y: 434, label: 'The same near 4.3 providers: $434' }],
		ticks: undefined,
		present: { x: 3, label: 'you: 3' },
		formatX: String,
		formatY: (y) => `$${String(y)}`
	};
}

const emulate = (features: { name: string; value: string }[]) =>
	cdp().send('Emulation.setEmulatedMedia', { features });

const reader = page.getByRole('slider', { name: /^Read values/ });
const tableSwitch = page.getByRole('button', { name: /View as/ });

/** What draws is fetched first; a busy machine takes its time. */
const soon = { timeout: 20_000 };

async function drawn(chart = figure(100)) {
	const view = render(ChartCard, { chart });
	view.container.style.width = '640px';
	const plot = await vi.waitUntil(() => {
		const canvas = view.container.querySelector('canvas');
		return canvas && Chart.getChart(canvas);
	}, soon);
	return { ...view, plot };
}

const costs = (plot: Chart) =>
	plot.data.datasets.map(({ data }) => data.map((point) => (point as { y: number }).y));

describe('the drawing', () => {
	it('is updated in place: the same canvas and the same chart', async () => {
		const { plot, rerender, container } = await drawn();
		const canvas = container.querySelector('canvas');
		const [first] = plot.data.datasets;
		await rerender({ chart: figure(120) });
		expect(costs(plot)[0]).toEqual([120, 240, 360, 480, 600]);
		expect(container.querySelector('canvas')).toBe(canvas);
		expect(canvas && Chart.getChart(canvas)).toBe(plot);
		expect(plot.data.datasets[0]).toBe(first);
	});

	it('breaks a line off where it has no number, and does not bridge the gap', async () => {
		const gap = figure(100);
		const [first, ...rest] = gap.series;
		const points = first?.points.map(({ x, y }) => ({ x, y: x === 3 ? undefined : y })) ?? [];
		const { plot } = await drawn({ ...gap, series: [{ slot: 1, name: 'Gap', points }, ...rest] });
		expect(costs(plot)[0]).toEqual([100, 200, NaN, 400, 500]);
		const line = plot.getDatasetMeta(0).dataset as LineElement;
		expect(line.segments.map(({ start, end }) => [start, end])).toEqual([
			[0, 1],
			[3, 4]
		]);
		await tableSwitch.click();
		await expect.element(page.getByRole('row', { name: /^3 / })).toHaveTextContent('no price');
	});

	it('draws a plan without any number nowhere, and names it all the same', async () => {
		const none = { slot: 2, name: 'Unknown', points: [1, 5].map((x) => ({ x, y: undefined })) };
		const { container } = await drawn({ ...figure(100), series: [...figure(100).series, none] });
		expect(container.querySelector('output')?.textContent).toMatch(/Unknown no price/);
	});

	it('is destroyed with the component', async () => {
		const { plot, unmount, container } = await drawn();
		const canvas = await vi.waitUntil(() => container.querySelector('canvas'), soon);
		unmount();
		expect(Chart.getChart(canvas)).toBeUndefined();
		expect(plot.ctx).toBeNull();
	});

	it('is not made any more when the component has gone before it came', async () => {
		const { container, unmount } = render(ChartCard, { chart: figure(100) });
		const canvas = await vi.waitUntil(() => container.querySelector('canvas'), soon);
		unmount();
		await new Promise((settled) => setTimeout(settled, 100));
		expect(Chart.getChart(canvas)).toBeUndefined();
	});

	it('labels the places it is told', async () => {
		const { plot } = await drawn({ ...figure(100), ticks: [1, 3, 5] });
		expect(plot.scales['x']?.ticks.map(({ label }) => label)).toEqual(['1', '3', '5']);
	});

	it('keeps its height before it comes', () => {
		const { container } = render(ChartCard, { chart: figure(100) });
		container.style.width = '640px';
		const height = () => container.querySelector('figure > div')?.getBoundingClientRect().height;
		expect(height()).toBeGreaterThan(250);
	});

	it('takes its colours from the page and changes with them', async () => {
		const { style } = document.documentElement;
		style.setProperty('--plan-1', 'light-dark(rgb(1, 2, 3), rgb(7, 8, 9))');
		style.colorScheme = 'light dark';
		onTestFinished(async () => {
			document.documentElement.removeAttribute('style');
			await emulate([]);
		});
		await emulate([{ name: 'prefers-color-scheme', value: 'light' }]);
		const { plot } = await drawn();
		const colour = () => plot.data.datasets[0]?.borderColor;
		expect(colour()).toBe('rgb(1, 2, 3)');
		await emulate([{ name: 'prefers-color-scheme', value: 'dark' }]);
		await expect.poll(colour).toBe('rgb(7, 8, 9)');
	});
});

describe('reading', () => {
	it('says the present values at first', async () => {
		const { container } = await drawn();
		expect(container.querySelector('output')?.textContent).toMatch(
			/Providers: 3\s+Per-user \$300\s*Flat-rate \$434/
		);
	});

	it('goes along with the arrow keys and says what it passes', async () => {
		const { container } = await drawn();
		await userEvent.tab();
		await userEvent.tab();
		await expect.element(reader).toHaveFocus();
		await userEvent.keyboard('{ArrowRight}');
		await expect
			.element(reader)
			.toHaveAttribute(
				'aria-valuetext',
				'Providers: 4; Per-user $400; Flat-rate $434; The same near 4.3 providers: $434'
			);
		expect(container.querySelector('output')?.textContent).toContain('$400');
		await userEvent.keyboard('{End}{ArrowRight}');
		await expect.element(reader).toHaveAttribute('aria-valuenow', '4');
		await userEvent.keyboard('{Home}');
		await expect.element(reader).toHaveAttribute('aria-valuenow', '0');
		await userEvent.tab();
		await expect.element(reader).toHaveAttribute('aria-valuenow', '2');
	});

	it('follows the pointer', async () => {
		const { plot } = await drawn();
		const x = plot.scales['x']?.getPixelForValue(4.9) ?? 0;
		await reader.hover({ position: { x, y: 120 } });
		await expect.element(reader).toHaveAttribute('aria-valuenow', '4');
		await tableSwitch.hover();
		await expect.element(reader).toHaveAttribute('aria-valuenow', '2');
	});
});

describe('the table', () => {
	it('has the same numbers', async () => {
		const { plot, container } = await drawn();
		const shown = costs(plot);
		await tableSwitch.click();
		await expect.element(page.getByRole('table')).toBeVisible();
		const rows = [...container.querySelectorAll('tbody tr')].map((row) =>
			[...row.querySelectorAll('td')].map((cell) => cell.textContent)
		);
		expect(rows).toEqual(
			[0, 1, 2, 3, 4].map((place) => shown.map((costs) => `$${String(costs[place])}`))
		);
		expect(container.querySelectorAll('th[scope=col]').length).toBe(3);
		expect(container.querySelectorAll('th[scope=row]').length).toBe(5);
		await expect.element(page.getByText('The same near 4.3 providers: $434')).toBeVisible();
	});

	it('can be scrolled from the keyboard, and gives way to the chart again', async () => {
		const { container } = await drawn();
		await tableSwitch.click();
		container.style.width = '160px';
		await expect.element(page.getByRole('region', { name: /^Table/ })).toHaveAttribute('tabindex');
		await userEvent.tab();
		await expect.element(page.getByRole('region', { name: /^Table/ })).toHaveFocus();
		await tableSwitch.click();
		await expect.element(reader).toBeVisible();
	});
});

it('has no findings of axe, as chart and as table', async () => {
	const { container } = await drawn();
	const findings = async () => (await axe.run(container)).violations.map(({ id }) => id);
	expect(await findings()).toEqual([]);
	await tableSwitch.click();
	await expect.element(page.getByRole('table')).toBeVisible();
	expect(await findings()).toEqual([]);
});
