import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstDay, readDay } from '#calendar';
import { toText, zero } from '#decimal';
import { meterNames, type Change, type MeterName, type Practice } from '#practice';
import {
	driverValues,
	growingPractices,
	practices
} from '../../../tests/support/practice-arbitraries.ts';
import { moved } from './practice.ts';
import { Said } from './said.ts';
import { Stages } from './stages.ts';
import { timetableOf } from './timetable.ts';

const start = 2027 * 12;

/** Days of the first months, in the middle and on the first; people and other drivers. */
const changes: fc.Arbitrary<Change[]> = fc.array(
	fc
		.constantFrom(
			...(['providers', 'admins', 'technicians'] as const),
			...(['visitsPerDay', 'telehealthShare', 'ticket', 'partTimeHours'] as const)
		)
		.chain((driver) =>
			fc.record({
				on: fc.constantFrom('2027-01-01', '2027-01-20', '2027-02-01', '2027-03-09', '2027-03-21'),
				driver: fc.constant(driver),
				to: driverValues(driver).map(String)
			})
		),
	{ maxLength: 6 }
);

/** Visits counted by hand, and from a day on others: what is worked out from them follows. */
const counted: Pick<Practice, 'counts'> & { changes: Change[] } = {
	counts: [{ meter: 'encounters', quantity: '120', nature: 'flow' }],
	changes: [{ on: '2027-02-11', meter: 'encounters', to: '150' }]
};

const eventful: fc.Arbitrary<Practice> = fc
	.tuple(fc.oneof(practices, growingPractices), changes, fc.boolean())
	.map(([practice, dated, byHand]) =>
		byHand
			? { ...practice, ...counted, changes: [...dated, ...counted.changes] }
			: { ...practice, changes: dated }
	);

it('are what a practice amounts to that has always been as it then is, whatever has changed', () => {
	fc.assert(
		fc.property(
			eventful,
			fc.shuffledSubarray([...meterNames], { minLength: 8 }),
			(practice, asked) => {
				const timetable = timetableOf(practice, start, 6);
				const stages = new Stages(new Said(practice, timetable));
				for (const { from, spells } of timetable.stretches) {
					for (const { day, stage } of spells) {
						const alone = amountsOf(asOn(practice, firstDay(start + from) + day - 1), from, asked);
						const found = asked.map((meter) => toText(stages.exactly(meter)[stage] ?? zero));
						expect(found).toEqual(alone);
					}
				}
			}
		),
		{ numRuns: 100 }
	);
});

/** What a practice amounts to in a month, counted from 0. */
function amountsOf(practice: Practice, month: number, asked: readonly MeterName[]): string[] {
	const stages = new Stages(new Said(practice, timetableOf(practice, start, month + 1)));
	return asked.map((meter) => toText(stages.exactly(meter).at(-1) ?? zero));
}

/** The practice with all that has changed by a day, and nothing that changes. */
function asOn(practice: Practice, today: number): Practice {
	const past = (practice.changes ?? [])
		.map((change) => ({ ...change, day: readDay(change.on) ?? NaN }))
		.filter(({ day }) => day <= today)
		.sort((a, b) => a.day - b.day);
	return past.reduce<Practice>(
		(before, { driver, meter, to }) =>
			driver
				? moved(before, driver, Number(to))
				: {
						...before,
						counts: (before.counts ?? []).map((count) =>
							count.meter === meter ? { ...count, quantity: to } : count
						)
					},
		{ ...practice, changes: undefined }
	);
}
