import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText } from '#decimal';
import { meterNames, volumePlaces, type Practice, type Volumes } from '#practice';
import { practices } from '../../../tests/support/practice-arbitraries.ts';
import { practice as everyday } from '../../../tests/support/buying.ts';
import { readMeter as of, volumesFrom } from '../../../tests/support/metered.ts';
import { withNumbers } from '../../../tests/support/practices.ts';

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

describe('a practice without changes', () => {
	it('is the same every month, and its files grow', () => {
		const found = volumes({});
		expect(of('licensed-providers', found)).toEqual(['2', '2', '2', '2']);
		expect(of('encounters', found)).toEqual(['600', '600', '600', '600']);
		// 300 patients x 3 x 1,024 MB / 12 = 76,800 MB = 75 GB more every month
		expect(of('stored-gb', found)).toEqual(['75', '150', '225', '300']);
		expect(found.moments).toEqual([]);
	});
});

describe('what stands at every moment', () => {
	it('is what it is when the month begins, and the changes are told by their day', () => {
		const found = volumes({ changes: providers(['2027-02-10', 3], ['2027-02-20', 5]) });
		expect(of('licensed-providers', found)).toEqual(['2', '2', '5', '5']);
		expect(of('staff', found)).toEqual(['5', '5', '8', '8']);
		expect(moments('licensed-providers', found)).toEqual(['2/10 3', '2/20 5']);
		expect(moments('staff', found)).toEqual(['2/10 6', '2/20 8']);
	});

	it('ends its runs before a month it changes within, and where it has become another', () => {
		const changes = providers(['2027-03-10', 3], ['2027-04-20', 4], ['2027-07-01', 5]);
		const { runEnds } = volumes({ changes }, 8).metered('licensed-providers');
		expect(runEnds).toEqual([2, 2, 2, 3, 6, 6, 8, 8]);
		const admins = volumes({ changes }, 8).metered('admins');
		expect(new Set(admins.runEnds)).toEqual(new Set([8]));
	});

	it('changes on the first with the month, and not within it', () => {
		const found = volumes({ changes: providers(['2027-03-01', 4]) });
		expect(of('licensed-providers', found)).toEqual(['2', '2', '4', '4']);
		expect(found.moments).toEqual([]);
	});

	it('has changed before the start by all that was before it', () => {
		const changes = providers(['2026-12-31', 4], ['2020-02-29', 9], ['2027-01-01', 5]);
		expect(of('licensed-providers', volumes({ changes }, 1))).toEqual(['5']);
		expect(of('licensed-providers', volumes({ changes: changes.slice(0, 2) }, 1))).toEqual(['4']);
	});

	it('does not change for what lies behind the horizon', () => {
		const found = volumes({ changes: providers(['2027-05-01', 9]) });
		expect(of('licensed-providers', found)).toEqual(['2', '2', '2', '2']);
		expect(found.moments).toEqual([]);
	});

	it('has one moment for all changes of a day', () => {
		const changes: Changes = [
			...providers(['2027-01-16', 3]),
			{ on: '2027-01-16', driver: 'admins', to: '4' }
		];
		expect(moments('staff', volumes({ changes }))).toEqual(['1/16 8']);
	});

	it('is one row of the team, when that changes', () => {
		const team: Practice['team'] = [
			{ id: 'a', role: 'provider', headcount: 1 },
			{ id: 'b', role: 'provider', headcount: 1, visitsPerDay: 4 }
		];
		const changes: Changes = [{ on: '2027-02-10', row: 'b', to: '3' }];
		const found = volumes({ team, changes });
		expect(moments('licensed-providers', found)).toEqual(['2/10 4']);
		// 1 x 10 x 20 + 3 x 4 x 20 = 440
		expect(of('encounters', found)[2]).toBe('440');
	});

	it('is by the later in the list when a day says it twice', () => {
		const found = volumes({ changes: providers(['2027-01-16', 3], ['2027-01-16', 4]) });
		expect(moments('licensed-providers', found)).toEqual(['1/16 4']);
	});
});

