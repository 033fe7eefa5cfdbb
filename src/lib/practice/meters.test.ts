import { describe, expect, it } from 'vitest';
import { meterNames, type MeterName, type Practice } from '#practice';
import { monthly } from '../../../tests/support/metered.ts';
import { practiceOf } from '../../../tests/support/practices.ts';

const practice = practiceOf({
	providers: 2,
	associates: 1,
	admins: 4,
	visitsPerDay: 6.5,
	workingDays: 19.5,
	telehealthShare: 12.5,
	minutesPerVideoVisit: 22.5,
	remindersPerAppointment: 1.5,
	storagePerPatient: 40,
	visitsPerPatient: 1.3
});

/** The first month of some meters, in their order. */
function first(names: readonly MeterName[], some: Practice): string[] {
	return names.map((name) => monthly(name, some, 1)[0] ?? '');
}

describe('what a practice amounts to', () => {
	it('is worked out by hand for the first month', () => {
		// 3 who see patients x 6.5 x 19.5 days       = 380.25 visits, all of them booked and kept
		// 12.5 % of them by video                    = 47.53125, 22.5 minutes each = 1069.453125
		// 1.5 reminders for each                     = 570.375
		// 380.25 / 1.3 visits a patient              = 292.5 active patients
		// 292.5 x 3 patients a year x 40 MB / 12     = 2925 MB a month; / 1024 = 2.8564... GB
		const expected = {
			'licensed-providers': '2',
			associates: '1',
			admins: '4',
			clinicians: '3',
			staff: '7',
			'booked-appointments': '380',
			encounters: '380',
			'video-visits': '48',
			'video-minutes': '1069',
			messages: '570',
			'active-patients': '293',
			'stored-gb': '2.856'
		};
		const names = Object.keys(expected) as MeterName[];
		expect(first(names, practice)).toEqual(Object.values(expected));
	});

	it('keeps fractions of visits until a meter is read', () => {
		// From 48 whole video visits the minutes would be 1080, from 380 whole visits 1068.75.
		expect(first(['video-minutes'], practice)).toEqual(['1069']);
	});

	it('settles a half visit upwards', () => {
		// 1 x 0.5 x 1 = 0.5
		const alone = practiceOf({ providers: 1, visitsPerDay: 0.5, workingDays: 1 });
		expect(first(['encounters'], alone)).toEqual(['1']);
	});

	it('is nothing but staff when nobody sees patients', () => {
		const closed = practiceOf({ admins: 4, visitsPerDay: 9, locations: 0 });
		const counted = meterNames.filter((name) => first([name], closed)[0] !== '0');
		expect(counted).toEqual([
			'admins',
			'staff',
			'signed-in-users',
			'invited-seats',
			'employees-with-email',
			'employees-with-device',
			'employees-supported'
		]);
	});

	it('divides among patients who come less than once a month', () => {
		// 380.25 / 0.05 = 7605
		expect(first(['active-patients'], { ...practice, visitsPerPatient: 0.05 })).toEqual(['7605']);
	});

	it('stays exact at the most a practice can be', () => {
		// 20,000 x 200 x 31 = 124,000,000 visits; x 100 = 12,400,000,000; x 1440 = 178,560,000,000
		const largest = practiceOf({
			providers: 10_000,
			associates: 10_000,
			visitsPerDay: 200,
			workingDays: 31,
			telehealthShare: 100,
			minutesPerVideoVisit: 1_440,
			remindersPerAppointment: 100,
			storagePerPatient: 100_000,
			visitsPerPatient: 31
		});
		// 124,000,000 / 31 = 4,000,000 patients; x 3 x 100,000 / 12 = 10^11 MB; / 1024 = 97,656,250
		expect(
			first(['encounters', 'video-minutes', 'messages', 'active-patients', 'stored-gb'], largest)
		).toEqual(['124000000', '178560000000', '12400000000', '4000000', '97656250']);
		// 124,000,000 x 100 payments x 1,000,000: beyond what anybody counts
		const rich = { ...largest, paymentsPerVisit: 100, cardShare: 100, ticket: 1_000_000 };
		expect(first(['card-volume'], rich)).toEqual(['1000000000000']);
	});
});

describe('visits that are booked', () => {
	// 2 x 10 x 20 = 400 could be booked, 80 % are: 320.
	const booked = practiceOf({
		providers: 2,
		visitsPerDay: 10,
		fill: 80,
		noShows: 10,
		cancellations: 15,
		refilled: 50,
		telehealthShare: 25,
		remindersPerAppointment: 2,
		repliesPerAppointment: 0.5,
		segmentsPerMessage: 1.5
	});

	it('are cancelled, taken by somebody else, or missed', () => {
		// 15 % of 320 = 48 cancelled, half of them refilled: 24; 10 % of 320 = 32 missed
		// 320 - 48 + 24 - 32 = 264 visits, 66 of them by video
		const names = [
			'booked-appointments',
			'cancellations',
			'refilled-appointments',
			'no-shows',
			'encounters',
			'video-visits',
			'in-person-visits'
		] as const;
		expect(first(names, booked)).toEqual(['320', '48', '24', '32', '264', '66', '198']);
	});

	it('are never fewer than none', () => {
		// 320 - 256 + 0 - 192 is below zero; with half of the cancelled refilled, 0 as well
		const lost = { ...booked, cancellations: 80, noShows: 60, refilled: 0 };
		expect(first(['encounters'], lost)).toEqual(['0']);
		// All that is cancelled is refilled: 320 - 192 = 128, whatever is cancelled
		expect(first(['encounters'], { ...lost, refilled: 100 })).toEqual(['128']);
	});

	it('have messages, also those that are not kept', () => {
		// 320 x 2 = 640 messages in 960 segments, 160 replies
		const names = ['messages', 'message-segments', 'replies'] as const;
		expect(first(names, booked)).toEqual(['640', '960', '160']);
	});
});

