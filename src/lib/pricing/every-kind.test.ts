import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, decimal, multiply, toText, zero, type Decimal } from '#decimal';
import { groups, withPrices, type Charge } from '#pricing';
import {
	anyCharge,
	casesOf,
	kindsKnown,
	knownCharge,
	type Case
} from '../../../tests/support/charge-arbitraries.ts';
import { deepFreeze } from '../../../tests/support/deep-freeze.ts';
import { amountsOf, linesOf } from '../../../tests/support/priced.ts';

const runs = { numRuns: 500 };
const cases = casesOf(anyCharge);
const knownCases = casesOf(knownCharge);
type AmountTerms = Pick<Extract<Charge, { kind: 'flat' }>, 'discount' | 'cap' | 'floor' | 'credit'>;

/** What stands around each of its lines. */
function termsOf(charge: Charge): AmountTerms[] {
	if (charge.kind === 'seat') return charge.seats;
	return charge.kind === 'device' ? charge.devices : [charge];
}

/** The charge with other terms around each of its lines. */
function around(charge: Charge, change: <T extends AmountTerms>(terms: T) => T): Charge {
	if (charge.kind === 'seat') return { ...charge, seats: charge.seats.map(change) };
	if (charge.kind === 'device') return { ...charge, devices: charge.devices.map(change) };
	return change(charge);
}

function without(...names: (keyof AmountTerms)[]) {
	return <T extends AmountTerms>(terms: T): T => {
		const rest = Object.entries(terms).filter(([name]) => !names.some((each) => each === name));
		return Object.fromEntries(rest) as T;
	};
}

function exactly({ charge, month, currency }: Case): (Decimal | undefined)[] {
	return linesOf(charge, month, currency).map(({ exact }) => exact);
}

function expectAtLeast(amounts: readonly (Decimal | undefined)[], least: typeof amounts): void {
	amounts.forEach((amount, line) => {
		const limit = least[line];
		if (amount && limit) expect(compare(amount, limit)).toBeGreaterThanOrEqual(0);
	});
}

function isPaidBack(charge: Charge): boolean {
	return charge.kind === 'unit' && charge.belowZero === 'credited';
}