describe('what adds up over a month', () => {
	it('is as much of each as there are days', () => {
		// 31 days: 600 x 15 / 31 + 800 x 16 / 31 = 290.3226 + 412.9032 = 703.2258: whole visits
		const found = volumes({ changes: providers(['2027-01-16', 3]) });
		expect(of('encounters', found)).toEqual(['703', '800', '800', '800']);
	});

	it('goes by the days of its month, of a leap year as of another', () => {
		// 600 x 14 / 28 + 800 x 14 / 28 = 700; 600 x 14 / 29 + 800 x 15 / 29 = 703.4483
		const before = volumes({ changes: providers(['2027-02-15', 3]) }, 2);
		const leap = volumes({ changes: providers(['2028-02-15', 3]) }, 2, '2028-01');
		expect(of('encounters', before)).toEqual(['600', '700']);
		expect(of('encounters', leap)).toEqual(['600', '703']);
	});

	it('goes through several changes', () => {
		// 10 days of 600, 10 of 800, 11 of 0: (6,000 + 8,000) / 31 = 451.6129
		const changes: Changes = [
			...providers(['2027-01-11', 3]),
			{ on: '2027-01-21', driver: 'workingDays', to: '0' }
		];
		expect(of('encounters', volumes({ changes }))).toEqual(['452', '0', '0', '0']);
	});

	it('keeps of files what each day added', () => {
		// 75 GB a month until 15 January, 100 from then: 75 x 15 / 31 + 100 x 16 / 31 = 87.9032
		const found = volumes({ changes: providers(['2027-01-16', 3]) });
		expect(of('stored-gb', found)).toEqual(['87.903', '187.903', '287.903', '387.903']);
	});

	it('is not whole when it is files or money', () => {
		const found = volumes({ changes: providers(['2027-01-16', 3]) });
		expect(of('added-gb', found)).toEqual(['87.903', '100', '100', '100']);
		// 600 x 1 = 600.00 and 800.00: 600 x 15 / 31 + 800 x 16 / 31 = 703.226
		const paid = volumes({ collectionsPerVisit: 1, changes: providers(['2027-01-16', 3]) });
		expect(of('collections', paid)[0]).toBe('703.226');
	});

	it('keeps files when nobody comes any more', () => {
		const changes: Changes = [{ on: '2027-03-01', driver: 'visitsPerDay', to: '0' }];
		expect(of('stored-gb', volumes({ changes }))).toEqual(['75', '150', '150', '150']);
	});
});

describe('what the practice counts itself', () => {
	const changes: Changes = [{ on: '2027-01-16', meter: 'scanners', to: '6' }];
	const counted = (nature: 'level' | 'flow' | 'money') =>
		volumes({ counts: [{ meter: 'scanners', quantity: '3.5', nature }], changes });

	it('stands at every moment if it says so', () => {
		expect(of('scanners', counted('level'))).toEqual(['3.5', '6', '6', '6']);
		expect(moments('scanners', counted('level'))).toEqual(['1/16 6']);
		expect(counted('level').metered('scanners').nature).toBe('level');
	});

	it('adds up if it says so', () => {
		// 3.5 x 15 / 31 + 6 x 16 / 31 = 4.7903
		expect(of('scanners', counted('flow'))).toEqual(['4.79', '6', '6', '6']);
		expect(counted('flow').metered('scanners').nature).toBe('flow');
	});

	it.each([
		// 3 x 15 / 31 + 6 x 16 / 31 = 4.5484
		['flow', '5'],
		['money', '4.548']
	] as const)(
		'is whole where it is counted, and has cents where it is money: %s',
		(nature, expected) => {
			const counts = [{ meter: 'scanners', quantity: '3', nature }];
			expect(of('scanners', volumes({ counts, changes }))[0]).toBe(expected);
		}
	);

	it.each([
		['licensed-providers', true],
		['associates', true],
		['admins', true],
		['clinicians', true],
		['staff', true],
		['encounters', false],
		['messages', false],
		['active-patients', false],
		['stored-gb', false]
	])('stands in for what is computed: %s', (meter, isLevel) => {
		const counts = [
			{ meter, quantity: '7', nature: isLevel ? ('flow' as const) : ('level' as const) }
		];
		const natureIn = (found: Volumes) => found.metered(meter).nature;
		expect(natureIn(volumes({}))).toBe(isLevel ? 'level' : 'flow');
		expect(natureIn(volumes({ counts }))).toBe(isLevel ? 'flow' : 'level');
		expect(of(meter, volumes({ counts }))).toEqual(['7', '7', '7', '7']);
	});

	it('leaves the meters as they are that do not follow from it', () => {
		const counts = [{ meter: 'staff', quantity: '50', nature: 'level' as const }];
		expect(of('admins', volumes({ counts }))).toEqual(['2', '2', '2', '2']);
	});

	it('carries on to what is worked out from it, with its own changes by date', () => {
		const counts = [{ meter: 'video-visits', quantity: '10', nature: 'flow' as const }];
		const later: Changes = [{ on: '2027-03-01', meter: 'video-visits', to: '20' }];
		const found = volumes({ counts, changes: later, minutesPerVideoVisit: 12 });
		expect(of('video-minutes', found)).toEqual(['120', '120', '240', '240']);
		expect(of('participant-minutes', found)).toEqual(['240', '240', '480', '480']);
	});

	it('piles up where it is what is added every month', () => {
		const counts = [{ meter: 'added-gb', quantity: '1.5', nature: 'flow' as const }];
		expect(of('stored-gb', volumes({ counts }))).toEqual(['1.5', '3', '4.5', '6']);
	});

	it('is no longer what is computed, though its drivers change', () => {
		const counts = [{ meter: 'staff', quantity: '50', nature: 'level' as const }];
		const found = volumes({ counts, changes: providers(['2027-02-01', 9]) });
		expect(of('staff', found)).toEqual(['50', '50', '50', '50']);
	});
});

