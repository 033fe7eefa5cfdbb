import type {} from '@vitest/browser-playwright';
import { render } from '@testing-library/svelte';
import axe from 'axe-core';
import { mapFigure, mapName, numberMarks, plainNumber, type MapPoint } from '#figures';
import { cheapestMap } from '#insight';
import { setDriver, starterScenario } from '#scenario';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { readTheme } from '#ui/charts';
import { drawMap } from './draw-map.ts';
import MapCard from './MapCard.svelte';

const axes = ['providers', 'visitsPerDay'] as const;
const medspa = starterScenario('medspa', 'one', 'First');
const away = { ...setDriver('visitsPerDay', 20)(setDriver('providers', 9)(medspa)), id: 'two' };
const figure = mapFigure(medspa, cheapestMap(medspa, axes, 101), [away]);

/** The card as a page holds it: what it asks for comes back as its cursor. */
function shown(props: { figure?: typeof figure | undefined; isLate?: boolean } = {}) {
	const asked: (MapPoint | undefined)[] = [];
	const onuse = vi.fn();
	const view = render(MapCard, {
		title: 'Mixed is cheapest here',
		figure,
		name: mapName(axes),
		notes: [],
		cursor: undefined,
		reading: { text: 'At some point: Mixed.', slot: 4 },
		isLate: false,
		format: plainNumber,
		marks: numberMarks,
		onmove: (at: MapPoint | undefined) => {
			asked.push(at);
			void view.rerender({ cursor: at });
		},
		onuse,
		...props
	});
	view.container.style.width = '640px';
	return { ...view, asked, onuse };
}

const map = page.getByRole('application', { name: /^Map of the cheapest plan: Providers/ });
const button = (name: string) => page.getByRole('button', { name });

function canvasIn(container: HTMLElement): HTMLCanvasElement {
	const canvas = container.querySelector('canvas');
	if (!canvas) throw new Error('There is no map');
	return canvas;
}

describe('by keyboard', () => {
	it('arrows move the point as far as the sliders step, with Shift as far as they leap', async () => {
		const { asked } = shown();
		map.element().focus();
		await userEvent.keyboard('{ArrowRight}{ArrowUp}{Shift>}{ArrowUp}{ArrowRight}{/Shift}');
		expect(asked).toEqual([
			[4, 5],
			[4, 5.5],
			[4, 10.5],
			[9, 10.5]
		]);
	});

	it('goes to the sides, and not beyond them', async () => {
		const { asked } = shown();
		map.element().focus();
		await userEvent.keyboard('{End}{ArrowRight}{Home}{PageDown}{ArrowDown}{PageUp}');
		expect(asked).toEqual([
			[12, 5],
			[12, 5],
			[1, 5],
			[1, 0],
			[1, 0],
			[1, 5]
		]);
	});

	it('Enter uses the point, Escape takes it back, and other keys are left alone', async () => {
		const { asked, onuse } = shown();
		map.element().focus();
		await userEvent.keyboard('{ArrowLeft}{Enter}');
		expect(onuse).toHaveBeenCalledTimes(1);
		await userEvent.keyboard('{Escape}a{Control>}{ArrowLeft}{/Control}');
		expect(asked).toEqual([[2, 5], undefined]);
	});

	it('a screen reader hears where the point came to, once', async () => {
		const { container } = shown();
		map.element().focus();
		await userEvent.keyboard('{ArrowRight}');
		const spoken = () => [...container.querySelectorAll('output')].map((each) => each.textContent);
		expect(spoken()).not.toContain('At some point: Mixed.');
		await vi.waitUntil(() => spoken().includes('At some point: Mixed.'));
		expect(spoken().filter((text) => text === 'At some point: Mixed.')).toHaveLength(1);
	});
});

