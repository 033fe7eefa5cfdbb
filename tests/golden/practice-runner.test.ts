import { describe, expect, it } from 'vitest';
import { stepsToMoveDown } from '#figures';
import { forecast, isUnavailable } from '#forecast';
import { book } from '#offers/book';
import type { Practice, Row } from '#practice';
import { decode, encode, type Scenario } from '#scenario';
import { inMoney } from '../support/buying.ts';
import { billFor } from '../support/golden.ts';

// Four tiers of one product, as the price book has them, from the smallest:
//   Starter       free for 12 months, then nobody says; up to 10 active clients, one clinician, no others
//   Professional  39, one clinician; 11 an associate, admins free; 14 days of trial
//   Group         59 with two clinicians, 29 for each more; 11 an associate, admins free
//   Archive       9, read-only for the owner; sold to those who have or had Professional or Group
// Who is invited holds a seat as who has joined does.

const tiers = ['starter', 'professional', 'group', 'archive'] as const;
type Tier = (typeof tiers)[number];
const inBook = (tier: Tier) => `practicerunner-${tier}`;
const offers = (book.find(({ id }) => id === 'practicerunner')?.offers ?? []).map(
	({ offer }) => offer
);

interface People {
	clients: number;
	clinicians: number;
	associates?: number;
	admins?: number;
	invited?: { providers?: number; associates?: number; admins?: number };
	had?: Tier[];
}

function practiceOf({ clients, clinicians, associates = 0, admins = 0, invited = {} }: People) {
	const row = (role: Row['role'], headcount: number, open = 0): Row[] =>
		headcount + open === 0
			? []
			: [{ id: role, role, headcount, ...(open > 0 && { invited: open }) }];
	const counts: Practice['counts'] = [
		{ meter: 'active-patients', quantity: String(clients), nature: 'level' }
	];
	const team = [
		...row('provider', clinicians, invited.providers),
		...row('associate', associates, invited.associates),
		...row('admin', admins, invited.admins)
	];
	return { team, guesses: [], counts } satisfies Practice;
}

/** As it is read from a file. */
function scenarioFor(practice: Practice, had: readonly Tier[] = []): Scenario {
	const read = decode(
		encode({
			id: 'practice-runner',
			name: 'One clinician and four tiers',
			currency: 'USD',
			start: '2027-01',
			months: 24,
			...(had.length > 0 && { had: had.map(inBook) }),
			practice,
			offers: [...offers],
			plans: tiers.map((tier) => ({ id: tier, offers: [inBook(tier)] }))
		})
	);
	if (!read.ok) throw new Error(`No such scenario: ${JSON.stringify(read.problem)}`);
	return read.scenario;
}

function scenarioOf(people: People): Scenario {
	return scenarioFor(practiceOf(people), people.had);
}

/** What every tier costs in a month; where it cannot be had, which tier fits first. */
function quotes(people: People, month: number): Record<string, string> {
	const scenario = scenarioOf(people);
	return Object.fromEntries(
		tiers.map((tier) => {
			const { total, obstacles } = billFor(scenario, tier, month);
			const [first] = obstacles;
			const fits =
				first && 'fits' in first ? first.fits?.replace('practicerunner-', '') : undefined;
			return [tier, first && isUnavailable(first) ? `not available: ${fits}` : inMoney(total)];
		})
	);
}

/** In the third month: the trial is over and the pilot is not. */
const month = 3;

describe('what a practice pays for PracticeRunner', () => {
	it('1 clinician, 8 clients: Starter, 0', () => {
		expect(quotes({ clinicians: 1, clients: 8 }, month)).toEqual({
			starter: '0.00',
			professional: '39.00',
			group: '59.00',
			archive: 'not available: starter'
		});
	});

	it('the same, 10 clients: Starter, 0, for "up to 10" admits ten', () => {
		expect(quotes({ clinicians: 1, clients: 10 }, month)).toMatchObject({ starter: '0.00' });
	});

	it('the same, 11 clients: Professional, 39', () => {
		expect(quotes({ clinicians: 1, clients: 11 }, month)).toEqual({
			starter: 'not available: professional',
			professional: '39.00',
			group: '59.00',
			archive: 'not available: professional'
		});
	});

	it('1 clinician, 8 clients, 1 admin: Professional, 39', () => {
		expect(quotes({ clinicians: 1, clients: 8, admins: 1 }, month)).toMatchObject({
			starter: 'not available: professional',
			professional: '39.00'
		});
	});

	it('1 clinician, 25 clients, 2 associates, 1 admin: Professional, 39 + 2 x 11 = 61', () => {
		const people = { clinicians: 1, clients: 25, associates: 2, admins: 1 };
		expect(quotes(people, month)).toMatchObject({
			starter: 'not available: professional',
			professional: '61.00',
			group: '81.00'
		});
	});

	it('1 clinician, 25 clients, 1 associate invited who has not joined: Professional, 39 + 11 = 50', () => {
		const people = { clinicians: 1, clients: 25, invited: { associates: 1 } };
		expect(quotes(people, month)).toMatchObject({ professional: '50.00', group: '70.00' });
	});

	it('2 clinicians, 3 admins: Group, 59', () => {
		expect(quotes({ clinicians: 2, clients: 25, admins: 3 }, month)).toEqual({
			starter: 'not available: group',
			professional: 'not available: group',
			group: '59.00',
			archive: 'not available: group'
		});
	});

	it('1 clinician and 1 invited: Group, 59', () => {
		const people = { clinicians: 1, clients: 8, invited: { providers: 1 } };
		expect(quotes(people, month)).toEqual({
			starter: 'not available: group',
			professional: 'not available: group',
			group: '59.00',
			archive: 'not available: group'
		});
	});

	it('3 clinicians: Group, 59 + 29 = 88', () => {
		expect(quotes({ clinicians: 3, clients: 25 }, month)).toMatchObject({
			professional: 'not available: group',
			group: '88.00'
		});
	});

	it('4 clinicians and 1 invited, 2 associates and 1 invited: Group, 59 + 3 x 29 + 3 x 11 = 179', () => {
		const people = {
			clinicians: 4,
			clients: 25,
			associates: 2,
			invited: { providers: 1, associates: 1 }
		};
		expect(quotes(people, month)).toMatchObject({ group: '179.00' });
	});

	it('6 clinicians, 2 associates: Group, 59 + 4 x 29 + 2 x 11 = 197', () => {
		const people = { clinicians: 6, clients: 25, associates: 2 };
		expect(quotes(people, month)).toMatchObject({ group: '197.00' });
	});

	it('a former Group practice that pauses: Archive, 9', () => {
		const people = { clinicians: 1, clients: 25, had: ['group' as const] };
		expect(quotes(people, month)).toEqual({
			starter: 'not available: professional',
			professional: '39.00',
			group: '59.00',
			archive: '9.00'
		});
	});
});

