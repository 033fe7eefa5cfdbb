import * as z from 'zod/mini';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practiceSchema, type Growth, type Practice, type Ramp } from '#practice';
import { monthly } from '../../../tests/support/metered.ts';
import { practiceOf } from '../../../tests/support/practices.ts';

/** One person, 10 visits on 20 days: 200 a month when the calendar is full. */
const practice = practiceOf({ providers: 1, admins: 1, visitsPerDay: 10 });

function growing(growth: Growth): Practice {
	return { ...practice, growth: { ...growth } };
}

function ramped(driver: Ramp['driver'], shape: Ramp['shape'], ...points: [number, number][]) {
	return growing({
		ramps: [{ driver, shape, points: points.map(([month, to]) => ({ month, to })) }]
	});
}

/** A meter in some months, counted from 1. */
function at(meter: string, some: Practice, ...months: readonly number[]): (string | undefined)[] {
	const all = monthly(meter, some, Math.max(...months));
	return months.map((month) => all[month - 1]);
}

describe('a ramp', () => {
	it('goes in a line through its points at months 1, 12, 24 and 36, and stays', () => {
		// 40 % to 62 % in 11 months: 2 a month; to 80 % in 12: 1.5; to 92 % in 12: 1
		const some = ramped('fill', 'linear', [1, 40], [12, 62], [24, 80], [36, 92]);
		expect(at('encounters', some, 1, 2, 12)).toEqual(['80', '84', '124']);
		// 62 + 1.5 = 63.5 %, 80 + 1 = 81 %
		expect(at('encounters', some, 13, 24, 25)).toEqual(['127', '160', '162']);
		expect(at('encounters', some, 36, 37, 60)).toEqual(['184', '184', '184']);
	});

	it('begins and ends gently when it is S-shaped', () => {
		// Months 1 to 5, 0 to 100 %: 3x² - 2x³ at 0, 1/4, 1/2, 3/4 and 1 = 0, 15.625, 50, 84.375, 100 %
		const some = ramped('fill', 's-shaped', [1, 0], [5, 100]);
		expect(at('encounters', some, 1, 2, 3, 4, 5)).toEqual(['0', '31', '100', '169', '200']);
	});

	it('keeps fractions of percent until a meter is read', () => {
		// 1/3 of the way from 0 to 100 %: 33.333333333 % of 200 = 66.67
		const some = ramped('fill', 'linear', [1, 0], [4, 100]);
		expect(at('encounters', some, 2, 3)).toEqual(['67', '133']);
	});

	it('is at its first point until then', () => {
		const some = ramped('fill', 'linear', [6, 50], [7, 100]);
		expect(at('encounters', some, 1, 5, 6, 7, 8)).toEqual(['100', '100', '100', '200', '200']);
	});

	it('goes down as well', () => {
		const some = ramped('visitsPerDay', 'linear', [1, 10], [6, 5]);
		expect(at('encounters', some, 1, 2, 5, 6)).toEqual(['200', '180', '120', '100']);
	});

	it('has whole people on its way, up and down the same', () => {
		// 1 to 4 in 6 months: 1, 1.5, 2, 2.5, 3, 3.5, 4
		const up = ramped('providers', 'linear', [1, 1], [7, 4]);
		const down = ramped('providers', 'linear', [1, 4], [7, 1]);
		const months = [1, 2, 3, 4, 5, 6, 7];
		expect(at('licensed-providers', up, ...months)).toEqual(['1', '2', '2', '3', '3', '4', '4']);
		expect(at('licensed-providers', down, ...months)).toEqual(['4', '4', '3', '3', '2', '2', '1']);
	});

	it('of a headcount moves the rows of its role, and no others', () => {
		const some = ramped('providers', 'linear', [1, 3], [2, 0]);
		const team = [
			{ id: 'a', role: 'provider' as const, headcount: 1, visitsPerDay: 4 },
			{ id: 'b', role: 'provider' as const, headcount: 1 },
			{ id: 'c', role: 'associate' as const, headcount: 1 }
		];
		// The first row has the third: 2 x 4 x 20 + 1 x 10 x 20 + 1 x 10 x 20; then the associate alone
		expect(at('encounters', { ...some, team }, 1, 2)).toEqual(['560', '200']);
		expect(at('associates', { ...some, team }, 1, 2)).toEqual(['1', '1']);
	});
});

