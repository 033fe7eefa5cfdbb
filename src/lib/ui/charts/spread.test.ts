import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from './spread.ts';

const bounds = { top: 0, bottom: 300 };

describe('labels at the ends of lines', () => {
	it('stay where they are while they do not touch', () => {
		expect(spread([200, 20, 100], 16, bounds)).toEqual([200, 20, 100]);
	});

	it('share the distance when they do', () => {
		expect(spread([100, 104], 16, bounds)).toEqual([94, 110]);
	});

	it('stay inside', () => {
		expect(spread([298, 300], 16, bounds)).toEqual([284, 300]);
		expect(spread([0, 1], 16, bounds)).toEqual([0, 16]);
		// The lower three do not reach the first until the edge pushes them up.
		expect(spread([260, 286, 290, 300], 16, bounds)).toEqual([252, 268, 284, 300]);
	});

	it('keep their gap and their order, wherever the lines end', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 }), (heights) => {
				const placed = spread(heights, 16, bounds);
				const inOrder = heights
					.map((height, index) => ({ height, at: placed[index] ?? NaN }))
					.sort((a, b) => a.height - b.height || a.at - b.at)
					.map(({ at }) => at);
				expect(inOrder.every((at) => at >= 0 && at <= 300)).toBe(true);
				expect(
					inOrder.every((at, index) => index === 0 || at - (inOrder[index - 1] ?? 0) >= 16 - 1e-9)
				).toBe(true);
			})
		);
	});
});
