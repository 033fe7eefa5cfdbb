/** Random offers with terms of every sort, and practices that change from day to day while they buy them. */
import fc from 'fast-check';
import { daysIn, readMonth } from '#calendar';
import type { Offer } from '#offers';
import { isLevelIn, type Practice } from '#practice';
import { metersOf, pricesOf, type Charge } from '#pricing';
import type { Plan, Scenario } from '#scenario';
import { listed } from './buying.ts';
import { anyCharge, kindsKnown, knownCharge } from './charge-arbitraries.ts';
import { practiceOf } from './practices.ts';
import { given, sometimes } from './term-arbitraries.ts';

type Terms = NonNullable<Offer['terms']>;
type Change = NonNullable<Practice['changes']>[number];

const padded = (number: number) => String(number).padStart(2, '0');
/** From autumn 2026 to spring 2029, a leap year's February among them. */
const months = fc
	.integer({ min: 2026 * 12 + 9, max: 2029 * 12 + 3 })
	.map((month) => `${Math.floor(month / 12)}-${padded((month % 12) + 1)}`);
const days = fc
	.tuple(months, fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(1, 2, 28, 31)))
	.map(([month, day]) => `${month}-${padded(Math.min(day, daysIn(readMonth(month) ?? 0)))}`);

const cents = (most: number) =>
	fc.nat(most).map((minor) => `${Math.floor(minor / 100)}.${padded(minor % 100)}`);
const money = fc.oneof(cents(30_000), fc.nat(300).map(String), fc.constant('0'));
const percent = fc.oneof(fc.nat(100).map(String), fc.constantFrom('33.33', '12.5', '0.001'));

const discount = fc
	.record({
		off: fc.oneof(
			percent.map((part) => ({ percent: part })),
			money.map((amount) => ({ amount })),
			money.map((amount) => ({ amount, once: true as const }))
		),
		periods: sometimes(fc.integer({ min: 1, max: 14 }), 2)
	})
	.map(({ off, periods }) => ({ ...off, ...given({ periods }) }));

const free = fc
	.record({
		usage: fc.constantFrom('free' as const, 'billed' as const),
		length: fc.oneof(
			fc.integer({ min: 1, max: 14 }).map((count) => ({ months: count })),
			fc.integer({ min: 1, max: 90 }).map((count) => ({ days: count }))
		)
	})
	.map(({ usage, length }) => ({ usage, ...length }));

/** Every term on its own or with any others; where a rule may be open, now and then it is. */
function termsWith(openRules: boolean): fc.Arbitrary<Terms> {
	const unless = openRules ? (['unknown'] as const) : [];
	return fc
		.record({
			free: sometimes(free),
			discounts: sometimes(fc.array(discount, { minLength: 1, maxLength: 3 }), 3),
			held: fc.tuple(fc.nat(30_000), fc.nat(30_000), fc.nat(3), fc.nat(3)),
			credit: sometimes(money, 5),
			committed: sometimes(
				fc.record({ amount: money, months: fc.integer({ min: 1, max: 30 }) }),
				5
			),
			contract: sometimes(fc.record({ months: fc.integer({ min: 1, max: 48 }), owed: percent }), 3),
			uplift: sometimes(fc.record({ percent, everyMonths: fc.constantFrom(1, 5, 12, 24) }), 4),
			lockedUntil: sometimes(days, 5),
			changes: sometimes(
				fc.record({
					proration: fc.constantFrom(
						'day' as const,
						'thirty-day-month' as const,
						'none' as const,
						'paid-to-period-end' as const,
						...unless
					),
					removal: fc.constantFrom('credit' as const, 'no-credit' as const, ...unless)
				}),
				2
			)
		})
		.map(({ held: [a, b, hasLeast, hasMost], ...rest }) =>
			given({
				...rest,
				minimum: hasLeast === 0 ? String(Math.min(a, b) / 100) : undefined,
				maximum: hasMost === 0 ? String(Math.max(a, b) / 100) : undefined
			})
		);
}

/** The meters random charges count that no practice tells by its drivers. */
const counts: NonNullable<Practice['counts']> = [
	{ meter: 'collections', quantity: '41250.5', nature: 'flow' },
	{ meter: 'card-amount', quantity: '18300', nature: 'flow' },
	{ meter: 'card-payments', quantity: '122', nature: 'flow' },
	{ meter: 'scanners', quantity: '4', nature: 'level' }
];

const change: fc.Arbitrary<Change> = fc.oneof(
	fc.record({
		on: days,
		driver: fc.constantFrom('providers' as const, 'associates' as const, 'visitsPerDay' as const),
		to: fc.nat(9).map(String)
	}),
	fc.record({
		on: days,
		meter: fc.constantFrom('scanners', 'card-payments'),
		to: fc.nat(200).map(String)
	})
);