describe('the order of changes', () => {
	/** On a few days, so that often several are on one. */
	const day = fc.constantFrom('2026-12-05', '2027-01-01', '2027-01-16', '2027-02-28', '2027-04-30');
	const change = fc.oneof(
		fc.record({
			on: day,
			driver: fc.constantFrom('providers' as const, 'admins' as const, 'visitsPerDay' as const),
			to: fc.nat(9).map(String)
		}),
		fc.record({ on: day, row: fc.constant('associate'), to: fc.nat(9).map(String) }),
		fc.record({ on: day, meter: fc.constant('scanners'), to: fc.nat(9).map(String) })
	);
	const touched = ({ on, ...rest }: Changes[number]) =>
		`${on} ${rest.driver ?? rest.row ?? rest.meter ?? ''}`;
	const counts = [{ meter: 'scanners', quantity: '1', nature: 'level' as const }];

	/** Every meter there is, and each moment of it. */
	function asText(found: Volumes): string {
		const names = [...meterNames, 'scanners'];
		return JSON.stringify(names.map((name) => [name, of(name, found), moments(name, found)]));
	}

	it('does not matter unless two say the same of one day', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(change, { selector: touched, maxLength: 8 }),
				fc.infiniteStream(fc.nat(1000)),
				(changes, order) => {
					const shuffled = changes
						.map((each) => ({ each, place: order.next().value ?? 0 }))
						.sort((a, b) => a.place - b.place)
						.map(({ each }) => each);
					expect(asText(volumes({ counts, changes: shuffled }))).toBe(
						asText(volumes({ counts, changes }))
					);
				}
			)
		);
	});

	it('does not matter for days: each month has all of its own', () => {
		const found = volumes({ changes: providers(['2027-03-15', 7], ['2027-01-15', 4]) });
		expect(of('licensed-providers', found)).toEqual(['2', '4', '4', '7']);
	});

	it('a change to what is already so changes nothing that is counted', () => {
		fc.assert(
			fc.property(practices, day, fc.nat(50), (some, on, admins) => {
				const before = withNumbers(some, { admins });
				const same = [{ on, driver: 'admins' as const, to: String(admins) }];
				const [one, other] = [before, { ...before, changes: same }].map((each) =>
					meterNames.map((name) => of(name, volumesFrom(each, 6)))
				);
				expect(other).toEqual(one);
			}),
			{ numRuns: 50 }
		);
	});
});
