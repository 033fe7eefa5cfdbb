import { expect, it } from 'vitest';
import { roundTicks } from './round-ticks.ts';

it.each([
	[1, 12, 13, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
	[1, 12, 7, [2, 4, 6, 8, 10, 12]],
	[1, 12, 4, [5, 10]],
	[0.5, 2, 4, [0.5, 1, 1.5, 2]],
	[0, 5000, 6, [0, 1000, 2000, 3000, 4000, 5000]],
	[3, 3, 6, [3]]
])('from %d to %d at most %d', (from, to, most, ticks) => {
	expect(roundTicks(from, to, most)).toEqual(ticks);
});
