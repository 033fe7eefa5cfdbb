import { describe, expect, it } from 'vitest';
import { decimal } from '#decimal';
import { atMostWhole, portionOf, ratioRounded } from './foreign-portions.ts';
import { prorated } from './proration.ts';

const portion = (parts: string, whole: string) => portionOf(decimal(parts), decimal(whole));

describe('a portion of a period, as others tell it', () => {
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

	it('of no length is not divided by', () => {
		expect(ratioRounded(portion('0', '0'), 9)).toEqual(portion('0', '0'));
	});

	it('shows that it was rounded only where the price is high', () => {
		const third = portion('1', '3');
		expect(prorated(1_000_000, ratioRounded(third, 9), 1)).toBe(prorated(1_000_000, third, 1));
		expect(prorated(10_000_000_000, third, 1)).toBe(3_333_333_333);
		expect(prorated(10_000_000_000, ratioRounded(third, 9), 1)).toBe(3_333_333_330);
	});
});
