import { describe, expect, it } from 'vitest';
import { isOnGrid, nearest, shareOf, stepped } from './steps.ts';

const people = { step: 1, bigStep: 5, least: 0, most: 10_000, places: 0 };
const visits = { step: 0.5, bigStep: 5, least: 0, most: 200, places: 1 };
const frequency = { step: 0.05, bigStep: 1, least: 0.05, most: 31, places: 2 };

describe('a step', () => {
	it.each([
		[3, 1, people, 4],
		[3, -1, people, 2],
		[3, 5, people, 8],
		[0, -1, people, 0],
		[9_999, 5, people, 10_000],
		// From a typed value to the next place of the grid, not past it.
		[3.3, 0.5, visits, 3.5],
		[3.3, -0.5, visits, 3],
		[3.3, 5, visits, 8],
		// 0.15 / 0.05 and 3 x 0.05 are not what they look like in binary.
		[0.15, 0.05, frequency, 0.2],
		[0.15, -0.05, frequency, 0.1],
		[0.05, -0.05, frequency, 0.05]
	] as const)('from %d by %d', (value, by, steps, next) => {
		expect(stepped(value, by, steps)).toBe(next);
	});
});

describe('a thumb', () => {
	it('goes to the nearest place of the grid inside the slider', () => {
		expect(nearest(3.74, visits, { from: 0, to: 25 })).toBe(3.5);
		expect(nearest(0.4, visits, { from: 1, to: 25 })).toBe(1);
		expect(nearest(1.1499, frequency, { from: 0.5, to: 8 })).toBe(1.15);
	});

	it('knows its share of the way', () => {
		expect(shareOf(6, { from: 0, to: 24 })).toBe(0.25);
		expect(shareOf(30, { from: 0, to: 24 })).toBe(1);
		expect(shareOf(3, { from: 3, to: 3 })).toBe(0);
	});

	it('tells values of the grid from typed ones', () => {
		expect(isOnGrid(1.15, 0.05)).toBe(true);
		expect(isOnGrid(3.3, 0.5)).toBe(false);
	});
});
