import { describe, expect, it } from 'vitest';
import { decimal, toText } from '#decimal';
import { atMostWhole, portionOf, prorated, proratedExactly, ratioRounded } from './proration.ts';

const portion = (parts: string, whole: string) => portionOf(decimal(parts), decimal(whole));

describe('a portion of a period', () => {
	it('is so many parts of the whole, however finely both are told', () => {
		expect(portion('12', '31')).toEqual({ parts: 12, whole: 31 });
		expect(portion('0.5', '31')).toEqual({ parts: 5, whole: 310 });
		expect(portion('3', '30.25')).toEqual({ parts: 300, whole: 3025 });
	});

	it('is never more than the whole where that is asked', () => {
		expect(atMostWhole(portion('59', '31'))).toEqual({ parts: 31, whole: 31 });
		expect(atMostWhole(portion('31', '31'))).toEqual({ parts: 31, whole: 31 });
		expect(atMostWhole(portion('30', '31'))).toEqual({ parts: 30, whole: 31 });
	});

	it('may be rounded to so many places', () => {
		expect(ratioRounded(portion('1', '3'), 4)).toEqual({ parts: 3333, whole: 10_000 });
		expect(ratioRounded(portion('2', '3'), 4)).toEqual({ parts: 6667, whole: 10_000 });
		expect(ratioRounded(portion('1', '8'), 2)).toEqual({ parts: 13, whole: 100 });
	});
});

describe('a price for a portion of a period', () => {
	it('is multiplied first and settled once', () => {
		expect(prorated(10_000, portion('12', '31'), 1)).toBe(3871);
		expect(prorated(100_000, portion('12', '31'), 10)).toBe(3871);
		expect(prorated(-10_000, portion('12', '31'), 1)).toBe(-3871);
	});

	it('is nothing where the period has no length', () => {
		const none = portion('0', '0');
		expect(prorated(10_000, none, 1)).toBe(0);
		expect(prorated(10_000, ratioRounded(none, 9), 1)).toBe(0);
		expect(proratedExactly(decimal('100'), none)).toEqual({ digits: 0, places: 0 });
	});

	it('shows a ratio that was rounded only where the price is high', () => {
		const third = portion('1', '3');
		expect(prorated(1_000_000, ratioRounded(third, 9), 1)).toBe(prorated(1_000_000, third, 1));
		expect(prorated(10_000_000_000, third, 1)).toBe(3_333_333_333);
		expect(prorated(10_000_000_000, ratioRounded(third, 9), 1)).toBe(3_333_333_330);
	});

	it('is exact where its decimals end', () => {
		const exact = proratedExactly(decimal('100.1'), portion('1', '8'));
		expect(exact && toText(exact)).toBe('12.5125');
		expect(proratedExactly(decimal('100'), portion('1', '3'))).toBeUndefined();
		expect(proratedExactly(decimal('-100'), portion('1', '3'))).toBeUndefined();
	});
});
