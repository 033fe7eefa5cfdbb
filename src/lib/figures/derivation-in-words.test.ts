import { describe, expect, it } from 'vitest';
import type { Practice } from '#practice';
import { starterScenario, type Scenario } from '#scenario';
import { practiceOf } from '../../../tests/support/practices.ts';
import { derivationFigure } from './derivation-in-words.ts';

// 2 x 10 x 20 = 400 visits; 45 % by video = 180; x 26 minutes = 4,680
const clinic = practiceOf({
	providers: 2,
	visitsPerDay: 10,
	workingDays: 20,
	telehealthShare: 45,
	minutesPerVideoVisit: 26,
	visitsPerPatient: 2,
	storagePerPatient: 20.48
});

function scenarioOf(rest: Partial<Practice>, start = '2027-01'): Scenario {
	return {
		...starterScenario('medspa', 'one', 'First'),
		start,
		practice: { ...clinic, ...rest }
	};
}

const scenario = scenarioOf({});

describe('how a meter comes about', () => {
	it.each([
		[
			'encounters',
			'400',
			'400 visits the team could book × Calendar fill: 100 − Cancellations: 0 + Refilled appointments: 0 − No shows: 0 = 400'
		],
		['booked-appointments', '400', '400 visits the team could book × Calendar fill: 100 = 400'],
		['video-visits', '180', 'Visits: 400 × 45 % video visits = 180'],
		[
			'video-minutes',
			'4,680',
			'Visits: 400 × 45 % video visits × 26 minutes per video visit = 4,680'
		],
		[
			'participant-minutes',
			'9,360',
			'Visits: 400 × 45 % video visits × 26 minutes per video visit × 2 = 9,360'
		],
		[
			'session-minutes',
			'4,680',
			'Visits: 400 × 45 % video visits × 26 minutes per video visit = 4,680'
		],
		['in-person-visits', '220', 'Visits: 400 − Video visits: 180 = 220'],
		[
			'active-patients',
			'200',
			'Visits: 400 ÷ 2 visits per patient a month, at least Members: 0 = 200'
		],
		['licensed-providers', '2', '2 people'],
		['locations', '1', 'Locations: 1']
	])('is told from its beginning: %s', (meter, quantity, line) => {
		expect(derivationFigure(scenario, meter, 1)).toMatchObject({
			meter,
			quantity,
			line,
			spells: []
		});
	});

	it('tells that every visit is rounded up to whole minutes', () => {
		// 180 x 27 = 4,860
		const { quantity, line } = derivationFigure(
			scenarioOf({ minutesPerVideoVisit: 26.4 }),
			'whole-video-minutes',
			1
		);
		expect(quantity).toBe('4,860');
		expect(line).toBe(
			'Visits: 400 × 45 % video visits × 26.4 minutes per video visit, each rounded up = 4,860'
		);
	});

	it('names what can be looked at in turn and what was entered', () => {
		expect(derivationFigure(scenario, 'video-minutes', 1)).toMatchObject({
			name: 'Video minutes',
			from: [{ meter: 'video-visits', name: 'Video visits' }],
			drivers: ['minutesPerVideoVisit'],
			isByHand: false
		});
		expect(derivationFigure(scenario, 'booked-appointments', 1)).toMatchObject({
			from: [],
			drivers: ['visitsPerDay', 'workingDays', 'fill']
		});
		expect(derivationFigure(scenario, 'participant-minutes', 1)).toMatchObject({
			from: [{ meter: 'video-minutes', name: 'Video minutes' }],
			drivers: []
		});
	});
});

describe('what piles up', () => {
	// 400 / 2 = 200 patients x 3 a year = 600 x 20.48 MB = 12,288 / 12 = 1,024 MB = 1 GB a month
	const month =
		'Active patients: 200 × Patients in a year: 3 × 20.48 MB per patient a year ÷ 12 ÷ 1,024 = 1';

	it('is a month of it at first', () => {
		expect(derivationFigure(scenario, 'stored-gb', 1)).toMatchObject({
			quantity: '1',
			line: month
		});
	});

	it.each([
		[2, '1', '2'],
		[24, '23', '24']
	])('is more in month %d: what was there before, and a month of it', (at, before, quantity) => {
		expect(derivationFigure(scenario, 'stored-gb', at)).toMatchObject({
			quantity,
			line: `${before} from the months before + ${month}: ${quantity}`
		});
	});
});

describe('what is counted by hand', () => {
	const counted = scenarioOf({
		counts: [
			{ meter: 'video-minutes', quantity: '5000', nature: 'flow' },
			{ meter: 'scans', name: 'Scans', quantity: '12.5', nature: 'flow' },
			{ meter: 'stored-gb', quantity: '70', nature: 'level' }
		]
	});

	it.each([
		['video-minutes', 'Video minutes', '5,000'],
		['scans', 'Scans', '12.5'],
		['stored-gb', 'GB stored', '70']
	])('is what it is: %s', (meter, name, quantity) => {
		expect(derivationFigure(counted, meter, 3)).toEqual({
			meter,
			name,
			quantity,
			line: `${quantity}, counted by hand`,
			spells: [],
			from: [],
			drivers: [],
			isByHand: true
		});
	});

	it('still stands in the line of what is worked out beside it', () => {
		// What is counted takes the place of one meter, not of those that are worked out from it.
		expect(derivationFigure(counted, 'participant-minutes', 1).line).toBe(
			'Video minutes: 4,680 × 2 = 9,360'
		);
	});
});

describe('a meter nothing leads to', () => {
	it.each(['api-calls', 'trial-sites', 'nobody-counts-this', 'constructor'])(
		'says so: %s',
		(meter) => {
			expect(derivationFigure(scenario, meter, 1)).toMatchObject({
				quantity: '0',
				line: 'Nothing you entered leads to it. Count it by hand if a vendor bills it.',
				from: [],
				drivers: []
			});
		}
	);
});

describe('a month in which something changes', () => {
	// April: 15 days with 400 visits, 15 with 800; (180 + 360) / 2 = 270 video visits, 7,020 minutes
	const changes = [{ driver: 'visitsPerDay' as const, on: '2027-04-16', to: '20' }];
	const minutes = (visits: string, amount: string) =>
		`Visits: ${visits} × 45 % video visits × 26 minutes per video visit = ${amount}`;

	it('tells each of its parts with its own numbers', () => {
		expect(derivationFigure(scenarioOf({ changes }), 'video-minutes', 4)).toMatchObject({
			quantity: '7,020',
			line: minutes('400', '4,680'),
			spells: [
				{ days: 'day 1 to 15', line: minutes('400', '4,680') },
				{ days: 'day 16 to 30', line: minutes('800', '9,360') }
			]
		});
	});

	it.each([
		[3, '400', '4,680'],
		[5, '800', '9,360']
	])('leaves month %d whole', (month, visits, amount) => {
		expect(derivationFigure(scenarioOf({ changes }), 'video-minutes', month)).toMatchObject({
			quantity: amount,
			line: minutes(visits, amount),
			spells: []
		});
	});

	it('is found by the start of the plan', () => {
		const { spells } = derivationFigure(scenarioOf({ changes }, '2027-04'), 'video-visits', 1);
		expect(spells.map(({ days }) => days)).toEqual(['day 1 to 15', 'day 16 to 30']);
	});
});
