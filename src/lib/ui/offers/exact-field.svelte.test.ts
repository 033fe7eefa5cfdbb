import { render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FormField, NumberShape } from '#figures';
import ExactField from './ExactField.svelte';

const shape: NumberShape = {
	is: 'number',
	of: 'amount',
	text: '112.50',
	before: '$',
	after: '',
	mayBeUnknown: true,
	isUnknown: false
};
const field: FormField = {
	key: 'price',
	path: ['charges', 0, 'charge', 'price'],
	name: 'Price',
	hint: undefined,
	problem: undefined,
	isOptional: false,
	isRare: false,
	shape
};

function shown(changes: Partial<FormField> = {}) {
	const writer = { write: vi.fn(), settle: vi.fn() };
	render(ExactField, {
		id: 'it',
		field: { ...field, ...changes },
		shape,
		writer,
		isInline: true
	});
	const values = () => writer.write.mock.calls.map(([, value]) => value as unknown);
	return { writer, values, input: screen.getByRole<HTMLInputElement>('textbox') };
}

test('tells every readable value on the way, and that it is done when the field is left', async () => {
	const { input, values, writer } = shown();
	await userEvent.click(input);
	await userEvent.keyboard('16*20');
	expect(values()).toEqual(['1', '16', '32', '320']);
	expect(writer.settle).not.toHaveBeenCalled();
	expect(input.value).toBe('16*20');
	await userEvent.keyboard('{Enter}');
	expect(values().at(-1)).toBe('320');
	expect(writer.settle).toHaveBeenCalledTimes(1);
});

test('a field that is emptied to be typed anew is not told as empty before it is left', async () => {
	const { input, values } = shown();
	await userEvent.clear(input);
	expect(values()).toEqual([]);
	await userEvent.tab();
	expect(values()).toEqual(['']);
});

test('Escape puts back what was there', async () => {
	const { input, values } = shown();
	await userEvent.click(input);
	await userEvent.keyboard('9{Escape}');
	expect(values()).toEqual(['9', '112.50']);
	expect(input.value).toBe('112.50');
});

test('that nobody knows a price is one press, and typed as a question mark', async () => {
	const { input, values } = shown();
	await userEvent.click(screen.getByRole('button', { name: 'I don’t know: Price' }));
	await userEvent.fill(input, '?');
	expect(values()).toEqual(['unknown', 'unknown']);
});

test('says what is wrong at the field', () => {
	const { input } = shown({ problem: 'This should be a price.' });
	expect(input.getAttribute('aria-invalid')).toBe('true');
	expect(document.getElementById('it-problem')?.textContent).toBe('This should be a price.');
});
