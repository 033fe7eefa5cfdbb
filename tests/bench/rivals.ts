import Decimal from 'decimal.js';
import { add, dinero, halfAwayFromZero, multiply, toSnapshot, transformScale } from 'dinero.js';
import type { Dinero } from 'dinero.js';
import { USD } from 'dinero.js/currencies';
import type { BareCharge } from './bare.ts';

type Money = Dinero<number>;

/** The same sums with decimal.js: the charges read once, every line rounded to cents. */
export function decimalForecast(plans: readonly (readonly BareCharge[])[], months: number) {
	const ready = plans.map((charges) => charges.map(inDecimals));
	return (): number[][] =>
		ready.map((charges) => {
			const costs = Array.from({ length: months }, () => new Decimal(0));
			for (const charge of charges) {
				for (let month = 0; month < months; month += 1) {
					const amount = decimalAmount(charge, month).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
					costs[month] = (costs[month] as Decimal).plus(amount);
				}
			}
			return costs.map((cost) => cost.times(100).toNumber());
		});
}

function inDecimals({ kind, price, second, ends, prices, quantity, other }: BareCharge) {
	const all = (numbers: readonly number[]) => numbers.map((number) => new Decimal(number));
	return {
		kind,
		price: new Decimal(price),
		second: new Decimal(second),
		ends: all(ends),
		prices: all(prices),
		quantity: all(quantity),
		other: all(other)
	};
}

function decimalAmount(charge: ReturnType<typeof inDecimals>, month: number): Decimal {
	const { kind, price, second, ends, prices } = charge;
	const quantity = charge.quantity[month] ?? new Decimal(0);
	switch (kind) {
		case 0:
			return price;
		case 1:
			return quantity.times(price);
		case 2:
			return quantity.greaterThan(second) ? quantity.minus(second).times(price) : new Decimal(0);
		case 3: {
			let amount = new Decimal(0);
			let from = new Decimal(0);
			for (const [tier, end] of ends.entries()) {
				const until = quantity.lessThan(end) ? quantity : end;
				amount = amount.plus(until.minus(from).times(prices[tier] as Decimal));
				if (quantity.lessThanOrEqualTo(end)) break;
				from = end;
			}
			return amount;
		}
		case 4:
			return quantity.times(
				prices[ends.findIndex((end) => quantity.lessThanOrEqualTo(end))] as Decimal
			);
		case 5:
			return quantity.dividedBy(second).ceil().times(price);
		default:
			return quantity.times(price).plus((charge.other[month] as Decimal).times(second));
	}
}

const pricePlaces = 3;
const ratePlaces = 5;
const quantityPlaces = 3;

/** The same with dinero.js, whose amounts and factors are whole numbers with a scale. */
export function dineroForecast(plans: readonly (readonly BareCharge[])[], months: number) {
	const ready = plans.map((charges) => charges.map(inDineros));
	return (): number[][] =>
		ready.map((charges) => {
			const costs = Array.from({ length: months }, () => money(0, 2));
			for (const charge of charges) {
				for (let month = 0; month < months; month += 1) {
					const amount = transformScale(dineroAmount(charge, month), 2, halfAwayFromZero);
					costs[month] = add(costs[month] as Money, amount);
				}
			}
			return costs.map((cost) => toSnapshot(cost).amount);
		});
}

function money(amount: number, scale: number): Money {
	return dinero({ amount: Math.round(amount), currency: USD, scale });
}

function inDineros({ kind, price, second, ends, prices, quantity, other }: BareCharge) {
	const ticks = (numbers: readonly number[]) => numbers.map((number) => Math.round(number * 1000));
	return {
		kind,
		price: money(price * 1000, pricePlaces),
		rate: Math.round(price * 100_000),
		fixed: money(second * 1000, pricePlaces),
		second: Math.round(second * 1000),
		ends: ticks(ends),
		prices: prices.map((each) => money(each * 1000, pricePlaces)),
		quantity: ticks(quantity),
		carried: quantity.map((each) => money(each * 1000, pricePlaces)),
		other: ticks(other)
	};
}

function dineroAmount(charge: ReturnType<typeof inDineros>, month: number): Money {
	const { kind, price, second, ends, prices } = charge;
	const quantity = charge.quantity[month] ?? 0;
	const times = (each: Money, amount: number) => multiply(each, { amount, scale: quantityPlaces });
	switch (kind) {
		case 0:
			return price;
		case 1:
			return times(price, quantity);
		case 2:
			return times(price, Math.max(0, quantity - second));
		case 3: {
			let amount = money(0, pricePlaces);
			let from = 0;
			for (const [tier, end] of ends.entries()) {
				amount = add(amount, times(prices[tier] as Money, Math.min(quantity, end) - from));
				if (quantity <= end) break;
				from = end;
			}
			return amount;
		}
		case 4:
			return times(prices[ends.findIndex((end) => quantity <= end)] as Money, quantity);
		case 5:
			return multiply(price, Math.ceil(quantity / second));
		default:
			return add(
				multiply(charge.carried[month] as Money, { amount: charge.rate, scale: ratePlaces }),
				times(charge.fixed, charge.other[month] ?? 0)
			);
	}
}
