/** Random charges of every kind, with everything that may stand around them, and months to price. */
import fc from 'fast-check';
import type { Charge } from '#pricing';
import type { Month } from './priced.ts';
import {
	amountTerms,
	boundary,
	chargeMeters,
	end,
	endsOf,
	given,
	inOrder,
	knownMoney,
	knownPercents,
	meter,
	moneyTiers,
	orUnknown,
	quantities,
	packageSizes,
	quantityTerms,
	sometimes,
	tiersOf,
	tierWidths,
	zeroUsage,
	type Prices
} from './term-arbitraries.ts';

/** A random charge, and what there is of everything it may count. */
export interface Case {
	readonly charge: Charge;
	readonly month: Month;
	readonly currency: string;
}

function heads(prices: Prices) {
	const also = fc.array(
		fc.record({ meter, percent: sometimes(knownPercents, 2) }).map((counted) => ({
			...counted,
			...given({ percent: counted.percent })
		})),
		{ minLength: 1, maxLength: 2 }
	);
	const head = fc
		.record({
			meter,
			also: sometimes(also),
			price: prices.money,
			graduated: sometimes(moneyTiers(prices)),
			around: fc.tuple(quantityTerms, amountTerms)
		})
		.map(({ meter: counted, also: others, price, graduated, around: [before, after] }) => ({
			meter: counted,
			...given({ also: others }),
			...(graduated ? { graduated } : { price }),
			...before,
			...after
		}));
	return fc.array(head, { minLength: 1, maxLength: 3 });
}

function stairsteps({ money }: Prices): fc.Arbitrary<Charge> {
	return fc
		.record({
			meters: fc.uniqueArray(meter, { minLength: 1, maxLength: 3 }),
			stairs: fc.array(fc.tuple(fc.array(tierWidths, { minLength: 3, maxLength: 3 }), money), {
				minLength: 1,
				maxLength: 4
			}),
			end,
			boundary,
			zeroUsage,
			around: amountTerms
		})
		.map(({ meters, stairs, end: last, around, ...sides }) => {
			const ends = meters.map((_meter, place) =>
				endsOf(
					stairs.map(([widths]) => widths[place] ?? '1'),
					last
				)
			);
			return {
				kind: 'stairstep' as const,
				meters,
				stairs: stairs.map(([, flat], index) => ({
					upTo: ends.map((ofMeter) => ofMeter[index] ?? null),
					flat
				})),
				...sides,
				...given({ beyond: last === 'open' ? undefined : last }),
				...around
			};
		});
}

function percentages({ money, percent }: Prices): fc.Arbitrary<Charge> {
	const groups = fc.oneof(
		fc.tuple(
			fc.record({
				amount: fc.constant('card-amount'),
				transactions: fc.constant('card-payments')
			})
		),
		fc.array(fc.record({ amount: meter, transactions: meter }), { minLength: 1, maxLength: 3 })
	);
	const counting = fc
		.record({
			of: groups,
			rate: percent,
			included: sometimes(quantities),
			fixed: sometimes(money, 2),
			limits: inOrder(money),
			hasLeast: fc.nat(3),
			hasMost: fc.nat(3),
			free: sometimes(
				fc
					.record({ transactions: quantities, amount: quantities, which: fc.nat(2) })
					.map(({ transactions, amount, which }) =>
						which === 0 ? { transactions } : which === 1 ? { amount } : { transactions, amount }
					),
				2
			),
			atZero: sometimes(zeroUsage, 3),
			around: amountTerms
		})
		.map(({ of, rate, included, fixed, limits, hasLeast, hasMost, free, atZero, around }) => ({
			kind: 'percentage' as const,
			of,
			rate,
			...given({
				included,
				fixed,
				least: hasLeast === 0 ? limits[0] : undefined,
				most: hasMost === 0 ? limits[1] : undefined,
				free,
				zeroUsage: atZero
			}),
			...around
		}));
	const shareOnly = fc
		.record({
			of: fc.array(fc.record({ amount: meter }), { minLength: 1, maxLength: 2 }),
			rate: percent
		})
		.map((terms) => ({ kind: 'percentage' as const, ...terms }));
	return fc.oneof({ weight: 5, arbitrary: counting }, { weight: 1, arbitrary: shareOnly });
}

