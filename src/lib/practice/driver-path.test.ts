import { readDay, monthOf } from '#calendar';
import { describe, expect, it } from 'vitest';
import { driverPath } from '#practice';
import { practiceOf } from '../../../tests/support/practices.ts';

const start = monthOf(readDay('2027-01-01') ?? 0);
const practice = practiceOf({ providers: 2, visitsPerDay: 10, fill: 80 });

describe('what a driver comes to month by month', () => {
	it('stays where nothing moves it, also through seasons', () => {
		const seasons = Array.from({ length: 12 }, (_month, at) => 50 + 10 * at);
		expect(driverPath({ ...practice, growth: { seasons } }, 'visitsPerDay', start, 3)).toEqual([
			10, 10, 10
		]);
		const team = practice.team.map((row) => ({ ...row, months: [2] }));
		expect(driverPath({ ...practice, team }, 'providers', start, 3)).toEqual([2, 2, 2]);
	});

	it('follows its ramp', () => {
		const points = [
			{ month: 1, to: 30 },
			{ month: 4, to: 60 }
		];
		const growth = { ramps: [{ driver: 'fill' as const, shape: 'linear' as const, points }] };
		expect(driverPath({ ...practice, growth }, 'fill', start, 5)).toEqual([30, 40, 50, 60, 60]);
	});

	it('has hires and other changes from the month that begins with them', () => {
		const [row] = practice.team;
		const changes = [
			{ on: '2027-02-01', row: row?.id ?? '', to: '3' },
			{ on: '2027-03-15', driver: 'fill' as const, to: '95' }
		];
		expect(driverPath({ ...practice, changes }, 'providers', start, 3)).toEqual([2, 3, 3]);
		expect(driverPath({ ...practice, changes }, 'fill', start, 4)).toEqual([80, 80, 80, 95]);
	});

	it('counts more visits a day where visits grow, and no more of anything else', () => {
		const grown = { ...practice, growth: { visitsPerMonth: 10 } };
		expect(driverPath(grown, 'visitsPerDay', start, 3)).toEqual([10, 11, 12.1]);
		expect(driverPath(grown, 'providers', start, 3)).toEqual([2, 2, 2]);
	});
});
