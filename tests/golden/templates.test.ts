import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMonth } from '#calendar';
import { driverIn, volumesOf, type MeterName, type Practice } from '#practice';
import { templateKeys, templatePractice } from '#scenario';

// What each example practice comes to in its months 1, 12, 24 and 36, worked out elsewhere from the same
// figures: people x visits a day x days x how full the calendar is, less who does not come, and so on.
//
// Both sides round once, from exact numbers, but halves to different sides: a whole number may be off by 1.
// So may the members of direct primary care, who are its patients: visits over visits of a member, which has
// two decimals. Storage is told to a tenth of a gigabyte a year, and our months are kept to the megabyte: it
// may be off by a tenth. Devices per user are told to two decimals.

type Month = Readonly<Record<string, number>>;
const expected: Readonly<Record<string, Readonly<Record<string, Month>>>> = JSON.parse(
	readFileSync(new URL('templates.json', import.meta.url), 'utf8')
);

const start = '2027-01';
const metersOf: Readonly<Record<string, readonly MeterName[]>> = {
	users: ['signed-in-users'],
	clinicians: ['clinicians'],
	// Who is paid to support those who see patients counts with the office.
	office: ['admins', 'technicians'],
	booked: ['booked-appointments'],
	visits: ['encounters'],
	videoVisits: ['video-visits'],
	messages: ['messages'],
	cardPayments: ['card-payments'],
	prescriptions: ['prescriptions'],
	activePatients: ['active-patients'],
	devices: ['devices'],
	servers: ['servers'],
	videoMinutes: ['video-minutes'],
	cardVolume: ['card-volume']
};

function readerOf(practice: Practice, month: number) {
	const volumes = volumesOf(practice, readMonth(start) ?? 0, 36);
	return (meter: MeterName) => (volumes.metered(meter).quantities[month - 1] ?? NaN) / 1000;
}

/** Told exactly: of two people with 1.2 devices each, whole devices are 2. */
function devicesPerUser(practice: Practice, users: number, locations: number): number {
	const each = (['workstationsPerPerson', 'laptopsPerPerson', 'mobilesPerPerson'] as const)
		.map((driver) => driverIn(practice, driver))
		.reduce((sum, one) => sum + one, 0);
	return each + (driverIn(practice, 'sharedWorkstations') * locations) / users;
}

const cases = templateKeys.flatMap((key) => [1, 12, 24, 36].map((month) => ({ key, month })));

describe('the example practices', () => {
	it('are all there', () => {
		expect(Object.keys(expected).sort()).toEqual([...templateKeys].sort());
	});

	it.each(cases)('$key comes to what was worked out, in month $month', ({ key, month }) => {
		const practice = templatePractice(key, (row) => row, start);
		const read = readerOf(practice, month);
		const told = expected[key]?.[String(month)] ?? {};
		const off = (name: string, ours: number, most: number) =>
			Math.abs(ours - (told[name] ?? NaN)) <= most ? [] : [{ name, ours, told: told[name] }];

		const faults = [
			...Object.entries(metersOf).flatMap(([name, meters]) => {
				const ours = meters.reduce((sum, meter) => sum + read(meter), 0);
				return off(name, ours, 1);
			}),
			...off('addedGbPerYear', 12 * read('added-gb'), 0.1),
			...off(
				'devicesPerUser',
				devicesPerUser(practice, read('signed-in-users'), read('locations')),
				0.006
			)
		];
		expect(faults).toEqual([]);
	});

	it('leave out nothing that was worked out', () => {
		const names = [...Object.keys(metersOf), 'addedGbPerYear', 'devicesPerUser'];
		const told = new Set(Object.values(expected).flatMap(Object.values).flatMap(Object.keys));
		expect([...told].sort()).toEqual(names.sort());
	});

	it('of three locations opens the others in months 10 and 22', () => {
		const practice = templatePractice('multi-site', (row) => row, start);
		const locations = (month: number) => readerOf(practice, month)('locations');
		expect([1, 9, 10, 21, 22, 36].map(locations)).toEqual([1, 1, 2, 2, 3, 3]);
	});
});
