import { describe, expect, it } from 'vitest';
import { meterNames, meters, type Practice } from '#practice';
import { decode, encode, setCount, starterScenario, type Scenario } from '#scenario';
import { practiceOf } from '../../../tests/support/practices.ts';
import { tieredClinic } from '../../../tests/support/tiered-clinic.ts';
import { foundMeters, meterGroups, newMeterId } from './meter-rows.ts';

// 1 x 10 x 20 = 200 visits
const clinic = practiceOf({ providers: 1, visitsPerDay: 10, workingDays: 20 });

function scenarioOf(rest: Partial<Practice>): Scenario {
	return { ...starterScenario('medspa', 'one', 'First'), practice: { ...clinic, ...rest } };
}

function rowOf(scenario: Scenario, meter: string, month = 1) {
	return meterGroups(scenario, month)
		.flatMap(({ rows }) => rows)
		.find((row) => row.meter === meter);
}

const scans = { meter: 'scans', name: 'Scans', quantity: '12.5', nature: 'flow' as const };

describe('the table of meters', () => {
	it('has every meter once', () => {
		const listed = meterGroups(scenarioOf({}), 1).flatMap(({ rows }) => rows);
		expect(listed).toHaveLength(meterNames.length);
		expect(new Set(listed.map(({ meter }) => meter))).toEqual(new Set(meterNames));
	});

	it('has every meter once also where it is counted by hand', () => {
		const counts = [scans, { meter: 'visits-of-dogs', quantity: '1', nature: 'level' as const }];
		const byHand = [...counts, { meter: 'encounters', quantity: '7', nature: 'flow' as const }];
		const listed = meterGroups(scenarioOf({ counts: byHand }), 1).flatMap(({ rows }) => rows);
		expect(listed).toHaveLength(meterNames.length + 2);
		expect(new Set(listed.map(({ meter }) => meter)).size).toBe(listed.length);
	});

	it('puts first what is counted here only, then the practice, then the ten kinds of software', () => {
		const groups = meterGroups(scenarioOf({ counts: [scans] }), 1);
		expect(groups.map(({ title }) => title)).toEqual([
			'Your own counts',
			'Practice',
			'Telehealth',
			'Health records',
			'Imaging AI',
			'Remote monitoring',
			'Data exchange',
			'Clinical trials',
			'Mental health',
			'Pharmacy',
			'Analytics',
			'Digital therapeutics'
		]);
		expect(groups[0]?.rows.map(({ meter }) => meter)).toEqual(['scans']);
		for (const { key, rows } of groups.slice(1)) {
			expect(rows).not.toEqual([]);
			for (const { meter } of rows) {
				const { category = 'practice' } = meters[meter as keyof typeof meters];
				expect(category).toBe(key);
			}
		}
	});
});

