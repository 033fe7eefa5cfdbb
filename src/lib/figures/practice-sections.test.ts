import { describe, expect, it } from 'vitest';
import { billsOf, forecast, type Bill } from '#forecast';
import { standingNow } from '#insight';
import type { Offer } from '#offers';
import {
	driverNames,
	headcountDrivers,
	meterNames,
	type DriverName,
	type Practice
} from '#practice';
import { starterScenario, type Scenario } from '#scenario';
import { practiceOf } from '../../../tests/support/practices.ts';
import { deviceRatio, driverBounds, practiceSections, teamEffect } from './practice-sections.ts';

function offer(id: string, meter: string, price: string): Offer {
	const charge = { kind: 'unit' as const, meter, price };
	const provenance = [{ source: 'A price list', confidence: 'list' as const, seen: '2026-08' }];
	return { id, covers: [], charges: [{ id: 'fee', charge, provenance }] };
}

// 1 x 10 x 20 = 200 visits, 50 % by video = 100, x 30 minutes = 3,000
const clinic = practiceOf({
	providers: 1,
	visitsPerDay: 10,
	workingDays: 20,
	telehealthShare: 50,
	minutesPerVideoVisit: 30
});

function scenarioOf(offers: readonly Offer[], rest: Partial<Practice> = {}): Scenario {
	return {
		...starterScenario('medspa', 'one', 'First'),
		practice: { ...clinic, ...rest },
		offers: [...offers, offer('dear', 'encounters', '900')],
		plans: [
			{ id: 'dear', name: 'Dear', offers: ['dear'] },
			{ id: 'cheap', name: 'Cheap', offers: offers.map(({ id }) => id) }
		]
	};
}

function sectionsOf(scenario: Scenario) {
	const bills = billsOf(scenario, [1]).flatMap(([first]): Bill[] => (first ? [first] : []));
	return practiceSections(scenario, bills, standingNow(forecast(scenario)));
}

function effectsOf(scenario: Scenario): Record<string, string> {
	const said = sectionsOf(scenario).filter(({ effect }) => effect !== '');
	return Object.fromEntries(said.map(({ key, effect }) => [key, effect]));
}

function teamEffectOf(scenario: Scenario): string {
	const bills = billsOf(scenario, [1]).flatMap(([first]): Bill[] => (first ? [first] : []));
	return teamEffect(scenario, bills, standingNow(forecast(scenario)));
}

const visits = offer('visits', 'encounters', '1.50');

describe('the sections of a practice', () => {
	it('have every driver that is no headcount in exactly one of them', () => {
		const heads = new Set<string>(headcountDrivers);
		const shown = sectionsOf(scenarioOf([visits])).flatMap(({ fields }) =>
			fields.map(({ driver }) => driver)
		);
		expect([...shown].sort()).toEqual(driverNames.filter((name) => !heads.has(name)).sort());
	});

	it('say while they are closed what is not usual', () => {
		const summaries = sectionsOf(scenarioOf([visits], { fill: 80, locations: 1, servers: 2 })).map(
			({ key, summary }) => [key, summary]
		);
		expect(Object.fromEntries(summaries)).toMatchObject({
			calendar: '10 visits a day · Calendar fill: 80 %',
			video: '50 % video visits · 30 minutes per video visit',
			devices: 'Servers: 2',
			payments: ''
		});
	});

	it('show each number with what is known about it', () => {
		const fields = sectionsOf(
			scenarioOf([visits], {
				fill: 80,
				guesses: ['fill'],
				ranges: [{ driver: 'fill', low: 70, high: 90 }],
				growth: { ramps: [{ driver: 'noShows', shape: 'linear', points: [{ month: 1, to: 5 }] }] }
			})
		).flatMap((section) => section.fields);
		const found = (name: string) => fields.find(({ driver }) => driver === name);
		expect(found('fill')).toMatchObject({
			name: 'Calendar fill',
			value: 80,
			guess: true,
			spread: { low: 70, high: 90 },
			isRamped: false
		});
		expect(found('noShows')).toMatchObject({
			value: 0,
			guess: false,
			spread: undefined,
			isRamped: true
		});
	});
});