const practices: fc.Arbitrary<Practice> = fc
	.record({
		providers: fc.nat(6),
		associates: fc.nat(4),
		admins: fc.nat(4),
		visitsPerDay: fc.nat(120).map((tenths) => tenths / 10),
		workingDays: fc.integer({ min: 0, max: 22 }),
		telehealthShare: fc.nat(100),
		storagePerPatient: fc.nat(80),
		changes: sometimes(fc.array(change, { minLength: 1, maxLength: 6 }), 4)
	})
	.map(({ changes, ...numbers }) =>
		practiceOf(
			{ minutesPerVideoVisit: 20, remindersPerAppointment: 2, visitsPerPatient: 1.5, ...numbers },
			{ counts, ...given({ changes }) }
		)
	);

/** Charges a practice can pay, mostly; and some of the wildest there are. */
const everyday: fc.Arbitrary<Charge> = fc.oneof(
	money.map((price) => ({ kind: 'flat' as const, price })),
	fc
		.array(
			fc.record({
				meter: fc.constantFrom('licensed-providers', 'associates', 'staff', 'scanners'),
				price: money
			}),
			{ minLength: 1, maxLength: 3 }
		)
		.map((seats) => ({ kind: 'seat' as const, seats })),
	fc
		.tuple(fc.constantFrom('encounters', 'messages', 'video-minutes', 'staff'), cents(200))
		.map(([meter, price]) => ({ kind: 'unit' as const, meter, price })),
	money.map((price) => ({ kind: 'one-time' as const, price })),
	kindsKnown.graduated
);

function chargedAs(charge: Charge): fc.Arbitrary<Offer['charges'][number]> {
	const isSteady = metersOf(charge).every((meter) => isLevelIn({ counts } as Practice, meter));
	const prices = pricesOf(charge).map(() => cents(9_999));
	const announcement = fc.record({ on: days, prices: fc.tuple(...prices) });
	return fc
		.record({
			per: isSteady ? fc.constantFrom('month' as const, 'year' as const) : fc.constant(undefined),
			from: sometimes(fc.integer({ min: 1, max: 15 }), 4),
			lasts: sometimes(fc.integer({ min: 0, max: 20 }), 4),
			announced:
				prices.length === 0
					? fc.constant(undefined)
					: sometimes(fc.array(announcement, { minLength: 1, maxLength: 3 }), 5)
		})
		.map(({ per, from, lasts, announced }) => ({
			id: 'charge',
			charge,
			provenance: listed,
			...given({
				per,
				from,
				until: lasts === undefined ? undefined : (from ?? 1) + lasts,
				announced
			})
		}));
}

const limit = fc.oneof(
	fc.nat(9).map((most) => ({ meter: 'licensed-providers', most: String(most) })),
	fc.nat(3).map((least) => ({ meter: 'scanners', least: String(least) }))
);

function offersOf(charges: fc.Arbitrary<Charge>, openRules: boolean): fc.Arbitrary<Offer[]> {
	const offer = fc
		.record({
			charges: fc.array(charges.chain(chargedAs), { minLength: 1, maxLength: 3 }),
			terms: sometimes(termsWith(openRules), 2),
			limits: sometimes(fc.array(limit, { minLength: 1, maxLength: 2 }), 8)
		})
		.map(({ charges: listedCharges, terms, limits }) => ({
			charges: listedCharges.map((each, index) => ({ ...each, id: `charge-${index}` })),
			...given({ terms, limits })
		}));
	return fc.array(offer, { minLength: 1, maxLength: 3 }).map((all) =>
		all.map((each, index) => ({
			...each,
			id: `offer-${index}`,
			covers: ['records' as const],
			product: { id: 'suite', rank: index + 1 }
		}))
	);
}

function bought(charges: fc.Arbitrary<Charge>, openRules = false): fc.Arbitrary<Scenario> {
	return fc
		.record({
			start: sometimes(months, 2),
			months: fc.integer({ min: 12, max: 40 }),
			currency: fc.constantFrom('USD', 'USD', 'JPY', 'KWD'),
			tax: sometimes(
				percent.map((part) => ({ percent: part })),
				4
			),
			practice: practices,
			offers: offersOf(charges, openRules),
			leaves: sometimes(fc.integer({ min: 1, max: 30 }), 3)
		})
		.map(({ start, tax, offers, leaves, ...rest }): Scenario => {
			const all: Plan = { id: 'all', offers: offers.map(({ id }) => id) };
			const left = { offer: 'offer-0', month: leaves ?? 1 };
			const first: Plan = { id: 'first', offers: ['offer-0'] };
			return {
				id: 'bought',
				name: 'Bought',
				...rest,
				...given({ start, tax }),
				offers,
				plans: [leaves === undefined ? all : { ...all, leaves: [left] }, first]
			};
		});
}

/** Offers whose prices are known and everyday: nearly every month has a price. */
export const boughtWell = bought(
	fc.oneof({ weight: 3, arbitrary: everyday }, { weight: 1, arbitrary: knownCharge })
);
/** Everything there is: unknown prices, prices beyond all sense, rules left open. */
export const boughtAnyhow = bought(fc.oneof(everyday, anyCharge), true);
