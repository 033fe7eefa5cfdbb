import { describe, expect, it } from 'vitest';
import { toText } from '#decimal';
import { meterNames, metersIn, type Meters, type Practice } from '#practice';

const practice: Practice = {
	providers: 2,
	associates: 1,
	admins: 4,
	visitsPerDay: 6.5,
	workingDays: 19.5,
	telehealthShare: 12.5,
	minutesPerVideoVisit: 22.5,
	remindersPerAppointment: 1.5,
	storagePerPatient: 40,
	visitsPerPatient: 1.3,
	guesses: []
};

function read(meters: Meters): Record<string, string> {
	return Object.fromEntries(meterNames.map((name) => [name, toText(meters[name])]));
}

describe('what a practice amounts to', () => {
	it('is worked out by hand for the first month', () => {
		// 3 who see patients x 6.5 x 19.5 days       = 380.25 visits
		// 12.5 % of them by video                    = 47.53125, 22.5 minutes each = 1069.453125
		// 1.5 reminders for each                     = 570.375
		// 380.25 / 1.3 visits a patient              = 292.5 active patients
		// 292.5 x 3 patients a year x 40 MB / 12     = 2925 MB a month; / 1024 = 2.8564... GB
		expect(read(metersIn(practice, 1))).toEqual({
			'licensed-providers': '2',
			associates: '1',
			admins: '4',
			clinicians: '3',
			staff: '7',
			encounters: '380',
			'video-visits': '48',
			'video-minutes': '1069',
			messages: '570',
			'active-patients': '293',
			'stored-gb': '2.856'
		});
	});

	it('keeps fractions of visits until a meter is read', () => {
		// From 48 whole video visits the minutes would be 1080, from 380 whole visits 1068.75.
		expect(toText(metersIn(practice, 1)['video-minutes'])).toBe('1069');
	});

	it.each([
		// 2925 MB x month / 1024
		[1, '2.856'],
		[2, '5.713'],
		[7, '19.995'],
		[12, '34.277'],
		[60, '171.387']
	])('stores, by month %d, %s GB', (month, expected) => {
		expect(toText(metersIn(practice, month)['stored-gb'])).toBe(expected);
	});

	it('settles a half visit upwards', () => {
		// 1 x 0.5 x 1 = 0.5
		const alone = { ...practice, providers: 1, associates: 0, visitsPerDay: 0.5, workingDays: 1 };
		expect(toText(metersIn(alone, 1).encounters)).toBe('1');
	});

	it('is nothing but staff when nobody sees patients', () => {
		const closed = { ...practice, providers: 0, associates: 0 };
		const { staff, admins, ...others } = metersIn(closed, 12);
		expect([staff, admins].map(toText)).toEqual(['4', '4']);
		expect(new Set(Object.values(others).map(toText))).toEqual(new Set(['0']));
	});

	it('divides among patients who come less than once a month', () => {
		// 380.25 / 0.05 = 7605
		const rare = { ...practice, visitsPerPatient: 0.05 };
		expect(toText(metersIn(rare, 1)['active-patients'])).toBe('7605');
	});

	it('stays exact at the most a practice can be', () => {
		// 20,000 x 200 x 31 = 124,000,000 visits; x 100 = 12,400,000,000; x 1440 = 178,560,000,000
		const largest: Practice = {
			...practice,
			providers: 10_000,
			associates: 10_000,
			visitsPerDay: 200,
			workingDays: 31,
			telehealthShare: 100,
			minutesPerVideoVisit: 1_440,
			remindersPerAppointment: 100,
			storagePerPatient: 100_000,
			visitsPerPatient: 31
		};
		// 124,000,000 / 31 = 4,000,000 patients; x 3 x 100,000 / 12 = 10^11 MB; / 1024 = 97,656,250
		expect(read(metersIn(largest, 1))).toMatchObject({
			encounters: '124000000',
			'video-minutes': '178560000000',
			messages: '12400000000',
			'active-patients': '4000000',
			'stored-gb': '97656250'
		});
	});
});