describe('what the tiers do over time', () => {
	it('Starter costs nothing for twelve months, and then nobody can say', () => {
		const [starter] = forecast(scenarioOf({ clinicians: 1, clients: 8 }));
		expect(starter?.costs.map((amount) => inMoney(amount))).toEqual([
			...Array<string>(12).fill('0.00'),
			...Array<string>(12).fill('not priced')
		]);
		const { obstacles } = billFor(scenarioOf({ clinicians: 1, clients: 8 }), 'starter', 13);
		expect(obstacles).toEqual([
			{ reason: 'unknown-price', offer: inBook('starter'), charge: 'after-pilot', price: 0 }
		]);
	});

	it('Professional is free for fourteen days: 39 x 17 / 31 = 21.39 in January', () => {
		expect(quotes({ clinicians: 1, clients: 8 }, 1)).toMatchObject({ professional: '21.39' });
		expect(quotes({ clinicians: 1, clients: 8 }, 2)).toMatchObject({ professional: '39.00' });
	});

	it('an associate invited on 16 March is paid from that day: 11 x 16 / 31 = 5.68', () => {
		const people = practiceOf({ clinicians: 1, clients: 25 });
		const invited = { meter: 'invited-associates', quantity: '0', nature: 'level' as const };
		const changes = [{ on: '2027-03-16', meter: 'invited-associates', to: '1' }];
		const scenario = scenarioFor({ ...people, counts: [...people.counts, invited], changes });
		expect(inMoney(billFor(scenario, 'professional', 3).total)).toBe('44.68');
		expect(inMoney(billFor(scenario, 'professional', 4).total)).toBe('50.00');
	});

	it('an eleventh client on 20 May closes Starter in May, and Professional is named', () => {
		const people = practiceOf({ clinicians: 1, clients: 10 });
		const changes = [{ on: '2027-05-20', meter: 'active-patients', to: '11' }];
		const scenario = scenarioFor({ ...people, changes });
		expect(billFor(scenario, 'starter', 4).obstacles).toEqual([]);
		expect(billFor(scenario, 'starter', 5).obstacles).toMatchObject([
			{
				reason: 'limit',
				limit: { meter: 'active-patients', most: '10' },
				fits: inBook('professional')
			}
		]);
	});

	it('admins are on the bill, at nothing', () => {
		const bill = billFor(scenarioOf({ clinicians: 2, clients: 25, admins: 3 }), 'group', month);
		const admins = bill.lines.find(({ meter }) => meter === 'admins');
		expect(admins && inMoney(admins.amount)).toBe('0.00');
	});
});

describe('moving down', () => {
	const steps = (people: People, tier: Tier) => {
		const offer = offers.find(({ id }) => id === inBook(tier));
		return offer && stepsToMoveDown(scenarioOf(people), offer);
	};

	it('is blocked until invitations are withdrawn and people deactivated, in that order', () => {
		const people = { clinicians: 3, clients: 25, associates: 2, invited: { providers: 1 } };
		expect(steps(people, 'professional')).toEqual([
			'Withdraw invitations for clinicians: 1',
			'Deactivate clinicians: 2, so that 1 stay active'
		]);
		expect(steps(people, 'archive')).toEqual([
			'Withdraw invitations for clinicians: 1',
			'Deactivate clinicians: 2, so that 1 stay active',
			'Deactivate associates: 2, so that 0 stay active'
		]);
	});

	it('to Starter asks for fewer clients as well', () => {
		expect(steps({ clinicians: 1, clients: 12, admins: 1 }, 'starter')).toEqual([
			'Deactivate front desk and billing: 1, so that 0 stay active',
			'Active patients: 12, and PracticeRunner Starter admits 10'
		]);
	});

	it('is open to who fits', () => {
		expect(steps({ clinicians: 1, clients: 25, associates: 2 }, 'professional')).toEqual([]);
	});
});
