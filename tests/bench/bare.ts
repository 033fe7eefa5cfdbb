import { volumesOf } from '#practice';
import { startOf, type Scenario } from '#scenario';

/** A charge as plain numbers, ready for a loop. */
export interface BareCharge {
	readonly kind: number;
	readonly price: number;
	readonly second: number;
	readonly ends: readonly number[];
	readonly prices: readonly number[];
	readonly quantity: readonly number[];
	readonly other: readonly number[];
}

/** The same charges and quantities as the engine's, in double precision and in their order. */
export function bareCharges(scenario: Scenario): BareCharge[][] {
	const volumes = volumesOf(scenario.practice, startOf(scenario), scenario.months);
	const series = (meter: string) => volumes.metered(meter).quantities.map((ticks) => ticks / 1000);
	return scenario.plans.map((plan) =>
		plan.offers.flatMap((id) =>
			(scenario.offers.find((offer) => offer.id === id)?.charges ?? []).map(({ charge }) => {
				const none = { price: 0, second: 0, ends: [], prices: [], quantity: [], other: [] };
				switch (charge.kind) {
					case 'flat':
						return { ...none, kind: 0, price: Number(charge.price) };
					case 'seat': {
						const [seat] = charge.seats;
						return {
							...none,
							kind: 1,
							price: Number(seat?.price),
							quantity: series(seat?.meter ?? '')
						};
					}
					case 'unit':
						return {
							...none,
							kind: 2,
							price: Number(charge.price),
							second: Number(charge.included ?? 0),
							quantity: series(charge.meter)
						};
					case 'graduated':
					case 'volume':
						return {
							...none,
							kind: charge.kind === 'graduated' ? 3 : 4,
							ends: charge.tiers.map(({ upTo }) => Number(upTo ?? Infinity)),
							prices: charge.tiers.map(({ unit }) => Number(unit)),
							quantity: series(charge.meter)
						};
					case 'package':
						return {
							...none,
							kind: 5,
							price: Number(charge.price),
							second: Number(charge.size),
							quantity: series(charge.meter)
						};
					case 'percentage':
						return {
							...none,
							kind: 6,
							price: Number(charge.rate) / 100,
							second: Number(charge.fixed),
							quantity: series(charge.of[0]?.amount ?? ''),
							other: series(charge.of[0]?.transactions ?? '')
						};
					default:
						throw new Error(`The bench does not know ${charge.kind}`);
				}
			})
		)
	);
}

/** What every plan costs in every month, in cents, with no thought for exactness. */
export function bareForecast(
	plans: readonly (readonly BareCharge[])[],
	months: number
): number[][] {
	return plans.map((charges) => {
		const costs = new Array<number>(months).fill(0);
		for (const charge of charges) {
			for (let month = 0; month < months; month += 1) {
				costs[month] = (costs[month] ?? 0) + Math.round(amountOf(charge, month) * 100);
			}
		}
		return costs;
	});
}

function amountOf(charge: BareCharge, month: number): number {
	const quantity = charge.quantity[month] ?? 0;
	switch (charge.kind) {
		case 0:
			return charge.price;
		case 1:
			return quantity * charge.price;
		case 2:
			return Math.max(0, quantity - charge.second) * charge.price;
		case 3: {
			let amount = 0;
			let from = 0;
			for (let tier = 0; tier < charge.ends.length; tier += 1) {
				const end = charge.ends[tier] ?? 0;
				amount += (Math.min(quantity, end) - from) * (charge.prices[tier] ?? 0);
				if (quantity <= end) break;
				from = end;
			}
			return amount;
		}
		case 4: {
			let tier = 0;
			while (quantity > (charge.ends[tier] ?? Infinity)) tier += 1;
			return quantity * (charge.prices[tier] ?? 0);
		}
		case 5:
			return Math.ceil(quantity / charge.second) * charge.price;
		default:
			return quantity * charge.price + (charge.other[month] ?? 0) * charge.second;
	}
}
