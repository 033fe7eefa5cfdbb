import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meterNames, type Change, type Practice } from '#practice';
import {
	driverValues,
	growingPractices,
	practices
} from '../../../tests/support/practice-arbitraries.ts';
import { practiceOf } from '../../../tests/support/practices.ts';
import { changedBy, hangsOn, movingIn } from './reads.ts';
import { Stage } from './stage.ts';
import { stretchesOf } from './stretches.ts';

/** Days of the first months, in the middle and on the first; people and other drivers. */
const changes: fc.Arbitrary<Change[]> = fc.array(
	fc
		.constantFrom('providers', 'admins', 'technicians', 'visitsPerDay', 'telehealthShare', 'ticket')
		.chain((driver) =>
			fc.record({
				on: fc.constantFrom('2027-01-01', '2027-01-20', '2027-02-01', '2027-03-09', '2027-03-21'),
				driver: fc.constant(driver as 'providers'),
				to: driverValues(driver as 'providers').map(String)
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

describe('what is taken over from the stage before', () => {
	it('is what the stage by itself would come to, whatever has changed', () => {
		fc.assert(
			fc.property(
				eventful,
				fc.shuffledSubarray([...meterNames], { minLength: 8 }),
				(practice, asked) => {
					for (const { spells } of stretchesOf(practice, 2027 * 12, 6)) {
						for (const { stage } of spells) {
							const alone = new Stage(stage.practice, stage.month, stage.monthOfYear);
							for (const meter of asked) expect(stage.exactly(meter)).toEqual(alone.exactly(meter));
						}
					}
				}
			),
			{ numRuns: 150 }
		);
	});
});

describe('what a meter hangs on', () => {
	it.each([
		['messages', ['remindersPerAppointment'], true],
		['messages', ['booking'], true],
		['messages', ['minutesPerVideoVisit'], false],
		['video-minutes', ['minutesPerVideoVisit'], true],
		['licensed-providers', ['team'], true],
		['licensed-providers', ['booking', 'ticket'], false],
		['encounters', ['team'], false],
		['encounters', [], false]
	] as const)('%s on %j: %s', (meter, reads, expected) => {
		expect(hangsOn(meter, reads)).toBe(expected);
	});

	it('is another after a hire; the visits only where who is hired sees patients', () => {
		const practice = practiceOf({ providers: 2, admins: 1 });
		const on = '2027-03-01';
		expect(changedBy({ on, driver: 'admins', to: '2' }, practice)).toEqual(['team']);
		expect(changedBy({ on, driver: 'providers', to: '3' }, practice)).toEqual(['team', 'booking']);
		expect(changedBy({ on, driver: 'fill', to: '80' }, practice)).toEqual(['fill']);
		expect(changedBy({ on, meter: 'messages', to: '80' }, practice)).toEqual(['counts']);
		const row = { id: 'nurse', role: 'technician', headcount: 1, visitsPerDay: 4 } as const;
		const nursed = { ...practice, team: [...practice.team, row] };
		expect(changedBy({ on, row: 'nurse', to: '2' }, nursed)).toEqual(['team', 'booking']);
	});

	it('moves by itself with ramps, growth, seasons and people who are there in some months', () => {
		const still = practiceOf({ providers: 2 });
		const points = [{ month: 3, to: 4 }];
		const ramp = (driver: 'providers' | 'ticket') =>
			movingIn({ ...still, growth: { ramps: [{ driver, shape: 'linear', points }] } });
		const [row] = still.team;
		expect(movingIn(still)).toEqual([]);
		expect(movingIn({ ...still, growth: { visitsPerMonth: 0 } })).toEqual([]);
		expect(movingIn({ ...still, growth: { visitsPerMonth: 1 } })).toEqual(['booking']);
		expect(movingIn({ ...still, growth: { seasons: Array(12).fill(100) } })).toEqual(['booking']);
		expect(ramp('providers')).toEqual(['team', 'booking']);
		expect(ramp('ticket')).toEqual(['ticket']);
		expect(movingIn({ ...still, team: row ? [{ ...row, months: [6] }] : [] })).toEqual([
			'team',
			'booking'
		]);
	});
});
