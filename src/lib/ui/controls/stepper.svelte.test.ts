import { render } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import Stepper from './Stepper.svelte';

const less = page.getByRole('button', { name: 'Less: Providers' });
const more = page.getByRole('button', { name: 'More: Providers' });

function shown(value: number) {
	const oninput = vi.fn<(value: number) => void>();
	const oncommit = vi.fn<(value: number) => void>();
	const { rerender } = render(Stepper, {
		name: 'Providers',
		value,
		steps: { step: 1, bigStep: 5, least: 0, most: 10, places: 0 },
		format: String,
		marks: { decimal: '.', group: ',' },
		oninput: (next: number) => {
			oninput(next);
			void rerender({ value: next });
		},
		oncommit
	});
	return { oninput, oncommit };
}

it('steps once for a press', async () => {
	const { oncommit } = shown(3);
	await more.click();
	await less.click();
	await less.click();
	expect(oncommit.mock.calls).toEqual([[4], [3], [2]]);
});

it('steps from the keyboard and keeps its place there, also at the end', async () => {
	const { oncommit } = shown(9);
	more.element().focus();
	await userEvent.keyboard('{Enter}{Enter}');
	expect(oncommit.mock.calls).toEqual([[10]]);
	await expect.element(more).toHaveAttribute('aria-disabled', 'true');
	await expect.element(more).toHaveFocus();
});

it('repeats while held and commits once', async () => {
	const { oninput, oncommit } = shown(3);
	more.element().dispatchEvent(new PointerEvent('pointerdown', { button: 0, bubbles: true }));
	await vi.waitFor(() => expect(oninput.mock.calls.length).toBeGreaterThan(2), 3000);
	expect(oncommit).not.toHaveBeenCalled();
	more.element().dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
	more.element().dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
	expect(oncommit.mock.calls).toEqual([[oninput.mock.lastCall?.[0]]]);
});

it('names its parts after the thing counted', async () => {
	shown(3);
	await expect
		.element(page.getByRole('textbox', { name: 'Providers, exact number' }))
		.toHaveValue('3');
});
