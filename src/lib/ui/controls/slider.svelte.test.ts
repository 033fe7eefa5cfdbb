import { render } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Slider from './Slider.svelte';

const slider = page.getByRole('slider');

function shown(value = 6) {
	const oninput = vi.fn<(value: number) => void>();
	const oncommit = vi.fn<(value: number) => void>();
	const oncancel = vi.fn();
	const { rerender, container } = render(Slider, {
		labelledBy: 'nothing',
		value,
		steps: { step: 0.5, bigStep: 5, least: 0, most: 200, places: 1 },
		span: { from: 0, to: 25 },
		spoken: '6 visits a day',
		oninput: (next: number) => {
			oninput(next);
			void rerender({ value: next });
		},
		oncommit,
		oncancel
	});
	return { oninput, oncommit, oncancel, container };
}

const thumb = () => slider.element() as HTMLInputElement;

describe('keys', () => {
	it.each([
		['{ArrowRight}', 6.5],
		['{ArrowUp}', 6.5],
		['{ArrowLeft}', 5.5],
		['{PageUp}', 11],
		['{PageDown}', 1],
		['{Home}', 0],
		['{End}', 25]
	])('%s goes to %d', async (key, value) => {
		const { oninput, oncommit } = shown();
		thumb().focus();
		await userEvent.keyboard(key);
		expect(oninput.mock.calls).toEqual([[value]]);
		expect(oncommit.mock.calls).toEqual([[value]]);
		expect(thumb().valueAsNumber).toBe(value);
	});

	it('stays inside its span', async () => {
		const { oncommit } = shown(25);
		thumb().focus();
		await userEvent.keyboard('{ArrowRight}{PageUp}{End}');
		expect(oncommit).not.toHaveBeenCalled();
	});

	it('held: many movements, one commit', async () => {
		const { oninput, oncommit } = shown();
		thumb().focus();
		await userEvent.keyboard('{ArrowRight>4/}');
		expect(oninput.mock.calls).toEqual([[6.5], [7], [7.5], [8]]);
		expect(oncommit.mock.calls).toEqual([[8]]);
	});
});

describe('pointer', () => {
	it('dragging: many movements, one commit at the end', async () => {
		const { oninput, oncommit } = shown();
		const { width } = thumb().getBoundingClientRect();
		await userEvent.dragAndDrop(slider, slider, {
			sourcePosition: { x: width * 0.25, y: 22 },
			targetPosition: { x: width * 0.8, y: 22 },
			steps: 8
		});
		expect(oninput.mock.calls.length).toBeGreaterThan(3);
		expect(oncommit.mock.calls).toEqual([[oninput.mock.lastCall?.[0]]]);
		expect(oninput.mock.calls.every(([value]) => Number.isInteger(value * 2))).toBe(true);
	});

	it('a press on the track is enough', async () => {
		const { oncommit } = shown();
		const { width } = thumb().getBoundingClientRect();
		await slider.click({ position: { x: width / 2, y: 22 } });
		expect(oncommit.mock.calls).toEqual([[12.5]]);
	});

	it('gives the value back when the page takes the finger for scrolling', () => {
		const { oninput, oncommit, oncancel } = shown();
		thumb().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
		thumb().valueAsNumber = 20;
		thumb().dispatchEvent(new InputEvent('input', { bubbles: true }));
		thumb().dispatchEvent(new PointerEvent('pointercancel', { bubbles: true }));
		expect(oninput.mock.calls).toEqual([[20]]);
		expect(oncancel).toHaveBeenCalledOnce();
		expect(oncommit).not.toHaveBeenCalled();
	});

	it('lets the page scroll', () => {
		shown();
		expect(getComputedStyle(thumb()).touchAction).toBe('pan-y');
	});
});

describe('a typed value between two steps', () => {
	it('keeps its own place until it is moved, then returns to the grid', async () => {
		const { oncommit } = shown(6.3);
		expect(thumb().valueAsNumber).toBe(6.3);
		thumb().focus();
		await userEvent.keyboard('{ArrowRight}');
		expect(oncommit.mock.calls).toEqual([[6.5]]);
	});
});

it('says what it stands for', async () => {
	shown();
	await expect.element(slider).toHaveAttribute('aria-valuetext', '6 visits a day');
});

it('fills the track up to the middle of the thumb, without a style attribute', () => {
	const { container } = shown();
	expect(container.querySelector('line')?.getAttribute('x2')).toBe('24%');
	expect(container.querySelector('[style]')).toBeNull();
});
