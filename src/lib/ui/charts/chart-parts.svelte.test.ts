import { render } from '@testing-library/svelte';
import axe from 'axe-core';
import { Chart } from 'chart.js';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import ChartCard from './ChartCard.svelte';
import type { ChartFigure } from '#figures';

const months = [1, 2, 3, 4];
const along = (costs: readonly (number | undefined)[]) =>
	months.map((x, place) => ({ x, y: costs[place] }));

/** Fixed costs upon which people come, and what happens in March. */
const parts: ChartFigure = {
	title: 'People is the largest part',
	description: 'What each month costs, part by part',
	xName: 'Month',
	yName: 'Cost a month',
	series: [
		{ slot: 1, band: 0, name: 'Fixed', points: along([100, 100, 100, 100]) },
		{ slot: 1, band: 1, name: 'People', points: along([50, 50, 300, 300]) },
		{ slot: 1, name: 'Together', points: along([150, 150, 400, 400]) }
	],
	crossings: [],
	events: [{ slot: 1, x: 3, y: 400, label: 'The third costs $250.' }],
	ticks: [1],
	present: undefined,
	formatX: (x) => `month ${String(x)}`,
	formatY: (y) => `$${String(y)}`
};

async function drawn(chart = parts) {
	const view = render(ChartCard, { chart });
	view.container.style.width = '640px';
	const plot = await vi.waitUntil(() => {
		const canvas = view.container.querySelector('canvas');
		return canvas && Chart.getChart(canvas);
	}, 10_000);
	return { ...view, plot };
}

/** How much of a column of the canvas is painted, in pixels, between two heights of the chart. */
function paintedBetween(plot: Chart, x: number, from: number, to: number): number {
	const [left, top, bottom] = [
		plot.scales['x']?.getPixelForValue(x) ?? 0,
		plot.scales['y']?.getPixelForValue(to) ?? 0,
		plot.scales['y']?.getPixelForValue(from) ?? 0
	].map((place) => Math.round(place * devicePixelRatio));
	const height = (bottom ?? 0) - (top ?? 0);
	const { data } = plot.ctx.getImageData((left ?? 0) - 3, top ?? 0, 6, height);
	const ground = plot.ctx.getImageData((left ?? 0) - 3, 2, 1, 1).data;
	let painted = 0;
	for (let place = 0; place < data.length; place += 4) {
		const isGround = [0, 1, 2, 3].every((part) => data[place + part] === ground[part]);
		if (!isGround) painted += 1;
	}
	return painted / 6;
}

describe('the parts of a plan', () => {
	it('stand upon each other, and nothing stands above them', async () => {
		document.documentElement.style.setProperty('--plan-1', 'rgb(0, 0, 255)');
		document.documentElement.style.setProperty('--card', 'rgba(0, 0, 0, 0)');
		const { plot } = await drawn();
		document.documentElement.removeAttribute('style');
		expect(paintedBetween(plot, 2, 20, 90)).toBeGreaterThan(10);
		expect(paintedBetween(plot, 2, 105, 145)).toBeGreaterThan(2);
		expect(paintedBetween(plot, 2, 210, 290)).toBe(0);
		expect(paintedBetween(plot, 4, 210, 290)).toBeGreaterThan(5);
	});

	it('leave room for the first and the last bar', async () => {
		const { plot } = await drawn();
		expect([plot.scales['x']?.min, plot.scales['x']?.max]).toEqual([0.5, 4.5]);
	});

	it('are read one by one and together, with what happens', async () => {
		const { container } = await drawn();
		await userEvent.tab();
		await userEvent.tab();
		await userEvent.keyboard('{ArrowLeft}');
		await expect
			.element(page.getByRole('slider'))
			.toHaveAttribute(
				'aria-valuetext',
				'Month: month 3; Fixed $100; People $300; Together $400; The third costs $250.'
			);
		expect(container.querySelector('output')?.textContent).toContain('The third costs $250.');
	});

	it('have a column each in the table, and axe finds nothing', async () => {
		const { container } = await drawn();
		await page.getByRole('button', { name: /View as/ }).click();
		await expect.element(page.getByRole('row', { name: 'month 3 $100 $300 $400' })).toBeVisible();
		expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([]);
	});
});

it('a plan that becomes all parts and then one line again keeps its chart', async () => {
	const { plot, rerender } = await drawn();
	const line = { ...parts, series: parts.series.slice(2) };
	await rerender({ chart: line });
	expect(plot.data.datasets).toHaveLength(1);
	expect(plot.data.datasets[0]?.borderWidth).toBe(2.25);
	expect(plot.scales['x']?.min).toBe(1);
});
