import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, decimal, fromNumber, toText, zero } from '#decimal';
import { meterNames } from '#practice';
import { groups, prepare, pricesOf, type Charge, type QuantityOf } from '#pricing';
import { centPrices, chargesPriced, priceTexts } from '../../../tests/support/arbitraries.ts';
import { minus, rational, rounded, times, written } from '../../../tests/support/rational.ts';

const charges = chargesPriced(priceTexts);
const currencies = fc.constantFrom('USD', 'JPY', 'KWD');

/** What a month has: a whole number of everything. */
const quantities = fc.array(fc.nat(20_000), {
	minLength: meterNames.length,
	maxLength: meterNames.length
});

function quantityOf(counts: readonly number[]): QuantityOf {
	return (meter) => fromNumber(counts[meterNames.findIndex((name) => name === meter)] ?? 0);
}

function amounts(charge: Charge, month: QuantityOf, currency = 'USD'): number[] {
	return prepare(charge)(month, currency).map(({ amount }) => amount);
}

function metersOf(charge: Charge): string[] {
	return pricesOf(charge).flatMap(({ meter }) => meter ?? []);
}

/** The point moved by one: "0.35" becomes "03.5". */
function tenfold(price: string): string {
	return price.replace(/\.(\d)/, '$1.');
}

function scaled(charge: Charge): Charge {
	switch (charge.kind) {
		case 'seat':
			return {
				...charge,
				seats: charge.seats.map((seat) => ({ ...seat, price: tenfold(seat.price) }))
			};
		default:
			return { ...charge, price: tenfold(charge.price) };
	}
}

describe('every way of charging', () => {
	it('never pays anybody back', () => {
		fc.assert(
			fc.property(charges, quantities, currencies, (charge, counts, currency) => {
				for (const amount of amounts(charge, quantityOf(counts), currency)) {
					expect(Object.is(amount, -0)).toBe(false);
					expect(amount).toBeGreaterThanOrEqual(0);
				}
			})
		);
	});

	it('costs what its own working says: billable times price, rounded once', () => {
		const places = { USD: 2, JPY: 0, KWD: 3 };
		fc.assert(
			fc.property(
				charges,
				quantities,
				fc.constantFrom('USD' as const, 'JPY' as const, 'KWD' as const),
				(charge, counts, currency) => {
					for (const line of prepare(charge)(quantityOf(counts), currency)) {
						const left = minus(rational(toText(line.quantity)), rational(toText(line.included)));
						const billable = left.top < 0n ? { top: 0n, bottom: 1n } : left;
						const exact = times(billable, rational(toText(line.unitPrice)));
						const coin = { top: 1n, bottom: 10n ** BigInt(places[currency]) };
						const paid = times({ top: BigInt(line.amount), bottom: 1n }, coin);
						const due = rounded(exact, places[currency], 'half-away-from-zero');
						expect(written(paid)).toBe(written(due));
					}
				}
			)
		);
	});

	it('costs ten times as much at ten times the price', () => {
		// In whole cents nothing is lost to rounding, so this holds to the cent.
		fc.assert(
			fc.property(chargesPriced(centPrices), quantities, (charge, counts) => {
				const month = quantityOf(counts);
				expect(amounts(scaled(charge), month)).toEqual(
					amounts(charge, month).map((amount) => amount * 10)
				);
			})
		);
	});

	it('depends on no other meter than those it names', () => {
		fc.assert(
			fc.property(charges, quantities, quantities, (charge, counts, others) => {
				const named = new Set(metersOf(charge));
				const changed: QuantityOf = (meter) =>
					quantityOf(named.has(meter) ? counts : others)(meter);
				expect(amounts(charge, changed)).toEqual(amounts(charge, quantityOf(counts)));
			})
		);
	});

	it('asks for no other meter than those it names', () => {
		fc.assert(
			fc.property(charges, (charge) => {
				const asked = new Set<string>();
				prepare(charge)((meter) => {
					asked.add(meter);
					return zero;
				}, 'USD');
				expect([...asked].sort()).toEqual([...new Set(metersOf(charge))].sort());
			})
		);
	});

	it('has each price it names on a line, and no other', () => {
		fc.assert(
			fc.property(charges, quantities, (charge, counts) => {
				const lines = prepare(charge)(quantityOf(counts), 'USD');
				const prices = pricesOf(charge);
				expect(lines.map(({ meter }) => meter)).toEqual(prices.map(({ meter }) => meter));
				lines.forEach(({ unitPrice }, index) => {
					expect(compare(unitPrice, decimal(prices[index]?.price ?? ''))).toBe(0);
				});
			})
		);
	});

	it('never costs less for using more', () => {
		fc.assert(
			fc.property(charges, quantities, fc.nat(500), (charge, counts, more) => {
				const grown = counts.map((count) => count + more);
				const [before, after] = [
					amounts(charge, quantityOf(counts)),
					amounts(charge, quantityOf(grown))
				];
				after.forEach((amount, index) => {
					expect(amount).toBeGreaterThanOrEqual(before[index] ?? Infinity);
				});
			})
		);
	});

	it('puts its lines into a known part of the bill', () => {
		fc.assert(
			fc.property(charges, (charge) => {
				const lines = prepare(charge)(() => decimal('1'), 'USD');
				expect(lines.length).toBeGreaterThan(0);
				for (const { group } of lines) expect(groups).toContain(group);
			})
		);
	});

	it('is prepared once and gives the same answer every time', () => {
		fc.assert(
			fc.property(charges, quantities, (charge, counts) => {
				const month = quantityOf(counts);
				expect(prepare(charge)).toBe(prepare(charge));
				expect(prepare(charge)(month, 'USD')).toEqual(prepare({ ...charge })(month, 'USD'));
			})
		);
	});
});
