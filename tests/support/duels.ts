/** Two random offers against each other, and a driver that moves. */
import fc from 'fast-check';
import { WhatIf } from '#forecast';
import { unpriced } from '#money';
import { metersOfOffer, type Offer } from '#offers';
import { drivers, isMovedBy, type DriverName, type Practice } from '#practice';
import { withPrices, type Charge } from '#pricing';
import type { Scenario } from '#scenario';
import { listed } from './buying.ts';
import { kindsKnown, kindsListed } from './charge-arbitraries.ts';
import { practiceOf } from './practices.ts';
import { given, sometimes } from './term-arbitraries.ts';

export interface Duel {
	readonly scenario: Scenario;
	readonly driver: DriverName;
	/** Between these it moves. */
	readonly from: number;
	readonly to: number;
}

/** What random charges count, as a practice tells it; money that goes through cards among it. */
const practices = fc
	.record({
		providers: fc.integer({ min: 1, max: 6 }),
		associates: fc.nat(4),
		admins: fc.nat(3),
		visitsPerDay: fc.nat(12).map((halves) => halves / 2),
		workingDays: fc.integer({ min: 1, max: 4 }),
		telehealthShare: fc.nat(100),
		noShows: sometimes(fc.nat(30)),
		members: sometimes(fc.nat(40)),
		storagePerPatient: fc.nat(90)
	})
	.map(({ noShows, members, ...numbers }) =>
		practiceOf({
			minutesPerVideoVisit: 3,
			remindersPerAppointment: 2,
			visitsPerPatient: 1.5,
			...numbers,
			...given({ noShows, members })
		} as never)
	)
	.map((practice): Practice => ({
		...practice,
		paymentsPerVisit: 0.8,
		cardShare: 70,
		ticket: 140,
		collectionsPerVisit: 110
	}));

/** Random meters by the names a practice knows. */
const names: Readonly<Record<string, string>> = {
	'card-amount': 'card-volume',
	'card-payments': 'card-payments'
};

function withKnownMeters(charge: Charge): Charge {
	return JSON.parse(
		JSON.stringify(charge, (_key, value: unknown) =>
			typeof value === 'string' ? (names[value] ?? value) : value
		)
	) as Charge;
}

const kinds = [
	'flat',
	'seat',
	'unit',
	'graduated',
	'volume',
	'stairstep',
	'package',
	'percentage',
	'graduated-percentage'
] as const;

const charges: fc.Arbitrary<Charge> = fc
	.oneof(
		{ weight: 12, arbitrary: fc.oneof(...kinds.map((kind) => kindsKnown[kind])) },
		{ weight: 1, arbitrary: fc.oneof(...kinds.map((kind) => kindsListed[kind])) }
	)
	.map(withKnownMeters)
	.chain((charge) => fc.nat(7).map((chance) => (chance === 0 ? charge : withoutFree(charge))));

/** Free transactions make a search look at every place: a few are enough. */
function withoutFree(charge: Charge): Charge {
	if (charge.kind !== 'percentage') return charge;
	const { free: _free, ...rest } = charge;
	return rest;
}

/** Terms that touch the first month. */
const terms: fc.Arbitrary<NonNullable<Offer['terms']>> = fc
	.record({
		discounts: sometimes(
			fc.oneof(
				fc.nat(60).map((percent) => [{ percent: String(percent) }]),
				fc.nat(60).map((amount) => [{ amount: String(amount) }])
			),
			2
		),
		minimum: sometimes(fc.nat(200).map(String), 3),
		credit: sometimes(fc.nat(80).map(String), 3)
	})
	.map((some) => given(some));

const limits = fc.oneof(
	fc
		.integer({ min: 1, max: 20 })
		.map((most) => ({ meter: 'licensed-providers', most: String(most) })),
	fc.nat(9).map((least) => ({ meter: 'encounters', least: String(least) })),
	fc.nat(90).map((most) => ({ meter: 'active-patients', most: String(most) }))
);

const offers = fc
	.record({
		charges: fc.array(charges, { minLength: 1, maxLength: 2 }),
		terms: sometimes(terms, 4),
		limits: sometimes(
			limits.map((limit) => [limit]),
			6
		)
	})
	.map(({ charges: listedCharges, terms: some, limits: few }): Omit<Offer, 'id'> => ({
		covers: ['records'],
		charges: listedCharges.map((charge, place) => ({
			id: `charge-${place}`,
			charge,
			provenance: listed
		})),
		...given({ terms: some, limits: few })
	}));