describe('what a section costs', () => {
	it('is what the cheapest plan bills for it', () => {
		// 200 x 1.50 = 300; 3,000 x 0.10 = 300 and 100 x 0.50 = 50
		const offers = [
			visits,
			offer('minutes', 'video-minutes', '0.10'),
			offer('calls', 'video-visits', '0.50')
		];
		expect(effectsOf(scenarioOf(offers))).toEqual({
			calendar: '$300 a month of Cheap',
			video: '$350 a month of Cheap'
		});
	});

	it('is told of the people of the team', () => {
		// 1 provider x 75 and 1 person on the team x 5
		const offers = [offer('seat', 'licensed-providers', '75'), offer('mail', 'staff', '5'), visits];
		expect(teamEffectOf(scenarioOf(offers))).toBe('$80 a month of Cheap');
		expect(teamEffectOf(scenarioOf([visits]))).toBe('');
	});

	it('is told to the cent where it is less than one', () => {
		// 200 x 0.0049 = 0.98; 100 x 0.01 = 1
		const offers = [
			offer('visits', 'encounters', '0.0049'),
			offer('calls', 'video-visits', '0.01')
		];
		expect(effectsOf(scenarioOf(offers))).toEqual({
			calendar: '$0.98 a month of Cheap',
			video: '$1 a month of Cheap'
		});
	});

	it('is nothing to tell where it is free or no plan has a price', () => {
		expect(effectsOf(scenarioOf([offer('visits', 'encounters', '0')]))).toEqual({});
		const unknown = scenarioOf([offer('visits', 'encounters', 'unknown')]);
		expect(effectsOf({ ...unknown, plans: unknown.plans.slice(1) })).toEqual({});
	});

	it('is in one section for every meter, or in the team', () => {
		const busy: Partial<Practice> = Object.fromEntries(
			driverNames
				.filter((name) => !headcountDrivers.some((one) => one === name))
				.map((name) => [name, 10])
		);
		const part = { id: 'part', role: 'provider' as const, headcount: 2, hoursPerWeek: 1 };
		const practice = { ...busy, team: [...clinic.team, part], noShows: 1, cancellations: 50 };
		for (const meter of meterNames) {
			const scenario = scenarioOf([offer('any', meter, '0.01')], practice);
			const alone = { ...scenario, plans: scenario.plans.slice(1) };
			const [only] = forecast(alone);
			const places = Object.keys(effectsOf(alone)).length + (teamEffectOf(alone) === '' ? 0 : 1);
			expect([meter, places]).toEqual([meter, (only?.costs[0] ?? 0) > 0 ? 1 : 0]);
		}
	});
});

describe('devices for each person who signs in', () => {
	const ratio = (practice: Practice) => deviceRatio({ ...scenarioOf([visits]), practice });

	it.each([
		// 1 x 1.2; 3 x 0.5 + 3 x 1 = 4.5 of 3; 2 + 1 x 2 sites = 4 of 2
		[{ providers: 1, laptopsPerPerson: 1.2 }, '1.2'],
		[{ providers: 1, laptopsPerPerson: 0.4 }, '0.4'],
		[{ providers: 3, workstationsPerPerson: 0.5, mobilesPerPerson: 1 }, '1.5'],
		[{ providers: 2, laptopsPerPerson: 1, sharedLaptops: 1, locations: 2 }, '2'],
		[{ providers: 3, sharedMobiles: 1 }, '0.33']
	])('are exact: %o', (numbers, told) => {
		expect(ratio(practiceOf(numbers))).toBe(`${told} devices for each person who signs in`);
	});

	it('are those of everybody, and of fewer people where some do not sign in', () => {
		// 4 people with a laptop, 3 of whom sign in: 1.333
		const team = [
			{ id: 'a', role: 'provider' as const, headcount: 3 },
			{ id: 'b', role: 'technician' as const, headcount: 1, signsIn: false as const }
		];
		expect(ratio({ team, laptopsPerPerson: 1, guesses: [] })).toContain('1.33 devices');
	});

	it('are what is counted by hand where somebody counts', () => {
		const counts = [{ meter: 'devices', quantity: '7', nature: 'level' as const }];
		expect(ratio(practiceOf({ providers: 2 }, { counts }))).toContain('3.5 devices');
	});

	it('are none where nothing is entered or nobody signs in', () => {
		expect(ratio(practiceOf({ providers: 2 }))).toBe('No devices entered yet');
		expect(ratio(practiceOf({ sharedLaptops: 2 }))).toBe('No devices entered yet');
	});
});

describe('the bounds of a driver', () => {
	it('are said as its values are', () => {
		const bounds = (driver: DriverName) => driverBounds({ currency: 'USD' }, driver);
		expect(bounds('fill')).toEqual({ least: '0 %', most: '100 %' });
		expect(bounds('ticket')).toEqual({ least: '$0.00', most: '$1,000,000.00' });
		expect(bounds('servers')).toEqual({ least: '0', most: '10,000' });
	});
});