describe('by pointer', () => {
	it('a press moves the point to the nearest step, and it follows while pressed', async () => {
		const { asked, container } = shown();
		await vi.waitUntil(() => canvasIn(container).width > 300);
		await map.click({ position: { x: 320, y: 150 } });
		const [x, y] = asked.at(-1) ?? [0, 0];
		expect([Number.isInteger(x), Number.isInteger(y * 2)]).toEqual([true, true]);
		const plot = map.element();
		const press = { bubbles: true, pointerType: 'mouse', buttons: 1, clientX: 0, clientY: 0 };
		const { left, top } = plot.getBoundingClientRect();
		plot.dispatchEvent(
			new PointerEvent('pointermove', { ...press, clientX: left + 600, clientY: top + 40 })
		);
		expect(asked.at(-1)?.[0]).toBeGreaterThan(x);
		expect(asked.at(-1)?.[1]).toBeGreaterThan(y);
		const moves = asked.length;
		plot.dispatchEvent(new PointerEvent('pointermove', { ...press, buttons: 0 }));
		expect(asked).toHaveLength(moves);
	});

	it('both numbers can be typed and stepped, and the buttons answer only where there is a point', async () => {
		const { asked, onuse } = shown();
		// Somebody who presses them all the same.
		for (const name of ['Use this point', 'Back']) await button(name).click({ force: true });
		expect([asked, onuse.mock.calls]).toEqual([[], []]);
		await page.getByRole('button', { name: /more.*Providers|Providers.*more/i }).click();
		expect(asked.at(-1)).toEqual([4, 5]);
		await button('Use this point').click();
		expect(onuse).toHaveBeenCalledTimes(1);
		await button('Back').click();
		expect(asked.at(-1)).toBeUndefined();
	});

	it('a saved scenario is a press away', async () => {
		const { asked } = shown();
		await page.getByText('Saved scenarios on the map').click();
		await page.getByRole('button', { name: /9 providers and 20 visits a day/ }).click();
		expect(asked).toEqual([[9, 20]]);
	});
});

describe('the drawing', () => {
	it('is as sharp as the screen and follows its room and the theme', async () => {
		const { container } = shown();
		const canvas = canvasIn(container);
		const isSharp = () => canvas.width === Math.round(canvas.clientWidth * devicePixelRatio);
		await vi.waitUntil(isSharp);
		expect(canvas.clientWidth).toBeGreaterThan(420);
		container.style.width = '420px';
		await vi.waitUntil(() => canvas.clientWidth <= 420 && isSharp());
		const colour = () => pixel(canvas, canvas.width * 0.6, canvas.height * 0.3);
		const light = colour();
		const emulate = async (value: string) => {
			await cdp().send('Emulation.setEmulatedMedia', {
				features: [{ name: 'prefers-color-scheme', value }]
			});
		};
		onTestFinished(() => emulate('light'));
		// The page's colours come with its style sheet; here one of them is enough.
		container.style.setProperty('--card', '#102030');
		await emulate('dark');
		await vi.waitUntil(() => colour() !== light);
	});

	it('can be made for a picture of any size', () => {
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [1200, 800];
		document.body.append(canvas);
		onTestFinished(() => canvas.remove());
		const ctx = canvas.getContext('2d');
		if (!ctx) throw new Error('No canvas');
		const { layout, unnamed } = drawMap(ctx, figure, readTheme(canvas), {
			width: 1200,
			height: 800
		});
		expect(unnamed).toEqual([]);
		expect(layout.pointAt(layout.xOf(6), layout.yOf(12))).toEqual([
			expect.closeTo(6),
			expect.closeTo(12)
		]);
		expect(pixel(canvas, layout.xOf(3), layout.yOf(5))).not.toBe('0,0,0,0');
	});

	it('is not there while it is worked out, and says so after a while', async () => {
		const view = shown({ figure: undefined });
		expect(view.container.textContent).not.toContain('Working out');
		await view.rerender({ isLate: true });
		expect(view.container.textContent).toContain('Working out the map');
	});
});

it('has a table with the same winners, one press away', async () => {
	const { container } = shown();
	await button('View as table').click();
	const row = page.getByRole('row', { name: /^5 / });
	expect(row.element().textContent).toContain('Mixed');
	expect((await axe.run(container)).violations).toEqual([]);
	await button('View as map').click();
	await expect.element(map).toBeVisible();
});

it('axe finds nothing on it', async () => {
	const { container } = shown();
	map.element().focus();
	await userEvent.keyboard('{ArrowRight}');
	expect((await axe.run(container)).violations).toEqual([]);
});

function pixel(canvas: HTMLCanvasElement, x: number, y: number): string {
	const data = canvas.getContext('2d')?.getImageData(x, y, 1, 1).data;
	return String(data && [...data]);
}
