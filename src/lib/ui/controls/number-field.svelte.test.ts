import { render } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import NumberField from './NumberField.svelte';

const format = (value: number) => value.toLocaleString('en-US');
const field = page.getByRole('textbox', { name: 'Visits, exact number' });

/** A field whose owner takes every value, as the planner does. */
function shown(value = 260, places = 0) {
	const onchange = vi.fn<(value: number) => void>();
	const oninput = vi.fn<(value: number) => void>();
	const { rerender } = render(NumberField, {
		label: 'Visits, exact number',
		value,
		steps: { step: 1, bigStep: 50, least: 0, most: 10_000, places },
		format,
		marks: { decimal: '.', group: ',' },
		oninput: (next: number) => {
			oninput(next);
			void rerender({ value: next });
		},
		onchange: (next: number) => {
			onchange(next);
			void rerender({ value: next });
		}
	});
	return { onchange, oninput, rerender };
}

describe('typing', () => {
	it.each([
		['1.2k', 1200, '1,200'],
		['1,200', 1200, '1,200'],
		['16*20', 320, '320']
	])('%s and Enter gives %d', async (typed, value, text) => {
		const { onchange } = shown();
		await field.fill(typed);
		expect(onchange).not.toHaveBeenCalled();
		await userEvent.keyboard('{Enter}');
		expect(onchange.mock.calls).toEqual([[value]]);
		await expect.element(field).toHaveValue(text);
	});

	it('counts on leaving the field, once', async () => {
		const { onchange } = shown();
		await field.fill('300');
		await userEvent.keyboard('{Enter}{Tab}');
		expect(onchange.mock.calls).toEqual([[300]]);
	});

	it('replaces what was there', async () => {
		const { onchange } = shown();
		await field.click();
		await userEvent.keyboard('42{Enter}');
		expect(onchange.mock.calls).toEqual([[42]]);
	});

	it('says nothing when nothing was typed', async () => {
		const { onchange } = shown();
		await field.click();
		await userEvent.tab();
		expect(onchange).not.toHaveBeenCalled();
	});
});

describe('what cannot be taken', () => {
	it.each([
		['lots', 'This does not read as a number.'],
		['20000', 'This is out of range.'],
		['2.5', 'This needs a whole number.']
	])('keeps %s with what is wrong, what to do and what counts meanwhile', async (typed, wrong) => {
		const { onchange } = shown();
		await field.fill(typed);
		await userEvent.tab();
		await expect.element(field).toHaveValue(typed);
		await expect.element(field).toHaveAttribute('aria-invalid', 'true');
		await expect
			.element(field)
			.toHaveAccessibleDescription(
				`${wrong} Type ${typed === '20000' ? 'a number' : 'one'} from 0 to 10,000. Until then 260 counts.`
			);
		expect(onchange).not.toHaveBeenCalled();
	});

	it('is forgotten when the value changes elsewhere', async () => {
		const { rerender } = shown();
		await field.fill('lots');
		await userEvent.tab();
		await rerender({ value: 261 });
		await expect.element(field).toHaveValue('261');
		await expect.element(field).not.toHaveAttribute('aria-invalid');
	});

	it('says how many decimals there may be', async () => {
		shown(5, 1);
		await field.fill('5.55');
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText('This has more than 1 decimal.')).toBeVisible();
	});
});

describe('keys', () => {
	it('Escape puts back what was there', async () => {
		const { onchange } = shown();
		await field.fill('lots');
		await userEvent.keyboard('{Enter}{Escape}');
		await expect.element(field).toHaveValue('260');
		await expect.element(field).not.toHaveAttribute('aria-invalid');
		expect(onchange).not.toHaveBeenCalled();
	});

	it.each([
		['{ArrowUp}', 261],
		['{ArrowDown}', 259],
		['{PageUp}', 310],
		['{PageDown}', 210]
	])('%s moves to %d and commits when let go', async (key, value) => {
		const { oninput, onchange } = shown();
		await field.click();
		await userEvent.keyboard(key);
		expect(oninput.mock.calls).toEqual([[value]]);
		expect(onchange.mock.calls).toEqual([[value]]);
		await expect.element(field).toHaveValue(String(value));
	});

	it('a step goes on from what was typed', async () => {
		const { onchange } = shown();
		await field.fill('1.2k');
		await userEvent.keyboard('{ArrowUp}');
		expect(onchange.mock.calls).toEqual([[1201]]);
	});

	it('holding a key moves many times and commits once', async () => {
		const { oninput, onchange } = shown();
		await field.click();
		await userEvent.keyboard('{ArrowUp>3/}');
		expect(oninput.mock.calls).toEqual([[261], [262], [263]]);
		expect(onchange.mock.calls).toEqual([[263]]);
	});
});
