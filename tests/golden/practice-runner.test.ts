import { describe, expect, it } from 'vitest';
import { forecast, isUnavailable } from '#forecast';
import type { Practice } from '#practice';
import type { Scenario } from '#scenario';
import { inMoney } from '../support/buying.ts';
import { billFor, golden } from '../support/golden.ts';

// Four tiers of one product, from the smallest:
//   Starter       free for 12 months, then nobody says; up to 10 active clients, one clinician, no others
//   Professional  39, one clinician; 11 an associate, admins free; 14 days of trial
//   Group         59 with two clinicians, 29 for each more; 11 an associate, admins free
//   Archive       9, read-only for the owner; sold to those who have or had Professional or Group
// Who is invited holds a seat as who has joined does.

const tiers = ['starter', 'professional', 'group', 'archive'] as const;
type Tier = (typeof tiers)[number];

interface People {
	clients: number;
	clinicians: number;
	associates?: number;
	admins?: number;
	invited?: { providers?: number; associates?: number; admins?: number };
	had?: Tier[];
}

function practiceOf({ clients, clinicians, associates = 0, admins = 0, invited = {} }: People) {
	const level = (meter: string, quantity = 0) => ({
		meter,
		quantity: String(quantity),
		nature: 'level' as const
	});
	const counts: Practice['counts'] = [
		level('active-clients', clients),
		level('invited-providers', invited.providers),
		level('invited-associates', invited.associates),
		level('invited-admins', invited.admins)
	];
	return { providers: clinicians, associates, admins, counts };
}

function scenarioOf(people: People): Scenario {
	const scenario = golden('practice-runner', practiceOf(people));
	return people.had ? { ...scenario, had: people.had } : scenario;
}

/** What every tier costs in a month; where it cannot be had, which tier fits first. */
function quotes(people: People, month: number): Record<string, string> {
	const scenario = scenarioOf(people);
	return Object.fromEntries(
		tiers.map((tier) => {
			const { total, obstacles } = billFor(scenario, tier, month);
			const [first] = obstacles;
			const fits = first && 'fits' in first ? first.fits : undefined;
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
			{ reason: 'unknown-price', offer: 'starter', charge: 'after-pilot', price: 0 }
		]);
	});

	it('Professional is free for fourteen days: 39 x 17 / 31 = 21.39 in January', () => {
		expect(quotes({ clinicians: 1, clients: 8 }, 1)).toMatchObject({ professional: '21.39' });
		expect(quotes({ clinicians: 1, clients: 8 }, 2)).toMatchObject({ professional: '39.00' });
	});

	it('an associate invited on 16 March is paid from that day: 11 x 16 / 31 = 5.68', () => {
		const people = practiceOf({ clinicians: 1, clients: 25 });
		const changes = [{ on: '2027-03-16', meter: 'invited-associates', to: '1' }];
		const scenario = golden('practice-runner', { ...people, changes });
		expect(inMoney(billFor(scenario, 'professional', 3).total)).toBe('44.68');
		expect(inMoney(billFor(scenario, 'professional', 4).total)).toBe('50.00');
	});

	it('an eleventh client on 20 May closes Starter in May, and Professional is named', () => {
		const people = practiceOf({ clinicians: 1, clients: 10 });
		const changes = [{ on: '2027-05-20', meter: 'active-clients', to: '11' }];
		const scenario = golden('practice-runner', { ...people, changes });
		expect(billFor(scenario, 'starter', 4).obstacles).toEqual([]);
		expect(billFor(scenario, 'starter', 5).obstacles).toMatchObject([
			{ reason: 'limit', limit: { meter: 'active-clients', most: '10' }, fits: 'professional' }
		]);
	});

	it('admins are on the bill, at nothing', () => {
		const bill = billFor(scenarioOf({ clinicians: 2, clients: 25, admins: 3 }), 'group', month);
		const admins = bill.lines.find(({ meter }) => meter === 'admins');
		expect(admins && inMoney(admins.amount)).toBe('0.00');
	});
});