describe('every way of charging', () => {
	it('puts its lines into a known part of the bill, in no more decimals than it says', () => {
		fc.assert(
			fc.property(cases, ({ charge, month, currency }) => {
				const lines = linesOf(charge, month, currency);
				expect(lines.length).toBeGreaterThan(0);
				for (const { rating, exact } of lines) {
					expect(groups).toContain(rating.group);
					expect(rating.places).toBeGreaterThanOrEqual(2 - 2 * Number(currency === 'JPY'));
					expect(exact?.places ?? rating.places).toBe(rating.places);
					expect([undefined, ...rating.meters]).toContain(rating.meter);
				}
			}),
			runs
		);
	});

	it('never pays anybody back, unless what is given back is credited', () => {
		fc.assert(
			fc.property(cases, (one) => {
				fc.pre(!isPaidBack(one.charge));
				expectAtLeast(
					exactly(one),
					exactly(one).map(() => zero)
				);
			}),
			runs
		);
	});

	it('costs no more than its cap and no less than its floor', () => {
		fc.assert(
			fc.property(knownCases, ({ charge, month }) => {
				const lines = exactly({
					charge: around(charge, without('credit')),
					month,
					currency: 'USD'
				});
				termsOf(charge).forEach(({ cap, floor }, line) => {
					const amount = lines[line];
					if (!amount) return;
					if (cap !== undefined) expect(compare(amount, decimal(cap))).toBeLessThanOrEqual(0);
					if (floor !== undefined) {
						expect(compare(amount, decimal(floor))).toBeGreaterThanOrEqual(0);
					}
				});
			}),
			runs
		);
	});

	it('costs less for a discount and for a credit, never more', () => {
		fc.assert(
			fc.property(knownCases, ({ charge, month, currency }) => {
				fc.pre(!isPaidBack(charge));
				const dearer = around(charge, without('discount', 'credit'));
				expectAtLeast(
					exactly({ charge: dearer, month, currency }),
					exactly({ charge, month, currency })
				);
			}),
			runs
		);
	});

	it('costs ten times as much at ten times the price', () => {
		const tenfold = (text: string) => toText(multiply(decimal(text), decimal('10')));
		const scaled = <T extends AmountTerms>(terms: T): T => {
			const { discount, cap, floor, credit } = terms;
			const off = discount?.amount;
			return {
				...terms,
				...(off !== undefined && { discount: { amount: tenfold(off) } }),
				...(cap !== undefined && { cap: tenfold(cap) }),
				...(floor !== undefined && { floor: tenfold(floor) }),
				...(credit !== undefined && { credit: tenfold(credit) })
			};
		};
		fc.assert(
			fc.property(knownCases, ({ charge, month, currency }) => {
				fc.pre(!JSON.stringify(charge).includes('"rounding":"tier"'));
				const dear = around(
					withPrices(charge, ({ price }) => tenfold(price)),
					scaled
				);
				expect(
					exactly({ charge: dear, month, currency }).map((amount) => amount && toText(amount))
				).toEqual(
					exactly({ charge, month, currency }).map(
						(amount) => amount && toText(multiply(amount, decimal('10')))
					)
				);
			}),
			runs
		);
	});

	it('never costs less at a higher price', () => {
		fc.assert(
			fc.property(knownCases, fc.nat(100), ({ charge, month, currency }, cents) => {
				fc.pre(!isPaidBack(charge));
				const more: Decimal = { digits: cents, places: 2 };
				const dear = withPrices(charge, ({ price }) => toText(add(decimal(price), more)));
				expectAtLeast(
					exactly({ charge: dear, month, currency }),
					exactly({ charge, month, currency })
				);
			}),
			runs
		);
	});

	it('does not depend on the currency before it is settled, unless tiers are', () => {
		fc.assert(
			fc.property(cases, ({ charge, month }) => {
				fc.pre(!JSON.stringify(charge).includes('"rounding":"tier"'));
				const inYen = amountsOf(charge, month, 'JPY');
				expect(amountsOf(charge, month, 'USD')).toEqual(inYen);
				expect(amountsOf(charge, month, 'KWD')).toEqual(inYen);
			}),
			runs
		);
	});

	it('does not depend on how finely a quantity is told', () => {
		fc.assert(
			fc.property(cases, fc.integer({ min: 1, max: 5 }), ({ charge, month, currency }, places) => {
				const zeros = '0'.repeat(places);
				const finer = Object.fromEntries(
					Object.entries(month).map(([meter, text], index) => {
						const isFiner = (index + places) % 3 > 0;
						const longer = text.includes('.') ? text + zeros : `${text}.${zeros}`;
						return [meter, isFiner ? longer : text];
					})
				);
				const shared = charge.kind === 'percentage' && charge.free;
				fc.pre(!shared);
				expect(amountsOf(charge, finer, currency)).toEqual(amountsOf(charge, month, currency));
			}),
			runs
		);
	});

	it('leaves its terms as they are', () => {
		fc.assert(
			fc.property(cases, ({ charge, month, currency }) => {
				const copy = structuredClone(charge);
				linesOf(deepFreeze(charge), month, currency);
				withPrices(charge, () => '1');
				expect(charge).toEqual(copy);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('using more', () => {
	const growing = [
		'unit',
		'package',
		'graduated',
		'graduated-percentage',
		'seat',
		'device'
	] as const;

	it.each(growing)('never costs less by %s', (kind) => {
		fc.assert(
			fc.property(casesOf(kindsKnown[kind]), fc.nat(30), ({ charge, month, currency }, more) => {
				const grown = Object.fromEntries(
					Object.entries(month).map(([meter, text]) => [
						meter,
						toText(add(decimal(text), { digits: more, places: 1 }))
					])
				);
				expectAtLeast(
					exactly({ charge, month: grown, currency }),
					exactly({ charge, month, currency })
				);
			}),
			runs
		);
	});
});

describe('tiers that all cost the same', () => {
	it('cost the same as one price, graduated or by volume', () => {
		const graduated = kindsKnown.graduated as fc.Arbitrary<Extract<Charge, { kind: 'graduated' }>>;
		fc.assert(
			fc.property(casesOf(graduated), fc.nat(9_999), ({ charge, month, currency }, cents) => {
				if (charge.kind !== 'graduated') throw new TypeError('Another kind was made');
				const price = toText({ digits: cents, places: 2 });
				const { tiers, boundary, zeroUsage, beyond, rounding: _rounding, ...around } = charge;
				const even = tiers.map(({ upTo }, index) => ({
					upTo,
					unit: price,
					...(index > 0 && { flat: '0' })
				}));
				const terms = {
					...around,
					tiers: even,
					boundary,
					zeroUsage,
					...(beyond && { beyond: 'last-tier' as const })
				};
				const [inTiers] = amountsOf({ ...terms, kind: 'graduated' }, month, currency);
				const [byVolume] = amountsOf({ ...terms, kind: 'volume' }, month, currency);
				const [byUnit] = amountsOf({ ...around, kind: 'unit', price }, month, currency);
				expect([inTiers, byVolume]).toEqual([byUnit, byUnit]);
			}),
			runs
		);
	});
});
