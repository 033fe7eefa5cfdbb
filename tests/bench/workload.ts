import type { Offer } from '#offers';
import type { Charge } from '#pricing';
import type { Scenario } from '#scenario';
import { practiceOf } from '../support/practices.ts';

export interface Size {
	readonly plans: number;
	readonly months: number;
	readonly charges: number;
}

/** Tiers as price lists print them; the same for every list here, so that the rivals can read them too. */
const tierEnds = [1_000, 5_000] as const;

/** Eight ways of charging, each plan a little dearer than the one before. */
function chargesOf(plan: number): Charge[] {
	const price = (cents: number, places = 2) =>
		(cents + plan)
			.toFixed(0)
			.padStart(places + 1, '0')
			.replace(new RegExp(`(\\d{${places}})$`), '.$1');
	const tiers = [
		{ upTo: String(tierEnds[0]), unit: price(50, 3) },
		{ upTo: String(tierEnds[1]), unit: price(40, 3) },
		{ upTo: null, unit: price(30, 3) }
	];
	const sides = { boundary: 'inclusive', zeroUsage: 'billed' } as const;
	return [
		{ kind: 'flat', price: price(9900) },
		{ kind: 'seat', seats: [{ meter: 'licensed-providers', price: price(11250) }] },
		{ kind: 'unit', meter: 'messages', price: price(35, 3), included: '500' },
		{ kind: 'graduated', meter: 'video-minutes', tiers, ...sides },
		{ kind: 'volume', meter: 'messages', tiers, ...sides },
		{ kind: 'package', meter: 'encounters', size: '100', price: price(1200) },
		{ kind: 'unit', meter: 'stored-gb', price: price(30, 3) },
		{
			kind: 'percentage',
			of: [{ amount: 'card-volume', transactions: 'encounters' }],
			rate: price(290),
			fixed: price(30)
		}
	];
}

function offersOf(plan: number, charges: number): Offer[] {
	const kinds = chargesOf(plan);
	// Two charges to an offer, as most have.
	return Array.from({ length: Math.ceil(charges / 2) }, (_offer, index) => ({
		id: `offer-${plan}-${index}`,
		covers: ['records'],
		charges: [2 * index, 2 * index + 1]
			.filter((place) => place < charges)
			.map((place) => ({
				id: `charge-${place}`,
				charge: kinds[place % kinds.length] as Charge,
				provenance: [{ source: 'bench', confidence: 'our-guess' as const }]
			}))
	}));
}

/** A practice that hires, telehealth that grows, and files that pile up every month. */
const practice = practiceOf(
	{
		providers: 3,
		associates: 1,
		admins: 2,
		visitsPerDay: 9,
		workingDays: 20,
		telehealthShare: 25,
		minutesPerVideoVisit: 26,
		remindersPerAppointment: 2,
		storagePerPatient: 60,
		visitsPerPatient: 1.4
	},
	{
		counts: [{ meter: 'card-volume', quantity: '52000', nature: 'flow' }],
		changes: [
			{ on: '2027-04-01', driver: 'providers', to: '4' },
			{ on: '2027-10-15', driver: 'admins', to: '3' },
			{ on: '2028-01-01', driver: 'telehealthShare', to: '35' },
			{ on: '2028-06-01', meter: 'card-volume', to: '61000.5' },
			{ on: '2029-02-01', driver: 'providers', to: '5' },
			{ on: '2030-03-01', driver: 'visitsPerDay', to: '10.5' }
		]
	}
);

export function workload({ plans, months, charges }: Size): Scenario {
	const offers = Array.from({ length: plans }, (_plan, plan) => offersOf(plan, charges));
	return {
		id: 'bench',
		name: 'Bench',
		currency: 'USD',
		months,
		practice,
		offers: offers.flat(),
		plans: offers.map((ofPlan, plan) => ({
			id: `plan-${plan}`,
			offers: ofPlan.map(({ id }) => id)
		}))
	};
}