describe('video minutes', () => {
	it('are whole for each visit where a vendor rounds up, and double where it counts both ends', () => {
		// 600 visits, 24 % by video: 144; x 12.5 = 1,800; x 13 = 1,872; 1,800 x 2 = 3,600
		const some = practiceOf({
			providers: 3,
			visitsPerDay: 10,
			telehealthShare: 24,
			minutesPerVideoVisit: 12.5
		});
		const names = ['video-minutes', 'whole-video-minutes', 'participant-minutes'] as const;
		expect(first(names, some)).toEqual(['1800', '1872', '3600']);
		expect(first(['session-minutes', 'consultation-sessions'], some)).toEqual(['1800', '144']);
	});
});

describe('payments by card', () => {
	// 1 x 10 x 20 = 200 visits x 0.9 payments = 180, 80 % by card: 144 x 35.50 = 5,112
	const paid = practiceOf({
		providers: 1,
		visitsPerDay: 10,
		paymentsPerVisit: 0.9,
		cardShare: 80,
		ticket: 35.5,
		collectionsPerVisit: 110.25
	});
	const names = ['card-payments', 'card-volume', 'visit-card-payments', 'member-card-payments'];

	it('are those of visits', () => {
		expect(first(names as MeterName[], paid)).toEqual(['144', '5112', '144', '0']);
		// 200 x 110.25 = 22,050
		expect(first(['collections'], paid)).toEqual(['22050']);
	});

	it('are those of members as well', () => {
		// 55 members, 80 % by card: 44 x 75 = 3,300; 144 + 44 = 188; 5,112 + 3,300 = 8,412
		const withMembers = { ...paid, members: 55, membershipFee: 75 };
		expect(first(names as MeterName[], withMembers)).toEqual(['188', '8412', '144', '44']);
		expect(first(['members', 'member-card-volume'], withMembers)).toEqual(['55', '3300']);
	});

	it('come to cents', () => {
		// 33 % of 180 = 59.4 payments x 19.99 = 1,187.406
		const odd = { ...paid, cardShare: 33, ticket: 19.99 };
		expect(first(['card-payments', 'card-volume'], odd)).toEqual(['59', '1187.41']);
	});
});

describe('files', () => {
	it.each([
		// 2925 MB x month / 1024
		[1, '2.856'],
		[2, '5.713'],
		[7, '19.995'],
		[12, '34.277'],
		[60, '171.387']
	])('come, by month %d, to %s GB', (month, expected) => {
		expect(monthly('stored-gb', practice, month).at(-1)).toBe(expected);
	});

	it('are those of all patients of a year', () => {
		// 292.5 x 4 = 1170 patients a year x 40 MB / 12 / 1024 = 3.8086 GB
		const more = { ...practice, patientsPerYear: 4 };
		expect(first(['patients-of-the-year', 'added-gb'], more)).toEqual(['1170', '3.809']);
	});
});

describe('devices', () => {
	it('are those of every person, and those shared in each location', () => {
		// 7 people: 7 x 0.5 + 2 x 3 = 9.5; 7 x 1 + 0 = 7; 7 x 1.2 + 2 x 1 = 10.4
		const equipped = {
			...practice,
			locations: 2,
			workstationsPerPerson: 0.5,
			laptopsPerPerson: 1,
			mobilesPerPerson: 1.2,
			sharedWorkstations: 3,
			sharedMobiles: 1,
			servers: 1,
			networkAppliances: 4
		};
		const names = ['workstations', 'laptops', 'mobiles', 'servers', 'network-appliances'] as const;
		expect(first(names, equipped)).toEqual(['10', '7', '10', '1', '4']);
		// 9.5 + 7 = 16.5; + 10.4 = 26.9
		expect(first(['computers', 'devices'], equipped)).toEqual(['17', '27']);
		expect(first(['shared-workstations', 'shared-laptops', 'locations'], equipped)).toEqual([
			'6',
			'0',
			'2'
		]);
	});
});

describe('care', () => {
	it('is counted by the visit, and monitoring by the patient', () => {
		// 600 visits: x 0.35 = 210, x 0.9 = 540, 50 % = 300, x 0.05 = 30
		// 40 patients: 75 % = 30, x 28 readings = 1,120
		const some = practiceOf({
			providers: 3,
			visitsPerDay: 10,
			prescriptionsPerVisit: 0.35,
			claimsPerVisit: 0.9,
			aiNoteShare: 50,
			imagesPerVisit: 0.05,
			monitoredPatients: 40,
			qualifyingShare: 75,
			readingsPerPatient: 28
		});
		expect(first(['prescriptions', 'claims', 'ai-notes', 'images-analyzed'], some)).toEqual([
			'210',
			'540',
			'300',
			'30'
		]);
		expect(
			first(['monitored-patients', 'qualifying-patients', 'data-transmissions'], some)
		).toEqual(['40', '30', '1120']);
	});
});