describe('a meter in the table', () => {
	it('says how much there is of it and how it counts', () => {
		expect(rowOf(scenarioOf({}), 'encounters')).toEqual({
			meter: 'encounters',
			name: 'Visits',
			amount: '200',
			value: 200,
			nature: 'flow',
			counting: 'Counts each one',
			exposes: true,
			isByHand: false,
			isOwn: false,
			canBeGivenUp: true,
			count: {},
			usedBy: ['Records and portal, per visit']
		});
	});

	it.each([
		['staff', 'level', 'Stands at every moment', false],
		['active-patients', 'flow', 'Counts each person once a month', true],
		['stored-gb', 'flow', 'Piles up month by month', false],
		['card-volume', 'money', 'Counts each one', true]
	])('says of %s how it counts and what it tells', (meter, nature, counting, exposes) => {
		expect(rowOf(scenarioOf({}), meter)).toMatchObject({ nature, counting, exposes });
	});

	it.each([
		['staff', '1 person'],
		['video-minutes', '0 minutes'],
		['stored-gb', '0 GB'],
		['card-volume', '$0.00'],
		['active-patients', '200 patients'],
		['servers', '0 devices'],
		['messages', '0 messages'],
		['locations', '1 place']
	])('says of %s what it is counted in', (meter, amount) => {
		expect(rowOf(scenarioOf({}), meter)?.amount).toBe(amount);
	});

	it('is as much as there is in its month', () => {
		const changes = [{ driver: 'visitsPerDay' as const, on: '2027-03-01', to: '15' }];
		const scenario = { ...scenarioOf({ changes }), start: '2027-02' };
		expect(rowOf(scenario, 'encounters', 1)?.value).toBe(200);
		expect(rowOf(scenario, 'encounters', 2)?.value).toBe(300);
	});

	it.each([
		['level', 'Stands at every moment', '12.5'],
		['flow', 'Counts each one', '12.5'],
		['money', 'Counts each one', '$12.50']
	] as const)('counted by hand is the %s it is said to be', (nature, counting, amount) => {
		expect(rowOf(scenarioOf({ counts: [{ ...scans, nature }] }), 'scans')).toMatchObject({
			amount,
			value: 12.5,
			name: 'Scans',
			count: { name: 'Scans' },
			nature,
			counting,
			isByHand: true,
			isOwn: true,
			exposes: false
		});
	});

	it('names once each offer that counts it, also as a limit', () => {
		const users = (meter: string) => rowOf(tieredClinic, meter)?.usedBy;
		expect(users('messages')).toEqual(['Text reminders', 'Other texts']);
		expect(users('active-clients')).toEqual(['Suite Solo', 'Suite Group']);
		expect(users('card-transactions')).toEqual(['Card reader']);
		expect(users('ai-notes')).toEqual([]);
	});

	it('is given up where nobody buys it or it can be worked out again', () => {
		const canBeGivenUp = (meter: string) => rowOf(tieredClinic, meter)?.canBeGivenUp;
		expect(canBeGivenUp('active-clients')).toBe(false);
		expect(canBeGivenUp('card-payments')).toBe(true);
		expect(rowOf(scenarioOf({ counts: [scans] }), 'scans')?.canBeGivenUp).toBe(true);
	});
});

describe('what is looked for among the meters', () => {
	const groups = meterGroups(scenarioOf({ counts: [{ ...scans, name: 'Échographies' }] }), 1);
	const found = (typed: string) =>
		foundMeters(groups, typed).flatMap(({ rows }) => rows.map(({ meter }) => meter));

	it.each([
		['participant min', ['participant-minutes']],
		['GB', ['added-gb', 'stored-gb']],
		['  Card   VOLUME visit ', ['visit-card-volume']],
		['echo', ['scans']],
		['nobody sells this', []]
	])('has every word that is typed, in any order: %j', (typed, meters) => {
		expect(found(typed)).toEqual(meters);
	});

	it('is found by the kind of software and by how it counts', () => {
		expect(found('pharmacy')).toContain('refill-transactions');
		expect(found('once a month patients')).toContain('monthly-active-users');
		expect(found('')).toHaveLength(meterNames.length + 1);
	});

	it('leaves out groups in which nothing fits', () => {
		expect(foundMeters(groups, 'participant minutes').map(({ key }) => key)).toEqual(['practice']);
	});
});

describe('the id of a new count', () => {
	it.each([
		['Scans', 'scans-2'],
		['Knee X-rays', 'knee-x-rays'],
		['  3 D scans!  ', 'd-scans'],
		['Encounters', 'encounters-2'],
		['Video visits', 'video-visits-2'],
		['Cafés', 'cafes'],
		['Épées à Réno', 'epees-a-reno'],
		['日本', 'count'],
		['', 'count'],
		['constructor', 'constructor'],
		['x'.repeat(120), 'x'.repeat(50)],
		[`${'x'.repeat(49)} y`, `${'x'.repeat(49)}-`]
	])('is like its name and unlike every other: %s', (name, id) => {
		const scenario = scenarioOf({ counts: [scans] });
		expect(newMeterId(scenario, name)).toBe(id);
		const counted = setCount({ ...scans, meter: id })(scenario);
		expect(decode(encode(counted))).toEqual({ ok: true, scenario: counted });
	});

	it('counts on where the next is taken as well', () => {
		const counts = ['scans', 'scans-2', 'scans-4'].map((meter) => ({ ...scans, meter }));
		expect(newMeterId(scenarioOf({ counts }), 'Scans')).toBe('scans-3');
	});
});
