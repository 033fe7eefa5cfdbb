import { expect, it } from 'vitest';
import { dashOf, planColour, planMark } from './plan-marks.ts';

const slots = [1, 2, 3, 4, 5, 6];

it('tells six plans apart without colour', () => {
	const lines = slots.map(
		(slot) => `${String(planMark(slot).double)} ${dashOf(slot, 2).join(' ')}`
	);
	const markers = slots.map((slot) => planMark(slot).marker);
	expect(new Set(lines).size).toBe(6);
	expect(new Set(markers).size).toBe(6);
});

it('comes round again after the sixth', () => {
	expect(planMark(7)).toBe(planMark(1));
	expect(planColour(8)).toBe('var(--plan-2)');
});

it('makes dashes longer for broader lines', () => {
	expect(dashOf(2, 2)).toEqual([6, 4]);
	expect(dashOf(1, 2)).toEqual([]);
});