const counted = fc
	.tuple(quantityTerms, amountTerms)
	.map(([before, after]) => ({ ...before, ...after }));

/** One arbitrary for each kind, under its name: the compiler asks for the ones that are missing. */
function kindsPriced(prices: Prices): { readonly [Kind in Charge['kind']]: fc.Arbitrary<Charge> } {
	const { money, percent } = prices;
	const tiers = moneyTiers(prices);
	return {
		flat: fc
			.tuple(money, amountTerms)
			.map(([price, around]) => ({ kind: 'flat', price, ...around })),
		seat: heads(prices).map((seats) => ({ kind: 'seat', seats })),
		device: heads(prices).map((devices) => ({ kind: 'device', devices })),
		unit: fc
			.tuple(meter, money, counted, sometimes(fc.constantFrom('free', 'credited')))
			.map(([counts, price, around, belowZero]) => ({
				kind: 'unit',
				meter: counts,
				price,
				...around,
				...given({ belowZero })
			})),
		graduated: fc.tuple(meter, tiers, counted).map(([counts, terms, around]) => ({
			kind: 'graduated',
			meter: counts,
			...terms,
			...around
		})),
		volume: fc
			.tuple(meter, sometimes(meter), tiers, counted)
			.map(([counts, tierBy, terms, around]) => ({
				kind: 'volume',
				meter: counts,
				...given({ tierBy }),
				...terms,
				...around
			})),
		stairstep: stairsteps(prices),
		package: fc.tuple(meter, packageSizes, money, counted).map(([counts, size, price, around]) => ({
			kind: 'package',
			meter: counts,
			size,
			price,
			...around
		})),
		percentage: percentages(prices),
		'graduated-percentage': fc
			.tuple(
				meter,
				tiersOf(
					fc
						.record({ rate: percent, flat: sometimes(money, 2) })
						.map(({ rate, flat }) => ({ rate, ...given({ flat }) }))
				),
				sometimes(quantities),
				amountTerms
			)
			.map(([of, terms, included, around]) => ({
				kind: 'graduated-percentage',
				of,
				...terms,
				...given({ included }),
				...around
			})),
		'one-time': fc.tuple(sometimes(meter, 2), money, counted).map(([counts, price, around]) => ({
			kind: 'one-time',
			price,
			...given({ meter: counts }),
			...around
		}))
	};
}

const known: Prices = { money: knownMoney, percent: knownPercents };
export const kindsKnown = kindsPriced(known);
export const kindsListed = kindsPriced({
	money: orUnknown(knownMoney),
	percent: orUnknown(knownPercents)
});

const months: fc.Arbitrary<Month> = fc
	.tuple(...chargeMeters.map(() => quantities))
	.map((texts) =>
		Object.fromEntries(chargeMeters.map((name, place) => [name, texts[place] ?? '0']))
	);
const currencies = fc.constantFrom('USD', 'USD', 'JPY', 'KWD');

/** Now and then a unit is given back: only there may a quantity be below zero. */
export function casesOf(charges: fc.Arbitrary<Charge>): fc.Arbitrary<Case> {
	return fc
		.record({ charge: charges, month: months, currency: currencies, isBack: fc.nat(3) })
		.map(({ charge, month, currency, isBack }) => {
			if (charge.kind !== 'unit' || isBack > 0) return { charge, month, currency };
			const back = `-${month[charge.meter] ?? '0'}`;
			return { charge, month: { ...month, [charge.meter]: back }, currency };
		});
}

/** Charges of every kind, some of whose prices nobody knows. */
export const anyCharge = fc.oneof(...Object.values(kindsListed));
/** The same with every price known. */
export const knownCharge = fc.oneof(...Object.values(kindsKnown));
