import { describe, expect, it } from 'vitest';
import type { MeterName, Practice } from '#practice';
import { monthly } from '../../../tests/support/metered.ts';
import { practiceOf } from '../../../tests/support/practices.ts';

/** The first month of some meters, in their order. */
function first(names: readonly MeterName[], some: Practice): string[] {
	return names.map((name) => monthly(name, some, 1)[0] ?? '');
}

describe('people who are invited', () => {
	const some: Practice = {
		...practiceOf({ invitations: 1 }),
		team: [
			{ id: 'owner', role: 'provider', headcount: 1, invited: 2 },
			{ id: 'associate', role: 'associate', headcount: 2, invited: 1 },
			{ id: 'desk', role: 'admin', headcount: 1, signsIn: false, invited: 3 },
			{ id: 'summer', role: 'provider', headcount: 1, months: [7], invited: 1 }
		]
	};

	it('are told by role, and all of them with those nobody told the role of', () => {
		const names = ['invited-providers', 'invited-associates', 'invited-admins'] as const;
		expect(first(names, some)).toEqual(['3', '1', '3']);
		// 2 + 1 + 3 + 1, and 1 more
		expect(first(['open-invitations'], some)).toEqual(['8']);
		// The owner and both associates sign in: 3 + 8
		expect(first(['invited-seats'], some)).toEqual(['11']);
	});
});

describe('who may count as a user of IT support', () => {
	const some: Practice = {
		...practiceOf({ sharedLogins: 2 }),
		team: [
			{ id: 'clinicians', role: 'provider', headcount: 3 },
			{ id: 'desk', role: 'admin', headcount: 2, email: false },
			{ id: 'remote', role: 'admin', headcount: 4, device: false },
			{ id: 'cleaning', role: 'technician', headcount: 5, email: false, device: false },
			{ id: 'interns', role: 'technician', headcount: 6, months: [1, 2] },
			{
				id: 'always',
				role: 'admin',
				headcount: 7,
				months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
			},
			{ id: 'contractors', role: 'contractor', headcount: 8, months: [1] }
		]
	};

	it('is an employee with e-mail, with a device, or with either', () => {
		// 3 + 4 + 7; 3 + 2 + 7; 3 + 2 + 4 + 7
		const names = ['employees-with-email', 'employees-with-device', 'employees-supported'] as const;
		expect(first(names, some)).toEqual(['14', '12', '16']);
	});

	it('may be an intern, a contractor or a login that is shared: nobody is two of these', () => {
		expect(first(['seasonal-staff', 'contractors', 'shared-logins'], some)).toEqual([
			'6',
			'8',
			'2'
		]);
		expect(monthly('seasonal-staff', some, 3)[2]).toBe('0');
	});
});

describe('what falls to each who sees patients', () => {
	it('is the average, and nothing where nobody does', () => {
		// 2 x 10 x 20 = 400 booked, a tenth is missed: 360; among two
		const two = practiceOf({ providers: 2, visitsPerDay: 10, noShows: 10 });
		expect(first(['bookings-per-clinician', 'visits-per-clinician'], two)).toEqual(['200', '180']);
		const nobody = practiceOf({ admins: 2, visitsPerDay: 10 });
		expect(first(['bookings-per-clinician', 'visits-per-clinician'], nobody)).toEqual(['0', '0']);
	});
});

describe('payments by card', () => {
	it('are made with the card in hand by those who come, and online by all others', () => {
		// 2 x 10 x 20 = 400 visits, 100 of them by video; 0.5 payments each, 80 % by card: 160
		// 300 x 0.5 x 80 % = 120 in person, 40 from video visits; 80 % of 50 members: 40
		const some = practiceOf({
			providers: 2,
			visitsPerDay: 10,
			telehealthShare: 25,
			paymentsPerVisit: 0.5,
			cardShare: 80,
			ticket: 90,
			members: 50,
			membershipFee: 30
		});
		expect(first(['card-payments', 'in-person-card-payments'], some)).toEqual(['200', '120']);
		expect(first(['online-card-payments'], some)).toEqual(['80']);
		// 120 x 90; 40 x 90 + 40 x 30
		expect(first(['in-person-card-volume', 'online-card-volume'], some)).toEqual(['10800', '4800']);
	});
});