describe('growth from month to month', () => {
	it('adds to what was there the month before', () => {
		// 200 x 1.05^n: 200, 210, 220.5, ..., 200 x 1.05^11 = 342.07
		const some = growing({ visitsPerMonth: 5 });
		expect(at('encounters', some, 1, 2, 3, 12)).toEqual(['200', '210', '221', '342']);
	});

	it('takes away when it is below zero', () => {
		// 200 x 0.9^n: 180, 162, 145.8
		const some = growing({ visitsPerMonth: -10 });
		expect(at('encounters', some, 2, 3, 4)).toEqual(['180', '162', '146']);
	});

	it('leaves people and devices alone', () => {
		const some = { ...growing({ visitsPerMonth: 50 }), servers: 2 };
		expect(at('staff', some, 1, 24)).toEqual(['2', '2']);
		expect(at('servers', some, 1, 24)).toEqual(['2', '2']);
	});

	it('never comes to more than anybody counts', () => {
		const some = growing({ visitsPerMonth: 100 });
		expect(at('encounters', some, 60)).toEqual(['1000000000000']);
	});
});

describe('seasons', () => {
	const seasons = [50, 100, 110, 100, 100, 100, 100, 90, 100, 100, 100, 125.5];

	it('are those of the months of the year, whenever the plan starts', () => {
		const some = growing({ seasons });
		expect(at('encounters', some, 1, 2, 3, 8, 12, 13)).toEqual([
			'100',
			'200',
			'220',
			'180',
			'251',
			'100'
		]);
		expect(monthly('encounters', some, 3, '2027-12')).toEqual(['251', '100', '200']);
	});

	it('come on top of growth', () => {
		// 200 x 1.1² x 110 % = 266.2
		expect(at('encounters', growing({ seasons, visitsPerMonth: 10 }), 3)).toEqual(['266']);
	});
});

describe('growth that is refused', () => {
	function refusedAt(growth: unknown): string[] {
		const result = z.safeParse(practiceSchema, { ...practice, growth });
		return (result.error?.issues ?? []).map(({ path }) => path.map(String).join('.'));
	}
	const ramp = { driver: 'fill', shape: 'linear', points: [{ month: 1, to: 40 }] };

	it('is none of a ramp, of growth and of seasons as they may be', () => {
		expect(refusedAt({ ramps: [ramp], visitsPerMonth: -50, volatility: 100 })).toEqual([]);
		expect(refusedAt({ seasons: Array(12).fill(1_000) })).toEqual([]);
		expect(refusedAt({})).toEqual([]);
	});

	it.each([
		['no point', { points: [] }, 'points'],
		['a month 0', { points: [{ month: 0, to: 40 }] }, 'points.0.month'],
		['half a month', { points: [{ month: 1.5, to: 40 }] }, 'points.0.month'],
		[
			'a point at the month before or the same',
			{
				points: [
					{ month: 3, to: 40 },
					{ month: 3, to: 50 }
				]
			},
			'points.1.month'
		],
		['a number the driver may not have', { points: [{ month: 1, to: 101 }] }, 'points.0.to'],
		['half a person', { driver: 'admins', points: [{ month: 1, to: 1.5 }] }, 'points.0.to'],
		['another shape', { shape: 'steep' }, 'shape'],
		['what is no driver', { driver: 'weather' }, 'driver']
	])('has a ramp with %s', (_what, part, place) => {
		expect(refusedAt({ ramps: [{ ...ramp, ...part }] })).toContain(`growth.ramps.0.${place}`);
	});

	it('has eleven seasons, or one below zero', () => {
		expect(refusedAt({ seasons: Array(11).fill(100) })).toEqual(['growth.seasons']);
		expect(refusedAt({ seasons: [-1, ...Array<number>(11).fill(100)] })).toEqual([
			'growth.seasons.0'
		]);
	});

	it('shrinks by more than half a month, or more than doubles', () => {
		expect(refusedAt({ visitsPerMonth: -51 })).toEqual(['growth.visitsPerMonth']);
		expect(refusedAt({ visitsPerMonth: 101 })).toEqual(['growth.visitsPerMonth']);
	});
});

it('people stay whole, and between the points they go through', () => {
	const heads = fc.nat(60);
	const shape = fc.constantFrom('linear' as const, 's-shaped' as const);
	const gap = fc.integer({ min: 1, max: 40 });
	fc.assert(
		fc.property(shape, fc.tuple(heads, heads, heads), gap, gap, (shape, [a, b, c], to, on) => {
			const some = ramped('providers', shape, [1, a], [1 + to, b], [1 + to + on, c]);
			const found = monthly('licensed-providers', some, 60).map(Number);
			expect([found[0], found[to]]).toEqual([a, to < 60 ? b : undefined]);
			found.forEach((count, month) => {
				const [low, high] =
					month <= to ? [Math.min(a, b), Math.max(a, b)] : [Math.min(b, c), Math.max(b, c)];
				expect(Number.isInteger(count)).toBe(true);
				expect(count).toBeGreaterThanOrEqual(low);
				expect(count).toBeLessThanOrEqual(high);
			});
		}),
		{ numRuns: 60 }
	);
});
