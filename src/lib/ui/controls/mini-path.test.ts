import { expect, it } from 'vitest';
import { heightAt, pathThrough } from './mini-path.ts';

it('draws from the bottom left', () => {
	expect(
		pathThrough([
			{ x: 0, y: 0 },
			{ x: 0.5, y: 0.25 },
			{ x: 1, y: 1 }
		])
	).toBe('M0 100L500 75L1000 0');
});

it('shows a stretch of a single step as a dot, and nothing as nothing', () => {
	expect(pathThrough([{ x: 0.5, y: 0.5 }])).toBe('M500 50h0');
	expect(pathThrough([])).toBe('');
});

it('finds the height of the cheapest line, the later stretch first where two meet', () => {
	const best = [
		{
			slot: 1,
			points: [
				{ x: 0, y: 0 },
				{ x: 0.5, y: 0.5 }
			]
		},
		{
			slot: 2,
			points: [
				{ x: 0.5, y: 0.4 },
				{ x: 1, y: 0.6 }
			]
		}
	];
	expect(heightAt(best, 0.25)).toBe(0.25);
	expect(heightAt(best, 0.5)).toBe(0.4);
	expect(heightAt(best, 0.75)).toBeCloseTo(0.5);
	expect(heightAt(best, 1)).toBe(0.6);
	expect(heightAt([], 0.5)).toBe(0);
});