type Move = readonly [driver: DriverName, from: number, to: number];

const headcounts: readonly Move[] = [
	['providers', 0, 60],
	['associates', 0, 40]
];
const numbers: readonly Move[] = [
	['visitsPerDay', 0, 9],
	['telehealthShare', 0, 8],
	['visitsPerPatient', 0.5, 1.4],
	['noShows', 20, 28],
	['cancellations', 0, 9],
	['ticket', 139, 140],
	['storagePerPatient', 0, 9]
];

/** One of those that move either offer, where there is one. */
function moveOf(
	moves: readonly Move[],
	practice: Practice,
	offers: readonly Offer[],
	pick: number
) {
	const meters = offers.flatMap(metersOfOffer);
	const some = moves.filter(([driver]) =>
		meters.some((meter) => isMovedBy(practice, driver, meter))
	);
	const among = some.length > 0 ? some : moves;
	return among[pick % among.length] ?? moves[0];
}

/** The same offer at prices so many percent of its own: rivals whose lines run side by side. */
function repriced(offer: Omit<Offer, 'id'>, percent: number): Omit<Offer, 'id'> {
	return {
		...offer,
		charges: offer.charges.map((priced) => ({
			...priced,
			charge: withPrices(priced.charge, ({ price, in: unit }) =>
				price === 'unknown' || unit === 'percent'
					? price
					: ((Number(price) * percent) / 100).toFixed(4)
			)
		}))
	};
}

function duelOf({ scenario, driver, from, to }: Duel, meetAt: number): Duel {
	const grains = 10 ** drivers[driver].places;
	const value = Math.round((from + (to - from) * meetAt) * grains) / grains;
	const [[one = unpriced] = [], [other = unpriced] = []] = new WhatIf(scenario, [driver]).totals([
		[value]
	]);
	const gap = one - other;
	// Mostly they meet: wholly random prices hardly ever change places.
	const isNear = Math.abs(gap) < 10_000_000;
	const cheaper = gap < 0 ? 'one' : 'other';
	const fee = (Math.abs(gap) / 100).toFixed(2);
	const met = scenario.offers.map((offer) =>
		isNear && offer.id === cheaper && offer.terms === undefined ? withFee(offer, fee) : offer
	);
	return { scenario: { ...scenario, offers: met }, driver, from, to };
}

function withFee(offer: Offer, fee: string): Offer {
	const flat: Charge = { kind: 'flat', price: fee };
	return { ...offer, charges: [...offer.charges, { id: 'fee', charge: flat, provenance: listed }] };
}

const duelsOver = (moves: readonly Move[]): fc.Arbitrary<Duel> =>
	fc
		.record({
			practice: practices,
			one: offers,
			other: offers,
			kinship: fc.nat(3),
			percent: fc.integer({ min: 85, max: 115 }),
			meetAt: fc.integer({ min: 5, max: 95 }),
			tax: sometimes(
				fc.nat(2000).map((hundredths) => ({ percent: (hundredths / 100).toFixed(2) })),
				8
			),
			pick: fc.nat(moves.length * 8)
		})
		.map(({ practice, one, other, kinship, percent, meetAt, tax, pick }) => {
			const rival = kinship === 0 ? repriced(one, percent) : other;
			const scenario: Scenario = {
				id: 'duel',
				name: 'Duel',
				currency: 'USD',
				months: 12,
				practice,
				...given({ tax }),
				offers: [
					{ ...one, id: 'one' },
					{ ...rival, id: 'other' }
				],
				plans: [
					{ id: 'one', offers: ['one'] },
					{ id: 'other', offers: ['other'] }
				]
			};
			const [driver = 'providers', from = 0, to = 0] =
				moveOf(moves, practice, scenario.offers, pick) ?? [];
			return duelOf({ scenario, driver, from, to }, meetAt / 100);
		});

export const duels = duelsOver([...headcounts, ...numbers]);
/** Those in which people come and go, and those in which something else is more or less. */
export const duelsOfPeople = duelsOver(headcounts);
export const duelsOfNumbers = duelsOver(numbers);
