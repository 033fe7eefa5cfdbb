import { describe, expect, it } from 'vitest';
import { decimal, toText } from '#decimal';
import { prorated, proratedExactly } from './proration.ts';

const portion = (parts: number, whole: number) => ({ parts, whole });

describe('a price for a portion of a period', () => {
	it('is multiplied first and settled once', () => {
		expect(prorated(10_000, portion(12, 31), 1)).toBe(3871);
		expect(prorated(100_000, portion(12, 31), 10)).toBe(3871);
		expect(prorated(-10_000, portion(12, 31), 1)).toBe(-3871);
	});

	it('is nothing where the period has no length', () => {
		const none = portion(0, 0);
		expect(prorated(10_000, none, 1)).toBe(0);
		expect(proratedExactly(decimal('100'), none)).toEqual({ digits: 0, places: 0 });
	});

	it('is exact where its decimals end', () => {
		const exact = proratedExactly(decimal('100.1'), portion(1, 8));
		expect(exact && toText(exact)).toBe('12.5125');
		expect(proratedExactly(decimal('100'), portion(1, 3))).toBeUndefined();
		expect(proratedExactly(decimal('-100'), portion(1, 3))).toBeUndefined();
	});
});
