import { describe, expect, it } from 'vitest';
import { toText } from '#decimal';
import { forecast } from '#forecast';
import { cliffs, switchDates } from '#insight';
import type { Practice } from '#practice';
import { decode, encode, type Scenario } from '#scenario';
import { inMoney } from '../support/buying.ts';
import { practiceRunner } from '../support/practice-runner.ts';

// The four tiers of PracticeRunner as the price book has them and `practice-runner.test.ts` lists them. The
// practice starts in January 2027 with one clinician and 8 clients, and then one thing happens.

type Changes = NonNullable<Practice['changes']>;

function scenarioWith(changes: Changes, clinicians = 1): Scenario {
	const scenario = practiceRunner(changes);
	const team = [{ id: 'provider', role: 'provider' as const, headcount: clinicians }];
	const read = decode(encode({ ...scenario, practice: { ...scenario.practice, team } }));
	if (!read.ok) throw new Error(`No such scenario: ${JSON.stringify(read.problem)}`);
	return read.scenario;
}

/** "group | 5-20 | included-used-up licensed-providers 3 | 29.00" */
function alarms(changes: Changes, clinicians = 1): string[] {
	return cliffs(scenarioWith(changes, clinicians)).map((cliff) => {
		const what = [
			cliff.kind,
			'meter' in cliff ? `${cliff.meter} ${toText(cliff.quantity)}` : '',
			'fits' in cliff ? `to ${String(cliff.fits).replace('practicerunner-', '')}` : '',
			'of' in cliff ? cliff.of : ''
		];
		const told = what.filter((word) => word !== '').join(' ');
		return [cliff.plan.id, `${cliff.month}-${cliff.day}`, told, inMoney(cliff.amount)].join(' | ');
	});
}

/** These are raised whatever happens: a trial of fourteen days, and a price nobody knows after a year. */
const trial = 'professional | 1-15 | introduction-ends free-time | 39.00';
const pilotEnds = 'starter | 13-1 | unknown-price | not priced';

describe('PracticeRunner raises exactly these alarms', () => {
	it('where nothing happens: the trial ends, and in month 13 nobody knows the price', () => {
		expect(alarms([])).toEqual([trial, pilotEnds]);
	});

	it('for the eleventh client: it costs 39 a month', () => {
		const changes: Changes = [
			{ on: '2027-03-01', meter: 'active-patients', to: '10' },
			{ on: '2027-05-20', meter: 'active-patients', to: '11' }
		];
		expect(alarms(changes)).toEqual([
			trial,
			'starter | 5-20 | limit-reached active-patients 11 to professional | 39.00',
			pilotEnds
		]);
	});

	it('for the second clinician in month 7: Group from then on', () => {
		expect(alarms([{ on: '2027-07-01', driver: 'providers', to: '2' }])).toEqual([
			trial,
			'starter | 7-1 | limit-reached licensed-providers 2 to group | 59.00',
			// 59 - 39
			'professional | 7-1 | limit-reached licensed-providers 2 to group | 20.00',
			pilotEnds
		]);
	});

	it('for the third clinician: 29 a month', () => {
		expect(alarms([{ on: '2027-08-01', driver: 'providers', to: '3' }], 2)).toEqual([
			'professional | 1-15 | introduction-ends free-time | 39.00',
			'group | 8-1 | included-used-up licensed-providers 3 | 29.00',
			pilotEnds
		]);
	});

	it('for an invitation that is pending: it holds a seat as who has joined does', () => {
		const changes: Changes = [{ on: '2027-04-10', meter: 'invited-providers', to: '1' }];
		expect(alarms(changes)).toEqual([
			trial,
			'starter | 4-10 | limit-reached invited-providers 1 to group | 59.00',
			'professional | 4-10 | limit-reached invited-providers 1 to group | 20.00',
			pilotEnds
		]);
		expect(alarms(changes, 2)).toContain(
			'group | 4-10 | included-used-up licensed-providers 3 | 29.00'
		);
	});
});

it('from 1 to 2 clinicians in month 7 the cheapest tier becomes Group in that month', () => {
	const scenario = scenarioWith([{ on: '2027-07-01', driver: 'providers', to: '2' }]);
	const dates = switchDates(forecast(scenario));
	expect(dates.map(({ month, from, to }) => [month, from?.id, to?.id])).toEqual([
		[7, 'starter', 'group']
	]);
});
