/** One clinician with 8 clients and four tiers of one product, as the price book has them. */
import { book } from '#offers/book';
import type { Practice } from '#practice';
import type { Scenario } from '#scenario';

const tiers = ['Starter', 'Professional', 'Group', 'Archive'];

export function practiceRunner(changes: NonNullable<Practice['changes']>): Scenario {
	const level = (meter: string, quantity: string) => ({
		meter,
		quantity,
		nature: 'level' as const
	});
	const offers = (book.find(({ id }) => id === 'practicerunner')?.offers ?? []).map(
		({ offer }) => offer
	);
	return {
		id: 'practice-runner',
		name: 'One clinician and four tiers',
		currency: 'USD',
		start: '2027-01',
		months: 24,
		practice: {
			team: [{ id: 'provider', role: 'provider', headcount: 1 }],
			guesses: [],
			counts: [level('active-patients', '8'), level('invited-providers', '0')],
			changes
		},
		offers,
		plans: tiers.map((name) => ({
			id: name.toLowerCase(),
			name,
			offers: [`practicerunner-${name.toLowerCase()}`]
		}))
	};
}
