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
		['encounters', '400', '400 visits the team could book = 400'],
		['booked-appointments', '400', '400 visits the team could book = 400'],
		['video-visits', '180', '400 visits × 45 % video visits = 180'],
		[
			'video-minutes',
			'4,680 minutes',
			'400 visits × 45 % video visits × 26 minutes per video visit = 4,680 minutes'
		],
		[
			'participant-minutes',
			'9,360 minutes',
			'400 visits × 45 % video visits × 26 minutes per video visit = 4,680 minutes; this vendor counts both sides: 9,360 minutes'
		],
		[
			'session-minutes',
			'4,680 minutes',
			'400 visits × 45 % video visits × 26 minutes per video visit = 4,680 minutes'
		],
		['in-person-visits', '220', '400 visits − 180 video visits = 220'],
		['active-patients', '200 patients', '400 visits ÷ 2 visits per patient a month = 200 patients'],
		['licensed-providers', '2 people', '2 people'],
		['locations', '1 place', 'Locations: 1']
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
		expect(quantity).toBe('4,860 minutes');
		expect(line).toBe(
			'400 visits × 45 % video visits × 26.4 minutes per video visit, each rounded up to whole minutes = 4,860 minutes'
		);
	});

	it.each<[Partial<Practice>, string, string]>([
		[
			{ fill: 90, noShows: 10, cancellations: 5, refilled: 50 },
			'encounters',
			'400 visits the team could book × 90 % calendar fill − 18 cancellations + 9 refilled appointments − 36 no shows = 315'
		],
		[
			{ fill: 92.5 },
			'booked-appointments',
			'400 visits the team could book × 92.5 % calendar fill = 370'
		],
		[
			{ paymentsPerVisit: 0.5, cardShare: 90, ticket: 140 },
			'visit-card-volume',
			'400 visits × 0.5 payments × 90 % paid by card × $140.00 average payment = $25,200.00'
		]
	])('reads with its units: %o', (rest, meter, line) => {
		expect(derivationFigure(scenarioOf(rest), meter, 1).line).toBe(line);
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
		'200 active patients × 3 patients in a year × 20.48 MB per patient a year ÷ 12 ÷ 1,024 = 1 GB';

	it('is a month of it at first', () => {
		expect(derivationFigure(scenario, 'stored-gb', 1)).toMatchObject({
			quantity: '1 GB',
			line: month
		});
	});

	it.each([
		[2, '1 GB', '2 GB'],
		[24, '23 GB', '24 GB']
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
		['video-minutes', 'Video minutes', '5,000 minutes'],
		['scans', 'Scans', '12.5'],
		['stored-gb', 'GB stored', '70 GB']
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

	it('carries on to what is worked out from it, and says so', () => {
		expect(derivationFigure(counted, 'participant-minutes', 1)).toMatchObject({
			quantity: '10,000 minutes',
			line: '5,000 video minutes (counted by hand); this vendor counts both sides: 10,000 minutes',
			isByHand: false
		});
		// 200 video visits instead of 180, of 26 minutes
		const visits = { meter: 'video-visits', quantity: '200', nature: 'flow' as const };
		expect(derivationFigure(scenarioOf({ counts: [visits] }), 'video-minutes', 1)).toMatchObject({
			quantity: '5,200 minutes',
			line: '200 video visits (counted by hand) × 26 minutes per video visit = 5,200 minutes'
		});
	});

	it('is another number from a day on, also in what is worked out from it', () => {
		const scenario = scenarioOf({
			counts: [{ meter: 'video-visits', quantity: '200', nature: 'flow' }],
			changes: [{ on: '2027-03-01', meter: 'video-visits', to: '300' }]
		});
		expect(
			[2, 3].map((month) => derivationFigure(scenario, 'video-minutes', month).quantity)
		).toEqual(['5,200 minutes', '7,800 minutes']);
	});
});

describe('a meter nothing leads to', () => {
	it.each([
		['api-calls', '0'],
		['trial-sites', '0 places'],
		['nobody-counts-this', '0'],
		['constructor', '0']
	])('says so: %s', (meter, quantity) => {
		expect(derivationFigure(scenario, meter, 1)).toMatchObject({
			quantity,
			line: 'Nothing you entered leads to it. Count it by hand if a vendor bills it.',
			from: [],
			drivers: []
		});
	});
});

describe('a month in which something changes', () => {
	// April: 15 days with 400 visits, 15 with 800; (180 + 360) / 2 = 270 video visits, 7,020 minutes
	const changes = [{ driver: 'visitsPerDay' as const, on: '2027-04-16', to: '20' }];
	const minutes = (visits: string, amount: string) =>
		`${visits} visits × 45 % video visits × 26 minutes per video visit = ${amount} minutes`;

	it('tells each of its parts with its own numbers', () => {
		expect(derivationFigure(scenarioOf({ changes }), 'video-minutes', 4)).toMatchObject({
			quantity: '7,020 minutes',
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
			quantity: `${amount} minutes`,
			line: minutes(visits, amount),
			spells: []
		});
	});

	it('is found by the start of the plan', () => {
		const { spells } = derivationFigure(scenarioOf({ changes }, '2027-04'), 'video-visits', 1);
		expect(spells.map(({ days }) => days)).toEqual(['day 1 to 15', 'day 16 to 30']);
	});
});
