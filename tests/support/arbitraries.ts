import fc from 'fast-check';
import { decimal, multiply, toText } from '#decimal';
import type { Offer } from '#offers';
import { meterNames, type MeterName } from '#practice';
import { pricesOf, unknownPrice, withPrices, type Charge } from '#pricing';
import { starterKeys, starterScenario, type Plan, type Scenario } from '#scenario';
import { practicesWith, usualValues } from './practice-arbitraries.ts';
import { withNumbers } from './practices.ts';

/** Where numbers stop fitting into binary ones, and where the reader stops. */
const edges = [
	'0',
	'9007199254740991',
	'9007199254740992',
	'-9007199254740993',
	'90071992547.40991',
	'4503599627370495.5',
	'999999999999999999.999999999999',
	'-999999999999999999.999999999999',
	'0.000000000001'
];

/** Plain numbers as text: mostly everyday ones, some as long as can be read. */
export const decimalTexts: fc.Arbitrary<string> = fc.oneof(
	{ weight: 3, arbitrary: fc.stringMatching(/^-?\d{1,5}(\.\d{1,4})?$/) },
	{ weight: 3, arbitrary: fc.stringMatching(/^-?\d{1,18}(\.\d{1,12})?$/) },
	{ weight: 1, arbitrary: fc.constantFrom(...edges) }
);

const meters: fc.Arbitrary<MeterName> = fc.constantFrom(...meterNames);

function chargesPriced(
	prices: fc.Arbitrary<string>,
	flatPrices: fc.Arbitrary<string>
): fc.Arbitrary<Charge> {
	return fc.oneof(
		fc.record({ kind: fc.constant('flat' as const), price: flatPrices }),
		fc.record({
			kind: fc.constant('seat' as const),
			seats: fc.array(fc.record({ meter: meters, price: prices }), { minLength: 1, maxLength: 4 })
		}),
		fc.record(
			{
				kind: fc.constant('unit' as const),
				meter: meters,
				price: prices,
				included: fc.nat(500).map(String)
			},
			{ requiredKeys: ['kind', 'meter', 'price'] }
		)
	);
}

/** Prices of the order that practices pay, so that no bill is too large to be exact. */
const charges = chargesPriced(
	fc.stringMatching(/^\d(\.\d{1,4})?$/),
	fc.stringMatching(/^\d{1,4}(\.\d\d)?$/)
);

/** One to five offers, and two to six plans that pick among them. Two plans may well be the same. */
export const scenarios: fc.Arbitrary<Scenario> = fc
	.record({
		months: fc.integer({ min: 12, max: 60 }),
		practice: practicesWith(usualValues),
		charges: fc.array(fc.array(charges, { minLength: 1, maxLength: 3 }), {
			minLength: 1,
			maxLength: 5
		}),
		currency: fc.constantFrom('USD', 'USD', 'JPY', 'KWD')
	})
	.chain(({ charges: charged, ...rest }) => {
		const offers = charged.map(offerOf);
		return fc
			.array(fc.subarray(offers, { minLength: 1 }), { minLength: 2, maxLength: 6 })
			.map((chosen): Scenario => {
				const plans = chosen.map((some, index): Plan => ({
					id: `plan-${String(index)}`,
					offers: some.map(({ id }) => id)
				}));
				return { id: 'generated', name: 'Generated', ...rest, offers, plans };
			});
	});

function offerOf(charged: readonly Charge[], place: number): Offer {
	return {
		id: `offer-${String(place)}`,
		covers: ['records'],
		charges: charged.map((charge, index) => ({
			id: `charge-${String(index)}`,
			charge,
			provenance: pricesOf(charge).map(() => ({
				source: 'Made up',
				confidence: 'our-guess' as const
			}))
		}))
	};
}

/** Prices moved up or down by up to half, in whole percent. */
function repriced(price: string, percent: number): string {
	return toText(multiply(decimal(price), decimal(String(percent / 100))));
}

/**
 * Ordinary clinics at prices near those we ship: plans that are close to each other and change
 * places often, which wholly random prices hardly ever do.
 */
export const contests: fc.Arbitrary<Scenario> = fc
	.record({
		key: fc.constantFrom(...starterKeys),
		providers: fc.integer({ min: 1, max: 5 }),
		associates: fc.nat(2),
		admins: fc.nat(3),
		visitsPerDay: fc.integer({ min: 2, max: 16 }),
		telehealthShare: fc.nat(20),
		percents: fc.array(fc.integer({ min: 50, max: 150 }), { minLength: 12, maxLength: 12 })
	})
	.map(({ key, percents, ...changed }): Scenario => {
		const starter = starterScenario(key, 'contest', 'Contest');
		return {
			...starter,
			practice: withNumbers(starter.practice, changed),
			offers: starter.offers.map((offer, place) => ({
				...offer,
				charges: offer.charges.map((priced) => ({
					...priced,
					charge: chargeRepriced(priced.charge, percents[place % percents.length] ?? 100)
				}))
			}))
		};
	});

function chargeRepriced(charge: Charge, percent: number): Charge {
	return withPrices(charge, ({ price }) => repriced(price, percent));
}

/**
 * The same with what keeps plans from having a price everywhere: unknown prices, limits, and tiers
 * that are not sold beyond their end.
 */
export const openContests: fc.Arbitrary<Scenario> = fc
	.record({
		scenario: contests,
		unknown: fc.subarray([...Array(12).keys()], { maxLength: 2 }),
		limits: fc.array(
			fc.record({
				place: fc.nat(11),
				meter: fc.constantFrom('staff', 'encounters', 'messages'),
				least: fc.nat(5),
				room: fc.integer({ min: 1, max: 600 })
			}),
			{ maxLength: 3 }
		),
		tiers: fc.option(fc.record({ place: fc.nat(11), end: fc.integer({ min: 50, max: 2_000 }) }))
	})
	.map(({ scenario, unknown, limits, tiers }): Scenario => ({
		...scenario,
		offers: scenario.offers.map((offer, place) => {
			const limited = limits.find((limit) => limit.place === place);
			return {
				...offer,
				...(limited && { limits: [limitOf(limited)] }),
				charges: offer.charges.map((priced) => {
					const { charge } = tiers?.place === place ? tieredCharge(tiers.end, priced) : priced;
					const asked = unknown.includes(place) ? withPrices(charge, () => unknownPrice) : charge;
					return { ...priced, charge: asked, provenance: priced.provenance.slice(0, 1) };
				})
			};
		})
	}));

function limitOf({ meter, least, room }: { meter: string; least: number; room: number }) {
	return { meter, least: String(least), most: String(least + room) };
}

/** Texts in two tiers, and none sold beyond the second. */
function tieredCharge(end: number, { charge }: { charge: Charge }): { charge: Charge } {
	const price = pricesOf(charge)[0]?.price ?? '1';
	return {
		charge: {
			kind: 'graduated',
			meter: 'messages',
			tiers: [
				{ upTo: String(end), unit: repriced(price, 10) },
				{ upTo: String(end * 3), flat: price }
			],
			boundary: 'inclusive',
			zeroUsage: 'billed',
			beyond: 'not-sold'
		}
	};
}
