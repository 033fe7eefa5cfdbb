import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partOf, partsOf, type Practice } from '#practice';
import { readMeter, volumesFrom } from '../../../tests/support/metered.ts';
import { growingPractices } from '../../../tests/support/practice-arbitraries.ts';
import { practiceOf } from '../../../tests/support/practices.ts';

// 1 x 10 x 20 = 200 visits with one payment each, all by card
const clinic = practiceOf({
	providers: 1,
	visitsPerDay: 10,
	workingDays: 20,
	paymentsPerVisit: 1,
	cardShare: 100,
	ticket: 60,
	members: 10,
	membershipFee: 30
});

/** 60 of 100 pay 20 and 40 pay 120: 60 on average. */
const tickets = [
	{ amount: 20, percent: 60 },
	{ amount: 120, percent: 40 }
];

/** A meter in its parts, in a month from 1. */
function parts(meter: string, practice: Practice, month = 1): string[] {
	const volumes = volumesFrom(practice, month);
	const kinds = practice.tickets?.length ?? 0;
	return partsOf(meter, kinds).map((part) => readMeter(part, volumes).at(-1) ?? '');
}

describe('payments by their size', () => {
	it.each([
		['visit-card-payments', ['120', '80']],
		['visit-card-volume', ['2400', '9600']],
		['card-payments', ['120', '80', '10']],
		['card-volume', ['2400', '9600', '300']],
		['encounters', []]
	])('are parts of a meter: %s', (meter, expected) => {
		expect(parts(meter, { ...clinic, tickets })).toEqual(expected);
	});

	it('are not told apart where nobody says how they spread', () => {
		expect(parts('card-payments', clinic)).toEqual([]);
	});

	it('grow with the average payment', () => {
		expect(parts('card-volume', { ...clinic, tickets, ticket: 90 })).toEqual([
			'3600',
			'14400',
			'300'
		]);
		const changes = [{ on: '2027-02-01', driver: 'ticket' as const, to: '30' }];
		expect(parts('visit-card-volume', { ...clinic, tickets, changes }, 2)).toEqual([
			'1200',
			'4800'
		]);
	});

	it('are shares of all there are, whatever they add up to', () => {
		const half = tickets.map(({ amount, percent }) => ({ amount, percent: percent / 2 }));
		expect(parts('card-payments', { ...clinic, tickets: half })).toEqual(['120', '80', '10']);
	});

	it('are those of visits where payments are counted by hand and nothing says who pays', () => {
		const counts = [{ meter: 'card-payments', quantity: '50', nature: 'flow' as const }];
		const alone = practiceOf({ providers: 1 }, { tickets, counts });
		expect(parts('card-payments', alone)).toEqual(['30', '20', '0']);
	});

	it('add up to the whole, whatever there is and whatever changes', () => {
		const ticket = fc.record({
			amount: fc.integer({ min: 1, max: 90_000 }).map((cents) => cents / 100),
			percent: fc.integer({ min: 1, max: 1_000 }).map((tenths) => tenths / 10)
		});
		fc.assert(
			fc.property(
				growingPractices,
				fc.array(ticket, { minLength: 1, maxLength: 6 }),
				fc.constantFrom('card-payments', 'card-volume', 'visit-card-payments', 'visit-card-volume'),
				(practice, spread, meter) => {
					const volumes = volumesFrom({ ...practice, tickets: spread }, 5);
					const each = partsOf(meter, spread.length).map(
						(part) => volumes.metered(part).quantities
					);
					volumes.metered(meter).quantities.forEach((whole, month) => {
						const own = each.map((quantities) => quantities[month] ?? NaN);
						expect(own.every((quantity) => quantity >= 0)).toBe(true);
						expect(own.reduce((sum, quantity) => sum + quantity, 0)).toBe(whole);
					});
				}
			),
			{ numRuns: 60 }
		);
	});

	it('know their whole and their place', () => {
		expect(partOf('card-volume~2')).toEqual({ whole: 'card-volume', place: 1 });
		expect(partOf('card-volume')).toBeUndefined();
	});
});
