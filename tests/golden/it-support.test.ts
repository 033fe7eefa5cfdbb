import { describe, expect, it } from 'vitest';
import { billsOf, forecast, rangesOf } from '#forecast';
import type { Offer } from '#offers';
import { book } from '#offers/book';
import type { Practice } from '#practice';
import type { Scenario } from '#scenario';
import { inMoney } from '../support/buying.ts';
import { golden } from '../support/golden.ts';

// Support for 40 a workstation, or for 100 a person, or all-inclusive at a price nobody prints.
// People and workstations are counted by hand: these are no clinics.

function organisation(people: number, workstations: number): Scenario {
	return golden('it-support', {
		counts: [
			{ meter: 'staff', quantity: String(people), nature: 'level' },
			{ meter: 'workstations', quantity: String(workstations), nature: 'level' }
		]
	});
}

const cases = [
	// 80 x 40 and 40 x 100
	['a law firm: 40 people with two devices each', 40, 80, '3200.00', '4000.00'],
	// 20 x 40 and 12 x 100
	['a retail chain: 12 people share 20 machines', 12, 20, '800.00', '1200.00'],
	// 25 x 40 and 25 x 100
	['a nonprofit: 25 people with one device each', 25, 25, '1000.00', '2500.00']
] as const;

describe.each(cases)('%s', (_name, people, workstations, perDevice, perUser) => {
	const scenario = organisation(people, workstations);

	it(`pays ${perDevice} a month per device and ${perUser} per user; the rest nobody can say`, () => {
		const totals = billsOf(scenario, [1]).map(([bill]) => bill && inMoney(bill.total));
		expect(totals).toEqual([perDevice, perUser, 'not priced']);
	});

	it('pays the same every month', () => {
		const [devices, users] = forecast(scenario);
		expect(new Set(devices?.costs.map((amount) => inMoney(amount)))).toEqual(new Set([perDevice]));
		expect(new Set(users?.costs.map((amount) => inMoney(amount)))).toEqual(new Set([perUser]));
	});
});

describe('the law firm', () => {
	const scenario = organisation(40, 80);

	it('lies between what the guide prints: 25 to 50 a workstation, 75 to 175 a person', () => {
		// 80 x 25 = 2,000 and 80 x 50 = 4,000; 40 x 75 = 3,000 and 40 x 175 = 7,000
		const now = rangesOf(scenario).map(
			({ now: { low, high } }) => `${inMoney(low)} to ${inMoney(high)}`
		);
		expect(now).toEqual(['2000.00 to 4000.00', '3000.00 to 7000.00', 'not priced to not priced']);
	});

	it('says why one of its plans has no price', () => {
		expect(billsOf(scenario, [1])[2]?.[0]?.obstacles).toEqual([
			{ reason: 'unknown-price', offer: 'flat-rate', charge: 'agreement', price: 0 }
		]);
	});
});

describe('support as the price book has it', () => {
	const offer = (id: string) => {
		const found = book
			.flatMap(({ offers }) => offers)
			.find((listed) => listed.offer.id === `guide-it-${id}`);
		if (!found) throw new Error(`The book has no ${id}`);
		return found.offer;
	};
	const perUser = offer('per-user');
	const [users] = perUser.charges;
	/** The same with a least number of users, a least amount a month, and others who count as users. */
	function negotiated(head: object, minimum?: string): Offer {
		if (users?.charge.kind !== 'seat') throw new Error('It is not sold by the seat');
		const seats = users.charge.seats.map((seat) => ({ ...seat, ...head }));
		const charges = [{ ...users, charge: { ...users.charge, seats } }];
		return { ...perUser, charges, ...(minimum !== undefined && { terms: { minimum } }) };
	}
	const practice: Practice = {
		guesses: [],
		locations: 1,
		workstationsPerPerson: 1,
		servers: 2,
		sharedLogins: 1,
		team: [
			{ id: 'clinicians', role: 'provider', headcount: 3 },
			{ id: 'desk', role: 'admin', headcount: 1 },
			{ id: 'cleaning', role: 'technician', headcount: 1, email: false, device: false },
			{ id: 'interns', role: 'technician', headcount: 2, months: [1, 2, 3] },
			{ id: 'contractors', role: 'contractor', headcount: 1 }
		]
	};
	const month = (bought: Offer) => {
		const plans = [{ id: 'only', offers: [bought.id] }];
		const settings = { id: 'it', name: 'IT', currency: 'USD', months: 12 };
		const [[bill] = []] = billsOf({ ...settings, practice, offers: [bought], plans }, [1]);
		return bill ? inMoney(bill.total) : 'no bill';
	};

	it('counts who the contract says: 4 employees have e-mail or a device, at 125', () => {
		expect(month(perUser)).toBe('500.00');
		// And a shared login, a contractor, two interns: 8
		const others = ['shared-logins', 'contractors', 'seasonal-staff'].map((meter) => ({ meter }));
		expect(month(negotiated({ also: others }))).toBe('1000.00');
	});

	it('has a least number of users and a least amount: max(900, max(6, 4) x 125)', () => {
		expect(month(negotiated({ minimum: '6' }))).toBe('750.00');
		expect(month(negotiated({ minimum: '6' }, '900'))).toBe('900.00');
		expect(month(negotiated({ minimum: '6' }, '700'))).toBe('750.00');
	});

	it('is by class of device: 8 workstations at 37.50 and 2 servers at 175', () => {
		const [devices] = offer('per-device').charges;
		expect(month({ ...offer('per-device'), charges: devices ? [devices] : [] })).toBe('650.00');
	});

	it('is a fee nobody prints, where it is all-inclusive', () => {
		expect(month(offer('flat'))).toBe('not priced');
	});
});
