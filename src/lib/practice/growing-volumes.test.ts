import { describe, expect, it } from 'vitest';
import { toText } from '#decimal';
import { volumePlaces, type Practice, type Volumes } from '#practice';
import { practice as everyday } from '../../../tests/support/buying.ts';
import { readMeter as of, volumesFrom } from '../../../tests/support/metered.ts';

type Changes = NonNullable<Practice['changes']>;

/** Three people who see patients, 10 visits each on 20 days: 600 visits a month. */
const practice: Practice = { ...everyday, storagePerPatient: 1024 };

function volumes(parts: Partial<Practice>, months = 4, from?: string): Volumes {
	return volumesFrom({ ...practice, ...parts }, months, from);
}

/** What a meter is at each moment of change: "1/16 3" is 3 from the 16th of the first month on. */
function moments(meter: string, found: Volumes): string[] {
	return found.moments.map(({ month, day, quantity }) => {
		const text = toText({ digits: quantity(meter), places: volumePlaces });
		return `${month + 1}/${day} ${text}`;
	});
}

function providers(...days: readonly (readonly [on: string, to: number])[]): Changes {
	return days.map(([on, to]) => ({ on, driver: 'providers', to: String(to) }));
}

describe('what moves by itself', () => {
	const growth: Practice['growth'] = {
		ramps: [
			{
				driver: 'admins',
				shape: 'linear',
				points: [
					{ month: 1, to: 2 },
					{ month: 3, to: 4 }
				]
			}
		]
	};

	it('moves on the first of a month, beside what changes by date', () => {
		const found = volumes({ growth, changes: providers(['2027-02-10', 3]) });
		expect(of('admins', found)).toEqual(['2', '3', '4', '4']);
		expect(of('staff', found)).toEqual(['5', '6', '8', '8']);
		expect(moments('staff', found)).toEqual(['2/10 7']);
	});

	it('is in each part of a month what the month is', () => {
		// Growth of 10 %: 600, 660, 726; from 16 February 4 instead of 3 see patients:
		// 660 x 15 / 28 + 880 x 13 / 28 = 762.14, then 4 x 200 x 1.21 = 968
		const found = volumes({
			growth: { visitsPerMonth: 10 },
			changes: providers(['2027-02-16', 3])
		});
		expect(of('encounters', found).slice(0, 3)).toEqual(['600', '762', '968']);
	});

	it('has seasons of its calendar, in months with changes and in those without', () => {
		const seasons = [100, 50, ...Array<number>(10).fill(100)];
		const found = volumes({ growth: { seasons }, changes: providers(['2028-02-15', 3]) }, 15);
		expect(of('encounters', found).slice(0, 3)).toEqual(['600', '300', '600']);
		// 300 x 14 / 29 + 400 x 15 / 29 = 351.72
		expect(of('encounters', found).slice(12)).toEqual(['600', '352', '800']);
	});

	it('keeps of files what each month added', () => {
		// 75 GB in a usual month, then 150 and 37.5
		const seasons = [100, 200, 50, ...Array<number>(9).fill(100)];
		expect(of('stored-gb', volumes({ growth: { seasons } }))).toEqual([
			'75',
			'225',
			'262.5',
			'337.5'
		]);
		expect(of('added-gb', volumes({ growth: { seasons } }))).toEqual(['75', '150', '37.5', '75']);
	});

	it('ends its runs where it is another', () => {
		const { runEnds } = volumes({ growth }, 6).metered('admins');
		expect(runEnds).toEqual([1, 2, 6, 6, 6, 6]);
		expect(volumes({ growth }, 6).metered('encounters').runEnds).toEqual([6, 6, 6, 6, 6, 6]);
	});
});
