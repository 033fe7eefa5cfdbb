/** The terms random charges are made of: prices, quantities, tiers, and what stands around a price. */
import fc from 'fast-check';
import { add, compare, decimal, toFullText, toText, zero } from '#decimal';

/** What prices a generated charge has. */
export interface Prices {
	readonly money: fc.Arbitrary<string>;
	readonly percent: fc.Arbitrary<string>;
}

export const chargeMeters = [
	'licensed-providers',
	'associates',
	'messages',
	'video-minutes',
	'stored-gb',
	'collections',
	'card-amount',
	'card-payments'
] as const;

const digits = (most: number, places: number) =>
	fc.nat(most).map((number) => toFullText({ digits: number, places }));
const longDigits = fc
	.tuple(fc.nat(999_999), fc.nat(999_999), fc.nat(999_999), fc.nat(999_999))
	.map((parts) => {
		const [a = '', b = '', c = '', d = ''] = parts.map((part) => String(part).padStart(6, '0'));
		return `${a}${b}.${c}${d}`;
	});

/** Mostly small, so that they often are exactly where a tier, an allowance or a package ends. */
export const quantities = fc.oneof(
	{ weight: 8, arbitrary: digits(24, 0) },
	{ weight: 3, arbitrary: digits(240, 1) },
	{ weight: 2, arbitrary: digits(50_000, 0) },
	{ weight: 2, arbitrary: digits(9_999_999, 3) },
	{ weight: 1, arbitrary: fc.nat(999_999).map((number) => `${String(number)}000000`) },
	{ weight: 1, arbitrary: fc.constantFrom('0', '0.0', '1000000000000') }
);
export const packageSizes = fc.oneof(
	{ weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }).map(String) },
	{ weight: 1, arbitrary: fc.constantFrom('0.7', '2.50', '1000') },
	{ weight: 1, arbitrary: quantities.map((text) => (/[1-9]/.test(text) ? text : '1')) }
);

export const knownMoney = fc.oneof(
	{ weight: 4, arbitrary: digits(40, 0) },
	{ weight: 5, arbitrary: digits(9_999, 2) },
	{ weight: 3, arbitrary: digits(999_999, 5) },
	{ weight: 1, arbitrary: digits(999_999_999, 12) },
	{ weight: 1, arbitrary: longDigits },
	{ weight: 1, arbitrary: fc.constant('0') }
);
export const knownPercents = fc.oneof(
	{ weight: 4, arbitrary: digits(100, 0) },
	{ weight: 4, arbitrary: digits(1_000, 2) },
	{ weight: 2, arbitrary: digits(999_999, 4) },
	{ weight: 1, arbitrary: digits(999_999_999, 12) }
);
export const orUnknown = (known: fc.Arbitrary<string>) =>
	fc.oneof(
		{ weight: 40, arbitrary: known },
		{ weight: 1, arbitrary: fc.constant('unknown' as const) }
	);

export const meter = fc.constantFrom(...chargeMeters);
/** One in so many charges has the term. */
export const sometimes = <T>(term: fc.Arbitrary<T>, oneIn = 4) =>
	fc.oneof(
		{ weight: oneIn - 1, arbitrary: fc.constant(undefined) },
		{ weight: 1, arbitrary: term }
	);

export const inOrder = (amounts: fc.Arbitrary<string>) =>
	fc.tuple(amounts, amounts).map(([a, b]): [string, string] => {
		const isAsked = a === 'unknown' || b === 'unknown';
		return isAsked || compare(decimal(a), decimal(b)) <= 0 ? [a, b] : [b, a];
	});

/** What is not there is left out. */
export function given<Terms extends object>(terms: Terms): Partial<Terms> {
	const entries = Object.entries(terms).filter(([, term]) => term !== undefined);
	return Object.fromEntries(entries) as Partial<Terms>;
}

export const quantityTerms = fc
	.record({
		convert: sometimes(
			fc.record({
				by: packageSizes,
				rounding: fc.constantFrom('up' as const, 'down' as const, 'half-away-from-zero' as const),
				places: fc.oneof(fc.constant(0), fc.integer({ min: -2, max: 3 }), fc.constantFrom(-9, 12))
			})
		),
		minimum: sometimes(quantities, 5),
		included: sometimes(quantities)
	})
	.map(given);

export const amountTerms = fc
	.record({
		discount: sometimes(
			fc.oneof(
				knownPercents.map((percent) => ({ percent })),
				knownMoney.map((amount) => ({ amount }))
			)
		),
		limits: inOrder(knownMoney),
		hasCap: fc.nat(5),
		hasFloor: fc.nat(5),
		credit: sometimes(knownMoney, 6)
	})
	.map(({ discount, limits: [floor, cap], hasCap, hasFloor, credit }) =>
		given({
			discount,
			cap: hasCap === 0 ? cap : undefined,
			floor: hasFloor === 0 ? floor : undefined,
			credit
		})
	);

export const boundary = fc.constantFrom('inclusive' as const, 'exclusive' as const);
export const zeroUsage = fc.constantFrom('billed' as const, 'free' as const);
export const end = fc.constantFrom('open' as const, 'not-sold' as const, 'last-tier' as const);

/** So many widths, one after the other; only the last may be open. */
export function endsOf(widths: readonly string[], last: string): (string | null)[] {
	let before = zero;
	return widths.map((width, index) => {
		before = add(before, decimal(width));
		return last === 'open' && index === widths.length - 1 ? null : toText(before);
	});
}

export const tierWidths = fc.oneof(
	{ weight: 4, arbitrary: fc.integer({ min: 1, max: 9 }).map(String) },
	{ weight: 1, arbitrary: fc.constantFrom('0.5', '2.25', '1000', '0.000001') }
);

/** Tiers, with the terms that say how they are read. */
export function tiersOf<Tier extends object>(tier: fc.Arbitrary<Tier>) {
	return fc
		.record({
			listed: fc.array(fc.tuple(tierWidths, tier), { minLength: 1, maxLength: 4 }),
			end,
			boundary,
			zeroUsage,
			rounding: sometimes(fc.constantFrom('line' as const, 'tier' as const))
		})
		.map(({ listed, end: last, boundary: side, zeroUsage: atZero, rounding }) => {
			const ends = endsOf(
				listed.map(([width]) => width),
				last
			);
			return {
				tiers: listed.map(([, prices], index) => ({ ...prices, upTo: ends[index] ?? null })),
				boundary: side,
				zeroUsage: atZero,
				...given({ rounding, beyond: last === 'open' ? undefined : last })
			};
		});
}

export function moneyTiers({ money }: Prices) {
	return tiersOf(
		fc
			.record({
				unit: sometimes(money, 2),
				flat: sometimes(money, 2),
				packageOf: sometimes(packageSizes, 5)
			})
			.map(given)
	);
}
