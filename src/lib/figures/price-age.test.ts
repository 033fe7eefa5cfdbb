import { expect, it } from 'vitest';
import { isOld } from './price-age.ts';

it.each([
	['2026-06-02', false],
	['2026-06-01', true],
	['2026-06', true],
	['2026-07', false],
	['2026', true],
	['2027', false]
])('a price seen %s is old on 29 November 2026: %s', (seen, old) => {
	expect(isOld({ seen }, '2026-11-29')).toBe(old);
});

it('nobody says that a price is old without its day, or without today', () => {
	expect(isOld({}, '2026-11-29')).toBe(false);
	expect(isOld({ seen: '2020-01-01' }, undefined)).toBe(false);
});
