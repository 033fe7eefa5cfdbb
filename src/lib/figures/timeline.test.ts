import { describe, expect, it } from 'vitest';
import type { Change, Practice } from '#practice';
import { starterScenario, type Scenario } from '#scenario';
import { practiceOf } from '../../../tests/support/practices.ts';
import { dayIn, timeline } from './timeline.ts';

const clinic = practiceOf(
	{ providers: 2, admins: 1, fill: 80 },
	{ counts: [{ meter: 'scans', name: 'Scans', quantity: '12.5', nature: 'flow' }] }
);

function clinicWith(changes: Change[], rest: Partial<Scenario> = {}): Scenario {
	const practice: Practice = { ...clinic, changes };
	return { ...starterScenario('medspa', 'one', 'First'), months: 24, ...rest, practice };
}

const hired = { row: 'provider', on: '2027-03-15', to: '3' };

describe('the months of a timeline', () => {
	it('are those of the plan, with each January named', () => {
		const { months, years } = timeline(clinicWith([], { months: 30, start: '2028-10' }));
		expect(months).toBe(30);
		// October, November, December, then January 2029 and 12 months on 2030
		expect(years).toEqual([
			{ month: 0, name: 'Oct 2028' },
			{ month: 3, name: '2029' },
			{ month: 15, name: '2030' },
			{ month: 27, name: '2031' }
		]);
	});

	it('begin with our calendar where no start is named', () => {
		expect(timeline(clinicWith([])).years).toEqual([
			{ month: 0, name: 'Jan 2027' },
			{ month: 12, name: '2028' }
		]);
	});

	it.each([
		['2026-11-30', 0],
		['2027-01-01', 0],
		['2027-01-31', 0],
		['2027-02-01', 1],
		['2028-12-31', 23]
	])('hold what happens on %s in month %d from the start', (on, month) => {
		const { events } = timeline(clinicWith([{ ...hired, on }]));
		expect(events.map((event) => event.month)).toEqual([month]);
	});

	it('leave out what happens after the last of them', () => {
		const changes = ['2028-12-31', '2029-01-01', '2029-01-02'].map((on) => ({ ...hired, on }));
		const { events, all, lanes } = timeline(clinicWith(changes));
		expect(events.map(({ place }) => place)).toEqual([0]);
		expect(all.map(({ place }) => place)).toEqual([0, 1, 2]);
		expect(lanes).toBe(1);
	});
});

describe('the lanes of a timeline', () => {
	it('are one though nothing happens', () => {
		expect(timeline(clinicWith([]))).toMatchObject({ events: [], lanes: 1 });
	});

	it('keep events of one month above each other', () => {
		const changes = ['2027-03-31', '2027-03-01', '2027-04-01', '2027-03-05'].map((on) => ({
			...hired,
			on
		}));
		const { events, lanes } = timeline(clinicWith(changes));
		expect(events.map(({ place, month, lane }) => [place, month, lane])).toEqual([
			[1, 2, 0],
			[3, 2, 1],
			[0, 2, 2],
			[2, 3, 0]
		]);
		expect(lanes).toBe(3);
	});
});

describe('an event', () => {
	it.each([
		['a row of the team', hired, 'Licensed provider: 2 → 3', 3],
		[
			'a driver',
			{ driver: 'fill', on: '2027-03-15', to: '92.5' },
			'Calendar fill: 80 → 92.5',
			92.5
		],
		[
			'what is counted',
			{ meter: 'scans', on: '2027-03-15', to: '1000' },
			'Scans: 12.5 → 1,000',
			1000
		]
	] as const)('says what becomes of %s, and when', (_of, change, what, to) => {
		const [event] = timeline(clinicWith([change])).events;
		expect(event).toMatchObject({ change, key: '0', place: 0, to, what });
		expect(event?.date).toBe('March 15, 2027');
		expect(event?.spoken).toBe(`${what} on March 15, 2027`);
	});

	it('begins where the one before it left off', () => {
		const { events } = timeline(
			clinicWith([
				hired,
				{ row: 'admin', on: '2027-04-01', to: '2' },
				{ ...hired, on: '2027-09-01', to: '1' }
			])
		);
		expect(events.map(({ what }) => what)).toEqual([
			'Licensed provider: 2 → 3',
			'Front desk, billing, office: 1 → 2',
			'Licensed provider: 3 → 1'
		]);
	});

	it('begins where the one before it in time left off, wherever it is listed', () => {
		const { events, all } = timeline(clinicWith([{ ...hired, on: '2027-09-01', to: '1' }, hired]));
		expect(events.map(({ what }) => what)).toEqual([
			'Licensed provider: 2 → 3',
			'Licensed provider: 3 → 1'
		]);
		expect(all.map(({ what }) => what)).toEqual([
			'Licensed provider: 3 → 1',
			'Licensed provider: 2 → 3'
		]);
	});

	it('goes by the row, not by what the row is called', () => {
		const team = [
			{ id: 'day', role: 'admin' as const, name: 'Front desk', headcount: 1 },
			{ id: 'night', role: 'admin' as const, name: 'Front desk', headcount: 4 }
		];
		const changes = [
			{ row: 'day', on: '2027-02-01', to: '2' },
			{ row: 'night', on: '2027-03-01', to: '5' }
		];
		const scenario = { ...clinicWith([]), practice: { ...clinic, team, changes } };
		expect(timeline(scenario).events.map(({ what }) => what)).toEqual([
			'Front desk: 1 → 2',
			'Front desk: 4 → 5'
		]);
	});
});

describe('a day in another month', () => {
	const scenario = clinicWith([]);

	it.each([
		[0, '2027-03-15', '2027-01-15'],
		[14, '2027-03-15', '2028-03-15'],
		[11, '2027-01-31', '2027-12-31'],
		[3, '2027-01-31', '2027-04-30'],
		[1, '2027-01-31', '2027-02-28'],
		[13, '2027-01-31', '2028-02-29'],
		[2, '2028-02-29', '2027-03-29']
	])('%d from the start is as far into it as %s: %s', (month, like, expected) => {
		expect(dayIn(scenario, month, like)).toBe(expected);
	});

	it('counts from the start of the plan', () => {
		expect(dayIn({ ...scenario, start: '2027-11' }, 2, '2027-11-09')).toBe('2028-01-09');
	});
});
